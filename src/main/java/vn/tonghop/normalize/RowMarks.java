package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tonghop.outline.RowMarkers;
import vn.tonghop.outline.WordKey;

/** Recognizes the words that mark rows which are no data; compared with tone marks. */
final class RowMarks {

  /** A longer text is no such word. */
  static final int LONGEST = 300;

  private final Map<RowMarkers.Type, Set<String>> whole = new EnumMap<>(RowMarkers.Type.class);
  private final Map<RowMarkers.Type, List<String>> prefixes = new EnumMap<>(RowMarkers.Type.class);
  private final Map<RowMarkers.Type, List<Pattern>> patterns = new EnumMap<>(RowMarkers.Type.class);

  /** First characters of words and prefixes. */
  private final Map<RowMarkers.Type, BitSet> firsts = new EnumMap<>(RowMarkers.Type.class);

  RowMarks(RowMarkers markers) {
    for (RowMarkers.Type type : RowMarkers.Type.values()) {
      whole.put(type, new HashSet<>());
      prefixes.put(type, new ArrayList<>());
      patterns.put(type, new ArrayList<>());
    }
    markers.markers().forEach(this::learn);
    for (RowMarkers.Type type : RowMarkers.Type.values()) {
      BitSet first = new BitSet();
      whole(type).forEach(word -> begin(first, word));
      prefixes(type).forEach(prefix -> begin(first, prefix));
      if (!patterns(type).isEmpty()) {
        begin(first, "");
      }
      firsts.put(type, first);
    }
  }

  private void learn(RowMarkers.Marker marker) {
    switch (marker.match()) {
      case WHOLE -> whole(marker.type()).add(WordKey.of(marker.text()));
      case PREFIX -> prefixes(marker.type()).add(prefix(marker.text()));
      case REGEX -> patterns(marker.type()).add(Pattern.compile(marker.text()));
    }
  }

  /** Any text may begin with nothing. */
  private static void begin(BitSet first, String key) {
    if (key.isEmpty()) {
      first.set(0, Character.MAX_VALUE + 1);
    } else {
      first.set(key.charAt(0));
    }
  }

  /** A blank at the end of a prefix counts. */
  private static String prefix(String text) {
    return WordKey.of(text) + (text.endsWith(" ") ? " " : "");
  }

  boolean is(RowMarkers.Type type, String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    return mayBe(type, WordKey.first(text)) && isKey(type, WordKey.of(text));
  }

  /**
   * Whether a text may be such a word.
   *
   * @param first of its key; 0: unknown
   */
  boolean mayBe(RowMarkers.Type type, char first) {
    return first == 0 || Objects.requireNonNull(firsts.get(type)).get(first);
  }

  /**
   * @param key the text as words are compared
   */
  boolean isKey(RowMarkers.Type type, String key) {
    if (whole(type).contains(key)) {
      return true;
    }
    for (String prefix : prefixes(type)) {
      if (key.startsWith(prefix)) {
        return true;
      }
    }
    for (Pattern pattern : patterns(type)) {
      if (pattern.matcher(key).matches()) {
        return true;
      }
    }
    return false;
  }

  /** What a sentence that stands instead of rows says about them; empty: no such sentence. */
  Optional<ValueState> statement(String text) {
    if (is(RowMarkers.Type.ROWS_NOT_COLLECTED, text)) {
      return Optional.of(ValueState.NOT_COLLECTED);
    }
    if (is(RowMarkers.Type.ROWS_NOT_APPLICABLE, text)) {
      return Optional.of(ValueState.NA);
    }
    return is(RowMarkers.Type.NO_ROWS, text) ? Optional.of(ValueState.NIL) : Optional.empty();
  }

  private Set<String> whole(RowMarkers.Type type) {
    return whole.getOrDefault(type, Set.of());
  }

  private List<String> prefixes(RowMarkers.Type type) {
    return prefixes.getOrDefault(type, List.of());
  }

  private List<Pattern> patterns(RowMarkers.Type type) {
    return patterns.getOrDefault(type, List.of());
  }
}
