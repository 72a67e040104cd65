package vn.tonghop.normalize;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads periods typed as text. Only their years are kept; months, quarters and half-years before a
 * year are understood.
 */
final class PeriodReader {

  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String PART =
      "(?:(?:ngày |từ )?\\d{1,2} ?[/.\\-] ?\\d{1,2} ?[/.\\-] ?"
          + "|(?:tháng |t)?\\d{1,2} ?[/.\\-] ?"
          + "|tháng \\d{1,2} năm "
          + "|(?:quý |q) ?(?:[1-4]|i{1,3}|iv) ?(?:[/.\\-]|năm|,)? ?"
          + "|(?:đầu|giữa|cuối|hết|trong) năm |(?:đầu|giữa|cuối|hết) "
          + "|[369] tháng (?:đầu|cuối) năm "
          + "|năm )?";
  private static final Pattern SINGLE = Pattern.compile("(?:trong )?" + PART + YEAR);
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:từ |giai đoạn |gđ |các năm )?"
              + PART
              + YEAR
              + " ?(?:[-–—~÷]|->|→|đến|tới|và|,) ?"
              + PART
              + YEAR);
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:từ|kể từ|bắt đầu từ) " + PART + YEAR + "|" + PART + YEAR + " ?(?:[-–—]|trở đi)");
  private static final int LONGEST = 100;

  private PeriodReader() {}

  /** Empty for what is no period, or ends before it begins. Never throws. */
  static Optional<YearSpan> read(String raw) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    String text = CellText.line(raw).toLowerCase(Locale.ROOT);
    Matcher single = SINGLE.matcher(text);
    if (single.matches()) {
      int year = Integer.parseInt(single.group(1));
      return Optional.of(new YearSpan(year, year));
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      YearSpan span = new YearSpan(year(range.group(1)), year(range.group(2)));
      return Optional.of(span).filter(s -> s.holds(s.from()));
    }
    Matcher open = OPEN.matcher(text);
    return open.matches()
        ? Optional.of(
            new YearSpan(year(open.group(1) == null ? open.group(2) : open.group(1)), null))
        : Optional.empty();
  }

  private static int year(String digits) {
    return Integer.parseInt(digits);
  }
}
