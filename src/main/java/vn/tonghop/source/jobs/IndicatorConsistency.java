package vn.tonghop.source.jobs;

import java.util.Arrays;
import java.util.List;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Requirement;

/** Checks that what is said about an indicator suits its kind and its requirement. */
final class IndicatorConsistency {

  private static final Kind[] SINGLE = {Kind.COUNT, Kind.PERCENT, Kind.NUMBER, Kind.MONEY};

  private final Fields fields;
  private final Indicator indicator;
  private final Problems problems;

  IndicatorConsistency(Fields fields, Indicator indicator) {
    this.fields = fields;
    this.indicator = indicator;
    this.problems = fields.problems();
  }

  void check() {
    Options options = new Options(fields, indicator.kind());
    options.only("choices", Kind.ENUM);
    options.only("several", Kind.ENUM);
    options.only("partial", Kind.YESNO);
    options.only("decimals", Kind.COUNT);
    options.only("quotient", Kind.RATIO);
    options.only("nil_counts_as_zero", ValueRuleReader.NUMERIC);
    options.only("amount", SINGLE);
    options.only("numerator", Kind.RATIO);
    options.only("denominator", Kind.RATIO);
    options.only("details", Kind.COUNT, Kind.RATIO);
    options.needsChoices(indicator.choices());
    checkUnit();
    checkDerived();
    checkCondition(fields, indicator.requirement());
  }

  /** {@code when} belongs to {@code required: if}. */
  static void checkCondition(Fields fields, Requirement requirement) {
    if (fields.has("when") && requirement != Requirement.CONDITIONAL) {
      fields.problems().add(fields.placeOf("when"), "when-without-if");
    }
  }

  private void checkUnit() {
    boolean percent = indicator.unit().vi().equals("%");
    boolean share = indicator.kind() == Kind.RATIO && !indicator.quotient();
    boolean mustBePercent = share || indicator.kind() == Kind.PERCENT;
    if (mustBePercent != percent) {
      String problem = percent ? "percent-unit" : "not-percent-unit";
      problems.add(fields.placeOf("unit"), problem, indicator.unit().vi());
    }
  }

  private void checkDerived() {
    if (indicator.requirement() != Requirement.DERIVED) {
      return;
    }
    List<Component> wanted =
        indicator.kind() == Kind.RATIO
            ? List.of(Component.NUMERATOR, Component.DENOMINATOR)
            : List.of(Component.AMOUNT);
    boolean derivable =
        indicator.kind() == Kind.RATIO || Arrays.asList(SINGLE).contains(indicator.kind());
    if (!derivable || wanted.stream().anyMatch(c -> indicator.derivation(c) == null)) {
      problems.add(fields.placeOf("required"), "derived-from-nothing");
    }
  }
}
