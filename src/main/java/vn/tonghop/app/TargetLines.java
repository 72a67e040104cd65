package vn.tonghop.app;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;
import vn.tonghop.publish.TargetLine;
import vn.tonghop.statistic.Assessment;
import vn.tonghop.statistic.TargetJudge;
import vn.tonghop.statistic.YearBefore;

/**
 * Every target of the campaign against every group and region that has an agency it is set for
 * (unless it is set for a single agency), then against each of these agencies.
 */
final class TargetLines {

  private final Setup setup;
  private final BiFunction<String, String, @Nullable IndicatorValue> answers;
  private final @Nullable YearBefore before;

  /**
   * @param answers the answer in force by agency and indicator; null: none
   * @param before the figures of the campaign before; null: none are known
   */
  TargetLines(
      Setup setup,
      BiFunction<String, String, @Nullable IndicatorValue> answers,
      @Nullable YearBefore before) {
    this.before = before;
    this.setup = setup;
    this.answers = answers;
  }

  void sendTo(Consumer<? super TargetLine> sink) {
    for (Target target : setup.campaign().targets()) {
      TargetJudge judge =
          TargetJudge.in(
              setup.campaign(), target, setup.outline().require(target.indicator()), before);
      if (!target.isOfOneAgency()) {
        groups(target, judge, sink);
      }
      for (Agency agency : setup.registry().agencies()) {
        if (target.scope().appliesTo(agency)) {
          IndicatorValue answer = answers.apply(agency.code(), target.indicator());
          sink.accept(new TargetLine(target, agency.code(), judge.own(agency, answer)));
        }
      }
    }
  }

  private void groups(Target target, TargetJudge judge, Consumer<? super TargetLine> sink) {
    setup
        .registry()
        .populations()
        .forEach(
            (group, agencies) -> {
              Assessment assessment =
                  judge.together(agencies, agency -> answers.apply(agency, target.indicator()));
              if (assessment.total() > 0) {
                sink.accept(new TargetLine(target, group, assessment));
              }
            });
  }
}
