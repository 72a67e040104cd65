package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Assessment;
import vn.tonghop.statistic.TargetJudge;

/** Rows that stand for targets: how the agencies of the block stand to each. */
final class GoalRows {

  private final Setup setup;
  private final ReportFacts facts;
  private final Labels labels;
  private final TargetTexts texts;

  GoalRows(Setup setup, ReportFacts facts, Labels labels) {
    this.setup = setup;
    this.facts = facts;
    this.labels = labels;
    this.texts = new TargetTexts(setup, labels);
  }

  List<ReportRow> of(Block block, RowPlan.Targets plan) {
    List<Agency> agencies =
        facts.standings().stream()
            .map(AgencyStanding::agency)
            .filter(agency -> agency.isIn(block.groups()))
            .toList();
    List<ReportRow> rows = new ArrayList<>();
    for (Target target : targets(plan)) {
      Assessment assessment =
          judge(target).together(agencies, agency -> facts.value(agency, target.indicator()));
      List<ReportCell> cells =
          block.columns().stream()
              .map(column -> cell(column.show(), target, assessment, agencies))
              .toList();
      rows.add(
          new ReportRow(
              ReportRow.Kind.TARGET,
              String.valueOf(rows.size() + 1),
              target.id(),
              texts.name(target),
              cells));
    }
    return rows;
  }

  private List<Target> targets(RowPlan.Targets plan) {
    return plan.targets().isEmpty()
        ? setup.campaign().targets()
        : plan.targets().stream().map(id -> setup.campaign().target(id).orElseThrow()).toList();
  }

  private TargetJudge judge(Target target) {
    return TargetJudge.in(
        setup.campaign(), target, setup.outline().require(target.indicator()), facts.yearBefore());
  }

  private ReportCell cell(Show show, Target target, Assessment assessment, List<Agency> agencies) {
    return switch (show) {
      case GOAL_YEAR -> text(target.year());
      case GOAL_SCOPE -> text(texts.scope(target));
      case GOAL_LEVEL -> text(texts.level(target, assessment));
      case GOAL_VALUE -> texts.result(target, assessment);
      case GOAL_MEAN -> counterpart(target.by(Target.Aggregation.MEAN), agencies);
      case GOAL_WEIGHTED -> counterpart(target.by(Target.Aggregation.WEIGHTED), agencies);
      case GOAL_GAP -> AgencyCells.number(assessment.gap());
      case GOAL_STATUS -> text(labels.text("target." + assessment.status().name()));
      case GOAL_COVERAGE -> new ReportCell.OutOf(assessment.used(), assessment.total());
      case GOAL_REACHED ->
          judge(target).isBaseline()
              ? Sign.UNDEFINED
              : new ReportCell.OutOf(assessment.reached(), assessment.judged());
      case GOAL_MISSED -> text(missed(target, agencies));
      case GOAL_CITE -> text(target.citation());
      default -> throw new IllegalStateException(show.name());
    };
  }

  /** The value made in another way; of ratios only. */
  private ReportCell counterpart(Target target, List<Agency> agencies) {
    return setup.outline().require(target.indicator()).kind() == Kind.RATIO
        ? AgencyCells.number(
            judge(target)
                .together(agencies, agency -> facts.value(agency, target.indicator()))
                .value())
        : Sign.BLANK;
  }

  private String missed(Target target, List<Agency> agencies) {
    TargetJudge judge = judge(target);
    return agencies.stream()
        .filter(target.scope()::appliesTo)
        .filter(agency -> judge.misses(agency, facts.value(agency.code(), target.indicator())))
        .map(Agency::name)
        .collect(Collectors.joining("; "));
  }

  private static ReportCell text(String text) {
    return text.isEmpty() ? Sign.BLANK : new ReportCell.Text(text);
  }
}
