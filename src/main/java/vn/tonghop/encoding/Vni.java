package vn.tonghop.encoding;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** VNI Windows: a base letter and a mark of its own; some letters stand alone. */
final class Vni {

  private static final Map<String, String> LETTERS = letters();

  private Vni() {}

  /** Every sequence of the table replaced, the longest first; other characters stay. */
  static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      String pair = i + 1 < text.length() ? LETTERS.get(text.substring(i, i + 2)) : null;
      String one = pair == null ? single(text.charAt(i)) : null;
      if (pair != null) {
        decoded.append(pair);
        i += 2;
      } else {
        decoded.append(one == null ? text.substring(i, i + 1) : one);
        i++;
      }
    }
    return decoded.toString();
  }

  private static @Nullable String single(char c) {
    return c < 0x80 ? null : LETTERS.get(String.valueOf(c));
  }

  private static Map<String, String> letters() {
    Map<String, String> letters = new HashMap<>();
    for (String line : Tables.lines("vni.csv")) {
      int comma = line.indexOf(',');
      StringBuilder sequence = new StringBuilder();
      for (int i = 0; i < comma; i += 2) {
        sequence.append((char) Integer.parseInt(line.substring(i, i + 2), 16));
      }
      letters.put(sequence.toString(), line.substring(comma + 1));
    }
    return Map.copyOf(letters);
  }
}
