package vn.tonghop.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.oracle.Figure.Name;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;

/** Receipt, completeness and quality in one population. */
final class SubmissionFigures {

  /** Counts automatic repairs, which submissions.csv does not tell. */
  private static final String REPAIRS = "@quality.repairs";

  private final Setup setup;
  private final Population population;
  private final Answers answers;
  private final List<Map<String, String>> inForce;

  SubmissionFigures(Setup setup, Population population, Answers answers) {
    this.setup = setup;
    this.population = population;
    this.answers = answers;
    this.inForce =
        population.agencies().stream()
            .map(agency -> answers.submission(agency.code()))
            .filter(Objects::nonNull)
            .toList();
  }

  void into(Map<Name, Figure> figures) {
    status(figures, "received", agency -> submission(agency) != null);
    status(figures, "on_time", agency -> daysLate(agency) == 0);
    status(figures, "late", agency -> daysLate(agency) > 0);
    status(figures, "refused", agency -> submission(agency) == null && wasRefused(agency));
    status(figures, "missing", agency -> submission(agency) == null && !wasRefused(agency));
    sumAndMean(figures, "@submission.revisions", "revision");
    completeness(figures, "@completeness.all", "completeness", true);
    setup
        .outline()
        .sections()
        .forEach(
            section ->
                completeness(
                    figures,
                    "@completeness." + section.code(),
                    "completeness." + section.code(),
                    false));
    sumAndMean(figures, "@quality.errors", "errors");
    sumAndMean(figures, "@quality.confirms", "confirms");
    sumAndMean(figures, "@quality.warnings", "warnings");
    put(figures, REPAIRS, "sum", Figure.unknown(inForce.size(), population.size()));
    put(figures, REPAIRS, "mean", Figure.unknown(inForce.size(), population.size()));
  }

  private @Nullable Map<String, String> submission(Agency agency) {
    return answers.submission(agency.code());
  }

  /** −1 where nothing was accepted. */
  private int daysLate(Agency agency) {
    Map<String, String> submission = submission(agency);
    return submission == null ? -1 : Integer.parseInt(submission.get("days_late"));
  }

  private boolean wasRefused(Agency agency) {
    return answers.submissions(agency.code()).stream()
        .anyMatch(submission -> submission.get("verdict").equals("REFUSED"));
  }

  private void status(Map<Name, Figure> figures, String name, Predicate<Agency> matches) {
    int count = (int) population.agencies().stream().filter(matches).count();
    BigDecimal share =
        population.size() == 0
            ? null
            : BigDecimal.valueOf(100L * count)
                .divide(BigDecimal.valueOf(population.size()), 10, RoundingMode.HALF_UP);
    String indicator = "@submission." + name;
    put(figures, indicator, "sum", figure(BigDecimal.valueOf(count), count, true));
    put(figures, indicator, "weighted_share", figure(share, count, true));
  }

  private List<BigDecimal> numbers(String header) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Map<String, String> submission : inForce) {
      BigDecimal number = Published.number(submission, header);
      if (number != null) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private void sumAndMean(Map<Name, Figure> figures, String indicator, String header) {
    List<BigDecimal> numbers = numbers(header);
    int used = numbers.size();
    BigDecimal sum = used == 0 ? null : Distribution.sum(numbers);
    BigDecimal mean = used == 0 ? null : Distribution.mean(numbers);
    put(figures, indicator, "sum", figure(sum, used, true));
    put(figures, indicator, "mean", figure(mean, used, true));
  }

  private void completeness(
      Map<Name, Figure> figures, String indicator, String header, boolean required) {
    List<BigDecimal> numbers = numbers(header);
    boolean wanted = required || !numbers.isEmpty();
    Distribution.measures(numbers)
        .forEach(
            (measure, value) ->
                put(figures, indicator, measure, figure(value, numbers.size(), wanted)));
  }

  private Figure figure(@Nullable BigDecimal value, int used, boolean required) {
    return new Figure(value, used, population.size(), required, true);
  }

  private void put(Map<Name, Figure> figures, String indicator, String measure, Figure figure) {
    figures.put(new Name(indicator, population.code(), measure), figure);
  }
}
