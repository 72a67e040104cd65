package vn.tonghop.app;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.explain.FigureExplainer;
import vn.tonghop.explain.FigureExplanation;
import vn.tonghop.explain.FigureSubject;
import vn.tonghop.explain.Listed;
import vn.tonghop.outline.Indicator;
import vn.tonghop.statistic.PublishedValue;
import vn.tonghop.statistic.Statistic;

/** The formula of a figure with its numbers put in. */
final class Calculation {

  private final FigureExplainer explainer;
  private final ExplainWords words;

  Calculation(FigureExplainer explainer, ExplainWords words) {
    this.explainer = explainer;
    this.words = words;
  }

  /** Empty for measures that are not a quotient of two sums. */
  List<String> of(FigureExplanation explanation) {
    Statistic recomputed = explanation.recomputed();
    BigDecimal value = recomputed == null ? null : recomputed.value();
    Indicator indicator = explanation.subject().indicator();
    if (value == null || indicator == null) {
      return List.of();
    }
    if (explanation.measure().equals("weighted_share")) {
      FigureSubject subject = explanation.subject();
      BigDecimal n = sum(explainer.explain(subject, explanation.group(), "numerator_sum"));
      BigDecimal d = sum(explainer.explain(subject, explanation.group(), "denominator_sum"));
      return n == null || d == null ? List.of() : List.of(share(indicator.quotient(), n, d, value));
    }
    return explanation.measure().equals("mean")
        ? List.of(mean(indicator, explanation.listed(), value))
        : List.of();
  }

  private static @Nullable BigDecimal sum(FigureExplanation explanation) {
    Statistic statistic = explanation.recomputed();
    return statistic == null ? null : statistic.value();
  }

  String share(boolean quotient, BigDecimal n, BigDecimal d, BigDecimal value) {
    return words.say(
        quotient ? "calculation.quotient" : "calculation.share",
        words.number(n),
        words.number(d),
        words.number(value));
  }

  private String mean(Indicator indicator, List<Listed> listed, BigDecimal value) {
    List<BigDecimal> numbers =
        listed.stream()
            .filter(Listed::entered)
            .map(Listed::value)
            .filter(Objects::nonNull)
            .map(v -> PublishedValue.of(indicator, v))
            .filter(Objects::nonNull)
            .toList();
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return words.say(
        "calculation.quotient",
        words.number(sum),
        String.valueOf(numbers.size()),
        words.number(value));
  }
}
