package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;

/**
 * Checks of an agency's answers against what it reported the year before; they never change a
 * verdict. Where one of the two years has nothing to compare, nothing is told.
 */
public final class YearChecks {

  private static final int SHOWN_CHARACTERS = 80;

  private final Outline outline;
  private final LastYear lastYear;

  /** What the agencies reported the year before. */
  public interface LastYear {

    /** The answer in force; null: none. */
    @Nullable IndicatorValue value(String agency, String indicator);

    /** {@link TextPrint} of the narrative in force; null: none. */
    @Nullable String textPrint(String agency, String indicator);
  }

  public YearChecks(Outline outline, LastYear lastYear) {
    this.outline = outline;
    this.lastYear = lastYear;
  }

  /** Items of the year before whose numbers the checks of an outline look at. */
  public static Set<String> numbers(Outline outline) {
    Set<String> items = new TreeSet<>();
    for (CrossCheck check : outline.crossChecks()) {
      if (check instanceof CrossCheck.YearJump jump) {
        items.addAll(jump.indicators());
      } else if (check instanceof CrossCheck.Restated restated) {
        items.addAll(restated.before().values());
      }
    }
    return items;
  }

  /** Items of the year before whose narrative they look at. */
  public static Set<String> texts(Outline outline) {
    Set<String> items = new TreeSet<>();
    for (CrossCheck check : outline.crossChecks()) {
      if (check instanceof CrossCheck.SameText same) {
        items.addAll(same.indicators());
      }
    }
    return items;
  }

  /** What one answer of an agency with a submission in force raises, in the order of the checks. */
  public List<CrossFinding> of(String agency, IndicatorValue value) {
    List<CrossFinding> found = new ArrayList<>();
    if (value.state() == ValueState.VALUE) {
      for (CrossCheck check : outline.crossChecks()) {
        if (check.indicators().contains(value.indicator())) {
          judged(check, agency, value).ifPresent(f -> found.add(new CrossFinding(agency, f)));
        }
      }
    }
    return found;
  }

  private Optional<Finding> judged(CrossCheck check, String agency, IndicatorValue value) {
    if (check instanceof CrossCheck.YearJump jump) {
      return jump(jump, agency, value);
    }
    if (check instanceof CrossCheck.SameText same) {
      return same(same, agency, value);
    }
    return check instanceof CrossCheck.Restated restated
        ? restated(restated, agency, value)
        : Optional.empty();
  }

  private Optional<Finding> jump(CrossCheck.YearJump check, String agency, IndicatorValue value) {
    Indicator indicator = outline.require(value.indicator());
    YearChange change = change(indicator, value, lastYear.value(agency, value.indicator()));
    return change.exceeds(check.percent(), check.absolute())
        ? Optional.of(
            finding(FindingCode.YEAR_JUMP, check.level(), indicator, value)
                .found(shown(indicator, value))
                .expected(told(change, check.percent() != null)))
        : Optional.empty();
  }

  private static YearChange change(
      Indicator indicator, IndicatorValue now, @Nullable IndicatorValue before) {
    return new YearChange(
        ExactValue.of(indicator, now), before == null ? null : ExactValue.of(indicator, before));
  }

  /** {@code 45 % (120 → 174)}; without a percentage {@code 32,5 (12,5 → 45)}. */
  private static String told(YearChange change, boolean relative) {
    BigDecimal percent = relative ? change.percent() : null;
    BigDecimal by = percent != null ? percent : Objects.requireNonNull(change.difference());
    return NumberText.rounded(by.abs())
        + (percent != null ? " %" : "")
        + " ("
        + NumberText.rounded(Objects.requireNonNull(change.before()).rounded())
        + " → "
        + NumberText.rounded(Objects.requireNonNull(change.now()).rounded())
        + ")";
  }

  private Optional<Finding> same(CrossCheck.SameText check, String agency, IndicatorValue value) {
    String text = value.text();
    if (text == null || text.strip().length() < check.minLength()) {
      return Optional.empty();
    }
    Indicator indicator = outline.require(value.indicator());
    return TextPrint.of(text).equals(lastYear.textPrint(agency, value.indicator()))
        ? Optional.of(
            finding(FindingCode.SAME_AS_LAST_YEAR, check.level(), indicator, value)
                .found(beginning(text.strip())))
        : Optional.empty();
  }

  private static String beginning(String text) {
    int end = Math.min(text.length(), SHOWN_CHARACTERS);
    return end == text.length() ? text : text.substring(0, end) + "…";
  }

  private Optional<Finding> restated(
      CrossCheck.Restated check, String agency, IndicatorValue value) {
    Indicator indicator = outline.require(value.indicator());
    String before = Objects.requireNonNull(check.before().get(value.indicator()));
    YearChange change = change(indicator, value, lastYear.value(agency, before));
    BigDecimal tolerance = check.tolerance();
    return change.exceeds(null, tolerance)
        ? Optional.of(
            finding(FindingCode.RESTATED, check.level(), indicator, value)
                .found(shown(indicator, value))
                .expected(NumberText.rounded(Objects.requireNonNull(change.before()).rounded())))
        : Optional.empty();
  }

  private static Finding finding(
      FindingCode code, Level level, Indicator indicator, IndicatorValue value) {
    Origin origin = value.origin();
    return Finding.of(code, origin != null ? origin : Origin.of(""))
        .level(level)
        .about(indicator.code(), indicator.name().vi());
  }

  /** A ratio is typed as two numbers, but compared as one. */
  private static String shown(Indicator indicator, IndicatorValue value) {
    String raw = value.raw();
    return indicator.kind() == Kind.RATIO || raw == null || raw.isBlank()
        ? NumberText.rounded(Objects.requireNonNull(ExactValue.of(indicator, value)).rounded())
        : raw.strip();
  }
}
