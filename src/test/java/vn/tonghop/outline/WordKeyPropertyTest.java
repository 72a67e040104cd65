package vn.tonghop.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The quick way to a key gives what the plain one gives. */
class WordKeyPropertyTest {

  private static final String[][] TONES = {
    {"oà", "òa"}, {"oá", "óa"}, {"oả", "ỏa"}, {"oã", "õa"}, {"oạ", "ọa"},
    {"oè", "òe"}, {"oé", "óe"}, {"oẻ", "ỏe"}, {"oẽ", "õe"}, {"oẹ", "ọe"},
    {"uỳ", "ùy"}, {"uý", "úy"}, {"uỷ", "ủy"}, {"uỹ", "ũy"}, {"uỵ", "ụy"},
  };

  @Property
  void the_key_is_that_of_the_plain_reading(@ForAll("texts") String text) {
    assertThat(WordKey.of(text)).isEqualTo(plain(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars(
            "oOuUaAyYàáảạèýỳ\u0301\u0300 \t\n\u00A0\u202F\u2007\u200B\uFEFF\u00AD\u2060iİĐđ.-3")
        .withCharRange('\u2000', '\u2010')
        .ofMaxLength(24);
  }

  private static String plain(String text) {
    String key =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replaceAll("[\\u200B\\uFEFF\\u00AD\\u2060]", "")
            .replaceAll("[\\s\\u00A0\\u202F\\u2007]+", " ")
            .strip()
            .toLowerCase(Locale.ROOT);
    for (String[] pair : TONES) {
      key = key.replace(pair[0], pair[1]);
    }
    return key;
  }
}
