package vn.tonghop.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Table;

/** A sheet with a table: its prepared rows are filled from the top, others added where needed. */
final class MouldTable {

  private static final int FIRST_ROW = WorkbookMould.HEADER_ROW + 1;
  private static final Pattern SHARED =
      Pattern.compile("<f t=\"shared\" si=\"(\\d+)\" ref=\"([A-Z]+)");
  private static final Pattern LAST_ROW = Pattern.compile("( ref=\"[A-Z]+\\d+:[A-Z]+)\\d+\"");

  private record Source(Column column, @Nullable String tick) {}

  private final Table table;
  private final MouldSheet sheet;
  private final String name;
  private final Map<String, Source> sources = new HashMap<>();
  private final List<MouldCell> cells;
  private final int prepared;

  /**
   * @param name of the agency for which the sheet was filled in
   */
  MouldTable(Table table, MouldSheet sheet, String name) {
    this.table = table;
    this.sheet = sheet;
    this.name = XmlOut.escaped(name);
    for (MouldCell header : sheet.rows.get(WorkbookMould.HEADER_ROW).cells()) {
      source(header);
    }
    cells = new ArrayList<>(sheet.rows.get(FIRST_ROW).cells());
    prepared = sheet.rows.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
  }

  private void source(MouldCell header) {
    for (Column column : table.columns()) {
      String tick = column.ticks().get(header.text());
      boolean named =
          column.name().vi().equals(header.text()) || column.aliases().contains(header.text());
      if (tick != null || named) {
        sources.putIfAbsent(header.column(), new Source(column, tick));
      }
    }
  }

  /** Last row of the sheet filled with this. */
  int lastRow(Filling filling) {
    return Math.max(prepared, WorkbookMould.HEADER_ROW + filling.rows().count(table.key()));
  }

  /** A reference to the rows of the table, as long as these are. */
  String extended(String xml, Filling filling) {
    return LAST_ROW.matcher(xml).replaceAll("$1" + lastRow(filling) + "\"");
  }

  void write(XmlOut out, Filling filling, SharedTexts texts) {
    out.add(extended(sheet.before, filling));
    int last = lastRow(filling);
    for (int number = 1; number < FIRST_ROW; number++) {
      MouldSheet.MouldRow row = sheet.rows.get(number);
      if (row != null) {
        head(out, row, filling, texts);
      }
    }
    int number = FIRST_ROW;
    String attributes = sheet.rows.get(FIRST_ROW).attributes();
    for (Map<String, Object> row : filling.rows().of(table.key())) {
      MouldSheet.open(out, number, attributes);
      for (MouldCell cell : cells) {
        filled(out, number, cell, row, last, texts);
      }
      out.add("</row>");
      number++;
    }
    for (; number <= prepared; number++) {
      MouldSheet.open(out, number, attributes);
      for (MouldCell cell : cells) {
        MouldSheet.cell(out, number, formulaOf(cell, number, last), null, texts);
      }
      out.add("</row>");
    }
    out.add(sheet.behind);
  }

  private void head(XmlOut out, MouldSheet.MouldRow row, Filling filling, SharedTexts texts) {
    MouldSheet.open(out, row.number(), row.attributes());
    for (MouldCell cell : row.cells()) {
      if (!cell.text().isEmpty() && cell.text().contains(name)) {
        String sender = XmlOut.escaped(filling.report().agency.name());
        MouldSheet.cell(out, row.number(), cell.empty(), cell.text().replace(name, sender), texts);
      } else {
        MouldSheet.cell(out, row.number(), cell, texts);
      }
    }
    out.add("</row>");
  }

  private void filled(
      XmlOut out,
      int number,
      MouldCell cell,
      Map<String, Object> row,
      int last,
      SharedTexts texts) {
    Source source = sources.get(cell.column());
    if (!cell.formula().isEmpty()) {
      MouldSheet.cell(out, number, formulaOf(cell, number, last), share(cell, row), texts);
      return;
    }
    Object value = source == null ? null : row.get(source.column().key());
    if (value != null && source != null && source.tick() != null) {
      value = List.of(value.toString().split("\\|")).contains(source.tick()) ? "x" : null;
    }
    MouldSheet.cell(out, number, cell.empty(), value, texts);
  }

  /** Of the two number columns to the left; the only formula in a row of a table. */
  private @Nullable BigDecimal share(MouldCell cell, Map<String, Object> row) {
    Matcher operands =
        Pattern.compile("COUNT\\(([A-Z]+)\\d+,([A-Z]+)\\d+\\)").matcher(cell.formula());
    if (!operands.find()) {
      throw new IllegalStateException("formula of a table: " + cell.formula());
    }
    BigDecimal n = number(row, operands.group(1));
    BigDecimal d = number(row, operands.group(2));
    return n == null || d == null || d.signum() <= 0
        ? null
        : n.multiply(BigDecimal.valueOf(100)).divide(d, 1, RoundingMode.HALF_UP);
  }

  private @Nullable BigDecimal number(Map<String, Object> row, String column) {
    Source source = sources.get(column);
    return source != null && row.get(source.column().key()) instanceof Number number
        ? new BigDecimal(number.toString())
        : null;
  }

  /** Shared by all rows; told in the first. */
  private MouldCell formulaOf(MouldCell cell, int number, int last) {
    if (cell.formula().isEmpty()) {
      return cell;
    }
    Matcher shared = SHARED.matcher(cell.formula());
    if (!shared.find()) {
      throw new IllegalStateException("formula of a table: " + cell.formula());
    }
    String formula =
        number == FIRST_ROW
            ? LAST_ROW.matcher(cell.formula()).replaceAll("$1" + last + "\"")
            : "<f t=\"shared\" si=\"" + shared.group(1) + "\"/>";
    return new MouldCell(cell.column(), cell.attributes(), formula, "", "");
  }
}
