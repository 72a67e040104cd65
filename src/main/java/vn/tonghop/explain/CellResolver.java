package vn.tonghop.explain;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.explain.CellSubject.Source;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.ReportLayout.Family;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;

/** Tells from the layout what a cell is made of. */
final class CellResolver {

  private final Setup setup;

  CellResolver(Setup setup) {
    this.setup = setup;
  }

  CellSubject of(RowPlace row, ReportColumn column) {
    Show show = column.show();
    if (row.row() != null) {
      boolean own = show == Show.CELL || show == Show.CELL_SHARE || show == Show.PLACE;
      return new CellSubject(own ? Source.TABLE_ROW : Source.OUTLINE, null, "");
    }
    if (row.finding() != null) {
      return new CellSubject(Source.FINDING, null, "");
    }
    if (row.item() != null) {
      return item(row, show);
    }
    if (show.family() == Family.RANKING) {
      return new CellSubject(Source.RANKING, null, "");
    }
    if (show.family() == Family.TARGET) {
      return goal(row, show);
    }
    if (show.family() != Family.AGENCY) {
      return nothing();
    }
    return row.kind() == ReportRow.Kind.AGENCY ? own(column) : together(column);
  }

  private CellSubject goal(RowPlace row, Show show) {
    if (show == Show.GOAL_YEAR || show == Show.GOAL_SCOPE || show == Show.GOAL_CITE) {
      return new CellSubject(Source.OUTLINE, null, "");
    }
    boolean each = show == Show.GOAL_REACHED || show == Show.GOAL_MISSED;
    Target target = setup.campaign().target(row.code()).orElseThrow();
    return new CellSubject(
        Source.GROUP_TARGET, target(target), each ? "agencies_reached" : "value");
  }

  private static CellSubject nothing() {
    return new CellSubject(Source.NOTHING, null, "");
  }

  private CellSubject own(ReportColumn column) {
    if (column.show().needsIndicator()) {
      return answer(setup.outline().require(Objects.requireNonNull(column.indicator())));
    }
    return column.show().needsTarget()
        ? new CellSubject(Source.OWN_TARGET, target(target(column)), "")
        : new CellSubject(Source.SUBMISSION, null, "");
  }

  private CellSubject together(ReportColumn column) {
    if (column.show().needsTarget()) {
      String measure = column.show() == Show.TARGET_REACHED ? "agencies_reached" : "value";
      return new CellSubject(Source.GROUP_TARGET, target(target(column)), measure);
    }
    if (!column.show().needsIndicator()) {
      return new CellSubject(Source.SUBMISSIONS, null, "");
    }
    Indicator indicator = setup.outline().require(Objects.requireNonNull(column.indicator()));
    String measure = measure(column.show(), indicator);
    return measure == null ? nothing() : new CellSubject(Source.FIGURE, figure(indicator), measure);
  }

  /** The statistic a total shows; null where totals stay empty. */
  private static @Nullable String measure(Show show, Indicator indicator) {
    return switch (show) {
      case AMOUNT -> "sum";
      case NUMERATOR -> "numerator_sum";
      case DENOMINATOR -> "denominator_sum";
      case SHARE -> "weighted_share";
      case CHOICE -> indicator.kind() == Kind.YESNO ? "yes_count" : null;
      case COVERAGE ->
          indicator.kind() == Kind.RATIO
              ? "numerator_sum"
              : indicator.kind().isAmount() ? "sum" : "reported";
      case ITEM_RANK, RANK_PREVIOUS, RANK_CHANGE -> null;
      default -> show.isYearOnYear() ? pooled(indicator) : null;
    };
  }

  /** This year's figure of several agencies, which is compared. */
  private static String pooled(Indicator indicator) {
    return switch (indicator.kind()) {
      case RATIO -> "weighted_share";
      case PERCENT -> "mean";
      default -> "sum";
    };
  }

  private CellSubject item(RowPlace row, Show show) {
    Indicator item = setup.outline().require(Objects.requireNonNull(row.item()));
    Agency agency = setup.registry().agency(row.code()).orElseThrow();
    return switch (show) {
      case ITEM_VALUE, ITEM_TEXT -> answer(item);
      case ITEM_STATUS -> status(item);
      case ITEM_REACHED ->
          target(item, agency)
              .map(t -> new CellSubject(Source.OWN_TARGET, target(t), ""))
              .orElseGet(() -> status(item));
      default -> new CellSubject(Source.OUTLINE, null, "");
    };
  }

  private CellSubject status(Indicator item) {
    return setup.outline().statusOf(item.code()).map(this::answer).orElseGet(CellResolver::nothing);
  }

  private Optional<Target> target(Indicator item, Agency agency) {
    return setup.campaign().targets().stream()
        .filter(t -> t.indicator().equals(item.code()) || t.concerns().equals(item.code()))
        .filter(t -> t.scope().appliesTo(agency))
        .findFirst();
  }

  private Target target(ReportColumn column) {
    return setup.campaign().target(Objects.requireNonNull(column.target())).orElseThrow();
  }

  private CellSubject answer(Indicator indicator) {
    return new CellSubject(Source.ANSWER, figure(indicator), "");
  }

  private static FigureSubject figure(Indicator indicator) {
    return new FigureSubject(indicator.code(), indicator, null, null, null);
  }

  private FigureSubject target(Target target) {
    Indicator indicator = setup.outline().require(target.indicator());
    return new FigureSubject("@target." + target.id(), indicator, target, null, null);
  }
}
