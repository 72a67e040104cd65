package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.WordKey;

/** Whether narrative answers speak of something, by a list of words. Not to be changed. */
final class Mentions {

  /** The words asked for, as texts are searched for them. */
  private final Map<Derivation.Mention, List<String>> words = new IdentityHashMap<>();

  /** Of all that the items of an outline ask. */
  Mentions(Outline outline) {
    for (Indicator item : outline.indicators()) {
      for (Component component : Component.values()) {
        if (item.derivation(component) instanceof Derivation.Mention mention) {
          words.put(mention, mention.words().stream().map(Mentions::spaced).toList());
        }
      }
    }
  }

  /** The answers of one agency, each text prepared once however often it is asked. */
  final class Said {
    private final Map<String, String> prepared = new HashMap<>();

    /**
     * 1 or 0; null where none of the texts is answered.
     *
     * @param mention of an item of the outline
     * @param answers the answer of an item; null where it is not there
     */
    @Nullable BigDecimal number(
        Derivation.Mention mention, Function<String, @Nullable IndicatorValue> answers) {
      boolean answered = false;
      boolean said = false;
      for (String item : mention.texts()) {
        IndicatorValue answer = answers.apply(item);
        if (answer != null && isAnswered(answer)) {
          answered = true;
          said = said || answer.text() != null && holds(answer.text(), mention);
        }
      }
      return !answered ? null : said ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private boolean holds(String text, Derivation.Mention mention) {
      String said = prepared.computeIfAbsent(text, Mentions::spaced);
      for (String word : Objects.requireNonNull(words.get(mention))) {
        if (said.contains(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean isAnswered(IndicatorValue answer) {
    return answer.state() == ValueState.VALUE || answer.state() == ValueState.NIL;
  }

  /** Whether a text holds a word. */
  static boolean holds(String text, String word) {
    return spaced(text).contains(spaced(word));
  }

  private static String spaced(String text) {
    String key = WordKey.of(text);
    StringBuilder spaced = new StringBuilder(key.length() + 8);
    boolean between = false;
    for (int i = 0; i < key.length(); ) {
      int c = key.codePointAt(i);
      i += Character.charCount(c);
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
