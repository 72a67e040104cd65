package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;
import vn.tonghop.statistic.Assessment.Status;

/** The figures about targets: measures of their indicators, and pseudo-indicators. */
final class TargetFigures {

  private final Setup setup;
  private final Entries entries;
  private final @Nullable YearBefore before;

  /**
   * @param entries of agencies in force
   */
  TargetFigures(Setup setup, Entries entries, @Nullable YearBefore before) {
    this.setup = setup;
    this.entries = entries;
    this.before = before;
  }

  private TargetJudge judge(Target target, Indicator indicator) {
    return TargetJudge.in(setup.campaign(), target, indicator, before);
  }

  /**
   * {@code target_reached} of an indicator: agencies whose own value reaches every target set for
   * them; nothing where no target judges the indicator.
   */
  void reached(Indicator indicator, List<Agency> agencies, Figures figures) {
    List<Target> targets =
        setup.campaign().targets().stream()
            .filter(t -> t.indicator().equals(indicator.code()))
            .filter(t -> !judge(t, indicator).isBaseline())
            .toList();
    if (targets.isEmpty()) {
      return;
    }
    Map<String, Entry> answers = entries.of(indicator);
    int judged = 0;
    int reached = 0;
    for (Agency agency : agencies) {
      Entry entry = answers.get(agency.code());
      List<TargetJudge> judges =
          targets.stream()
              .filter(t -> t.scope().appliesTo(agency))
              .map(t -> judge(t, indicator))
              .toList();
      if (entry != null && judges.stream().anyMatch(j -> j.isJudged(agency, entry))) {
        judged++;
        reached += judges.stream().allMatch(j -> j.reaches(agency, entry)) ? 1 : 0;
      }
    }
    figures.add("target_reached", BigDecimal.valueOf(reached), judged);
  }

  /** {@code @target.<id>} in every group that has an agency the target is set for. */
  List<Statistic> all() {
    List<Statistic> statistics = new ArrayList<>();
    for (Target target : setup.campaign().targets()) {
      Indicator indicator = setup.outline().require(target.indicator());
      TargetJudge judge = judge(target, indicator);
      Map<String, Entry> answers = entries.of(indicator);
      setup
          .registry()
          .populations()
          .forEach(
              (group, agencies) -> {
                Assessment assessment = judge.pooled(agencies, answers::get);
                if (assessment.total() > 0) {
                  Figures figures = new Figures("@target." + target.id(), group, agencies.size());
                  add(target, judge, assessment, figures);
                  statistics.addAll(figures.list());
                }
              });
    }
    return statistics;
  }

  private static void add(
      Target target, TargetJudge judge, Assessment assessment, Figures figures) {
    int used = assessment.used();
    boolean chosen = target.choice() != null && target.value() == null;
    if (!chosen) {
      figures.add("value", assessment.value(), used);
    }
    if (target.value() != null) {
      figures.add("target", target.value(), used);
      if (target.growth() != null) {
        figures.add("required", assessment.required(), used);
      }
      figures.add("gap", assessment.gap(), used);
    }
    if (!judge.isBaseline() && target.isRise()) {
      figures.add("base", assessment.base(), used);
      figures.add("growth", assessment.growth(), used);
      figures.add("points", assessment.points(), used);
    }
    if (!judge.isBaseline()) {
      boolean judged = assessment.status() != Status.NO_DATA;
      BigDecimal yes = BigDecimal.valueOf(assessment.status() == Status.REACHED ? 1 : 0);
      figures.add("reached", judged ? yes : null, used);
      figures.add(
          "agencies_reached", BigDecimal.valueOf(assessment.reached()), assessment.judged());
    }
  }
}
