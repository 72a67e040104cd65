package vn.tonghop.sample;

import static vn.tonghop.outline.Form.Role.NOTE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowRule.ListedRow;
import vn.tonghop.outline.Setup;

/** A plausible report of one unit of the ministry: better from year to year. */
final class UnitFigures {

  private static final String SERVICES = "dvc_uu_tien";
  private static final int FIRST_YEAR = 2016;
  private static final Set<String> IN_TRADE = Set.of("MIC-CUC-VIENTHONG", "MIC-CUC-XBIPH");
  private static final Set<String> SHARED =
      Set.of("509.II.2.a.lan", "509.II.2.c.vpcp", "509.II.2.c.qlvb");

  private static final List<String> SENTENCES =
      List.of(
          "Trong năm %2$d, %1$s đã hoàn thành phần lớn công việc của nhiệm vụ này, phần còn lại chuyển sang năm sau.",
          "%1$s phối hợp với Trung tâm Thông tin triển khai, hệ thống vận hành ổn định trong năm %2$d.",
          "Năm %2$d, %1$s đã ban hành kế hoạch chi tiết và bố trí cán bộ đầu mối; một số nội dung còn thiếu kinh phí.");

  private static final List<String> PROJECTS =
      List.of(
          "Nâng cấp hệ thống cấp phép trực tuyến của %s",
          "Cơ sở dữ liệu chuyên ngành của %s",
          "Chuyển máy chủ của %s về Trung tâm dữ liệu dùng chung",
          "Thuê dịch vụ giám sát an toàn thông tin cho %s");

  private final Report report;
  private final Setup setup;
  private final int step;
  private final SplittableRandom random;

  private UnitFigures(Report report, Setup setup) {
    this.report = report;
    this.setup = setup;
    this.step = setup.campaign().year() - FIRST_YEAR;
    this.random =
        new SplittableRandom(
            setup.campaign().year() * 1_000_003L + report.agency.code().hashCode());
  }

  static void fill(Report report, UnitSending sending, Setup setup) {
    new UnitFigures(report, setup).fill(sending);
  }

  private void fill(UnitSending sending) {
    cover(sending);
    services();
    projects();
    for (Indicator item : setup.outline().indicators()) {
      boolean asked =
          item.applies().appliesTo(report.agency)
              && item.requirement() != Requirement.DERIVED
              && !item.section().equals("0");
      if (asked && !report.answers.containsKey(item.code())) {
        report.answers.put(item.code(), answer(item));
      }
    }
  }

  private void cover(UnitSending sending) {
    int year = setup.campaign().year();
    int number = 20 + Math.floorMod(report.agency.code().hashCode() + year, 400);
    report.cover.put(
        "title",
        "BÁO CÁO THỰC HIỆN KẾ HOẠCH XÂY DỰNG BỘ TTTT ĐIỆN TỬ 2016-2020 ("
            + TemplateWorkbook.MARK
            + ")");
    report.cover.put("doc", "509/QĐ-BTTTT ngày 05/4/2016");
    report.cover.put("campaign", setup.campaign().id());
    report.cover.put("template_version", "1.0");
    report.cover.put("agency_name", report.agency.name());
    report.cover.put("agency_code", report.agency.code());
    report.cover.put("revision", report.revision);
    report.cover.put("doc_no", number + "/BC-" + report.agency.code().substring("MIC-".length()));
    report.cover.put("doc_date", sending.received().minusDays(1));
    report.cover.put("year", year);
    report.cover.put("money_unit", "triệu đồng");
    report.cover.put("contact_name", "Nguyễn Văn Giả Lập; chuyên viên");
    report.cover.put("contact", "024 0000 0000; gialap@example.vn");
    report.cover.put("signer", "Trần Thị Giả Lập");
    report.cover.put("note", "Số liệu giả lập để thử hệ thống");
    report.cover.put("synthetic", TemplateWorkbook.MARK);
  }

  /** The listed services of the unit, and the figures that hold them. */
  private void services() {
    List<ListedRow> listed =
        setup.outline().table(SERVICES).orElseThrow().listed(report.agency.code());
    if (listed.isEmpty()) {
      return;
    }
    long online = 0;
    long all = 0;
    int high = 0;
    int national = 0;
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ListedRow one : listed) {
      int wanted = Integer.parseInt(one.texts().getOrDefault("mucgiao", "3"));
      int reached = Math.max(2, Math.min(4, wanted - 1 + random.nextInt(2) + (step + 1) / 2));
      long total = 60 + random.nextInt(1_400);
      long sent = reached < 3 ? 0 : total * (30 + 14 * step + random.nextInt(25)) / 100;
      boolean linked = reached >= 3 && random.nextInt(3) < 1 + step;
      Map<String, Object> row = new LinkedHashMap<>(new java.util.TreeMap<>(one.texts()));
      row.put("mucdat", String.valueOf(reached));
      row.put("hs_tt", sent);
      row.put("hs_tong", total);
      row.put("dunghan", total * (85 + random.nextInt(15)) / 100);
      row.put("cong", reached < 3 ? "chua" : linked ? "cong_bo|cong_qg" : "cong_bo");
      rows.add(row);
      online += sent;
      all += total;
      high += reached >= 3 ? 1 : 0;
      national += linked ? 1 : 0;
    }
    report.tables.put(SERVICES, rows);
    int others = random.nextInt(3);
    put("509.II.2.b.hs", Answer.ratio(online + random.nextInt(90), all + 90 + random.nextInt(200)));
    put("509.II.2.b.tichhop", Answer.ratio(national, high + others));
    put("509.II.2.b.dvc3", Answer.ratio(high, listed.size()));
    put(
        "509.II.2.b.thongquan",
        IN_TRADE.contains(report.agency.code())
            ? Answer.ratio(Math.min(2, step + random.nextInt(2)), 2)
            : Answer.state("Không áp dụng", "Đơn vị không có DVC liên quan thông quan"));
  }

  private void projects() {
    List<Map<String, Object>> rows = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      long total = 100L * (8 + random.nextInt(120));
      long year = total * (20 + random.nextInt(60)) / 100;
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("ten", PROJECTS.get(i).formatted(report.agency.name()));
      row.put("nguon", i == 1 ? "Ngân sách nhà nước; Phí và lệ phí để lại" : source(i));
      row.put("tmdt", total);
      row.put("kpnam", year);
      row.put("giaingan", year * (45 + random.nextInt(55)) / 100);
      row.put("kientruc", random.nextInt(3) < 1 + step ? "Có" : "Không");
      rows.add(row);
    }
    report.tables.put("du_an", rows);
    int systems = random.nextInt(4);
    put(
        "509.II.2.c.kientruc",
        systems == 0
            ? Answer.state("Không có", "").set(NOTE, "Trong năm không đầu tư HTTT mới")
            : Answer.ratio(Math.min(systems, random.nextInt(systems) + step), systems));
  }

  private static String source(int number) {
    return number == 0 ? "Ngân sách nhà nước" : "Thuê dịch vụ";
  }

  private Answer answer(Indicator item) {
    return switch (item.kind()) {
      case RATIO -> share(item);
      case YESNO -> Answer.choice(yes(item) ? "Có" : "Không");
      default ->
          Answer.text(
              SENTENCES
                  .get(random.nextInt(SENTENCES.size()))
                  .formatted(report.agency.name(), setup.campaign().year()));
    };
  }

  private Answer share(Indicator item) {
    boolean documents = item.code().contains(".vb-");
    long all = documents ? 400 + random.nextInt(5_000) : 4 + random.nextInt(90);
    long least = documents ? 55 : 35;
    return Answer.ratio(Math.min(all, all * (least + 22L * step + random.nextInt(30)) / 100), all);
  }

  /** What the whole ministry has, everybody has from the second year on. */
  private boolean yes(Indicator item) {
    return SHARED.contains(item.code())
        ? step > 0 || random.nextInt(8) > 0 && !item.code().endsWith(".lan")
        : random.nextInt(4) < 2 + step;
  }

  private void put(String code, Answer answer) {
    report.answers.put(code, answer);
  }
}
