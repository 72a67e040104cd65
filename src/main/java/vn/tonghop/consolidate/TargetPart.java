package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.outline.Agency;
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
  private final TargetTexts texts;

  TargetPart(Setup setup, ReportFacts facts, Labels labels) {
    this.setup = setup;
    this.facts = facts;
    this.labels = labels;
    this.texts = new TargetTexts(setup, labels);
  }

  Summary.Part of(List<Target> targets) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    List<ReportRow> rows = new ArrayList<>();
    Map<String, Long> names =
        targets.stream().collect(Collectors.groupingBy(texts::name, Collectors.counting()));
    for (Target target : targets) {
      Assessment assessment = assess(target);
      counts.merge(assessment.status(), 1, Integer::sum);
      String name = texts.name(target);
      boolean alone = target.year().isEmpty() || names.getOrDefault(name, 0L) < 2;
      String told = alone ? name : labels.text("summary.target.year", name, target.year());
      rows.add(row(target, told, assessment, rows.size() + 1));
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

  private ReportRow row(Target target, String name, Assessment assessment, int ordinal) {
    boolean single = target.isOfOneAgency();
    ReportCell agencies =
        single
            ? Sign.BLANK
            : judge(target).isBaseline()
                ? Sign.UNDEFINED
                : new ReportCell.OutOf(assessment.reached(), assessment.judged());
    return new ReportRow(
        ReportRow.Kind.TARGET,
        String.valueOf(ordinal),
        target.id(),
        name,
        List.of(
            new ReportCell.Text(texts.scope(target)),
            new ReportCell.Text(texts.level(target, assessment)),
            texts.result(target, assessment),
            AgencyCells.number(assessment.gap()),
            new ReportCell.Text(labels.text("target." + assessment.status().name())),
            agencies));
  }

  private String lead(int all, Map<Status, Integer> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (status, count) ->
            parts.add(labels.text("summary.targets." + status.name(), String.valueOf(count))));
    return labels.text("summary.targets.lead", String.valueOf(all), String.join(", ", parts));
  }
}
