package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Assessment;
import vn.tonghop.statistic.Assessment.Status;
import vn.tonghop.statistic.TargetJudge;

/** The targets and whether they are reached. */
final class TargetPart {

  private static final int FIGURE = 8;
  private static final int WORDS = 12;
  private static final int NAMES = 24;

  private final Setup setup;
  private final ReportFacts facts;
  private final Labels labels;
  private final TargetWords words;
  private final AnswerText answers;

  TargetPart(Setup setup, ReportFacts facts, Labels labels) {
    this.setup = setup;
    this.facts = facts;
    this.labels = labels;
    this.words = new TargetWords(setup.campaign(), labels);
    this.answers = new AnswerText(setup.outline(), labels);
  }

  Summary.Part of(List<Target> targets) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    List<ReportRow> rows = new ArrayList<>();
    for (Target target : targets) {
      Assessment assessment = assess(target);
      counts.merge(assessment.status(), 1, Integer::sum);
      rows.add(row(target, assessment, rows.size() + 1));
    }
    SummaryBlock block =
        new SummaryBlock(labels)
            .words("doi_tuong", NAMES, labels.text("summary.target.scope"))
            .words("muc_can_dat", WORDS, labels.text("summary.target.level"))
            .figures("ket_qua", 1, FIGURE, labels.text("summary.target.value"))
            .figures("chenh_lech", 1, FIGURE, labels.text("summary.target.gap"))
            .words("danh_gia", WORDS, labels.text("summary.target.status"))
            .words("co_quan_dat", FIGURE, labels.text("summary.target.reached"));
    return new Summary.Part(
        labels.text("summary.targets"),
        lead(targets.size(), counts),
        List.of(block.of(null, labels.text("summary.target"), rows)));
  }

  private Assessment assess(Target target) {
    List<Agency> agencies = facts.standings().stream().map(AgencyStanding::agency).toList();
    return judge(target).together(agencies, agency -> facts.value(agency, target.indicator()));
  }

  private TargetJudge judge(Target target) {
    return TargetJudge.in(
        setup.campaign(), target, setup.outline().require(target.indicator()), facts.yearBefore());
  }

  private ReportRow row(Target target, Assessment assessment, int ordinal) {
    boolean single = target.isOfOneAgency();
    ReportCell agencies =
        single
            ? Sign.BLANK
            : judge(target).isBaseline()
                ? Sign.UNDEFINED
                : new ReportCell.OutOf(assessment.reached(), assessment.judged());
    String caption = target.caption().in(labels.locale());
    String name = target.name().in(labels.locale());
    return new ReportRow(
        ReportRow.Kind.TARGET,
        String.valueOf(ordinal),
        target.id(),
        caption.isEmpty() ? name : name + " (" + caption + ")",
        List.of(
            new ReportCell.Text(scope(target)),
            new ReportCell.Text(level(target, assessment)),
            result(target, assessment),
            AgencyCells.number(assessment.gap()),
            new ReportCell.Text(labels.text("target." + assessment.status().name())),
            agencies));
  }

  /**
   * The level in words; of a target that is judged by a choice, the choice; of a growth target also
   * what it comes to.
   */
  private String level(Target target, Assessment assessment) {
    String choice = target.choice();
    if (target.value() == null && choice != null) {
      Indicator judging = setup.outline().require(target.indicator());
      ReportCell cell = answers.cell(judging.kind(), judging.choices(), choice);
      return cell instanceof ReportCell.Text text ? text.text() : choice;
    }
    String level = words.of(target);
    return target.growth() == null || assessment.required() == null
        ? level
        : labels.text("summary.target.rise", level, labels.number(assessment.required(), 1));
  }

  private ReportCell result(Target target, Assessment assessment) {
    String choice = assessment.choice();
    if (choice == null) {
      return AgencyCells.number(assessment.value());
    }
    Indicator judging = setup.outline().require(target.indicator());
    return answers.cell(judging.kind(), judging.choices(), choice);
  }

  /** Whom the target is set for. */
  private String scope(Target target) {
    if (target.scope().all()) {
      return labels.text("summary.target.everybody");
    }
    List<String> names = new ArrayList<>();
    for (Grouping group : setup.registry().groups()) {
      if (target.scope().groups().contains(group.code())) {
        names.add(group.name().in(labels.locale()));
      }
    }
    for (Agency agency : setup.registry().agencies()) {
      if (target.scope().agencies().contains(agency.code())) {
        names.add(agency.name());
      }
    }
    return String.join(", ", names);
  }

  private String lead(int all, Map<Status, Integer> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (status, count) ->
            parts.add(labels.text("summary.targets." + status.name(), String.valueOf(count))));
    return labels.text("summary.targets.lead", String.valueOf(all), String.join(", ", parts));
  }
}
