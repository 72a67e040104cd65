package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.WordKey;

/** Whether narrative answers speak of something, by a list of words. */
final class Mentions {

  private static final Pattern BETWEEN_PHRASES = Pattern.compile("[^\\p{L}\\p{N} ]+");

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
    return words.stream().anyMatch(word -> said.contains(spaced(word)));
  }

  private static String spaced(String text) {
    return " " + BETWEEN_PHRASES.matcher(WordKey.of(text)).replaceAll(" | ").strip() + " ";
  }
}
