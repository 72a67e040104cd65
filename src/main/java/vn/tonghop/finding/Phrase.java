package vn.tonghop.finding;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a message bundle with holes. {@code {0}}, {@code {1}} stand for the arguments as they
 * are; {@code {0|agency|agencies}} for the first word where argument 0 is "1", else for the second.
 * What an argument holds is never taken for a hole.
 */
public final class Phrase {

  private static final Pattern HOLE = Pattern.compile("\\{(\\d)(?:\\|([^|{}]*)\\|([^|{}]*))?}");
  private static final String ONE = "1";

  private Phrase() {}

  /** The text with its holes filled; a hole without an argument stays as it is. */
  public static String fill(String text, Object... arguments) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    return HOLE.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(filled(hole, arguments)));
  }

  private static String filled(MatchResult hole, Object[] arguments) {
    int number = hole.group(1).charAt(0) - '0';
    if (number >= arguments.length) {
      return hole.group();
    }
    String argument = String.valueOf(arguments[number]);
    if (hole.group(2) == null) {
      return argument;
    }
    return argument.equals(ONE) ? hole.group(2) : hole.group(3);
  }
}
