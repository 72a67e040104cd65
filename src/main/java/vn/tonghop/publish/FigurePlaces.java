package vn.tonghop.publish;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.Chart;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.publish.sheet.SheetPlan;

/**
 * Where in the tables of the workbook a figure stands. The tables are written first and tell the
 * rows.
 */
final class FigurePlaces {

  private static final int FIXED_COLUMNS = 2;

  private static final String SUBMISSION = "@submission.";

  private static final Set<ReportRow.Kind> AGENCY = EnumSet.of(ReportRow.Kind.AGENCY);
  private static final Set<ReportRow.Kind> VALUE = EnumSet.of(ReportRow.Kind.VALUE);
  private static final Set<ReportRow.Kind> GOAL = EnumSet.of(ReportRow.Kind.TARGET);

  private static final Set<ReportRow.Kind> TOGETHER =
      EnumSet.of(ReportRow.Kind.POPULATION, ReportRow.Kind.SUBTOTAL, ReportRow.Kind.TOTAL);

  /** Rows that figures lead to; there are no more of them than agencies, groups and targets. */
  private static final Set<ReportRow.Kind> KEPT = kept();

  private static Set<ReportRow.Kind> kept() {
    Set<ReportRow.Kind> kept = EnumSet.copyOf(TOGETHER);
    kept.addAll(AGENCY);
    kept.addAll(VALUE);
    kept.addAll(GOAL);
    return kept;
  }

  /** Shows of an item's figure by the measure it is. */
  private static final Map<String, Show> OF_ITEM =
      Map.of(
          "weighted_share", Show.SHARE,
          "sum", Show.AMOUNT,
          "yes_count", Show.CHOICE,
          "numerator_sum", Show.NUMERATOR,
          "denominator_sum", Show.DENOMINATOR);

  private static final List<String> CHIEF = List.of("weighted_share", "sum", "yes_count");
  private static final List<Show> OF_GOAL = List.of(Show.GOAL_VALUE, Show.GOAL_STATUS);
  private static final List<Show> OF_TARGET =
      List.of(Show.TARGET_VALUE, Show.TARGET_STATUS, Show.TARGET_REACHED);

  private final List<ReportLayout> layouts;
  private final Map<Spot, Stand> rows = new HashMap<>();

  /**
   * @param block from 0
   */
  private record Spot(String table, int block, ReportRow.Kind kind, String code) {}

  private record Stand(PlannedSheet sheet, int row) {}

  /** A cell of a sheet. */
  record Place(String sheet, String cell) {}

  /**
   * @param layouts of the tables in the workbook
   */
  FigurePlaces(List<ReportLayout> layouts) {
    this.layouts = List.copyOf(layouts);
  }

  /** What the columns of a block show; empty: unknown. */
  List<ReportColumn> columns(PlannedSheet sheet) {
    return layouts.stream()
        .filter(layout -> layout.id().equals(sheet.table().id()))
        .findFirst()
        .map(layout -> layout.blocks().get(sheet.blockIndex()).columns())
        .orElse(List.of());
  }

  /** Says that a row of a block begins at a row of its sheet. */
  void put(PlannedSheet sheet, ReportRow row, int at) {
    if (KEPT.contains(row.kind())) {
      rows.putIfAbsent(
          new Spot(sheet.table().id(), sheet.blockIndex(), row.kind(), row.code()),
          new Stand(sheet, at));
    }
  }

  /**
   * Of a figure that a chart shows; null: in no table.
   *
   * @param file that holds the figures of the chart
   */
  @Nullable Place ofPoint(Chart.Point point, String file) {
    if (point.indicator().isEmpty()) {
      Predicate<ReportColumn> column = c -> c.key().equals(point.measure());
      Place agency = find(file, column, AGENCY, point.group());
      return agency != null ? agency : find(file, column, VALUE, point.group());
    }
    if (point.indicator().startsWith(SUBMISSION)) {
      return ofReceipt(point.group());
    }
    return ofItem(point.indicator(), List.of(point.measure()), point.group(), "");
  }

  /**
   * Of the chief figure of an item for a group, or {@code ALL}; null: in no table.
   *
   * @param table looked at first; empty: none
   */
  @Nullable Place ofItem(String indicator, String group, String table) {
    return ofItem(indicator, CHIEF, group, table);
  }

  private @Nullable Place ofItem(
      String indicator, List<String> measures, String group, String table) {
    for (String measure : measures) {
      Show show = OF_ITEM.get(measure);
      Predicate<ReportColumn> column = c -> c.show() == show && indicator.equals(c.indicator());
      Place first = find(table, column, TOGETHER, group);
      Place place = first != null ? first : find("", column, TOGETHER, group);
      if (show != null && place != null) {
        return place;
      }
    }
    return null;
  }

  /** Of how many of a group, or of {@code ALL}, have sent a report; null: in no table. */
  @Nullable Place ofReceipt(String group) {
    return find("", column -> column.show() == Show.STATUS, TOGETHER, group);
  }

  /** Of how everybody stands to a target; null: in no table. */
  @Nullable Place ofTarget(String target) {
    for (Show show : OF_GOAL) {
      Place place = find("", column -> column.show() == show, GOAL, target);
      if (place != null) {
        return place;
      }
    }
    for (Show show : OF_TARGET) {
      Predicate<ReportColumn> column = c -> c.show() == show && target.equals(c.target());
      Place place = find("", column, TOGETHER, Registry.ALL);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** The first cell of a table; null: it is not in the workbook. */
  @Nullable Place ofTable(String table) {
    return layouts.stream().anyMatch(layout -> layout.id().equals(table))
        ? new Place(SheetPlan.safeName(table), "A1")
        : null;
  }

  /**
   * The first cell there is.
   *
   * @param table empty: any
   */
  private @Nullable Place find(
      String table, Predicate<ReportColumn> wanted, Set<ReportRow.Kind> kinds, String code) {
    for (ReportLayout layout : layouts) {
      for (int block = 0; block < layout.blocks().size(); block++) {
        Stand stand =
            table.isEmpty() || layout.id().equals(table)
                ? stand(layout.id(), block, kinds, code)
                : null;
        int column = stand == null ? -1 : index(layout.blocks().get(block).columns(), wanted);
        if (stand != null && column >= 0) {
          return new Place(
              stand.sheet().name(), Origin.address(stand.row(), column + FIXED_COLUMNS + 1));
        }
      }
    }
    return null;
  }

  private static int index(List<ReportColumn> columns, Predicate<ReportColumn> wanted) {
    for (int i = 0; i < columns.size(); i++) {
      if (wanted.test(columns.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Stand stand(String table, int block, Set<ReportRow.Kind> kinds, String code) {
    return kinds.stream()
        .map(kind -> rows.get(new Spot(table, block, kind, code)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
