package vn.tonghop.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.Setup;

/** A plausible half-yearly report of one agency; figures rise from one half-year to the next. */
final class HalfYearFigures {

  private static final List<String> SENTENCES =
      List.of(
          "%s đã tổ chức thực hiện theo kế hoạch được phê duyệt, kết quả đạt yêu cầu của kỳ.",
          "Các đơn vị thuộc %s triển khai thường xuyên, lãnh đạo kiểm tra hằng tháng.",
          "%s đang hoàn thiện, dự kiến xong trong kỳ tới; còn thiếu kinh phí và nhân lực.");

  private static final String PREFIX = "48.A.I.1.a.";

  private final Report report;
  private final SplittableRandom random;
  private final int half;
  private final boolean local;

  /**
   * @param half half-years since the beginning of 2009
   */
  private HalfYearFigures(Report report, int half) {
    this.report = report;
    this.half = half;
    this.local = report.agency.code().startsWith("UBND");
    this.random =
        new SplittableRandom(48L * 1_000_003 + report.agency.code().hashCode() + 31L * half);
  }

  static void fill(Report report, HalfYearSending sending, Setup setup, int half) {
    HalfYearFigures figures = new HalfYearFigures(report, half);
    figures.cover(sending, setup);
    figures.use(setup.outline());
    figures.portal();
    figures.money();
    figures.services(setup.outline());
    figures.narrative(setup.outline());
  }

  private void cover(HalfYearSending sending, Setup setup) {
    int number = 100 + Math.floorMod(report.agency.code().hashCode(), 800);
    report.cover.put(
        "title",
        "BÁO CÁO THỰC HIỆN KẾ HOẠCH ỨNG DỤNG CNTT 2009 - 2010 (" + TemplateWorkbook.MARK + ")");
    report.cover.put("doc", "48/2009/QĐ-TTg ngày 31/3/2009");
    report.cover.put("campaign", setup.campaign().id());
    report.cover.put("template_version", "1.0");
    report.cover.put("agency_name", report.agency.name());
    report.cover.put("agency_code", report.agency.code());
    report.cover.put("revision", report.revision);
    report.cover.put(
        "doc_no", number + (local ? "/BC-UBND" : "/" + report.agency.code() + "-CNTT"));
    report.cover.put("doc_date", sending.received().minusDays(2));
    report.cover.put(
        "half_year",
        "6 tháng %s năm %d".formatted(half % 2 == 0 ? "đầu" : "cuối", 2009 + half / 2));
    report.cover.put("plan", number + (local ? "/QĐ-UBND" : "/QĐ-BCNTT") + " ngày 20/02/2009");
    report.cover.put("money_unit", "triệu đồng");
    report.cover.put("contact_name", "Nguyễn Văn Giả Lập; chuyên viên");
    report.cover.put("contact", "024 0000 0000; gialap@example.vn");
    report.cover.put("signer", "Trần Thị Giả Lập");
    report.cover.put("note", "Số liệu giả lập để thử hệ thống");
    report.cover.put("synthetic", TemplateWorkbook.MARK);
  }

  private void use(Outline outline) {
    int staff = 300 + 25 * Math.floorMod(report.agency.code().hashCode(), 60);
    share("chidao-ttdt", 200 + random.nextInt(400), 15 + 13 * half);
    share("cbcc-email", staff, (local ? 38 : 55) + 8 * half);
    if (isFor(outline, PREFIX + "cbcc-email.huyen")) {
      share("cbcc-email.huyen", 4 * staff, 8 + 7 * half);
    }
    if (isFor(outline, PREFIX + "qlvb.vu-vp")) {
      share("qlvb.vu-vp", 12 + random.nextInt(14), 62 + 8 * half);
    }
    for (String office : List.of("qlvb.vp-tp", "qlvb.vp-tinh")) {
      if (isFor(outline, PREFIX + office)) {
        put(office, yes(60 + 12 * half));
      }
    }
    if (isFor(outline, PREFIX + "qlvb.vp-huyen")) {
      share("qlvb.vp-huyen", 9 + random.nextInt(12), 15 + 12 * half);
    }
    long computers = staff * (55L + 6 * half + random.nextInt(12)) / 100;
    put("maytinh-cbcc", Answer.ratio(computers, staff));
  }

  private boolean isFor(Outline outline, String code) {
    return outline.require(code).applies().appliesTo(report.agency);
  }

  /** About so many percent. */
  private void share(String code, int whole, int percent) {
    int part = whole * Math.min(100, percent + random.nextInt(15)) / 100;
    put(code, Answer.ratio(part, whole));
  }

  private void put(String code, Answer answer) {
    report.answers.put(PREFIX + code, answer);
  }

  private Answer yes(int percent) {
    return Answer.choice(random.nextInt(100) < percent ? "Có" : "Không");
  }

  private void portal() {
    report.answers.put("48.A.I.2.a.cong", yes(85 + 5 * half));
    report.answers.put("48.A.I.2.b.muc2", yes(45 + 13 * half));
    report.answers.put("48.A.I.2.c.muc3", Answer.amount(random.nextInt(2 + half)));
    report.answers.put("48.B.I.3.hop", Answer.choice(half < 2 ? "Một phần" : "Có"));
    report.answers.put("48.B.II.3.gopy", Answer.choice("Một phần"));
    report.answers.put("48.B.II.3.gopy.ykien", Answer.choice("Có"));
    report.answers.put("48.B.II.3.gopy.doithoai", Answer.choice("Không"));
    report.answers.put("48.B.II.3.gopy.hoidap", yes(50));
  }

  private void money() {
    long central = 500 + 50L * random.nextInt(60);
    long province = local ? 800 + 50L * random.nextInt(80) : 0;
    long other = 10L * random.nextInt(20);
    long investment = (central + province + other) * 6 / 10;
    amount("nstw", central);
    if (local) {
      amount("nsdp", province);
    }
    amount("khac", other);
    amount("dtpt", investment);
    amount("tx", central + province + other - investment);
  }

  private void amount(String code, long millions) {
    report.answers.put("48.C.kinhphi." + code, Answer.amount(millions));
  }

  private void services(Outline outline) {
    List<Map<String, Object>> rows = new ArrayList<>();
    String host = report.agency.code().toLowerCase(java.util.Locale.ROOT) + ".example.vn";
    for (var group : outline.choices("priority_group").choices()) {
      boolean provided = random.nextInt(100) < 6 + 9 * half;
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("nhom", group.label().vi());
      row.put("dacung", provided ? "Có" : "Không");
      if (provided) {
        row.put("ten", group.label().vi() + " qua mạng");
        row.put("url", "http://" + host + "/" + group.code());
        row.put("hs", 5 + random.nextInt(200));
      }
      rows.add(row);
    }
    report.tables.put("dvc_uu_tien", rows);
  }

  private void narrative(Outline outline) {
    for (Indicator item : outline.indicators()) {
      boolean written =
          item.kind() == Kind.TEXT
              && item.requirement() == Requirement.REQUIRED
              && !item.section().equals("0");
      if (written && item.applies().appliesTo(report.agency)) {
        String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
        report.answers.put(item.code(), Answer.text(sentence.formatted(report.agency.name())));
      }
    }
  }
}
