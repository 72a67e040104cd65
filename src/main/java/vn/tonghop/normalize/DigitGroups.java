package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Digits with separators, {@code 1.234.567,8}: what number they are.
 *
 * @param value null: no number, or ambiguous
 * @param ambiguous thousands or decimals cannot be told apart
 * @param dotDecimal a dot was the decimal sign
 * @param rules numbers of the rules that repaired it
 */
record DigitGroups(
    @Nullable BigDecimal value, boolean ambiguous, boolean dotDecimal, List<String> rules) {

  private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?");
  private static final Pattern DOTTED = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+");
  private static final Pattern COMMAED = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+");
  private static final DigitGroups NONE = new DigitGroups(null, false, false, List.of());
  private static final DigitGroups AMBIGUOUS = new DigitGroups(null, true, false, List.of());

  /**
   * @param digits digits, dots, commas and single spaces, with or without an exponent
   */
  static DigitGroups of(String digits, NumberReader.Expect expect, DecimalMark mark) {
    if (digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
      return scientific(digits);
    }
    String text = digits;
    boolean spaced = text.indexOf(' ') >= 0;
    if (spaced) {
      if (!SPACED.matcher(text).matches()) {
        return NONE;
      }
      text = text.replace(" ", "");
    }
    DigitGroups read = unspaced(text, spaced, expect, mark);
    return spaced ? read.and("N-8") : read;
  }

  private static DigitGroups unspaced(
      String text, boolean spaced, NumberReader.Expect expect, DecimalMark mark) {
    int dots = count(text, '.');
    int commas = count(text, ',');
    if (dots == 0 && commas == 0) {
      return plain(text);
    }
    if (dots > 0 && commas > 0) {
      return both(text, dots, commas);
    }
    if (dots + commas > 1) {
      return grouped(text);
    }
    return single(text, spaced, expect, mark);
  }

  private static DigitGroups both(String text, int dots, int commas) {
    boolean commaLast = text.lastIndexOf(',') > text.lastIndexOf('.');
    int last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
    String head = text.substring(0, last);
    boolean legal =
        commaLast
            ? commas == 1 && DOTTED.matcher(head).matches()
            : dots == 1 && COMMAED.matcher(head).matches();
    if (!legal) {
      return NONE;
    }
    BigDecimal value = new BigDecimal(onlyDigits(head) + "." + text.substring(last + 1));
    return commaLast
        ? new DigitGroups(value, false, false, List.of())
        : new DigitGroups(value, false, true, List.of("N-3"));
  }

  private static DigitGroups grouped(String text) {
    if (DOTTED.matcher(text).matches()) {
      return plain(onlyDigits(text));
    }
    return COMMAED.matcher(text).matches() ? plain(onlyDigits(text)).and("N-8") : NONE;
  }

  private static DigitGroups single(
      String text, boolean spaced, NumberReader.Expect expect, DecimalMark mark) {
    boolean dot = text.indexOf('.') >= 0;
    if (spaced || !mayGroup(text)) {
      return decimal(text, dot);
    }
    DecimalMark known = expect == NumberReader.Expect.DECIMAL ? mark : DecimalMark.UNKNOWN;
    if (expect == NumberReader.Expect.WHOLE
        || known == (dot ? DecimalMark.COMMA : DecimalMark.DOT)) {
      return plain(onlyDigits(text)).and("N-7");
    }
    if (expect == NumberReader.Expect.PERCENT || known != DecimalMark.UNKNOWN) {
      return decimal(text, dot).and("N-7");
    }
    return AMBIGUOUS;
  }

  /** One separator with exactly three digits behind it and no leading zero: both are possible. */
  private static boolean mayGroup(String text) {
    return DOTTED.matcher(text).matches() || COMMAED.matcher(text).matches();
  }

  private static DigitGroups decimal(String text, boolean dot) {
    BigDecimal value = new BigDecimal(text.replace(',', '.'));
    return new DigitGroups(value, false, dot, dot ? List.of("N-5") : List.of());
  }

  private static DigitGroups scientific(String text) {
    String normal = text.replace(',', '.').toLowerCase(Locale.ROOT);
    if (count(normal, '.') > 1 || normal.indexOf(' ') >= 0) {
      return NONE;
    }
    BigDecimal value = new BigDecimal(normal);
    boolean exactInteger =
        value.signum() == 0 || value.stripTrailingZeros().scale() <= 0 && Numbers.fits(value);
    return exactInteger ? new DigitGroups(value, false, false, List.of("N-26")) : NONE;
  }

  private static DigitGroups plain(String digits) {
    return new DigitGroups(new BigDecimal(digits), false, false, List.of());
  }

  /** Which decimal sign such digits prove. */
  static DecimalMark proof(String digits) {
    String text = digits.replace(" ", "");
    int dots = count(text, '.');
    int commas = count(text, ',');
    boolean english =
        dots > 0 && commas > 0
            ? text.lastIndexOf('.') > text.lastIndexOf(',')
            : commas > 1 || dots == 1 && !mayGroup(text);
    boolean vietnamese =
        dots > 0 && commas > 0
            ? text.lastIndexOf(',') > text.lastIndexOf('.')
            : dots > 1 || commas == 1 && !mayGroup(text);
    if (text.indexOf('e') >= 0 || text.indexOf('E') >= 0 || english == vietnamese) {
      return DecimalMark.UNKNOWN;
    }
    return english ? DecimalMark.DOT : DecimalMark.COMMA;
  }

  private DigitGroups and(String rule) {
    if (value == null) {
      return this;
    }
    return new DigitGroups(
        value, ambiguous, dotDecimal, Stream.concat(rules.stream(), Stream.of(rule)).toList());
  }

  private static String onlyDigits(String text) {
    return text.replace(".", "").replace(",", "");
  }

  private static int count(String text, char wanted) {
    return (int) text.chars().filter(c -> c == wanted).count();
  }
}
