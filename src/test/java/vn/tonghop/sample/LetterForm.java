package vn.tonghop.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Table;
import vn.tonghop.sample.Workbook.Sheet;
import vn.tonghop.sample.Workbook.Style;

/**
 * A table as the letter itself prints it: no column for the group, group rows with Roman numerals
 * instead, the priority lists in one column, a printed total at the end and a signature.
 */
final class LetterForm {

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII");
  private static final Map<String, String> CITED =
      Map.of(
          "1819", "QĐ 1819/QĐ-TTg",
          "846", "QĐ 846/QĐ-TTg",
          "2779", "2779/VPCP-KGVX",
          "KH", "Kế hoạch của tỉnh");

  private LetterForm() {}

  static byte[] bytes(Report report, Table table, String group, List<String> columns) {
    Workbook workbook = new Workbook();
    Sheet sheet = workbook.sheet("Dịch vụ công");
    sheet.put(1, 1, report.agency.name().toUpperCase(java.util.Locale.ROOT), Style.TITLE);
    sheet.put(1, 5, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Style.TITLE);
    sheet.put(2, 5, "Độc lập - Tự do - Hạnh phúc").merge("A1:C1").merge("E1:G1").merge("E2:G2");
    sheet.put(4, 1, "BẢNG TỔNG HỢP DỊCH VỤ CÔNG TRỰC TUYẾN NĂM 2017", Style.TITLE);
    sheet.put(5, 1, "(" + TemplateWorkbook.MARK + ")").merge("A4:G4").merge("A5:G5");
    int row = 7;
    for (int i = 0; i < columns.size(); i++) {
      Column column = table.column(columns.get(i)).orElseThrow();
      sheet
          .put(row, i + 1, column.name().vi(), Style.HEADER)
          .put(row + 1, i + 1, "(" + (i + 1) + ")");
    }
    row = rows(sheet, row + 1, report.rows(table.key()), group, columns);
    sheet.put(row, 2, "Tổng cộng", Style.TITLE);
    for (int i = 0; i < columns.size(); i++) {
      if (table.totals().contains(columns.get(i))) {
        String key = columns.get(i);
        long total =
            report.rows(table.key()).stream()
                .mapToLong(r -> Long.parseLong(r.getOrDefault(key, 0).toString()))
                .sum();
        sheet.put(row, i + 1, total, Style.TITLE);
      }
    }
    sheet.put(row + 2, 6, "NGƯỜI LẬP BIỂU");
    return workbook.bytes();
  }

  private static int rows(
      Sheet sheet, int header, List<Map<String, Object>> rows, String group, List<String> columns) {
    int row = header + 1;
    int groups = 0;
    int number = 0;
    Object current = null;
    for (Map<String, Object> values : rows) {
      if (!values.get(group).equals(current)) {
        current = values.get(group);
        sheet.put(row, 1, ROMAN.get(groups++), Style.TITLE).put(row++, 2, current, Style.TITLE);
        number = 0;
      }
      for (int i = 0; i < columns.size(); i++) {
        Object value = i == 0 ? Integer.valueOf(++number) : values.get(columns.get(i));
        sheet.put(row, i + 1, value instanceof String text ? cited(text) : value);
      }
      row++;
    }
    return row;
  }

  /** Codes of priority lists become the words an agency writes. */
  private static String cited(String text) {
    return Arrays.stream(text.split("\\|"))
        .map(code -> CITED.getOrDefault(code, code))
        .collect(Collectors.joining("; "));
  }
}
