package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Words from the tables of letters are what the rules say. */
class PlainWordsPropertyTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.chars()
        .range(' ', '~')
        .range('\u00A0', '\u024F')
        .range('\u02B0', '\u0310')
        .range('\u1E00', '\u1EFF')
        .with('\n', '\t', 'đ', 'Đ', '\u200B', '\u0130', '\u212A')
        .list()
        .ofMaxSize(14)
        .map(PlainWordsPropertyTest::joined);
  }

  private static String joined(Iterable<Character> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(text::append);
    return text.toString();
  }

  @Property
  void wordsOfAnyText(@ForAll("texts") String text) {
    String expected =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replace('đ', 'd')
            .replace('Đ', 'D')
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", " ")
            .strip();
    assertThat(PlainWords.of(text)).isEqualTo(expected);
  }

  @Example
  void wordsOfAName() {
    assertThat(PlainWords.of(" UBND  tỉnh Đắk Lắk (Tây Nguyên) "))
        .isEqualTo("ubnd tinh dak lak tay nguyen");
  }
}
