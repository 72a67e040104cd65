package vn.tonghop.check;

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
    return text.length() <= LONGEST && ENTRY.matcher(text).matches();
  }
}
