package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.WordKey;

/** Whether narrative answers speak of something, by a list of words. */
final class Mentions {

  private Mentions() {}

  /**
   * 1 or 0; null where none of the texts is answered.
   *
   * @param answers the answer of an item; null where it is not there
   */
  static @Nullable BigDecimal of(
      Derivation.Mention mention, Function<String, @Nullable IndicatorValue> answers) {
    List<IndicatorValue> answered =
        mention.texts().stream()
            .map(answers)
            .filter(Objects::nonNull)
            .filter(a -> a.state() == ValueState.VALUE || a.state() == ValueState.NIL)
            .toList();
    if (answered.isEmpty()) {
      return null;
    }
    boolean said =
        answered.stream()
            .map(IndicatorValue::text)
            .filter(Objects::nonNull)
            .anyMatch(text -> holds(text, mention.words()));
    return said ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  /** Whether a text holds one of the words. */
  static boolean holds(String text, List<String> words) {
    String said = spaced(text);
    for (String word : words) {
      if (said.contains(spaced(word))) {
        return true;
      }
    }
    return false;
  }

  private static String spaced(String text) {
    String key = WordKey.of(text);
    StringBuilder spaced = new StringBuilder(key.length() + 8);
    boolean between = false;
    for (int i = 0; i < key.length(); i += Character.charCount(key.codePointAt(i))) {
      int c = key.codePointAt(i);
      boolean border = c != ' ' && !isWord(c);
      if (!border) {
        spaced.appendCodePoint(c);
      } else if (!between) {
        spaced.append(" | ");
      }
      between = border;
    }
    return " " + spaced.toString().strip() + " ";
  }

  /** A letter or a number. */
  private static boolean isWord(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
