package vn.tonghop.check;

import java.util.regex.Pattern;

/** Tells whether a text holds Internet addresses and nothing else; nothing is looked up. */
final class InternetAddress {

  private static final Pattern SEPARATOR = Pattern.compile("[\\s;,\\u00A0]+");
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
    for (String entry : SEPARATOR.split(list)) {
      if (!entry.isEmpty() && (entry.length() > LONGEST || !ENTRY.matcher(entry).matches())) {
        return false;
      }
    }
    return true;
  }
}
