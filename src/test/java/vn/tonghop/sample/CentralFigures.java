package vn.tonghop.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.tonghop.outline.ChoiceList.Choice;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Setup;

/** A plausible report of one central body: answers, narrative and the tables without money. */
final class CentralFigures {

  private static final String P = "1729.PL2.II.";
  private static final String LISTED = "BGTVT";

  private static final List<String> SENTENCES =
      List.of(
          "Năm 2012, %s tiếp tục thực hiện kế hoạch giai đoạn 2011-2015 theo Quyết định 1605/QĐ-TTg.",
          "%s giao đơn vị chuyên trách công nghệ thông tin chủ trì, báo cáo tiến độ hằng quý.",
          "%s ưu tiên trao đổi văn bản điện tử, gắn ứng dụng công nghệ thông tin với cải cách hành chính.");

  private static final List<String> SERVICES =
      List.of(
          "Cấp giấy phép hoạt động chuyên ngành",
          "Cấp chứng chỉ hành nghề",
          "Đăng ký, khai báo hồ sơ định kỳ",
          "Tiếp nhận, trả lời kiến nghị của tổ chức, công dân");

  private final Report report;
  private final boolean ministry;
  private final Outline outline;
  private final SplittableRandom random;

  private CentralFigures(Report report, Outline outline, SplittableRandom random) {
    this.report = report;
    this.ministry = !report.agency.group().equals("CQTW");
    this.outline = outline;
    this.random = random;
  }

  static void fill(Report report, CentralSending sending, Setup setup) {
    SplittableRandom random =
        new SplittableRandom(2013L * 1_000_003 + report.agency.code().hashCode());
    CentralFigures figures = new CentralFigures(report, setup.outline(), random);
    figures.cover(sending, setup);
    figures.answers();
    figures.narrative();
    figures.evaluation();
    figures.objectives();
    if (figures.ministry) {
      figures.services();
    }
    CentralMoney.fill(report, sending.projects(), random);
  }

  private void cover(CentralSending sending, Setup setup) {
    int number = 100 + Math.floorMod(report.agency.code().hashCode(), 800);
    String signer = report.agency.code();
    report.cover.put(
        "title", "MẪU KẾ HOẠCH ỨNG DỤNG CNTT NĂM 2013 (" + TemplateWorkbook.MARK + ")");
    report.cover.put("doc", "1729/BTTTT-ƯDCNTT ngày 05/7/2012");
    report.cover.put("campaign", setup.campaign().id());
    report.cover.put("template_version", "1.0");
    report.cover.put("agency_name", report.agency.name());
    report.cover.put("agency_code", report.agency.code());
    report.cover.put("revision", report.revision);
    report.cover.put("doc_no", number + "/" + signer + "-CNTT");
    report.cover.put("doc_date", sending.received().minusDays(2));
    report.cover.put(
        "approval",
        number
            + 7
            + "/QĐ-"
            + signer
            + " ngày 28/9/2012; gửi Bộ TTTT, Bộ KHĐT, Bộ TC ngày 01/10/2012");
    report.cover.put("money_unit", "triệu đồng");
    report.cover.put("unit", ministry ? "Cục Công nghệ thông tin" : "Trung tâm Tin học");
    report.cover.put("contact_name", "Nguyễn Văn Giả Lập; chuyên viên");
    report.cover.put("contact", "04 0000 0000; gialap@example.vn");
    report.cover.put("signer", "Trần Thị Giả Lập");
    report.cover.put("note", "Số liệu giả lập để thử hệ thống");
    report.cover.put("synthetic", TemplateWorkbook.MARK);
  }

  private void answers() {
    int bodies = 8 + random.nextInt(20);
    int staff = 300 + random.nextInt(1500);
    int documents = 4_000 + random.nextInt(20_000);
    ratio("1729.II.2.a.vb35", documents * (20 + random.nextInt(45)) / 100, documents);
    ratio(P + "2.maytinh-cbcc", staff * (70 + random.nextInt(35)) / 100, staff);
    ratio(P + "2.lan", bodies - random.nextInt(3), bodies);
    ratio(P + "2.internet", bodies - random.nextInt(2), bodies);
    ratio(P + "2.wan", bodies - random.nextInt(6), bodies);
    for (Indicator item : outline.indicators()) {
      if (item.kind() == Kind.YESNO) {
        report.answers.put(item.code(), Answer.choice(random.nextInt(4) > 0 ? "Có" : "Không"));
      }
    }
    if (ministry) {
      int departments = 5 + random.nextInt(15);
      ratio("1729.II.2.a.cong80", departments - random.nextInt(4), departments);
      boolean listed = report.agency.code().equals(LISTED);
      ratio("1729.II.2.a.dvc20", listed ? 3 : 1 + random.nextInt(3), listed ? 12 : 9);
      for (int level = 1; level <= 4; level++) {
        long count = level == 4 ? random.nextInt(2) : 40L / level + random.nextInt(10);
        report.answers.put(P + "4.dvc.muc" + level, Answer.amount(count));
      }
    }
  }

  private void ratio(String code, int numerator, int denominator) {
    report.answers.put(code, Answer.ratio(numerator, denominator));
  }

  private void narrative() {
    for (Indicator item : outline.indicators()) {
      boolean written = item.kind() == Kind.TEXT || item.kind() == Kind.LIST;
      boolean asked = item.applies().appliesTo(report.agency);
      if (written && asked && !item.section().equals("0")) {
        String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
        report.answers.put(item.code(), Answer.text(sentence.formatted(report.agency.name())));
      }
    }
  }

  private void evaluation() {
    row(
        "danh_gia_1605",
        "nhiemvu",
        "Trao đổi văn bản điện tử giữa các cơ quan nhà nước",
        "ketqua",
        "Đã triển khai hệ thống quản lý văn bản đến các đơn vị trực thuộc",
        "hanche",
        "Chưa kết nối hết các hệ thống",
        "nguyennhan",
        "Kinh phí bố trí chậm, chuẩn kết nối chưa đầy đủ");
    row(
        "danh_gia_1605",
        "nhiemvu",
        "Cung cấp thông tin, dịch vụ công trực tuyến",
        "ketqua",
        "Cổng thông tin điện tử đã hoạt động ổn định",
        "hanche",
        "Ít dịch vụ đạt mức độ 3",
        "nguyennhan",
        "Quy trình nghiệp vụ chưa chuẩn hóa");
    row(
        "ket_qua_2012",
        "muctieu",
        "Tỷ lệ văn bản trao đổi dạng điện tử (%)",
        "chitieu2015",
        60,
        "dukien2012",
        25 + random.nextInt(15));
    row(
        "ket_qua_2012",
        "muctieu",
        "Số đơn vị trực thuộc dùng hệ thống quản lý văn bản",
        "dukien2012",
        8 + random.nextInt(10));
  }

  private void objectives() {
    int now = 25 + random.nextInt(15);
    row(
        "muc_tieu_noi_bo",
        "chitieu",
        "Văn bản trao đổi hoàn toàn dạng điện tử (%)",
        "ht2012",
        now,
        "kh2013",
        now + 10,
        "ghichu",
        "Công văn 1729, mục II.2.a");
    row(
        "muc_tieu_noi_bo",
        "chitieu",
        "Đơn vị dùng phần mềm quản lý cán bộ (%)",
        "ht2012",
        40,
        "kh2013",
        55);
    if (ministry) {
      row(
          "muc_tieu_nganh",
          "chitieu",
          "Cơ sở dữ liệu ngành đưa vào khai thác",
          "ht2012",
          2,
          "kh2013",
          3);
      row(
          "chi_tieu_nganh",
          "chitieu",
          "Hồ sơ chuyên ngành quản lý trên hệ thống (%)",
          "y2013",
          40,
          "y2014",
          60,
          "y2015",
          80 + random.nextInt(20));
    }
  }

  private void services() {
    boolean listed = report.agency.code().equals(LISTED);
    List<String> names =
        listed
            ? outline.choices("priority_service").choices().stream()
                .map(Choice::label)
                .map(label -> label.vi())
                .toList()
            : SERVICES;
    for (int i = 0; i < names.size(); i++) {
      String now = i < 3 ? "3" : "2";
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("stt", i + 1);
      row.put("ten", names.get(i));
      row.put("muc2012", now);
      row.put("muc2013", "3");
      report.rows("dvc_muc34").add(row);
      row("muc_tieu_dvc", "ten", names.get(i), "muc2012", now, "muc2013", "3");
    }
    String project =
        listed
            ? outline.choices("named_project").choices().get(0).label().vi()
            : "Hệ thống thông tin quản lý chuyên ngành";
    row("du_an_nganh", "stt", 1, "ten", project, "thuoc1605", "Có");
    row("du_an_nganh", "stt", 2, "ten", "Cơ sở dữ liệu hồ sơ ngành", "thuoc1605", "Không");
  }

  private void row(String table, Object... cells) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i].toString(), cells[i + 1]);
    }
    report.rows(table).add(row);
  }
}
