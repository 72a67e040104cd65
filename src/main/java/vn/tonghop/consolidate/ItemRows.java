package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Assessment;

/** Rows that stand for items: one per item and agency it is for. */
final class ItemRows {

  private final Setup setup;
  private final ReportFacts facts;
  private final Labels labels;
  private final AgencyCells answers;
  private final TargetCells targets;
  private final TargetWords words;

  ItemRows(Setup setup, ReportFacts facts, Labels labels) {
    this.setup = setup;
    this.facts = facts;
    this.labels = labels;
    this.answers = new AgencyCells(setup, facts, labels);
    this.targets = new TargetCells(setup, facts, labels);
    this.words = new TargetWords(setup.campaign(), labels);
  }

  void sendTo(Consumer<ReportRow> rows, Block block, RowPlan.Items plan) {
    int lines = 0;
    for (String code : plan.indicators()) {
      Indicator item = setup.outline().require(code);
      for (AgencyStanding standing : facts.standings()) {
        Agency agency = standing.agency();
        if (item.applies().appliesTo(agency) && agency.isIn(block.groups())) {
          rows.accept(
              new ReportRow(
                  ReportRow.Kind.LINE,
                  String.valueOf(++lines),
                  agency.code(),
                  item.name().in(labels.locale()),
                  cells(item, standing, block.columns(), plan),
                  null,
                  code));
        }
      }
    }
  }

  private List<ReportCell> cells(
      Indicator item, AgencyStanding standing, List<ReportColumn> columns, RowPlan.Items plan) {
    List<ReportCell> cells = new ArrayList<>();
    boolean silent = standing.used() == null;
    for (ReportColumn column : columns) {
      if (silent && isAnswer(column.show())) {
        boolean first = cells.stream().noneMatch(ItemRows::saysWhy);
        cells.add(first ? answers.silence(standing) : Sign.BLANK);
      } else {
        cells.add(cell(item, standing, column, plan));
      }
    }
    return cells;
  }

  private static boolean isAnswer(Show show) {
    return show == Show.ITEM_VALUE
        || show == Show.ITEM_STATUS
        || show == Show.ITEM_REACHED
        || show == Show.ITEM_TEXT;
  }

  private static boolean saysWhy(ReportCell cell) {
    return cell == Sign.MISSING || cell == Sign.RETURNED;
  }

  private static ReportCell unit(String unit) {
    return unit.isEmpty() ? Sign.BLANK : new ReportCell.Text(unit);
  }

  private ReportCell cell(
      Indicator item, AgencyStanding standing, ReportColumn column, RowPlan.Items plan) {
    Show show = column.show();
    Agency agency = standing.agency();
    return switch (show) {
      case AGENCY_NAME -> new ReportCell.Text(agency.name());
      case AGENCY_CODE -> new ReportCell.Text(agency.code());
      case ITEM_TARGET ->
          target(item, agency)
              .<ReportCell>map(t -> new ReportCell.Text(words.of(t)))
              .orElse(Sign.BLANK);
      case ITEM_UNIT -> unit(item.unit().in(labels.locale()));
      case ITEM_VALUE -> asWhole(item, column, figure(item, standing));
      case ITEM_TEXT -> isNarrative(item) ? answers.answer(standing, item, Show.TEXT) : Sign.BLANK;
      case ITEM_STATUS -> {
        Indicator status = setup.outline().statusOf(item.code()).orElse(null);
        yield status == null ? Sign.BLANK : answers.answer(standing, status, Show.CHOICE);
      }
      case ITEM_REACHED -> reached(item, agency, plan);
      default -> throw new IllegalStateException(show.name());
    };
  }

  private ReportCell figure(Indicator item, AgencyStanding standing) {
    if (isNarrative(item)) {
      return Sign.BLANK;
    }
    Show show =
        item.kind() == Kind.RATIO
            ? Show.SHARE
            : item.kind().isAmount()
                ? Show.AMOUNT
                : item.kind() == Kind.DATE ? Show.TEXT : Show.CHOICE;
    return answers.answer(standing, item, show);
  }

  /** The decimals of a column of unlike items are for shares: counts and đồng have none. */
  private static ReportCell asWhole(Indicator item, ReportColumn column, ReportCell cell) {
    boolean whole =
        item.kind() == Kind.COUNT
            ? !item.decimals()
            : item.kind() == Kind.MONEY && column.power() == 0;
    return whole && cell instanceof ReportCell.Number number
        ? new ReportCell.Number(number.value(), 0)
        : cell;
  }

  private static boolean isNarrative(Indicator item) {
    return item.kind() == Kind.TEXT || item.kind() == Kind.LIST;
  }

  /** By the item's target; without one, by its status. */
  private ReportCell reached(Indicator item, Agency agency, RowPlan.Items plan) {
    Optional<Target> target = target(item, agency);
    if (target.isPresent()) {
      return targets.status(target.get(), agency);
    }
    Indicator status = setup.outline().statusOf(item.code()).orElse(null);
    if (status == null) {
      return Sign.BLANK;
    }
    IndicatorValue answer = facts.value(agency.code(), status.code());
    String choice = answer == null || answer.state() != ValueState.VALUE ? null : answer.text();
    if (choice == null) {
      return targets.status(Assessment.Status.NO_DATA);
    }
    return targets.status(
        plan.done().contains(choice) ? Assessment.Status.REACHED : Assessment.Status.NOT_REACHED);
  }

  private Optional<Target> target(Indicator item, Agency agency) {
    return setup.campaign().targets().stream()
        .filter(t -> t.indicator().equals(item.code()) || t.concerns().equals(item.code()))
        .filter(t -> t.scope().appliesTo(agency))
        .findFirst();
  }
}
