package vn.tonghop.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Setup;

/** A plausible plan of one agency. */
final class PlanFigures {

  private static final List<String> SENTENCES =
      List.of(
          "Năm 2018, %s tiếp tục triển khai theo kế hoạch giai đoạn 2016-2020, ưu tiên các hệ thống dùng chung.",
          "%s giao đơn vị chuyên trách công nghệ thông tin chủ trì, báo cáo tiến độ hằng quý.",
          "%s bố trí kinh phí từ đầu năm, gắn với nhiệm vụ cải cách hành chính và kiến trúc đã ban hành.");

  private static final List<String> SYSTEMS =
      List.of(
          "Hệ thống quản lý văn bản và điều hành",
          "Cổng dịch vụ công trực tuyến",
          "Cơ sở dữ liệu chuyên ngành",
          "Hệ thống báo cáo điện tử",
          "Nền tảng tích hợp, chia sẻ dữ liệu");

  private PlanFigures() {}

  static void fill(Report report, PlanSending sending, Setup setup) {
    SplittableRandom random =
        new SplittableRandom(2018L * 1_000_003 + report.agency.code().hashCode());
    boolean local = report.agency.code().startsWith("UBND");
    cover(report, sending, setup, local);
    report.tables.put("du_an", Projects.rows(sending.projects(), local, random));
    goals(report, random);
    systems(report, local, random);
    narrative(report, setup.outline(), random);
  }

  private static void cover(Report report, PlanSending sending, Setup setup, boolean local) {
    int number = 1_000 + Math.floorMod(report.agency.code().hashCode(), 3_000);
    String signer = local ? "UBND" : report.agency.code();
    report.cover.put(
        "title", "MẪU KẾ HOẠCH ỨNG DỤNG CNTT NĂM 2018 (" + TemplateWorkbook.MARK + ")");
    report.cover.put("doc", "3500/BTTTT-THH ngày 27/9/2017");
    report.cover.put("campaign", setup.campaign().id());
    report.cover.put("template_version", "1.0");
    report.cover.put("agency_name", report.agency.name());
    report.cover.put("agency_code", report.agency.code());
    report.cover.put("revision", report.revision);
    report.cover.put("doc_no", number % 900 + "/" + signer + "-CNTT");
    report.cover.put("doc_date", sending.received().minusDays(1));
    report.cover.put("approval", number + "/QĐ-" + signer + " ngày 15/11/2017");
    report.cover.put("money_unit", "triệu đồng");
    report.cover.put("unit", local ? "Sở Thông tin và Truyền thông" : "Cục Công nghệ thông tin");
    report.cover.put("contact_name", "Nguyễn Văn Giả Lập; chuyên viên");
    report.cover.put("contact", "024 0000 0000; gialap@example.vn");
    report.cover.put("signer", "Trần Thị Giả Lập");
    report.cover.put("note", "Số liệu giả lập để thử hệ thống");
    report.cover.put("synthetic", TemplateWorkbook.MARK);
  }

  private static void goals(Report report, SplittableRandom random) {
    goal(
        report,
        "HS3",
        "Nâng tỷ lệ hồ sơ giải quyết trực tuyến, DVC mức độ 3",
        "Tỷ lệ hồ sơ trực tuyến của DVC mức độ 3 (%)",
        20 + random.nextInt(15),
        40 + random.nextInt(20));
    goal(
        report,
        "HS4",
        "Nâng tỷ lệ hồ sơ giải quyết trực tuyến, DVC mức độ 4",
        "Tỷ lệ hồ sơ trực tuyến của DVC mức độ 4 (%)",
        12 + random.nextInt(15),
        30 + random.nextInt(20));
    goal(
        report,
        "VB",
        "Tăng tỷ lệ văn bản điện tử trao đổi giữa các cơ quan",
        "Mức tăng so với năm 2017 (%)",
        0,
        15 + random.nextInt(10));
    goal(
        report,
        "",
        "Kết nối hệ thống quản lý văn bản đến cấp xã",
        "Số đơn vị đã kết nối",
        40 + random.nextInt(60),
        120 + random.nextInt(60));
  }

  private static void goal(
      Report report, String code, String goal, String indicator, int before, int planned) {
    Map<String, Object> row = new LinkedHashMap<>();
    if (!code.isEmpty()) {
      row.put("ma", code);
    }
    row.put("muctieu", goal);
    row.put("chitieu", indicator);
    if (before > 0) {
      row.put("hientrang", before);
    }
    row.put("kehoach", planned);
    row.put("cancu", "Công văn 3500/BTTTT-THH, mục 2");
    report.rows("muc_tieu_2018").add(row);
  }

  private static void systems(Report report, boolean local, SplittableRandom random) {
    int count = 2 + random.nextInt(SYSTEMS.size() - 1);
    for (int i = 0; i < count; i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("ten", SYSTEMS.get(i));
      row.put("tieptuc", random.nextInt(3) > 0 ? "Chuyển tiếp" : "Mới");
      row.put("loai", local ? "Dùng chung tỉnh" : "Ngành");
      row.put("noidung", "Mở rộng chức năng, tích hợp chữ ký số, kết nối nền tảng chia sẻ");
      report.rows("httt_csdl_2018").add(row);
    }
  }

  private static void narrative(Report report, Outline outline, SplittableRandom random) {
    for (Indicator item : outline.indicators()) {
      boolean written = item.kind() == Kind.TEXT || item.kind() == Kind.LIST;
      if (written && !item.section().equals("0")) {
        String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
        report.answers.put(item.code(), Answer.text(sentence.formatted(report.agency.name())));
      }
    }
  }
}
