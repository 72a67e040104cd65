package vn.tonghop.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;

/** What is wrong, or out of the ordinary, in one plan; each with the finding it must raise. */
enum PlanFault {
  /** A project paid in dollars: kept apart, nothing is wrong. */
  FOREIGN_IN_MONEY_CELL(
      null,
      Level.INFO,
      r -> {
        project(r, 0).put("tmdt", "8 triệu USD");
        project(r, 0).put("kp2018", "1,5 triệu USD");
        project(r, 0).put("nguon", "ODA");
      }),
  FOREIGN_IN_OWN_COLUMN(
      null,
      Level.INFO,
      r -> {
        Map<String, Object> row = project(r, 1);
        row.keySet().removeAll(List.of("tmdt", "kp2018"));
        row.put("nguon", "ODA");
        row.put("tmdt_ngoaite", "3.500.000 EUR");
        row.put("kp2018_ngoaite", "900.000 EUR");
      }),
  SHARES_IN_SOURCES(null, Level.INFO, r -> project(r, 2).put("nguon", "NSĐP 70%; khác 30%")),
  SEVERAL_NOT_SPLIT(
      null,
      Level.INFO,
      r -> {
        project(r, 0).put("nguon", "NSTW, NSĐP");
        project(r, 3).put("nguon", "Ngân sách Trung ương và vốn ODA");
      }),
  /** There is no aim of that kind. */
  NO_SUCH_AIM(null, Level.INFO, r -> r.rows("muc_tieu_2018").get(1).put("kehoach", "Không có")),
  MONEY_MISSING(
      "REQUIRED",
      Level.CONFIRM,
      r -> {
        project(r, 1).remove("kp2018");
        project(r, 2).remove("tmdt");
        project(r, 2).remove("kp2018");
      }),
  UNIT_SLIP(
      "UNIT-SIZE",
      Level.CONFIRM,
      r -> {
        Map<String, Object> row = project(r, 4);
        row.put("tmdt", 25L);
        row.put("kp2018", 9L);
      }),
  YEAR_OVER_TOTAL(
      "MONEY-YEAR",
      Level.ERROR,
      r -> project(r, 1).put("kp2018", ((Number) project(r, 1).get("tmdt")).longValue() + 100)),
  SPLIT_DIFFERS(
      "SPLIT",
      Level.ERROR,
      r -> {
        Map<String, Object> row = project(r, 2);
        row.put("nguon", "NSTW; nguồn khác");
        row.put("kp_nstw", row.get("kp2018"));
        row.put("kp_khac", 250);
      }),
  NO_UNIT("UNIT", Level.ERROR, r -> r.cover.remove("money_unit")),
  REQUIRED_MISSING("REQUIRED", Level.ERROR, r -> project(r, 1).remove("phamvi")),
  ODD_PERIOD("PERIOD", Level.WARN, r -> project(r, 0).put("thoigian", "trong khoảng ba năm")),
  NEW_BUT_BEGUN(
      "PERIOD-YEAR",
      Level.WARN,
      r -> {
        project(r, 0).put("chuyentiep", "Mới");
        project(r, 0).put("thoigian", "từ 2016 đến 2018");
      }),
  OVER_BEFORE_2018(
      "PERIOD-YEAR", Level.CONFIRM, r -> project(r, 0).put("thoigian", "Quý I/2015 - Quý IV/2017")),
  BELOW_AIM("BELOW-TARGET", Level.WARN, r -> r.rows("muc_tieu_2018").get(0).put("kehoach", 32)),
  SAME_PROJECT_TWICE(
      "DUP", Level.WARN, r -> project(r, 3).put("ten", project(r, 1).getOrDefault("ten", ""))),
  UNKNOWN_SOURCE("ENUM", Level.WARN, r -> project(r, 1).put("nguon", "Vốn sự nghiệp")),
  LATE("DEADLINE", Level.WARN, r -> {}),
  WRONG_TOTAL("TOTAL", Level.WARN, r -> {}),
  OTHER_CAMPAIGN("CAMPAIGN", Level.BLOCK, r -> r.cover.put("campaign", "3500-KQ2017")),
  COVER_OF_ANOTHER_AGENCY(
      "WHO",
      Level.BLOCK,
      r -> {
        r.cover.put("agency_name", "UBND tỉnh Lâm Đồng");
        r.cover.put("agency_code", "UBND-68");
      });

  final @Nullable String code;
  final Level level;
  private final Consumer<Report> change;

  PlanFault(@Nullable String code, Level level, Consumer<Report> change) {
    this.code = code;
    this.level = level;
    this.change = change;
  }

  void plant(Report report) {
    change.accept(report);
  }

  private static Map<String, Object> project(Report report, int index) {
    Map<String, Object> row = report.rows("du_an").get(index);
    List.of("kp_nstw", "kp_nsdp", "kp_oda", "kp_khac").forEach(row::remove);
    return row;
  }

  /** A total as printed that is not the sum of the rows. */
  static BigDecimal misprinted(BigDecimal total) {
    return total.add(BigDecimal.TEN);
  }
}
