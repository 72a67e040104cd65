package vn.tonghop.normalize;

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

  private final Synonyms synonyms;
  private final RowMarkers markers;

  Words(Synonyms synonyms, RowMarkers markers) {
    this.synonyms = synonyms;
    this.markers = markers;
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
    String word = withoutFullStop(key);
    if (isSecret(word)) {
      return Optional.of(ValueState.NOT_COLLECTED);
    }
    return synonyms.canonical(STATE, word).flatMap(Words::named);
  }

  private static Optional<ValueState> named(String canonical) {
    for (ValueState state : ValueState.values()) {
      if (state.name().equals(canonical)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  private boolean isSecret(String key) {
    return markers.markers().stream()
        .anyMatch(
            m ->
                m.type() == RowMarkers.Type.SECRET
                    && m.match() == RowMarkers.Match.WHOLE
                    && m.text().equals(key));
  }

  /** {@code yes}, {@code no} or {@code partial}. */
  Optional<String> yesNo(String text) {
    String key = withoutFullStop(WordKey.of(text));
    String canonical = synonyms.canonical(YES_NO, key).orElse(key).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(YES_NO_VALUES.get(canonical));
  }

  private static String withoutFullStop(String key) {
    return key.length() > 1 && key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }
}
