package vn.tonghop.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The revision number a cover or a name gives (identity rule I-6); a whole number from 1. */
final class DeclaredRevision {

  /** One number alone, a zero fraction allowed: "2", "Lần 2", "02", "2.0". */
  private static final Pattern ONE_NUMBER = Pattern.compile("\\D*?(\\d{1,4})(?:[.,]0+)?\\D*");

  private static final Pattern MARK =
      Pattern.compile("(?i)(?:^|[_\\s-])L(\\d{1,4})(?=[_\\s.+)-]|$)");

  private final Pattern words;

  DeclaredRevision(SenderWords words) {
    String all = words.revision().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.words = Pattern.compile("\\b(?:" + all + ") ?(?:so )?(\\d{1,2})\\b");
  }

  /**
   * @param cover text of the cover's field; null: none
   * @param names names that may carry a number; the first that does decides
   * @return null: neither gives one
   */
  @Nullable Integer of(@Nullable String cover, List<String> names) {
    if (cover != null) {
      Matcher typed = ONE_NUMBER.matcher(cover);
      Integer number = typed.matches() ? number(typed.group(1)) : null;
      if (number != null) {
        return number;
      }
    }
    for (String name : names) {
      Integer number = inName(name);
      if (number != null) {
        return number;
      }
    }
    return null;
  }

  private @Nullable Integer inName(String name) {
    Matcher mark = MARK.matcher(name);
    if (mark.find()) {
      return number(mark.group(1));
    }
    Matcher spoken = words.matcher(PlainWords.of(name));
    return spoken.find() ? number(spoken.group(1)) : null;
  }

  private static @Nullable Integer number(String digits) {
    int number = Integer.parseInt(digits);
    return number == 0 ? null : number;
  }
}
