package vn.tonghop.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A feedback workbook as its reader sees it. */
final class FeedbackBook implements AutoCloseable {

  static final String FIRST = "Phản hồi";

  private final XSSFWorkbook workbook;
  private final DataFormatter formatter = new DataFormatter();

  /** A line of the tables of remarks. */
  record Line(String sheet, String cell, String found, String advice, String identity) {
    String place() {
      return sheet + "!" + (cell.contains(":") ? cell.substring(0, cell.indexOf(':')) : cell);
    }
  }

  private FeedbackBook(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  static FeedbackBook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new FeedbackBook(new XSSFWorkbook(in));
    }
  }

  List<String> sheets() {
    return IntStream.range(0, workbook.getNumberOfSheets())
        .mapToObj(workbook::getSheetName)
        .toList();
  }

  boolean isHidden(String sheet) {
    return workbook.isSheetVeryHidden(workbook.getSheetIndex(sheet));
  }

  /** The numbered lines of all tables of remarks. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Row row : workbook.getSheet(FIRST)) {
      if (text(row, 0).matches("[0-9]+") && text(row, 8).matches("(?s)[A-Z-]+(\n[0-9a-f]{12})?")) {
        lines.add(new Line(text(row, 1), text(row, 2), text(row, 4), text(row, 6), text(row, 8)));
      }
    }
    return lines;
  }

  /** All texts of a sheet, a line per row. */
  String text(String sheet) {
    StringBuilder all = new StringBuilder();
    for (Row row : workbook.getSheet(sheet)) {
      for (Cell cell : row) {
        all.append(formatter.formatCellValue(cell)).append('\t');
      }
      all.append('\n');
    }
    return all.toString();
  }

  String everything() {
    StringBuilder all = new StringBuilder();
    sheets().forEach(sheet -> all.append(text(sheet)));
    for (Sheet sheet : workbook) {
      sheet.getCellComments().values().forEach(note -> all.append(note.getString()).append('\n'));
    }
    return all.toString();
  }

  XSSFCell cell(String place) {
    CellAddress address = new CellAddress(place.substring(place.indexOf('!') + 1));
    return workbook
        .getSheet(place.substring(0, place.indexOf('!')))
        .getRow(address.getRow())
        .getCell(address.getColumn());
  }

  /** Fill of a cell as RRGGBB; empty: none. */
  String colour(String place) {
    var colour = cell(place).getCellStyle().getFillForegroundColorColor();
    return colour == null ? "" : colour.getARGBHex().substring(2);
  }

  String note(String place) {
    XSSFComment note = cell(place).getCellComment();
    return note == null ? "" : note.getString().getString();
  }

  private String text(Row row, int column) {
    return formatter.formatCellValue(row.getCell(column));
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
