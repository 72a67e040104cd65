package vn.tonghop.encoding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ASCII text that once was Vietnamese: VIQR, or question marks where letters were lost. */
final class Remnants {

  private static final Pattern VIQR =
      Pattern.compile(
          "(?<![\\w^])\\p{Alpha}{0,4}(?:[aeoAEO]\\^|[uoUO]\\+|[aA]\\()['`?~.]?\\p{Alpha}{0,3}(?!\\w)");
  private static final Pattern LOST =
      Pattern.compile("(?<![\\w?])\\p{Alpha}{0,5}\\?{1,2}\\p{Alpha}{1,3}(?!\\w)");
  private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.|[=&@])\\S*");
  private static final int MOST_LOOKED_AT = 400;
  private static final double SHARE = 0.3;
  private static final int FEWEST = 2;

  private Remnants() {}

  static boolean isIllegible(String text) {
    if (!holdsMark(text)) {
      return false;
    }
    String start = text.length() > MOST_LOOKED_AT ? text.substring(0, MOST_LOOKED_AT) : text;
    String words = ADDRESS.matcher(start).replaceAll(" ").strip();
    int most = words.split("\\s+").length;
    return isMuch(VIQR, words, most) || isMuch(LOST, words, most);
  }

  private static boolean holdsMark(String text) {
    return text.indexOf('?') >= 0 || text.indexOf('^') >= 0 || text.indexOf('+') >= 0;
  }

  private static boolean isMuch(Pattern pattern, String words, int most) {
    Matcher matcher = pattern.matcher(words);
    int found = 0;
    while (matcher.find()) {
      found++;
    }
    return found >= FEWEST && found >= SHARE * most;
  }
}
