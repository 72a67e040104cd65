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
import vn.tonghop.check.SameRowsCheck;
import vn.tonghop.check.YearChecks;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.statistic.PublishedValue;
import vn.tonghop.store.Consolidation;
import vn.tonghop.store.CrossFindings;
import vn.tonghop.store.ValueConsumer;

/** The cross-check step: each agency's figures against the others' and last year's. */
final class CrossChecking {

  private final Setup setup;
  private final Consolidation consolidation;
  private final CrossFindings store;
  private final PriorYearOnce before;

  CrossChecking(
      Setup setup, Consolidation consolidation, CrossFindings store, PriorYearOnce before) {
    this.before = before;
    this.setup = setup;
    this.consolidation = consolidation;
    this.store = store;
  }

  /**
   * @param alongside hears all answers in force, as they are read
   */
  void check(ValueConsumer alongside) {
    Outline outline = setup.outline();
    List<CrossFinding> findings = new ArrayList<>();
    Map<String, List<Answer>> answers = answers(wanted(outline), findings, alongside);
    CrossChecks checks = new CrossChecks(setup.registry());
    for (CrossCheck check : amongAgencies(outline)) {
      for (String code : check.indicators()) {
        Indicator indicator = outline.require(code);
        List<Answer> all = answers.getOrDefault(code, List.of());
        findings.addAll(run(checks, check, indicator, all));
      }
    }
    for (CrossCheck check : outline.crossChecks()) {
      if (check instanceof CrossCheck.SameRows same) {
        findings.addAll(sameRows(same));
      }
    }
    store.replace(setup.campaign().id(), findings);
  }

  private List<CrossFinding> sameRows(CrossCheck.SameRows same) {
    Table table = setup.outline().table(same.table()).orElseThrow();
    SameRowsCheck check = new SameRowsCheck(same, table, setup.registry());
    consolidation.rows(table, check::look);
    List<CrossFinding> findings = new ArrayList<>();
    consolidation.rows(
        table,
        (agency, row) -> {
          CrossFinding finding = check.tell(agency, row);
          if (finding != null) {
            findings.add(finding);
          }
        });
    return findings;
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
    amongAgencies(outline).forEach(check -> wanted.addAll(check.indicators()));
    return wanted;
  }

  private static List<CrossCheck> amongAgencies(Outline outline) {
    return outline.crossChecks().stream()
        .filter(
            check -> check instanceof CrossCheck.Outlier || check instanceof CrossCheck.Dominant)
        .toList();
  }

  /** One reading for all: against the year before at once, the others' answers are gathered. */
  private Map<String, List<Answer>> answers(
      Set<String> wanted, List<CrossFinding> findings, ValueConsumer alongside) {
    Map<String, List<Answer>> answers = new HashMap<>();
    PriorYear year = before.get();
    YearChecks yearChecks = year == null ? null : new YearChecks(setup.outline(), year);
    consolidation.values(
        (agency, revision, value) -> {
          alongside.value(agency, revision, value);
          if (yearChecks != null) {
            findings.addAll(yearChecks.of(agency, value));
          }
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
