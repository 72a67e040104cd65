package vn.tonghop.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.ReportLayout.Show;

/** The cells of one item in two publications: of this campaign and of the one before. */
final class TracedYears {

  private static final MathContext WIDE = new MathContext(60, RoundingMode.HALF_UP);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SCALE = 10;

  private final PublishedFiles now;
  private final @Nullable PublishedFiles before;

  /**
   * @param before null: the campaign before is not in the store
   */
  TracedYears(PublishedFiles now, @Nullable PublishedFiles before) {
    this.now = now;
    this.before = before;
  }

  /** An agency that has a submission in force; its code is the same in both publications. */
  String cell(Agency agency, Indicator indicator, Show show) {
    return indicator.applies().appliesTo(agency)
        ? shown(own(now, agency, indicator), own(before, agency, indicator), show)
        : "KAD";
  }

  /** Groups that do not overlap. */
  String cell(List<String> groups, Indicator indicator, Show show) {
    return shown(of(now, groups, indicator), of(before, groups, indicator), show);
  }

  /** Whether an agency has a number in both publications. */
  boolean hasBoth(Agency agency, Indicator indicator) {
    return own(now, agency, indicator) != null && own(before, agency, indicator) != null;
  }

  private static String shown(@Nullable BigDecimal present, @Nullable BigDecimal past, Show show) {
    return switch (show) {
      case PREVIOUS -> rounded(past);
      case CHANGE -> rounded(present == null || past == null ? null : present.subtract(past, WIDE));
      case CHANGE_RELATIVE ->
          rounded(
              present == null || past == null || past.signum() <= 0
                  ? null
                  : present.subtract(past, WIDE).multiply(HUNDRED).divide(past, WIDE));
      default -> throw new IllegalStateException(show.name());
    };
  }

  private static String rounded(@Nullable BigDecimal number) {
    return TracedWords.number(number == null ? null : number.setScale(SCALE, RoundingMode.HALF_UP));
  }

  private static @Nullable BigDecimal own(
      @Nullable PublishedFiles files, Agency agency, Indicator indicator) {
    Map<String, String> line =
        files == null ? null : files.answers().value(agency.code(), indicator.code());
    if (line == null || !line.get("state").equals("VALUE")) {
      return null;
    }
    BigDecimal n = Published.number(line, "numerator");
    BigDecimal d = Published.number(line, "denominator");
    return n == null || d == null ? Published.number(line, "value") : share(indicator, n, d);
  }

  private static @Nullable BigDecimal of(
      @Nullable PublishedFiles files, List<String> groups, Indicator indicator) {
    if (files == null) {
      return null;
    }
    if (indicator.kind() != Kind.RATIO) {
      return files.sum(indicator.code(), groups, "sum");
    }
    BigDecimal n = files.sum(indicator.code(), groups, "numerator_sum");
    BigDecimal d = files.sum(indicator.code(), groups, "denominator_sum");
    return n == null || d == null ? null : share(indicator, n, d);
  }

  private static @Nullable BigDecimal share(Indicator indicator, BigDecimal n, BigDecimal d) {
    return d.signum() <= 0
        ? null
        : (indicator.quotient() ? n : n.multiply(HUNDRED)).divide(d, WIDE);
  }
}
