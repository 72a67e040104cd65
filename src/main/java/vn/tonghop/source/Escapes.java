package vn.tonghop.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold stand in workbooks as {@code _x000D_}. */
final class Escapes {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Escapes() {}

  static String decode(String text) {
    if (text.indexOf("_x") < 0) {
      return text;
    }
    Matcher escape = ESCAPE.matcher(text);
    return escape.replaceAll(
        m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }
}
