package vn.tonghop.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;

/** What is wrong, or out of the ordinary, in one report; each with the finding it must raise. */
enum CentralFault {
  /** Rows I, II, III … name the groups; the column of groups is left empty. */
  GROUP_ROWS(
      null,
      Level.INFO,
      r -> {
        grouped(r, "du_an_2013", "nhom", "tt");
        grouped(r, "chi_thuong_xuyen", "loai", "ten");
      }),
  /** The name the agency got after the letter. */
  LATER_NAME(
      null,
      Level.INFO,
      r -> r.cover.put("agency_name", "Viện Hàn lâm Khoa học và Công nghệ Việt Nam")),
  NO_INVESTMENT(null, Level.INFO, r -> none(r, "du_an_dau_tu", "ten")),
  NOTHING_LATE(
      null,
      Level.INFO,
      r -> {
        r.answers.put("1729.PL2.II.6.a.cham-lap", Answer.amount(0));
        r.tables.remove("cham_quyet_toan");
      }),
  /** The typed number of priority groups is not that of the list. */
  PRIORITY_LIST_SHORT(
      "SAME-DENOMINATOR", Level.WARN, r -> r.answers.put("1729.II.2.a.dvc20", Answer.ratio(3, 11))),
  OVER_PLAN(
      "OVER-REFERENCE",
      Level.WARN,
      r -> put(r, "du_an_dau_tu", 1, "ttdk0131", number(r, "du_an_dau_tu", 1, "kh2012") + 350)),
  PAID_OVER(
      "ROW-SUM",
      Level.ERROR,
      r -> put(r, "du_an_dau_tu", 0, "tttu", number(r, "du_an_dau_tu", 0, "tthet6") + 1)),
  NOT_APPROVED(
      "ELIG",
      Level.ERROR,
      r -> {
        put(r, "du_an_2013", 1, "ct_duyet", "Đang trình phê duyệt");
        r.rows("du_an_2013").get(1).remove("ngay_duyet");
      }),
  APPROVED_LATE(
      "ELIG",
      Level.ERROR,
      r -> {
        put(r, "du_an_2013", 1, "ct_duyet", "Quyết định 98/QĐ-NHNN ngày 15/11/2012");
        r.rows("du_an_2013").get(1).remove("ngay_duyet");
      }),
  LEVEL_TWO("LEVEL", Level.ERROR, r -> put(r, "dvc_muc34", 1, "muc2013", "Mức 2")),
  LEVEL_FALLS(
      "ORDER",
      Level.ERROR,
      r -> {
        put(r, "dvc_muc34", 0, "muc2012", "4");
        put(r, "dvc_muc34", 0, "muc2013", "3");
      }),
  LATE_LIST_MISSING("TABLE-EMPTY", Level.ERROR, r -> r.tables.remove("cham_quyet_toan")),
  SETTLED_WITHOUT_VALUE(
      "REQUIRED",
      Level.ERROR,
      r -> {
        r.answers.put("1729.PL2.II.6.a.qt-so", Answer.amount(2));
        r.answers.remove("1729.PL2.II.6.a.qt-giatri");
      }),
  MORE_THAN_NEEDED(
      "ROW-SUM",
      Level.CONFIRM,
      r ->
          put(
              r,
              "tong_hop_kinh_phi",
              0,
              "nstw",
              number(r, "tong_hop_kinh_phi", 0, "nhucau") + 200)),
  NO_UNIT("UNIT", Level.ERROR, r -> r.cover.remove("money_unit")),
  LATE("DEADLINE", Level.WARN, r -> {}),
  OTHER_CAMPAIGN("CAMPAIGN", Level.BLOCK, r -> r.cover.put("campaign", "3500-KH2018")),
  COVER_OF_ANOTHER_AGENCY(
      "WHO",
      Level.BLOCK,
      r -> {
        r.cover.put("agency_name", "Hội Cựu chiến binh Việt Nam");
        r.cover.put("agency_code", "HCCB");
      });

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");

  final @Nullable String code;
  final Level level;
  private final Consumer<Report> change;

  CentralFault(@Nullable String code, Level level, Consumer<Report> change) {
    this.code = code;
    this.level = level;
    this.change = change;
  }

  void plant(Report report) {
    change.accept(report);
  }

  private static void put(Report report, String table, int row, String column, Object value) {
    report.rows(table).get(row).put(column, value);
  }

  private static long number(Report report, String table, int row, String column) {
    return ((Number) report.rows(table).get(row).getOrDefault(column, BigDecimal.ZERO)).longValue();
  }

  private static void none(Report report, String table, String column) {
    report.rows(table).clear();
    report.rows(table).add(new LinkedHashMap<>(Map.of(column, "Không có")));
  }

  /** A group row before the first row of each group, in place of the column. */
  private static void grouped(Report report, String table, String column, String order) {
    List<Map<String, Object>> rows = new ArrayList<>();
    Object before = null;
    int groups = 0;
    for (Map<String, Object> row : report.rows(table)) {
      Object group = row.remove(column);
      if (group != null && !group.equals(before)) {
        Map<String, Object> title = new LinkedHashMap<>();
        String number = ROMAN.get(groups++);
        title.put("ten", order.equals("ten") ? number + ". " + group : group);
        if (!order.equals("ten")) {
          title.put(order, number);
        }
        rows.add(title);
        before = group;
      }
      rows.add(row);
    }
    report.tables.put(table, rows);
  }
}
