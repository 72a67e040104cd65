package vn.tonghop.sample;

import static vn.tonghop.outline.Form.Role.CHOICE;
import static vn.tonghop.outline.Form.Role.DENOMINATOR;
import static vn.tonghop.outline.Form.Role.NOTE;
import static vn.tonghop.outline.Form.Role.NUMERATOR;
import static vn.tonghop.outline.Form.Role.PERCENT;
import static vn.tonghop.outline.Form.Role.STATUS;
import static vn.tonghop.outline.Form.Role.TEXT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;

/** What is wrong, or only unusual, in one submission, with the finding it must raise. */
enum Fault {
  NUMERATOR_OVER_DENOMINATOR(
      "NUM-OVER-DEN",
      Level.ERROR,
      r -> {
        Answer lan = r.answer("3500.I.5.lan");
        lan.set(NUMERATOR, lan.number(DENOMINATOR) + 7);
      }),
  LEVEL_TWO("LEVEL", Level.ERROR, r -> r.rows("dvc").get(5).put("mucdo", "2")),
  TEXT_IN_NUMBER_CELL(
      "NUM",
      Level.ERROR,
      r -> r.answer("3500.I.6.chuyentrach").set(NUMERATOR, "đầy đủ theo quy định")),
  ONLINE_OVER_ALL(
      "ONLINE-OVER-ALL",
      Level.ERROR,
      r -> {
        r.rows("dvc").get(3).put("hs_tt", 950);
        r.rows("dvc").get(3).put("hs_tong", 590);
      }),
  REQUIRED_MISSING("REQUIRED", Level.ERROR, r -> r.answer("3500.I.5.wan-loai").without(CHOICE)),
  TASK_MISSING("TASK", Level.ERROR, r -> r.answer("3500.I.4.b.BTNMT.datdai").without(TEXT, STATUS)),
  PARTS_OVER_WHOLE(
      "PARTS-OVER-WHOLE",
      Level.ERROR,
      r -> {
        Answer electronic = r.answer("3500.I.4.a.vb-noibo-dientu");
        long rest = electronic.number(DENOMINATOR) - electronic.number(NUMERATOR);
        r.answer("3500.I.4.a.vb-noibo-songsong").set(NUMERATOR, rest + 500);
      }),
  PERCENT_WRONG(
      "PCT-MISMATCH", Level.ERROR, r -> typePercent(r, "3500.I.4.a.vb-trinh-dientu", -15)),
  PERCENT_DIFFERS("PCT-DIFFERS", Level.WARN, r -> typePercent(r, "3500.I.5.lan", -2)),
  PARTS_UNDER_TOTAL(
      "SUM-UNDER",
      Level.CONFIRM,
      r -> {
        Answer part = r.answer("3500.I.1.cqdv-ttdt.doclap");
        part.set(NUMERATOR, part.number(NUMERATOR) - 1);
      }),
  OTHER_CUTOFF("CUTOFF", Level.WARN, r -> r.cover.put("cutoff", LocalDate.of(2017, 11, 5))),
  COUNT_DIFFERS(
      "TABLE-COUNT",
      Level.WARN,
      r -> {
        Answer count = r.answer("3500.I.2.dvc-muc3");
        count.set(NUMERATOR, count.number(NUMERATOR) + 4);
      }),
  SAME_SERVICE_TWICE(
      "DUP", Level.CONFIRM, r -> r.rows("dvc").get(9).put("ten", r.rows("dvc").get(8).get("ten"))),
  OTHER_DENOMINATOR(
      "SAME-DENOMINATOR",
      Level.WARN,
      r -> {
        Answer communes = r.answer("3500.I.4.a.cqdv-qlvb.xa-phuong");
        communes.set(DENOMINATOR, communes.number(DENOMINATOR) + 3);
      }),
  MANY_COMPUTERS(
      "RANGE",
      Level.WARN,
      r -> {
        Answer computers = r.answer("3500.I.5.maytinh-cbcc");
        computers.set(NUMERATOR, computers.number(DENOMINATOR) * 17 / 10);
      }),
  SHORT_TEXT("TEXT-SHORT", Level.WARN, r -> r.answer("3500.V").set(TEXT, "Tăng kinh phí")),
  BAD_ADDRESS("URL", Level.WARN, r -> r.rows("dvc").get(2).put("url", "đang xây dựng")),
  ONLY_PERCENT(
      "NO-COUNTS",
      Level.WARN,
      r -> {
        onlyPercent(r, "3500.I.4.a.vb-noibo-dientu", "62,5");
        onlyPercent(r, "3500.I.4.a.vb-ngoai-dientu", "48");
        r.answers.remove("3500.I.4.a.vb-noibo-songsong");
        r.answers.remove("3500.I.4.a.vb-ngoai-songsong");
        r.answers.put("3500.I.4.a.vb-noibo-songsong", new Answer().set(PERCENT, percent("20")));
        r.answers.put("3500.I.4.a.vb-ngoai-songsong", new Answer().set(PERCENT, percent("31,5")));
      }),
  NO_SUCH_DOSSIERS(
      null,
      Level.INFO,
      r -> {
        r.answers.put("3500.I.2.buuchinh.nhan", Answer.state("Không có", ""));
        r.answers.put("3500.I.2.buuchinh.tra", Answer.state("Không có", ""));
      }),
  NOT_APPLICABLE_WITH_REASON(
      null,
      Level.INFO,
      r ->
          r.answers.put(
              "3500.I.3.mohinh",
              Answer.state("Không áp dụng", "Cơ quan không có bộ phận một cửa dùng phần mềm"))),
  NOT_COLLECTED_YET(
      "NOT-COLLECTED",
      Level.WARN,
      r -> {
        r.answers.put("3500.I.4.a.vb-trinh-dientu", Answer.state("Chưa thống kê", ""));
        r.answers.put("3500.I.2.buuchinh.nhan", Answer.state("Chưa thống kê", ""));
      }),
  AMOUNTS_AS_TEXT(
      null,
      Level.INFO,
      r -> {
        r.answer("3500.I.2.dvc-tong").set(NUMERATOR, "1.874");
        r.answer("3500.I.2.buuchinh.tra").set(NUMERATOR, "4.120");
      }),
  CODE_NOT_STORED(null, Level.INFO, r -> r.withoutCache.add("agency_code")),
  LATE("DEADLINE", Level.WARN, r -> {}),
  COVER_OF_ANOTHER_AGENCY(
      "WHO",
      Level.BLOCK,
      r -> {
        r.cover.put("agency_name", "Thanh tra Chính phủ");
        r.cover.put("agency_code", "TTCP");
      }),
  OTHER_CAMPAIGN("CAMPAIGN", Level.BLOCK, r -> r.cover.put("campaign", "3500-KH2018")),
  NO_WORKBOOK("FORMAT", Level.BLOCK, r -> {});

  /** Code of the finding it raises at least once; null: nothing above INFO. */
  final @Nullable String code;

  final Level level;
  private final Consumer<Report> change;

  Fault(@Nullable String code, Level level, Consumer<Report> change) {
    this.code = code;
    this.level = level;
    this.change = change;
  }

  void plant(Report report) {
    change.accept(report);
  }

  private static BigDecimal percent(String text) {
    return new BigDecimal(text.replace(',', '.'));
  }

  private static void onlyPercent(Report report, String code, String typed) {
    report.answers.put(
        code,
        new Answer()
            .set(PERCENT, percent(typed))
            .set(NOTE, "Đơn vị chỉ có tỷ lệ, chưa có số lượng văn bản"));
  }

  private static void typePercent(Report report, String code, int points) {
    Answer answer = report.answer(code);
    long exact = 100 * answer.number(NUMERATOR) / answer.number(DENOMINATOR);
    answer.set(PERCENT, exact + points);
  }
}
