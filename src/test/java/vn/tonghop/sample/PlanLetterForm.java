package vn.tonghop.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tonghop.outline.Table;
import vn.tonghop.sample.Workbook.Sheet;
import vn.tonghop.sample.Workbook.Style;

/**
 * The list of projects as the letter prints it: thirteen columns with their numbers below, group
 * rows with Roman numerals and their sums, a total that was added up wrongly, amounts in tỷ đồng.
 */
final class PlanLetterForm {

  private static final List<String> COLUMNS =
      List.of(
          "tt",
          "ten",
          "chutri",
          "linhvuc",
          "chuyentiep",
          "muctieu",
          "quymo",
          "phamvi",
          "thoigian",
          "noidung2018",
          "tmdt",
          "nguon",
          "kp2018");
  private static final List<String> ROMAN = List.of("I", "II", "III");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final int HEADER_ROW = 7;

  private PlanLetterForm() {}

  static byte[] bytes(Report report, Table table) {
    Workbook workbook = new Workbook();
    Sheet sheet = workbook.sheet("Danh mục dự án");
    sheet.put(1, 1, report.agency.name().toUpperCase(Locale.ROOT), Style.TITLE);
    sheet.put(1, 8, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Style.TITLE);
    sheet.put(2, 8, "Độc lập - Tự do - Hạnh phúc").merge("A1:D1").merge("H1:M1").merge("H2:M2");
    sheet.put(4, 1, "DANH MỤC NHIỆM VỤ, DỰ ÁN ỨNG DỤNG CNTT NĂM 2018", Style.TITLE).merge("A4:M4");
    sheet.put(5, 1, "(" + TemplateWorkbook.MARK + ")").merge("A5:M5");
    sheet.put(6, 12, "Đơn vị tính: tỷ đồng");
    for (int i = 0; i < COLUMNS.size(); i++) {
      String header = table.column(COLUMNS.get(i)).orElseThrow().name().vi();
      String printed = header.replace("chuyển tiếp", "chuyênn tiếp");
      sheet
          .put(HEADER_ROW, i + 1, printed, Style.HEADER)
          .put(HEADER_ROW + 1, i + 1, "(" + (i + 1) + ")");
    }
    List<Map<String, Object>> rows = report.rows(table.key());
    int row = groups(sheet, rows);
    sheet.put(row, 2, "Tổng cộng", Style.TITLE);
    sheet.put(row, 11, sum(rows, "tmdt", null), Style.TITLE);
    sheet.put(row, 13, PlanFault.misprinted(sum(rows, "kp2018", null)), Style.TITLE);
    sheet.put(row + 2, 12, "NGƯỜI LẬP BIỂU");
    return workbook.bytes();
  }

  private static int groups(Sheet sheet, List<Map<String, Object>> rows) {
    int row = HEADER_ROW + 2;
    int groups = 0;
    Object current = null;
    for (Map<String, Object> values : rows) {
      if (!values.get("nhom").equals(current)) {
        current = values.get("nhom");
        sheet.put(row, 1, ROMAN.get(groups++), Style.TITLE).put(row, 2, current, Style.TITLE);
        sheet.put(row, 11, sum(rows, "tmdt", current), Style.TITLE);
        sheet.put(row++, 13, sum(rows, "kp2018", current), Style.TITLE);
      }
      for (int i = 0; i < COLUMNS.size(); i++) {
        Object value = values.get(COLUMNS.get(i));
        boolean money = value instanceof Long;
        sheet.put(row, i + 1, money ? billions((Long) value) : value);
      }
      row++;
    }
    return row;
  }

  private static BigDecimal billions(long millions) {
    return BigDecimal.valueOf(millions).divide(THOUSAND, 3, RoundingMode.UNNECESSARY);
  }

  private static BigDecimal sum(List<Map<String, Object>> rows, String key, Object group) {
    return rows.stream()
        .filter(row -> group == null || row.get("nhom").equals(group))
        .map(row -> billions((Long) row.getOrDefault(key, 0L)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
