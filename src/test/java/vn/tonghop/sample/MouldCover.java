package vn.tonghop.sample;

/** The cover: keys in column C, values in B, the title itself in A. */
final class MouldCover {

  private static final String KEY = "C";
  private static final String VALUE = "B";
  private static final String TITLE = "title";

  private final MouldSheet sheet;

  MouldCover(MouldSheet sheet) {
    this.sheet = sheet;
  }

  void write(XmlOut out, Filling filling, SharedTexts texts) {
    out.add(sheet.before);
    for (MouldSheet.MouldRow row : sheet.rows.values()) {
      MouldSheet.open(out, row.number(), row.attributes());
      MouldCell keyCell = row.cell(KEY);
      String key = keyCell == null ? "" : keyCell.text();
      for (MouldCell cell : row.cells()) {
        if (cell.column().equals(VALUE) && !key.isEmpty() && !key.equals(TITLE)) {
          MouldSheet.cell(out, row.number(), cell, filling.report().cover.get(key), texts);
        } else {
          MouldSheet.cell(out, row.number(), cell, texts);
        }
      }
      out.add("</row>");
    }
    out.add(sheet.behind);
  }
}
