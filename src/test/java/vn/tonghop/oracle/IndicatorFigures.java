package vn.tonghop.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.oracle.Figure.Name;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Setup;

/** All figures of one indicator in one population. */
final class IndicatorFigures {

  private static final List<String> STATES =
      List.of("VALUE", "NIL", "NA", "NOT_COLLECTED", "BLANK", "REJECTED");

  private final Setup setup;
  private final Indicator indicator;
  private final Population population;
  private final Answers answers;
  private final List<Map<String, String>> given = new ArrayList<>();

  IndicatorFigures(Setup setup, Indicator indicator, Population population, Answers answers) {
    this.setup = setup;
    this.indicator = indicator;
    this.population = population;
    this.answers = answers;
    for (Agency agency : population.agencies()) {
      Map<String, String> value = answers.value(agency.code(), indicator.code());
      if (value != null) {
        given.add(value);
      }
    }
  }

  void into(Map<Name, Figure> figures) {
    states(figures);
    if (indicator.kind() == Kind.RATIO) {
      ratio(figures);
    } else if (indicator.kind().isAmount()) {
      sum(figures);
    }
    if (indicator.kind() == Kind.RATIO || indicator.kind().isAmount()) {
      distribution(figures);
      thresholds(figures);
    }
    choices(figures);
  }

  private void states(Map<Name, Figure> figures) {
    int missing = 0;
    int elsewhere = 0;
    for (Agency agency : population.agencies()) {
      if (!indicator.applies().appliesTo(agency)) {
        elsewhere++;
      } else if (answers.submission(agency.code()) == null) {
        missing++;
      }
    }
    for (String state : STATES) {
      String measure = state.equals("VALUE") ? "reported" : state.toLowerCase(Locale.ROOT);
      count(figures, measure, inState(state).size());
    }
    count(figures, "missing", missing);
    count(figures, "not_applicable", elsewhere);
  }

  /** A number of agencies: k is that number. */
  private void count(Map<Name, Figure> figures, String measure, int agencies) {
    put(figures, measure, BigDecimal.valueOf(agencies), agencies, true);
  }

  private List<Map<String, String>> inState(String state) {
    return given.stream().filter(v -> v.get("state").equals(state)).toList();
  }

  private void sum(Map<Name, Figure> figures) {
    List<BigDecimal> numbers = numbers();
    int nils = indicator.nilCountsAsZero() ? inState("NIL").size() : 0;
    int used = numbers.size() + nils;
    BigDecimal sum = used == 0 ? null : Distribution.sum(numbers);
    put(figures, "sum", sum, used, indicator.kind() != Kind.PERCENT);
  }

  private List<BigDecimal> numbers() {
    return inState("VALUE").stream()
        .map(v -> Published.number(v, "value"))
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private List<Map<String, String>> pairs() {
    return inState("VALUE").stream()
        .filter(v -> Published.number(v, "numerator") != null)
        .filter(v -> Published.number(v, "denominator") != null)
        .filter(v -> Published.number(v, "denominator").signum() > 0)
        .toList();
  }

  private void ratio(Map<Name, Figure> figures) {
    List<Map<String, String>> pairs = pairs();
    int used = pairs.size();
    BigDecimal n = Distribution.sum(pairs.stream().map(v -> number(v, "numerator")).toList());
    BigDecimal d = Distribution.sum(pairs.stream().map(v -> number(v, "denominator")).toList());
    put(figures, "numerator_sum", used == 0 ? null : n, used, true);
    put(figures, "denominator_sum", used == 0 ? null : d, used, true);
    BigDecimal scaled = indicator.quotient() ? n : n.multiply(BigDecimal.valueOf(100));
    put(
        figures,
        "weighted_share",
        used == 0 ? null : scaled.divide(d, 10, RoundingMode.HALF_UP),
        used,
        true);
  }

  private static BigDecimal number(Map<String, String> line, String header) {
    BigDecimal number = Published.number(line, header);
    if (number == null) {
      throw new IllegalStateException("no " + header + " in " + line);
    }
    return number;
  }

  private void distribution(Map<Name, Figure> figures) {
    List<BigDecimal> numbers = numbers();
    Distribution.measures(numbers)
        .forEach((measure, value) -> put(figures, measure, value, numbers.size(), true));
  }

  private void thresholds(Map<Name, Figure> figures) {
    boolean share = indicator.kind() == Kind.RATIO && !indicator.quotient();
    if (!share && indicator.kind() != Kind.PERCENT) {
      return;
    }
    int used = numbers().size();
    for (BigDecimal threshold : setup.outline().statistics().thresholds()) {
      long reached = inState("VALUE").stream().filter(v -> reaches(v, threshold)).count();
      String measure = "count_ge_" + threshold.stripTrailingZeros().toPlainString();
      put(figures, measure, BigDecimal.valueOf(reached), used, true);
    }
  }

  private static boolean reaches(Map<String, String> value, BigDecimal threshold) {
    BigDecimal n = Published.number(value, "numerator");
    BigDecimal d = Published.number(value, "denominator");
    if (n != null && d != null && d.signum() > 0) {
      return n.multiply(BigDecimal.valueOf(100)).compareTo(threshold.multiply(d)) >= 0;
    }
    BigDecimal typed = Published.number(value, "value");
    return typed != null && typed.compareTo(threshold) >= 0;
  }

  private void choices(Map<Name, Figure> figures) {
    if (indicator.kind() == Kind.YESNO) {
      answered(figures, "yes_count", text -> text.equals("yes"), true);
      answered(figures, "no_count", text -> text.equals("no"), true);
      answered(figures, "partial_count", text -> text.equals("partial"), indicator.partial());
    } else if (indicator.kind() == Kind.ENUM && indicator.choices() != null) {
      for (ChoiceList.Choice choice : setup.outline().choices(indicator.choices()).choices()) {
        answered(
            figures,
            "enum:" + choice.code(),
            text -> Arrays.asList(text.split("\\|")).contains(choice.code()),
            true);
      }
    }
  }

  private void answered(
      Map<Name, Figure> figures, String measure, Predicate<String> matches, boolean required) {
    List<Map<String, String>> reported =
        inState("VALUE").stream().filter(v -> !v.get("text").isEmpty()).toList();
    long count = reported.stream().filter(v -> matches.test(v.get("text"))).count();
    put(figures, measure, BigDecimal.valueOf(count), reported.size(), required);
  }

  private void put(
      Map<Name, Figure> figures,
      String measure,
      @Nullable BigDecimal value,
      int used,
      boolean required) {
    figures.put(
        new Name(indicator.code(), population.code(), measure),
        new Figure(value, used, population.size(), required, true));
  }
}
