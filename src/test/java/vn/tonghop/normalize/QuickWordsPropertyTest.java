package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.RowMarkers;
import vn.tonghop.outline.Synonyms;
import vn.tonghop.outline.WordKey;

/** A text passed over by its first letter is one the whole comparison would not know either. */
class QuickWordsPropertyTest {

  private static final RowMarkers MARKERS =
      new RowMarkers(
          List.of(
              marker(RowMarkers.Type.TOTAL, RowMarkers.Match.WHOLE, "Tổng cộng"),
              marker(RowMarkers.Type.TOTAL, RowMarkers.Match.PREFIX, "Cộng "),
              marker(RowMarkers.Type.FOOTNOTE, RowMarkers.Match.PREFIX, "Hoà"),
              marker(RowMarkers.Type.TITLE, RowMarkers.Match.REGEX, "ở.*")));

  private static final Map<String, ValueState> STATES =
      Map.of("không có", ValueState.NIL, "ước", ValueState.VALUE, "hòa", ValueState.NA);

  private static final RowMarks MARKS = new RowMarks(MARKERS);
  private static final Words WORDS = new Words(new Synonyms(Map.of("state", names())), MARKERS);

  private static RowMarkers.Marker marker(
      RowMarkers.Type type, RowMarkers.Match match, String text) {
    return new RowMarkers.Marker(type, match, text);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>(STATES.size());
    STATES.forEach((word, state) -> names.put(word, state.name()));
    return names;
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Tổng cộng",
            "TỔNG CỘNG",
            "cộng I",
            "Cộng",
            "hoà bình",
            "hòa",
            "Ở đây",
            "o",
            "ở",
            "không có",
            "Không có.",
            "ước",
            "Ước",
            "",
            "x");
    Arbitrary<String> around =
        Arbitraries.strings().withChars(" \u00A0\u200B\u0309\u031B(a).oO").ofMaxLength(3);
    return Combinators.combine(around, words, around).as((a, b, c) -> a + b + c);
  }

  @Property
  void marksOfRows(@ForAll("texts") String text, @ForAll RowMarkers.Type type) {
    boolean plain = MARKS.isKey(type, WordKey.of(text));
    assertThat(MARKS.is(type, text)).isEqualTo(plain);
    assertThat(new RowWords(MARKS).is(type, text)).isEqualTo(plain);
  }

  @Property
  void wordsForNothing(@ForAll("texts") String text) {
    String key = WordKey.of(text);
    String bare = key.replaceFirst("[(\\[].*[)\\]]$", "").strip();
    Optional<ValueState> expected =
        Optional.ofNullable(state(key)).or(() -> Optional.ofNullable(state(bare)));
    assertThat(WORDS.state(text)).isEqualTo(expected);
  }

  private static @Nullable ValueState state(String key) {
    boolean stop = key.length() > 1 && key.endsWith(".");
    return STATES.get(stop ? key.substring(0, key.length() - 1) : key);
  }
}
