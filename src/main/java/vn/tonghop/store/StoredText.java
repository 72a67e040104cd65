package vn.tonghop.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text as both databases can hold it: no NUL, no half of a surrogate pair, bounded length. */
final class StoredText {

  /** Longest text kept, in UTF-16 units; the rest is cut off. */
  static final int LONGEST = 500_000;

  private StoredText() {}

  static @Nullable String orNull(@Nullable String text) {
    return text == null ? null : clean(text);
  }

  static String clean(String text) {
    String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return isClean(bounded) ? bounded : repaired(bounded);
  }

  /** ASCII text that orders names the same way in Java and in every database. */
  static String asciiKey(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length() && key.length() < 1_000; i++) {
      char c = name.charAt(i);
      if (c >= ' ' && c < 0x7f) {
        key.append(c);
      } else {
        key.append(String.format(Locale.ROOT, "~%04x", (int) c));
      }
    }
    return key.toString();
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private static String repaired(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c != 0)
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
