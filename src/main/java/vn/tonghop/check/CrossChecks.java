package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Registry;

/** Checks that compare the agencies of a campaign with each other; they never change a verdict. */
public final class CrossChecks {

  /** Makes the median absolute deviation comparable with a standard deviation. */
  private static final BigDecimal CONSISTENCY = new BigDecimal("0.6745");

  private final Map<String, Agency> agencies;

  public CrossChecks(Registry registry) {
    this.agencies =
        registry.agencies().stream()
            .collect(Collectors.toUnmodifiableMap(Agency::code, Function.identity()));
  }

  /**
   * Values far from those of like agencies.
   *
   * @param values at most one per agency, of the registry's agencies: the amount, or of a ratio its
   *     percent or quotient
   * @return population by population, in the registry's order
   */
  public List<CrossFinding> outliers(
      CrossCheck.Outlier check, Indicator indicator, List<AgencyNumber> values) {
    List<CrossFinding> found = new ArrayList<>();
    for (List<String> groups : check.populations()) {
      List<AgencyNumber> like =
          ordered(values).stream().filter(value -> agency(value).isIn(groups)).toList();
      if (like.size() >= Math.max(1, check.minAgencies())) {
        found.addAll(farOff(check, indicator, like));
      }
    }
    return List.copyOf(found);
  }

  private static List<CrossFinding> farOff(
      CrossCheck.Outlier check, Indicator indicator, List<AgencyNumber> values) {
    BigDecimal median = median(values.stream().map(AgencyNumber::value).toList());
    BigDecimal spread = median(values.stream().map(v -> v.value().subtract(median).abs()).toList());
    if (spread.signum() == 0) {
      return List.of();
    }
    BigDecimal limit = check.threshold().multiply(spread);
    return values.stream()
        .filter(v -> deviation(v, median).multiply(CONSISTENCY).compareTo(limit) > 0)
        .map(
            v ->
                new CrossFinding(
                    v.agency(),
                    finding(FindingCode.OUTLIER, check.level(), indicator, v)
                        .found(shown(indicator, v))
                        .expected(NumberText.rounded(median))))
        .toList();
  }

  /**
   * An agency that holds more than the share of the total.
   *
   * @param values at most one per agency, of the registry's agencies: amounts or numerators
   */
  public List<CrossFinding> dominant(
      CrossCheck.Dominant check, Indicator indicator, List<AgencyNumber> values) {
    BigDecimal total =
        values.stream().map(AgencyNumber::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.signum() <= 0 || values.size() < check.minAgencies()) {
      return List.of();
    }
    BigDecimal limit = check.sharePercent().multiply(total);
    return ordered(values).stream()
        .filter(v -> v.value().multiply(Decimals.HUNDRED).compareTo(limit) > 0)
        .map(
            v ->
                new CrossFinding(
                    v.agency(),
                    finding(FindingCode.DOMINANT, check.level(), indicator, v)
                        .found(NumberText.rounded(Decimals.percent(v.value(), total)))
                        .expected(agency(v).name())))
        .toList();
  }

  private List<AgencyNumber> ordered(List<AgencyNumber> values) {
    return values.stream()
        .sorted(
            Comparator.comparingInt((AgencyNumber v) -> agency(v).sortOrder())
                .thenComparing(AgencyNumber::agency))
        .toList();
  }

  private Agency agency(AgencyNumber value) {
    return Objects.requireNonNull(agencies.get(value.agency()), value.agency());
  }

  private static BigDecimal median(List<BigDecimal> numbers) {
    return Quartiles.of(numbers.stream().sorted().toList(), 2);
  }

  private static BigDecimal deviation(AgencyNumber value, BigDecimal median) {
    return value.value().subtract(median).abs();
  }

  private static Finding finding(
      FindingCode code, Level level, Indicator indicator, AgencyNumber value) {
    Origin origin = value.origin();
    return Finding.of(code, origin != null ? origin : Origin.of(""))
        .level(level)
        .about(indicator.code(), indicator.name().vi());
  }

  /** A ratio is typed as two numbers, but compared as one. */
  private static String shown(Indicator indicator, AgencyNumber value) {
    String raw = value.raw();
    return indicator.kind() == Kind.RATIO || raw == null || raw.isBlank()
        ? NumberText.rounded(value.value())
        : raw.strip();
  }
}
