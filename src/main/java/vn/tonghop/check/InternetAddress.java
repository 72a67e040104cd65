package vn.tonghop.check;

import java.util.regex.Pattern;

/** Tells whether a text holds Internet addresses and nothing else; nothing is looked up. */
final class InternetAddress {

  private static final Pattern SEPARATOR = Pattern.compile("[ \t\n\u000B\f\r;,\u00A0]+");
  private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:https?://)?(?:(?:"
              + LABEL
              + "\\.)++\\p{L}{2,63}|\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d{1,5})?(?:[/?#]\\S*)?",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 2000;
  private static final int LONGEST_LABEL = 63;
  private static final String PATH_START = "/?#";

  private InternetAddress() {}

  /** At least one entry, and every entry a host name with or without scheme, port and path. */
  static boolean isList(String text) {
    String list = text.strip();
    if (list.isEmpty()) {
      return false;
    }
    if (isPlain(list)) {
      return true;
    }
    for (String entry : SEPARATOR.split(list)) {
      if (!entry.isEmpty() && !isEntry(entry)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEntry(String text) {
    return text.length() <= LONGEST && (isPlain(text) || ENTRY.matcher(text).matches());
  }

  /** One host of ASCII letters, with or without scheme and path: nearly every text there is. */
  private static boolean isPlain(String text) {
    int label = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : 0;
    int dots = 0;
    boolean letters = true;
    int i = label;
    for (; i < text.length() && PATH_START.indexOf(text.charAt(i)) < 0; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        if (!isLabel(text, label, i)) {
          return false;
        }
        dots++;
        letters = true;
        label = i + 1;
      } else if (!isLetter(c)) {
        if (c != '-' && (c < '0' || c > '9')) {
          return false;
        }
        letters = false;
      }
    }
    boolean domain = letters && i - label >= 2 && isLabel(text, label, i);
    return domain && dots > 0 && text.length() <= LONGEST && isPlainPath(text, i);
  }

  /** Letters, digits and hyphens, up to 63; no hyphen at either end. */
  private static boolean isLabel(String text, int from, int to) {
    return from < to
        && to - from <= LONGEST_LABEL
        && text.charAt(from) != '-'
        && text.charAt(to - 1) != '-';
  }

  private static boolean isPlainPath(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c >= '\u007F' || c == ';' || c == ',') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
