package vn.tonghop.outline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the beginning of a text tells of its key is so. */
class WordKeyFirstProperties {

  @Property(tries = 20_000)
  void theFirstCharacterIsThatOfTheKey(@ForAll("texts") String text) {
    char first = WordKey.first(text);
    if (first != 0) {
      assertThat(WordKey.of(text)).startsWith(String.valueOf(first));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "A", "o", "Oà", "uỳ", "E", "y", "\u0301", "\u0323", " ", "\u200B", "\u00A0", "12",
                "ß", "Đ", "(", "-", "\u00AD", "\u0302", "I", "İ", "à"),
            Arbitraries.strings().ofMaxLength(2))
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }
}
