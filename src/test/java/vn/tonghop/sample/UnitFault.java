package vn.tonghop.sample;

import static vn.tonghop.outline.Form.Role.DENOMINATOR;
import static vn.tonghop.outline.Form.Role.NUMERATOR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;

/** What is wrong, or out of the ordinary, in one unit's report; each with the finding it raises. */
enum UnitFault {
  LISTED_ROW_LEFT_OUT("ROW-MISSING", Level.CONFIRM, r -> r.rows("dvc_uu_tien").remove(3)),
  ROW_OF_ANOTHER_UNIT(
      "NOT-LISTED",
      Level.ERROR,
      r -> {
        Map<String, Object> row = new LinkedHashMap<>(r.rows("dvc_uu_tien").get(1));
        row.put("ma", "509.PL.VI.2");
        row.put("nhom", "Cấp phát sử dụng địa chỉ IP (v4/v6)");
        r.rows("dvc_uu_tien").add(row);
      }),
  /** Fewer dossiers in all than the priority services alone have. */
  ALL_ONLINE_TOO_FEW(
      "TABLE-SUM",
      Level.CONFIRM,
      r -> {
        Answer all = r.answer("509.II.2.b.hs");
        all.set(NUMERATOR, all.number(NUMERATOR) / 4);
      }),
  NUMERATOR_OVER_DENOMINATOR(
      "NUM-OVER-DEN",
      Level.ERROR,
      r -> {
        Answer staff = r.answer("509.II.2.a.cks");
        staff.set(NUMERATOR, staff.number(DENOMINATOR) + 5);
      }),
  YEAR_OVER_TOTAL(
      "MONEY-YEAR",
      Level.ERROR,
      r -> {
        Map<String, Object> row = r.rows("du_an").get(0);
        row.put("kpnam", ((Number) row.get("tmdt")).longValue() + 400);
      }),
  /** "There is none", which is not wrong. */
  NO_PROJECTS(null, Level.INFO, r -> r.tables.put("du_an", List.of(Map.of("ten", "Không có")))),
  FORMER_NAME(
      "OTHER-NAME",
      Level.WARN,
      r -> {
        r.cover.put("agency_name", "Cục Ứng dụng công nghệ thông tin");
        r.cover.remove("agency_code");
      }),
  LATE("DEADLINE", Level.WARN, r -> {}),
  OTHER_CAMPAIGN("CAMPAIGN", Level.BLOCK, r -> r.cover.put("campaign", "3500-KQ2017"));

  final @Nullable String code;
  final Level level;
  private final Consumer<Report> change;

  UnitFault(@Nullable String code, Level level, Consumer<Report> change) {
    this.code = code;
    this.level = level;
    this.change = change;
  }

  void plant(Report report) {
    change.accept(report);
  }
}
