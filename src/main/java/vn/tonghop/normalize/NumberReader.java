package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;

/**
 * Reads numbers typed as text the Vietnamese way: dots group thousands, the comma is the decimal
 * sign; English style and the usual decorations are understood where that is no guess.
 */
final class NumberReader {

  /** What the field expects; decides how {@code 1.234} is read. */
  enum Expect {
    /** A whole number: a separator before three digits groups thousands. */
    WHOLE,
    /** A percentage: never in the thousands, so a separator is the decimal sign. */
    PERCENT,
    /** Any number: only the column's other cells tell. */
    DECIMAL
  }

  private static final String DIGITS = "\\d(?:[\\d., ]*\\d)?(?:[eE][+-]?\\d{1,3})?";
  private static final Pattern NUMBER = Pattern.compile("([+-]?)(" + DIGITS + ")(.*)");
  private static final Pattern RATIO =
      Pattern.compile(
          "(" + DIGITS + ") ?(?:/|trên) ?(" + DIGITS + ")(?: ?\\( ?(" + DIGITS + ") ?% ?\\))?");
  private static final Pattern RANGE =
      Pattern.compile(DIGITS + " ?%? ?(?:[-–—~]|đến|tới) ?" + DIGITS + "[^\\d]*");
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:[~≈≃±<>≤≥]|(?:khoảng|từ|hơn|trên|dưới|gần|ước|ước tính|ước đạt|xấp xỉ|tối thiểu|tối"
              + " đa|ít nhất|không quá|độ|chừng)\\b).*\\d.*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern AT_LEAST = Pattern.compile(".*\\d *%? *(?:\\+|trở lên|trở xuống)");
  private static final Pattern PERCENT_SIGN = Pattern.compile("^(?:%|phần trăm)");
  private static final Pattern REMARK =
      Pattern.compile("(?: ?(?:\\([^()]*\\)|\\[[^\\[\\]]*]|\\*+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+))+");
  private static final Pattern REMARK_START = Pattern.compile("[(\\[*¹²³⁴⁵⁶⁷⁸⁹⁰]");
  private static final int LONGEST = 200;

  /** So many digits fit into a long. */
  private static final int LONGEST_LONG = 18;

  private NumberReader() {}

  /** Never throws; a text that is no number gives a problem. */
  static NumberReading read(String raw, Expect expect, DecimalMark mark) {
    if (raw.length() <= LONGEST_LONG && CellText.isDigits(raw)) {
      return NumberReading.whole(BigDecimal.valueOf(Long.parseLong(raw)));
    }
    if (raw.length() > LONGEST || !mayHoldDigit(raw)) {
      return NumberReading.problem(FindingCode.NUM);
    }
    String text = tidy(raw);
    NumberReading ratio = ratio(text, mark);
    if (ratio != null) {
      return ratio;
    }
    String words = text.toLowerCase(Locale.ROOT);
    if (isApproximate(words)) {
      return NumberReading.problem(FindingCode.NUM_APPROX);
    }
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return NumberReading.problem(FindingCode.NUM);
    }
    return number(raw, text, matcher, expect, mark);
  }

  /** Without any digit there is no number, nor anything like it. */
  private static boolean mayHoldDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isApproximate(String words) {
    return RANGE.matcher(words).matches()
        || ABOUT.matcher(words).matches()
        || AT_LEAST.matcher(words).matches();
  }

  private static NumberReading number(
      String raw, String text, Matcher matcher, Expect expect, DecimalMark mark) {
    Set<String> rules = new LinkedHashSet<>();
    if (!raw.equals(text) && !raw.strip().equals(text)) {
      rules.add("N-14");
    }
    String tail = matcher.group(3).strip();
    Matcher percent = PERCENT_SIGN.matcher(tail.toLowerCase(Locale.ROOT));
    boolean percentSign = percent.find();
    if (percentSign) {
      rules.add("N-9");
      tail = tail.substring(percent.end()).strip();
    }
    Matcher remark = REMARK_START.matcher(tail);
    int cut = remark.find() ? remark.start() : tail.length();
    String unit = tail.substring(0, cut).strip();
    if (unit.equals(".") || unit.equals(";")) {
      rules.add("N-14");
      unit = "";
    }
    String note = tail.substring(cut).strip();
    if (!note.isEmpty() && !REMARK.matcher(note).matches()) {
      return NumberReading.problem(FindingCode.NUM);
    }
    DigitGroups groups =
        DigitGroups.of(matcher.group(2), percentSign ? Expect.PERCENT : expect, mark);
    if (groups.value() == null) {
      return NumberReading.problem(groups.ambiguous() ? FindingCode.NUM_AMBIG : FindingCode.NUM);
    }
    rules.addAll(groups.rules());
    BigDecimal value = matcher.group(1).equals("-") ? groups.value().negate() : groups.value();
    return new NumberReading(
        value,
        null,
        null,
        percentSign,
        groups.dotDecimal(),
        unit,
        note.isEmpty() ? null : note,
        rules,
        null);
  }

  private static @Nullable NumberReading ratio(String text, DecimalMark mark) {
    Matcher matcher = RATIO.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    DigitGroups part = DigitGroups.of(matcher.group(1), Expect.WHOLE, mark);
    DigitGroups whole = DigitGroups.of(matcher.group(2), Expect.WHOLE, mark);
    if (part.value() == null || whole.value() == null) {
      return NumberReading.problem(FindingCode.NUM);
    }
    BigDecimal percent =
        matcher.group(3) == null
            ? null
            : DigitGroups.of(matcher.group(3), Expect.PERCENT, mark).value();
    return new NumberReading(
        part.value(), whole.value(), percent, false, false, "", null, Set.of("N-11"), null);
  }

  /** Which decimal sign the text proves, if it starts with a number at all. */
  static DecimalMark proof(String raw) {
    if (raw.length() > LONGEST || CellText.isDigits(raw) || !mayHoldDigit(raw)) {
      return DecimalMark.UNKNOWN;
    }
    Matcher matcher = NUMBER.matcher(tidy(raw));
    return matcher.matches() ? DigitGroups.proof(matcher.group(2)) : DecimalMark.UNKNOWN;
  }

  private static String tidy(String raw) {
    String text = CellText.line(raw).replace('\u2212', '-');
    while (text.startsWith("'") || text.startsWith("\u2019")) {
      text = text.substring(1).strip();
    }
    boolean dashedNumber =
        text.length() > 1 && text.charAt(0) == '–' && Character.isDigit(text.charAt(1));
    return dashedNumber ? "-" + text.substring(1) : text;
  }
}
