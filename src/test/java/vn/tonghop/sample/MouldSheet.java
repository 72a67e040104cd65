package vn.tonghop.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sheet of a prepared workbook: what stands before, in and behind its rows. */
final class MouldSheet {

  /** Rows with their cells, both in order. */
  record MouldRow(int number, String attributes, List<MouldCell> cells) {

    @Nullable MouldCell cell(String column) {
      return cells.stream().filter(c -> c.column().equals(column)).findFirst().orElse(null);
    }
  }

  private static final Pattern ROW =
      Pattern.compile("<row r=\"(\\d+)\"([^>]*?)(?:/>|>(.*?)</row>)", Pattern.DOTALL);
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  final String before;
  final String behind;
  final Map<Integer, MouldRow> rows = new LinkedHashMap<>();

  MouldSheet(String xml, SharedTexts texts) {
    int begin = xml.indexOf("<sheetData>") + "<sheetData>".length();
    int end = xml.indexOf("</sheetData>");
    before = xml.substring(0, begin);
    behind = xml.substring(end);
    Matcher row = ROW.matcher(xml.substring(begin, end));
    while (row.find()) {
      List<MouldCell> cells = new ArrayList<>();
      Matcher cell = MouldCell.in(row.group(3) == null ? "" : row.group(3));
      while (cell.find()) {
        cells.add(MouldCell.of(cell, texts));
      }
      int number = Integer.parseInt(row.group(1));
      rows.put(number, new MouldRow(number, row.group(2), cells));
    }
  }

  static void open(XmlOut out, int number, String attributes) {
    out.add("<row r=\"").add(number).add("\"").add(attributes).add(">");
  }

  /** The cell as it is. */
  static void cell(XmlOut out, int row, MouldCell cell, SharedTexts texts) {
    if (cell.text().isEmpty()) {
      write(out, row, cell, cell.number(), "", texts);
    } else {
      write(out, row, cell, "", cell.text(), texts);
    }
  }

  /**
   * The cell with another content; a formula stays and has it as its result.
   *
   * @param value null: none
   */
  static void cell(XmlOut out, int row, MouldCell cell, @Nullable Object value, SharedTexts texts) {
    if (value instanceof Number || isDigit(value)) {
      write(out, row, cell, String.valueOf(value), "", texts);
    } else if (value instanceof LocalDate day) {
      write(out, row, cell, "" + ChronoUnit.DAYS.between(SERIAL_ZERO, day), "", texts);
    } else {
      String text = value == null ? "" : XmlOut.escaped(value.toString());
      write(out, row, cell, "", text, texts);
    }
  }

  private static boolean isDigit(@Nullable Object value) {
    return value instanceof String text && text.length() == 1 && Character.isDigit(text.charAt(0));
  }

  private static void write(
      XmlOut out, int row, MouldCell cell, String number, String text, SharedTexts texts) {
    out.add("<c r=\"").add(cell.column()).add(row).add("\"").add(cell.attributes());
    if (!cell.formula().isEmpty()) {
      out.add(number.isEmpty() ? " t=\"str\">" : ">").add(cell.formula());
      out.add("<v>").add(number).add(text).add("</v></c>");
    } else if (!text.isEmpty()) {
      out.add(" t=\"s\"><v>").add(texts.number(text)).add("</v></c>");
    } else if (!number.isEmpty()) {
      out.add("><v>").add(number).add("</v></c>");
    } else {
      out.add("/>");
    }
  }
}
