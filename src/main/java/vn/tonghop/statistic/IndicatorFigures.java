package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.check.ExactValue;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.ChoiceList.Choice;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Setup;

/** The measures of one indicator, group by group. */
final class IndicatorFigures {

  private final Setup setup;
  private final TargetFigures targets;
  private final Map<String, List<Agency>> populations;
  private final Set<String> silent;

  IndicatorFigures(Setup setup, Map<String, AgencyStanding> standings, TargetFigures targets) {
    this.setup = setup;
    this.targets = targets;
    this.populations = setup.registry().populations();
    this.silent =
        standings.values().stream()
            .filter(standing -> standing.used() == null)
            .map(standing -> standing.agency().code())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param entries by agency code, of agencies in force
   */
  List<Statistic> of(Indicator indicator, Map<String, Entry> entries) {
    List<Statistic> statistics = new ArrayList<>();
    populations.forEach(
        (group, agencies) -> {
          Figures figures = new Figures(indicator.code(), group, agencies.size());
          measures(indicator, answers(indicator, entries, agencies, figures), figures);
          targets.reached(indicator, agencies, figures);
          statistics.addAll(figures.list());
        });
    return statistics;
  }

  /** The answers of a group, counted by their states. */
  private List<Entry> answers(
      Indicator indicator, Map<String, Entry> entries, List<Agency> agencies, Figures figures) {
    StateCounts counts = new StateCounts();
    List<Entry> answers = new ArrayList<>(agencies.size());
    for (Agency agency : agencies) {
      Entry entry = entries.get(agency.code());
      if (entry != null) {
        answers.add(entry);
      }
      if (!indicator.applies().appliesTo(agency)) {
        counts.notApplicable();
      } else if (silent.contains(agency.code())) {
        counts.missing();
      } else {
        counts.add(entry == null ? ValueState.BLANK : entry.state());
      }
    }
    counts.addTo(figures);
    return answers;
  }

  private void measures(Indicator indicator, List<Entry> answers, Figures figures) {
    switch (indicator.kind()) {
      case RATIO -> {
        pooled(indicator, answers, figures);
        figures.distribution(distribution(answers));
        if (!indicator.quotient()) {
          thresholds(answers, figures);
        }
      }
      case PERCENT -> {
        figures.distribution(distribution(answers));
        thresholds(answers, figures);
      }
      case COUNT, MONEY, NUMBER -> {
        sum(indicator, answers, figures);
        figures.distribution(distribution(answers));
      }
      case YESNO -> yesNo(indicator, answers, figures);
      case ENUM -> choices(indicator, answers, figures);
      case DATE, PERIOD, TEXT, LIST -> {}
    }
  }

  private static Distribution distribution(List<Entry> answers) {
    List<BigDecimal> numbers = new ArrayList<>(answers.size());
    for (Entry answer : answers) {
      BigDecimal number = answer.published();
      if (number != null) {
        numbers.add(number);
      }
    }
    return new Distribution(numbers);
  }

  private static void sum(Indicator indicator, List<Entry> answers, Figures figures) {
    List<BigDecimal> amounts = new ArrayList<>();
    for (Entry answer : answers) {
      BigDecimal amount = answer.published();
      if (amount != null) {
        amounts.add(amount);
      } else if (answer.state() == ValueState.NIL && indicator.nilCountsAsZero()) {
        amounts.add(BigDecimal.ZERO);
      }
    }
    figures.add("sum", new Distribution(amounts).sum(), amounts.size());
  }

  private static void pooled(Indicator indicator, List<Entry> answers, Figures figures) {
    List<Entry> pooled = answers.stream().filter(Entry::isPooled).toList();
    int used = pooled.size();
    BigDecimal numerators = BigDecimal.ZERO;
    BigDecimal denominators = BigDecimal.ZERO;
    for (Entry answer : pooled) {
      numerators = numerators.add(Objects.requireNonNull(answer.numerator()));
      denominators = denominators.add(Objects.requireNonNull(answer.denominator()));
    }
    boolean defined = used > 0;
    figures.add("numerator_sum", defined ? numerators : null, used);
    figures.add("denominator_sum", defined ? denominators : null, used);
    BigDecimal dividend = indicator.quotient() ? numerators : numerators.multiply(Decimals.HUNDRED);
    figures.add("weighted_share", defined ? Decimals.divide(dividend, denominators) : null, used);
  }

  /** Judged unrounded. */
  private void thresholds(List<Entry> answers, Figures figures) {
    List<ExactValue> judged = answers.stream().map(Entry::exact).filter(Objects::nonNull).toList();
    for (BigDecimal threshold : setup.outline().statistics().thresholds()) {
      int reached = 0;
      for (ExactValue value : judged) {
        reached += value.compareTo(threshold) >= 0 ? 1 : 0;
      }
      figures.add(
          "count_ge_" + Decimals.plain(threshold), BigDecimal.valueOf(reached), judged.size());
    }
  }

  private static void yesNo(Indicator indicator, List<Entry> answers, Figures figures) {
    count("yes_count", IndicatorValue.YES, answers, figures);
    count("no_count", IndicatorValue.NO, answers, figures);
    if (indicator.partial()) {
      count("partial_count", IndicatorValue.PARTIAL, answers, figures);
    }
  }

  private void choices(Indicator indicator, List<Entry> answers, Figures figures) {
    String list = Objects.requireNonNull(indicator.choices());
    for (Choice choice : setup.outline().choices(list).choices()) {
      count("enum:" + choice.code(), choice.code(), answers, figures);
    }
  }

  private static void count(String measure, String choice, List<Entry> answers, Figures figures) {
    int chosen = 0;
    int answered = 0;
    for (Entry answer : answers) {
      chosen += answer.choices().contains(choice) ? 1 : 0;
      answered += answer.choices().isEmpty() ? 0 : 1;
    }
    figures.add(measure, BigDecimal.valueOf(chosen), answered);
  }
}
