package vn.tonghop.consolidate;

import java.util.List;
import java.util.Objects;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Assessment;
import vn.tonghop.statistic.TargetJudge;

/** How agencies and groups stand to the campaign's targets. */
final class TargetCells {

  private final Setup setup;
  private final ReportFacts facts;
  private final Labels labels;

  TargetCells(Setup setup, ReportFacts facts, Labels labels) {
    this.setup = setup;
    this.facts = facts;
    this.labels = labels;
  }

  /** One agency by its own value; it has a submission in force. */
  ReportCell own(AgencyStanding standing, ReportColumn column) {
    Target target = target(column);
    Agency agency = standing.agency();
    Indicator indicator = setup.outline().require(target.indicator());
    if (!target.scope().appliesTo(agency) || !indicator.applies().appliesTo(agency)) {
      return Sign.NOT_APPLICABLE;
    }
    return column.show() == Show.TARGET_REACHED
        ? Sign.BLANK
        : cell(own(target, agency), column.show());
  }

  /** Word for an agency's standing to a target. */
  ReportCell status(Target target, Agency agency) {
    return cell(own(target, agency), Show.TARGET_STATUS);
  }

  ReportCell status(Assessment.Status status) {
    return new ReportCell.Text(labels.text("target." + status.name()));
  }

  /** Several agencies together. */
  ReportCell together(List<AgencyStanding> standings, ReportColumn column) {
    Target target = target(column);
    Assessment assessment =
        judge(target)
            .together(
                standings.stream().map(AgencyStanding::agency).toList(),
                agency -> facts.value(agency, target.indicator()));
    if (assessment.total() == 0) {
      return Sign.BLANK;
    }
    return column.show() == Show.TARGET_VALUE
        ? TargetTexts.together(target, assessment.value())
        : cell(assessment, column.show());
  }

  private Assessment own(Target target, Agency agency) {
    return judge(target).own(agency, facts.value(agency.code(), target.indicator()));
  }

  private ReportCell cell(Assessment assessment, Show show) {
    return switch (show) {
      case TARGET_STATUS -> status(assessment.status());
      case TARGET_VALUE -> AgencyCells.number(assessment.value());
      case TARGET_GAP -> AgencyCells.number(assessment.gap());
      case TARGET_REQUIRED -> AgencyCells.number(assessment.required());
      case TARGET_BASE -> AgencyCells.number(assessment.base());
      case TARGET_GROWTH -> AgencyCells.number(assessment.growth());
      case TARGET_POINTS -> AgencyCells.number(assessment.points());
      case TARGET_REACHED -> new ReportCell.OutOf(assessment.reached(), assessment.judged());
      default -> throw new IllegalStateException(show.name());
    };
  }

  private TargetJudge judge(Target target) {
    return TargetJudge.in(
        setup.campaign(), target, setup.outline().require(target.indicator()), facts.yearBefore());
  }

  private Target target(ReportColumn column) {
    return setup.campaign().target(Objects.requireNonNull(column.target())).orElseThrow();
  }
}
