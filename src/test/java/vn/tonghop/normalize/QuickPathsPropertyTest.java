package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.tonghop.outline.WordKey;
import vn.tonghop.submission.Composition;

/** Quick ways through common texts give what the rules say, word for word. */
class QuickPathsPropertyTest {

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> letters =
        Arbitraries.chars()
            .range(' ', '~')
            .range('\u00A0', '\u024F')
            .range('\u02B0', '\u0310')
            .range('\u1E00', '\u1EFF')
            .with('\n', '\t', 'y', 'Y', 'u', 'q', '\u200B', '\u00AD', '\u2007', '\u0130');
    return letters.list().ofMaxSize(14).map(this::joined);
  }

  private String joined(Iterable<Character> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(text::append);
    return text.toString();
  }

  @Property
  void keyOfAHeader(@ForAll("texts") String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replace('đ', 'd')
            .replace('ð', 'd');
    String expected =
        plain
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip()
            .replaceAll("\\b(qu|[bcdghklmnpqrstvx]+)y\\b", "$1i");
    assertThat(HeaderKey.of(text)).isEqualTo(expected);
  }

  @Property
  void keyOfAWordWithoutMovableTone(@ForAll("texts") String text) {
    String letters = text.replaceAll("[ouOU]", "");
    String expected =
        Normalizer.normalize(letters, Normalizer.Form.NFC)
            .replaceAll("[\\u200B\\uFEFF\\u00AD\\u2060]", "")
            .replaceAll("[ \\t\\n\\x0B\\f\\r\\u00A0\\u202F\\u2007]+", " ")
            .strip()
            .toLowerCase(Locale.ROOT);
    assertThat(WordKey.of(letters)).isEqualTo(expected);
  }

  @Property
  void keyOfAWordWithMovableTone(@ForAll("vowels") String word) {
    String expected = word;
    String[] movable = {"àáảãạ", "èéẻẽẹ", "ỳýỷỹỵ"};
    String[] before = {"òóỏõọ", "òóỏõọ", "ùúủũụ"};
    for (int vowel = 0; vowel < movable.length; vowel++) {
      for (int tone = 0; tone < 5; tone++) {
        String first = vowel == 2 ? "u" : "o";
        expected =
            expected.replace(
                first + movable[vowel].charAt(tone),
                before[vowel].charAt(tone) + "aey".substring(vowel, vowel + 1));
      }
    }
    assertThat(WordKey.of(word)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> vowels() {
    return Arbitraries.strings().withChars("houaeyàáãạèẻẹỳýỵỷỹqò").ofMaxLength(8);
  }

  @Property
  void normalForms(@ForAll("texts") String text, @ForAll Normalizer.Form form) {
    assertThat(Composition.of(text, form)).isEqualTo(Normalizer.normalize(text, form));
  }

  @Property
  void textOfSeveralLines(@ForAll("texts") String text) {
    String expected =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replaceAll("[\\u200B\\uFEFF\\u2060]", "")
            .replaceAll("[\\p{Cntrl}&&[^\\t\\r\\n]]", "")
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replaceAll("[\\u00A0\\u202F\\u2007\\u2009\\t]", " ")
            .strip();
    assertThat(CellText.block(text)).isEqualTo(expected);
  }

  private static final List<HeaderTarget<String>> TARGETS =
      Stream.of("Số lượng", "Tên dịch vụ (DVC)", "Ghi chú", "Tên", "Số lượng hồ sơ")
          .map(
              name ->
                  new HeaderTarget<>(
                      name, name, false, false, false, name, HeaderTarget.keys(List.of(name))))
          .toList();

  @Property
  void headerThatIsAnAlias(
      @ForAll("parts") String above, @ForAll("parts") String below, @ForAll boolean alone) {
    HeaderText text = HeaderText.of(alone ? List.of(below) : List.of(above, below));
    int best = 0;
    List<String> fitting = new ArrayList<>();
    for (HeaderTarget<String> target : TARGETS) {
      boolean said = HeaderDoubt.isSaid(text.path(), text.last(), target);
      int score = said ? HeaderScore.of(text.path(), text.last(), target) : 0;
      if (score > best) {
        fitting.clear();
        best = score;
      }
      if (score > 0 && score == best) {
        fitting.add(target.meaning());
      }
    }
    HeaderMatch<String> match = new HeaderMatcher<>(TARGETS).match(Map.of(1, text));
    List<String> found =
        match.contested().isEmpty()
            ? match.assigned().values().stream().map(HeaderTarget::meaning).toList()
            : List.of(match.contested().get(0).target().meaning());
    assertThat(found).isEqualTo(fitting.stream().limit(1).toList());
  }

  @Provide
  Arbitrary<String> parts() {
    return Arbitraries.of(
        "Số lượng",
        "SO LUONG",
        "Tên dịch vụ (DVC)",
        "Tên dịch vụ",
        "Ghi chú",
        "Tên",
        "Khác",
        "Số lượng hồ sơ",
        "Số lượng hồ sơ năm 2017",
        "Tên dịch vu (DVC)",
        "Bảng 1. Tên");
  }

  @Property
  void distanceUpToTheMostThatMatters(
      @ForAll("words") String left,
      @ForAll("words") String right,
      @ForAll @IntRange(max = 4) int most) {
    int exact = distance(left, right);
    int found = Misprints.distance(left, right, most);
    assertThat(found).isEqualTo(Math.min(exact, most + 1));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc ").ofMaxLength(9);
  }

  @Example
  void neighboursThatChangedPlacesAreOneMisprint() {
    assertThat(Misprints.distance("dich vu cogn", "dich vu cong", 2)).isEqualTo(1);
    assertThat(Misprints.distance("", "ab", 3)).isEqualTo(2);
    assertThat(Misprints.distance("", "ab", 1)).isEqualTo(2);
  }

  /** All of the table, none of it left out. */
  private static int distance(String left, String right) {
    int[][] cost = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(cost[i][j], cost[i - 2][j - 2] + 1) : cost[i][j];
      }
    }
    return cost[left.length()][right.length()];
  }
}
