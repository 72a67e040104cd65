package vn.tonghop.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The page of checks of a saved workbook, with the results the spreadsheet program stored.
 *
 * @param results mark by {@code sheet: text}
 */
record CheckPage(String errors, String remarks, Map<String, String> results) {

  private static final int FIRST_ROW = 7;

  static CheckPage of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      XSSFSheet sheet = workbook.getSheet("KIEM_TRA");
      Map<String, String> results = new LinkedHashMap<>();
      for (Row row : sheet) {
        if (row.getRowNum() + 1 >= FIRST_ROW && row.getCell(3) != null) {
          String line =
              row.getCell(2).getStringCellValue() + ": " + row.getCell(1).getStringCellValue();
          results.put(line, row.getCell(3).getStringCellValue());
        }
      }
      return new CheckPage(
          sheet.getRow(1).getCell(0).getStringCellValue(),
          sheet.getRow(2).getCell(0).getStringCellValue(),
          results);
    }
  }

  List<String> lines(String mark) {
    return results.entrySet().stream()
        .filter(e -> e.getValue().equals(mark))
        .map(Map.Entry::getKey)
        .toList();
  }
}
