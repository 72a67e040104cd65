package vn.tonghop.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.tonghop.formats.OldEncodings;
import vn.tonghop.submission.Lettering;

class DecipheringProperties {

  private static final List<String> WORDS = Tables.words("words.txt");

  @Property
  void tcvn3DecodesWhatWasWrittenInIt(@ForAll("letters") String text) {
    String able = OldEncodings.tcvn3Letters(text);
    assertThat(Tcvn3.decode(OldEncodings.tcvn3(able))).isEqualTo(able);
  }

  @Property
  void vniDecodesWordsWrittenInIt(@ForAll("sentences") String text) {
    assertThat(Vni.decode(OldEncodings.vni(text))).isEqualTo(text);
    String capitals = text.toUpperCase(java.util.Locale.ROOT);
    assertThat(Vni.decode(OldEncodings.vni(capitals))).isEqualTo(capitals);
  }

  @Property
  void sentencesOfUnicodeAreNeverTouched(@ForAll("sentences") String text, @ForAll Lettering font) {
    for (Encoding around : new Encoding[] {Encoding.UNICODE, null}) {
      Lettering shown = around == null ? Lettering.UNICODE : font;
      Reading read = Decipherer.read(text, around, shown);
      assertThat(read.text()).isEqualTo(text);
      assertThat(read.encoding()).isEqualTo(Encoding.UNICODE);
    }
  }

  @Property
  void textsOfOldEncodingsComeBackWhereTheirColumnTells(@ForAll("sentences") String text) {
    assertThat(read(OldEncodings.tcvn3(text), Encoding.TCVN3)).isEqualTo(text);
    assertThat(read(OldEncodings.vni(text), Encoding.VNI)).isEqualTo(text);
    assertThat(read(OldEncodings.mojibake(text), Encoding.UTF8_AS_1252)).isEqualTo(text);
  }

  private static String read(String text, Encoding around) {
    return Decipherer.read(text, around, Lettering.UNICODE).text();
  }

  @Property(tries = 2000)
  void anyCharactersAreRead(@ForAll String text, @ForAll Encoding around, @ForAll Lettering font) {
    assertThat(Decipherer.read(text, around, font).text()).isNotNull();
    assertThat(Decipherer.read(text, null, font).text()).isNotNull();
    Remnants.isIllegible(text);
  }

  @Property(tries = 2000)
  void whatIsPlainAtFirstSightIsLeftAsItIs(
      @ForAll("mixed") String text, @ForAll Encoding around, @ForAll Lettering font) {
    for (Encoding known : new Encoding[] {around, Encoding.UNICODE, null}) {
      if (Decipherer.isPlain(text, known, font)) {
        assertThat(Decipherer.read(text, known, font))
            .extracting(Reading::text, Reading::encoding, Reading::composed, Reading::lookAlikes)
            .containsExactly(text, Encoding.UNICODE, false, false);
      }
    }
  }

  @Provide
  Arbitrary<String> mixed() {
    return Arbitraries.strings().withChars("aB1 àâộđừ\u0301\u00B5\u00D7þ\uFFFDа").ofMaxLength(6);
  }

  @Property
  void sentencesArePlainAtFirstSight(@ForAll("sentences") String text) {
    assertThat(Decipherer.isPlain(text, Encoding.UNICODE, Lettering.UNICODE)).isTrue();
    assertThat(Decipherer.isPlain(text, Encoding.TCVN3, Lettering.UNICODE)).isFalse();
    assertThat(Decipherer.isPlain(text, Encoding.UNICODE, Lettering.ABC)).isFalse();
    assertThat(Decipherer.isPlain(text + "\uFFFD", null, Lettering.UNICODE)).isFalse();
  }

  @Property(tries = 2000)
  void anOrdinaryTextRestsOnItself(@ForAll("sentences") String words, @ForAll String any) {
    for (String text : List.of(words, any, words + "\u0303", any + "a\u00E9", words + "\u01A1")) {
      int kinds = Decipherer.kinds(text);
      boolean ordinary = Decipherer.isOrdinary(kinds);
      assertThat(ordinary).isEqualTo(Decipherer.isPlain(text, null, Lettering.UNICODE));
      if (ordinary) {
        assertThat(Decipherer.read(text, null, Lettering.UNICODE))
            .isEqualTo(Reading.unchanged(text, Decipherer.evidence(kinds)));
      }
    }
  }

  @Property
  void asciiIsNeverTouched(@ForAll("ascii") String text, @ForAll Lettering font) {
    assertThat(Decipherer.read(text, null, font).text()).isSameAs(text);
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.strings()
        .withChars(Syllables.letters())
        .withCharRange('a', 'z')
        .withCharRange('A', 'Z')
        .withChars(' ', '-', ',', '1');
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(12).map(w -> String.join(" ", w));
  }

  @Provide
  Arbitrary<String> ascii() {
    return Arbitraries.strings().ascii();
  }
}
