package vn.tonghop.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tonghop.outline.Form.Role;

/** A complete report of a province with one fault of each kind the page of checks must show. */
final class PlantedFaults {

  static final List<String> RED =
      List.of(
          "CHI_TIEU: Mục I.5: đã trả lời đủ các chỉ tiêu bắt buộc",
          "CHI_TIEU: Mục I.5: tử số không lớn hơn mẫu số",
          "CHI_TIEU: Trong đó: cổng TTĐT thành phần + Trong đó: trang/cổng TTĐT độc lập = Cơ quan,"
              + " đơn vị hành chính có trang hoặc cổng TTĐT (tử số)",
          "CHI_TIEU: Văn bản đi/đến hoàn toàn điện tử, trong nội bộ (tử số) + Văn bản đi/đến song"
              + " song (điện tử và bưu chính), nội bộ (tử số) ≤ Văn bản đi/đến hoàn toàn điện tử,"
              + " trong nội bộ (mẫu số)",
          "DVC: Tổng số hồ sơ tiếp nhận, xử lý trên môi trường mạng ≤ Tổng số hồ sơ thực tế tiếp"
              + " nhận, xử lý (trực tuyến và trực tiếp) từ 01/01/2017 đến 31/10/2017",
          "VAN_BAN: Bảng đã có dòng số liệu");

  static final List<String> TO_LOOK_AT =
      List.of(
          "THONG_TIN: Số liệu tính đến ngày = 31/10/2017",
          "DVC: Số dòng của bảng bằng số ghi: DVC trực tuyến cung cấp ở mức độ 3");

  /** What the pipeline says about the same file: ERROR, then CONFIRM and WARN. */
  static final List<String> ERRORS =
      List.of(
          "NUM-OVER-DEN",
          "ONLINE-OVER-ALL",
          "PARTS-OVER-WHOLE",
          "REQUIRED",
          "SUM-OVER",
          "TABLE-EMPTY");

  static final List<String> REMARKS = List.of("CUTOFF", "TABLE-COUNT");

  private PlantedFaults() {}

  static void plant(FullReport report) {
    report.cover.put("cutoff", LocalDate.of(2017, 11, 5));
    report.answers.get("3500.I.5.lan-wan").put(Role.NUMERATOR, FullReport.DENOMINATOR + 7);
    report.answers.remove("3500.I.5.wan-loai");
    report.answers.get("3500.I.1.cqdv-ttdt.doclap").put(Role.NUMERATOR, FullReport.COUNT + 1);
    report
        .answers
        .get("3500.I.4.a.vb-noibo-songsong")
        .put(Role.NUMERATOR, FullReport.DENOMINATOR - FullReport.NUMERATOR + 1);
    report.answers.get("3500.I.2.dvc-muc3").put(Role.NUMERATOR, FullReport.NUMERATOR + 1);
    Map<String, Object> service = report.tables.get("dvc").get(4);
    service.put("hs_tt", 500);
    report.tables.put("van_ban", List.of());
  }
}
