package vn.tonghop.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.AgencyNumber;
import vn.tonghop.check.CrossChecks;
import vn.tonghop.check.CrossFinding;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.PublishedValue;
import vn.tonghop.store.Consolidation;
import vn.tonghop.store.CrossFindings;

/** The cross-check step: each agency's figures against those of the others. */
final class CrossChecking {

  private final Setup setup;
  private final Consolidation consolidation;
  private final CrossFindings store;

  CrossChecking(Setup setup, Consolidation consolidation, CrossFindings store) {
    this.setup = setup;
    this.consolidation = consolidation;
    this.store = store;
  }

  void check() {
    Outline outline = setup.outline();
    Map<String, List<Answer>> answers = answers(wanted(outline));
    CrossChecks checks = new CrossChecks(setup.registry());
    List<CrossFinding> findings = new ArrayList<>();
    for (CrossCheck check : outline.crossChecks()) {
      for (String code : check.indicators()) {
        Indicator indicator = outline.require(code);
        List<Answer> all = answers.getOrDefault(code, List.of());
        findings.addAll(run(checks, check, indicator, all));
      }
    }
    store.replace(setup.campaign().id(), findings);
  }

  private static List<CrossFinding> run(
      CrossChecks checks, CrossCheck check, Indicator indicator, List<Answer> answers) {
    if (check instanceof CrossCheck.Outlier outlier) {
      return checks.outliers(
          outlier, indicator, numbers(answers, value -> PublishedValue.of(indicator, value)));
    }
    if (check instanceof CrossCheck.Dominant dominant) {
      return checks.dominant(
          dominant, indicator, numbers(answers, value -> value.number(indicator.main())));
    }
    throw new IllegalStateException("unknown cross-check " + check);
  }

  private static Set<String> wanted(Outline outline) {
    Set<String> wanted = new HashSet<>();
    outline.crossChecks().forEach(check -> wanted.addAll(check.indicators()));
    return wanted;
  }

  private Map<String, List<Answer>> answers(Set<String> wanted) {
    Map<String, List<Answer>> answers = new HashMap<>();
    consolidation.values(
        (agency, revision, value) -> {
          if (value.state() == ValueState.VALUE && wanted.contains(value.indicator())) {
            answers
                .computeIfAbsent(value.indicator(), code -> new ArrayList<>())
                .add(new Answer(agency, value));
          }
        });
    return answers;
  }

  private static List<AgencyNumber> numbers(List<Answer> answers, Number number) {
    List<AgencyNumber> numbers = new ArrayList<>();
    for (Answer answer : answers) {
      BigDecimal value = number.of(answer.value());
      if (value != null) {
        numbers.add(
            new AgencyNumber(
                answer.agency(), value, answer.value().origin(), answer.value().raw()));
      }
    }
    return numbers;
  }

  private record Answer(String agency, IndicatorValue value) {}

  @FunctionalInterface
  private interface Number {
    @Nullable BigDecimal of(IndicatorValue value);
  }
}
