package vn.tonghop.publish.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Setup;

/** Which line of statistics.csv a figure of the summary page is. */
final class SummaryTraces {

  /** Columns of the receipt and the pseudo-indicators they show. */
  private static final Map<String, String> RECEIPT =
      Map.of(
          "da_nhan", "received",
          "dung_han", "on_time",
          "qua_han", "late",
          "bi_tra_lai", "refused",
          "chua_gui", "missing");

  private static final String OF_ALL = "chung";

  private final Setup setup;
  private final TraceSubjects subjects;
  private final Map<String, String> groups = new LinkedHashMap<>();

  SummaryTraces(Setup setup, TraceSubjects subjects) {
    this.setup = setup;
    this.subjects = subjects;
    groups.put(OF_ALL, Registry.ALL);
    for (Registry.Grouping group : setup.registry().groups()) {
      groups.put("nhom_" + group.code().toLowerCase(Locale.ROOT), group.code());
    }
  }

  /**
   * A figure and the group it is of.
   *
   * @param subject its number; {@link TraceSubjects#NONE}: not traced
   */
  record Trace(int subject, String group) {}

  Trace of(ReportRow row, String column) {
    return switch (row.kind()) {
      case POPULATION, TOTAL -> receipt(row.code(), column);
      case INDICATOR -> headline(row.code(), column);
      case TARGET ->
          column.equals("ket_qua")
              ? new Trace(subjects.of("@target." + row.code(), "value"), Registry.ALL)
              : none();
      default -> none();
    };
  }

  private Trace receipt(String group, String column) {
    String what = RECEIPT.get(column);
    return what == null ? none() : new Trace(subjects.of("@submission." + what, "sum"), group);
  }

  private Trace headline(String code, String column) {
    String group = groups.get(column);
    return group == null
        ? none()
        : new Trace(subjects.of(code, measure(setup.outline().require(code))), group);
  }

  private static String measure(Indicator indicator) {
    if (indicator.kind() == Kind.RATIO) {
      return "weighted_share";
    }
    return indicator.kind() == Kind.YESNO ? "yes_count" : "sum";
  }

  private static Trace none() {
    return new Trace(TraceSubjects.NONE, "");
  }
}
