package vn.tonghop.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Form.Role;

/** What is wrong, or out of the ordinary, in one half-yearly report, with the finding it raises. */
enum HalfYearFault {
  /** The agency's name of today. */
  LATER_NAME(
      null,
      Level.INFO,
      r -> r.cover.put("agency_name", "Viện Hàn lâm Khoa học và Công nghệ Việt Nam")),
  /** The province is written as the annex prints it. */
  PRINTED_NAME(
      null, Level.INFO, r -> r.rows("du_an_tinh").forEach(row -> row.put("tinh", "Đăk Nông"))),
  PROJECT_LATE(
      "WINDOW", Level.WARN, r -> firstProject(r).put("ngaygui", LocalDate.of(2009, 8, 20))),
  NO_STATUS("REQUIRED", Level.CONFIRM, r -> r.rows("du_an_a").get(0).remove("trangthai")),
  NOT_SENT("REQUIRED", Level.CONFIRM, r -> r.rows("du_an_tinh").get(0).remove("ngaygui")),
  PROJECT_FORGOTTEN("ROW-MISSING", Level.CONFIRM, r -> r.rows("du_an_a").remove(1)),
  SOURCES_DIFFER(
      "ROW-SUM",
      Level.CONFIRM,
      r -> {
        Map<String, Object> row = r.rows("du_an_tinh").get(0);
        row.put("tongkp", ((Number) row.get("tongkp")).longValue() + 100);
      }),
  OVERSPENT(
      "ROW-SUM",
      Level.CONFIRM,
      r -> {
        Map<String, Object> row = r.rows("du_an_a").get(0);
        row.put("giaingan", ((Number) row.get("tmdt")).longValue() + 10);
      }),
  KINDS_UNDER_SOURCES(
      "SUM-UNDER", Level.WARN, r -> r.answer("48.C.kinhphi.tx").set(Role.NUMERATOR, 1)),
  MORE_USERS_THAN_STAFF(
      "NUM-OVER-DEN",
      Level.ERROR,
      r -> {
        Answer email = r.answer("48.A.I.1.a.cbcc-email");
        email.set(Role.NUMERATOR, email.number(Role.DENOMINATOR) + 40);
      }),
  NO_PORTAL_ANSWER("REQUIRED", Level.ERROR, r -> r.answers.remove("48.A.I.2.a.cong")),
  LATE("DEADLINE", Level.WARN, r -> {}),
  OTHER_HALF_YEAR("CAMPAIGN", Level.BLOCK, r -> r.cover.put("campaign", "48-2010H2"));

  final @Nullable String code;
  final Level level;
  private final Consumer<Report> change;

  HalfYearFault(@Nullable String code, Level level, Consumer<Report> change) {
    this.code = code;
    this.level = level;
    this.change = change;
  }

  void plant(Report report) {
    change.accept(report);
  }

  private static Map<String, Object> firstProject(Report report) {
    return report.rows(report.tables.containsKey("du_an_a") ? "du_an_a" : "du_an_tinh").get(0);
  }
}
