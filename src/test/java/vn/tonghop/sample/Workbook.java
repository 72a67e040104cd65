package vn.tonghop.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes an .xlsx file as Excel lays it out (shared strings, styles, formulas with their stored
 * results), with fixed properties and times: equal contents give equal bytes.
 */
public final class Workbook {

  /** Looks of a cell. The order is that of the styles part. */
  public enum Style {
    PLAIN,
    TITLE,
    HEADER,
    INPUT,
    INPUT_DATE,
    COMPUTED,
    WRAPPED,
    DATE,
    PERCENT
  }

  /**
   * @param expression without the equals sign
   * @param cached stored result, text or number; null: the file holds none
   */
  public record Formula(String expression, @Nullable Object cached) {}

  /** A cell that shows an error, {@code #REF!}. */
  public record ErrorValue(String text) {}

  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<String, Integer> strings = new LinkedHashMap<>();

  public Sheet sheet(String name) {
    Sheet sheet = new Sheet(name);
    sheets.add(sheet);
    return sheet;
  }

  /** One sheet; rows and columns count from 1. */
  public static final class Sheet {
    private record Cell(Object value, Style style) {}

    private final String name;
    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<String> merges = new ArrayList<>();
    private final TreeMap<Integer, Integer> widths = new TreeMap<>();
    private final TreeSet<Integer> hiddenRows = new TreeSet<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private boolean hidden;

    private Sheet(String name) {
      this.name = name;
    }

    /** Null and "" leave the cell empty. Values: String, Number, LocalDate, {@link Formula}. */
    public Sheet put(int row, int column, @Nullable Object value, Style style) {
      if (value != null && !"".equals(value)) {
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, new Cell(value, style));
      }
      return this;
    }

    public Sheet put(int row, int column, @Nullable Object value) {
      return put(row, column, value, value instanceof LocalDate ? Style.DATE : Style.PLAIN);
    }

    public Sheet row(int row, @Nullable Object... values) {
      for (int i = 0; i < values.length; i++) {
        put(row, i + 1, values[i]);
      }
      return this;
    }

    public Sheet width(int column, int characters) {
      widths.put(column, characters);
      return this;
    }

    public Sheet merge(String range) {
      merges.add(range);
      return this;
    }

    public Sheet hideRow(int row) {
      hiddenRows.add(row);
      return this;
    }

    public Sheet hideColumn(int column) {
      hiddenColumns.add(column);
      return this;
    }

    public Sheet hide() {
      hidden = true;
      return this;
    }
  }

  public byte[] bytes() {
    List<String> parts = sheets.stream().map(this::sheetXml).toList();
    ZipFile zip = new ZipFile();
    zip.add("[Content_Types].xml", OoxmlParts.contentTypes(parts.size()));
    zip.add("_rels/.rels", OoxmlParts.PACKAGE_RELATIONS);
    zip.add("docProps/core.xml", OoxmlParts.CORE_PROPERTIES);
    zip.add("xl/workbook.xml", workbookXml());
    zip.add("xl/_rels/workbook.xml.rels", OoxmlParts.workbookRelations(parts.size()));
    zip.add("xl/styles.xml", OoxmlParts.STYLES);
    zip.add("xl/sharedStrings.xml", stringsXml());
    for (int i = 0; i < parts.size(); i++) {
      zip.add("xl/worksheets/sheet" + (i + 1) + ".xml", parts.get(i));
    }
    return zip.bytes();
  }

  private String workbookXml() {
    StringBuilder xml = new StringBuilder(OoxmlParts.PROLOG);
    xml.append("<workbook xmlns=\"").append(OoxmlParts.MAIN).append("\" xmlns:r=\"");
    xml.append(OoxmlParts.RELATIONS).append("\"><sheets>");
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      xml.append("<sheet name=\"").append(escape(sheet.name)).append("\" sheetId=\"");
      xml.append(i + 1).append(sheet.hidden ? "\" state=\"hidden" : "");
      xml.append("\" r:id=\"rId").append(i + 1).append("\"/>");
    }
    return xml.append("</sheets></workbook>").toString();
  }

  private String stringsXml() {
    StringBuilder xml = new StringBuilder(OoxmlParts.PROLOG);
    xml.append("<sst xmlns=\"").append(OoxmlParts.MAIN).append("\" uniqueCount=\"");
    xml.append(strings.size()).append("\">");
    for (String text : strings.keySet()) {
      xml.append("<si><t xml:space=\"preserve\">").append(escape(text)).append("</t></si>");
    }
    return xml.append("</sst>").toString();
  }

  private String sheetXml(Sheet sheet) {
    StringBuilder xml = new StringBuilder(OoxmlParts.PROLOG);
    xml.append("<worksheet xmlns=\"").append(OoxmlParts.MAIN).append("\">");
    if (!sheet.widths.isEmpty() || !sheet.hiddenColumns.isEmpty()) {
      xml.append("<cols>");
      sheet.widths.forEach(
          (column, width) ->
              xml.append("<col min=\"%d\" max=\"%<d\" ".formatted(column))
                  .append("width=\"%d\" customWidth=\"1\"/>".formatted(width)));
      sheet.hiddenColumns.forEach(
          column -> xml.append("<col min=\"%d\" max=\"%<d\" hidden=\"1\"/>".formatted(column)));
      xml.append("</cols>");
    }
    xml.append("<sheetData>");
    sheet.rows.forEach(
        (number, cells) -> {
          xml.append("<row r=\"").append(number);
          xml.append(sheet.hiddenRows.contains(number) ? "\" hidden=\"1\">" : "\">");
          cells.forEach((column, cell) -> cell(xml, number, column, cell));
          xml.append("</row>");
        });
    xml.append("</sheetData>");
    if (!sheet.merges.isEmpty()) {
      xml.append("<mergeCells>");
      sheet.merges.forEach(range -> xml.append("<mergeCell ref=\"" + range + "\"/>"));
      xml.append("</mergeCells>");
    }
    return xml.append("</worksheet>").toString();
  }

  private void cell(StringBuilder xml, int row, int column, Sheet.Cell cell) {
    xml.append("<c r=\"").append(address(row, column)).append('"');
    if (cell.style() != Style.PLAIN) {
      xml.append(" s=\"").append(cell.style().ordinal()).append('"');
    }
    Object value = cell.value();
    if (value instanceof Formula formula) {
      boolean text = formula.cached() instanceof String;
      xml.append(text ? " t=\"str\"><f>" : "><f>").append(escape(formula.expression()));
      xml.append("</f>");
      if (formula.cached() != null) {
        xml.append("<v>").append(escape(formula.cached().toString())).append("</v>");
      }
    } else if (value instanceof ErrorValue error) {
      xml.append(" t=\"e\"><v>").append(escape(error.text())).append("</v>");
    } else if (value instanceof LocalDate date) {
      xml.append("><v>").append(ChronoUnit.DAYS.between(SERIAL_ZERO, date)).append("</v>");
    } else if (value instanceof Number) {
      xml.append("><v>").append(value).append("</v>");
    } else {
      Integer index = strings.computeIfAbsent(value.toString(), s -> strings.size());
      xml.append(" t=\"s\"><v>").append(index).append("</v>");
    }
    xml.append("</c>");
  }

  /** A1 address; row and column count from 1. */
  public static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.append(row).toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
