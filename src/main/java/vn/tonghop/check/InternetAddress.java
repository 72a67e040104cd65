package vn.tonghop.check;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a text holds Internet addresses and nothing else; nothing is looked up. */
final class InternetAddress {

  private static final String SEPARATORS = " \t\n\u000B\f\r;,\u00A0";
  private static final Pattern SEPARATOR = Pattern.compile("[" + SEPARATORS + "]+");
  private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:https?://)?(?:(?:"
              + LABEL
              + "\\.)++\\p{L}{2,63}|\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d{1,5})?(?:[/?#]\\S*)?",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 2000;
  private static final int LONGEST_LABEL = 63;
  private static final List<String> SCHEMES = List.of("https://", "http://");
  private static final String PATH_START = "/?#";

  private InternetAddress() {}

  /** At least one entry, and every entry a host name with or without scheme, port and path. */
  static boolean isList(String text) {
    String list = text.strip();
    if (list.isEmpty()) {
      return false;
    }
    if (!hasSeparator(list)) {
      return isEntry(list);
    }
    for (String entry : SEPARATOR.split(list)) {
      if (!entry.isEmpty() && !isEntry(entry)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasSeparator(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEntry(String text) {
    return text.length() <= LONGEST && (isPlain(text) || ENTRY.matcher(text).matches());
  }

  /** A host of ASCII letters, with or without scheme and path: nearly every entry there is. */
  private static boolean isPlain(String text) {
    int label = schemeEnd(text);
    int dots = 0;
    int digits = 0;
    int i = label;
    for (; i < text.length() && PATH_START.indexOf(text.charAt(i)) < 0; i++) {
      char c = text.charAt(i);
      boolean border = i == label || i + 1 == text.length() || text.charAt(i + 1) == '.';
      if (c == '.') {
        if (i == label || i - label > LONGEST_LABEL) {
          return false;
        }
        dots++;
        digits = 0;
        label = i + 1;
      } else if (!isLetter(c)) {
        boolean digit = c >= '0' && c <= '9';
        if (!digit && (c != '-' || border)) {
          return false;
        }
        digits++;
      }
    }
    int last = i - label;
    return dots > 0 && digits == 0 && last >= 2 && last <= LONGEST_LABEL;
  }

  private static int schemeEnd(String text) {
    for (String scheme : SCHEMES) {
      if (text.startsWith(scheme)) {
        return scheme.length();
      }
    }
    return 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
