package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;
import vn.tonghop.statistic.Assessment;

/** A target and its result as one row says them. */
final class TargetTexts {

  private final Setup setup;
  private final Labels labels;
  private final TargetWords words;
  private final AnswerText answers;

  TargetTexts(Setup setup, Labels labels) {
    this.setup = setup;
    this.labels = labels;
    this.words = new TargetWords(setup.campaign(), labels);
    this.answers = new AnswerText(setup.outline(), labels);
  }

  /** Its name, with its caption if it has one. */
  String name(Target target) {
    String caption = target.caption().in(labels.locale());
    String name = target.name().in(labels.locale());
    return caption.isEmpty() ? name : name + " (" + caption + ")";
  }

  /**
   * The level in words; of a target that is judged by a choice, the choice; of a growth target also
   * what it comes to.
   */
  String level(Target target, Assessment assessment) {
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

  /** The value that is judged, or the choice. */
  ReportCell result(Target target, Assessment assessment) {
    String choice = assessment.choice();
    if (choice == null) {
      return together(target, assessment.value());
    }
    Indicator judging = setup.outline().require(target.indicator());
    return answers.cell(judging.kind(), judging.choices(), choice);
  }

  /** The value of several agencies; a number of agencies has no decimals. */
  static ReportCell together(Target target, @Nullable BigDecimal value) {
    return value != null && target.aggregation() == Target.Aggregation.PER_AGENCY
        ? new ReportCell.Number(value, 0)
        : AgencyCells.number(value);
  }

  /** Whom the target is set for. */
  String scope(Target target) {
    if (target.scope().all()) {
      return labels.text("summary.target.everybody");
    }
    List<String> names = new ArrayList<>();
    for (Grouping group : setup.registry().groupsAndSubsets()) {
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
}
