package vn.tonghop.normalize;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import vn.tonghop.outline.Form;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * What the columns that are read hold below the header, for comparing two sheets.
 *
 * @param digest equal for equal content, row by row
 * @param filled whether anything was typed into the columns that make a row
 */
record SheetContent(String digest, boolean filled) {

  /**
   * @param lastHeaderRow rows up to this one do not count
   * @param columns columns of the sheet that are compared
   * @param decisive those of them that make a row: a running number or a printed code does not
   */
  private static SheetContent of(
      SheetSource sheet,
      int lastHeaderRow,
      Collection<Integer> columns,
      Collection<Integer> decisive)
      throws UnreadableException {
    MessageDigest digest = sha256();
    boolean[] filled = {false};
    sheet.read(
        row -> {
          if (row.number() > lastHeaderRow && add(row, columns, digest)) {
            filled[0] |= isFilled(row, decisive);
          }
          return true;
        });
    return new SheetContent(HexFormat.of().formatHex(digest.digest()), filled[0]);
  }

  /** What a table's sheet holds below its header. */
  static SheetContent of(RecognizedTable table) throws UnreadableException {
    TableLayout layout = table.layout();
    List<Integer> columns = new ArrayList<>();
    List<Integer> decisive = new ArrayList<>();
    for (int i = 0; i < layout.sheetColumns().length; i++) {
      if (layout.isBound(i)) {
        columns.add(layout.sheetColumns()[i]);
        if (!table.table().columns().get(i).order()) {
          decisive.add(layout.sheetColumns()[i]);
        }
      }
    }
    layout.ticks().forEach(t -> columns.add(t.sheetColumn()));
    return of(table.sheet(), layout.lastRow(), columns, decisive);
  }

  /** What a form's sheet holds below its header. */
  static SheetContent of(RecognizedForm form) throws UnreadableException {
    List<Integer> columns = new ArrayList<>();
    List<Integer> decisive = new ArrayList<>();
    for (Form.Role role : Form.Role.values()) {
      form.layout()
          .column(role)
          .ifPresent(
              column -> {
                columns.add(column);
                if (role != Form.Role.CODE && role != Form.Role.NAME && role != Form.Role.STATE) {
                  decisive.add(column);
                }
              });
    }
    return of(form.sheet(), form.layout().lastRow(), columns, decisive);
  }

  private static boolean add(Row row, Collection<Integer> columns, MessageDigest digest) {
    boolean any = false;
    int position = 0;
    for (int column : columns) {
      position++;
      Cell cell = row.cell(column);
      if (cell != null && !CellText.isBlank(cell.text())) {
        any = true;
        String entry = position + "=" + CellText.line(cell.text()) + '\u0000';
        digest.update(entry.getBytes(StandardCharsets.UTF_8));
      }
    }
    if (any) {
      digest.update((byte) '\n');
    }
    return any;
  }

  private static boolean isFilled(Row row, Collection<Integer> decisive) {
    return row.cells().stream()
        .anyMatch(
            c ->
                decisive.contains(c.column())
                    && c.formula() == Cell.Formula.NONE
                    && !CellText.isBlank(c.text()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
