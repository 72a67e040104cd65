package vn.tonghop.normalize;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.outline.RowMarkers;
import vn.tonghop.outline.Synonyms;
import vn.tonghop.outline.WordKey;

/** Words that are an answer by themselves: states, yes and no, ticks, dashes. */
final class Words {

  private static final String STATE = "state";
  private static final String YES_NO = "yesno";
  private static final Map<String, String> YES_NO_VALUES =
      Map.of(
          "1", IndicatorValue.YES,
          "yes", IndicatorValue.YES,
          "0", IndicatorValue.NO,
          "no", IndicatorValue.NO,
          "part", IndicatorValue.PARTIAL,
          "partial", IndicatorValue.PARTIAL);
  private static final Pattern DASHES = Pattern.compile("[-–—―_/\\\\.…·\\s]+");

  private final Map<String, ValueState> states = new HashMap<>();
  private final Map<String, String> yesNo = new HashMap<>(YES_NO_VALUES);

  /** First characters of the states, and brackets, as what stands in them does not matter. */
  private final BitSet stateFirsts = new BitSet();

  Words(Synonyms synonyms, RowMarkers markers) {
    words(synonyms, STATE)
        .forEach((word, canonical) -> named(canonical).ifPresent(s -> states.put(word, s)));
    words(synonyms, YES_NO).forEach(this::learnYesNo);
    markers.markers().stream()
        .filter(m -> m.type() == RowMarkers.Type.SECRET)
        .filter(m -> m.match() == RowMarkers.Match.WHOLE)
        .forEach(m -> states.put(m.text(), ValueState.NOT_COLLECTED));
    states.keySet().stream()
        .filter(word -> !word.isEmpty())
        .forEach(word -> stateFirsts.set(word.charAt(0)));
    stateFirsts.set('(');
    stateFirsts.set('[');
  }

  private static Map<String, String> words(Synonyms synonyms, String field) {
    return synonyms.byField().getOrDefault(field, Map.of());
  }

  private void learnYesNo(String word, String canonical) {
    String value = YES_NO_VALUES.get(canonical.toLowerCase(Locale.ROOT));
    if (value == null) {
      yesNo.remove(word);
    } else {
      yesNo.put(word, value);
    }
  }

  /** Only dashes, dots and slashes: a way of writing nothing. */
  static boolean isDash(String text) {
    return !startsWithWord(text)
        && !CellText.isBlank(text)
        && DASHES.matcher(CellText.line(text)).matches();
  }

  private static boolean startsWithWord(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
  }

  /** The state a text names; a remark in brackets behind the word does not matter. */
  Optional<ValueState> state(String text) {
    char first = WordKey.first(text);
    if (first != 0 && !stateFirsts.get(first)) {
      return Optional.empty();
    }
    String key = WordKey.of(text);
    Optional<ValueState> exact = stateOf(key);
    if (exact.isPresent()) {
      return exact;
    }
    String bare = withoutRemark(key);
    return bare.length() == key.length() ? Optional.empty() : stateOf(bare);
  }

  /** A key ending in brackets up to where the first bracket opens. */
  private static String withoutRemark(String key) {
    int open = 0;
    while (open < key.length() && key.charAt(open) != '(' && key.charAt(open) != '[') {
      open++;
    }
    boolean closed = key.endsWith(")") || key.endsWith("]");
    return closed && open < key.length() - 1 ? key.substring(0, open).stripTrailing() : key;
  }

  private Optional<ValueState> stateOf(String key) {
    return Optional.ofNullable(states.get(withoutFullStop(key)));
  }

  private static Optional<ValueState> named(String canonical) {
    for (ValueState state : ValueState.values()) {
      if (state.name().equals(canonical)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** {@code yes}, {@code no} or {@code partial}. */
  Optional<String> yesNo(String text) {
    return Optional.ofNullable(yesNo.get(withoutFullStop(WordKey.of(text))));
  }

  private static String withoutFullStop(String key) {
    return key.length() > 1 && key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }
}
