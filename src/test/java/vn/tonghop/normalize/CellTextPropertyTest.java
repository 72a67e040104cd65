package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class CellTextPropertyTest {

  /** What the rules say, word for word. */
  private static String byTheRules(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\u200B\\uFEFF\\u2060]", "")
        .replaceAll("[\\p{Cntrl}&&[^\\t\\r\\n]]", "")
        .replaceAll("[\\s\\u00A0\\u202F\\u2007\\u2009]+", " ")
        .strip();
  }

  @Property
  void anyTextBecomesOneLine(@ForAll @StringLength(max = 30) String text) {
    assertThat(CellText.line(text)).isEqualTo(byTheRules(text));
  }

  @Property
  void soDoVietnameseLettersSpacesAndMarks(
      @ForAll
          @StringLength(max = 12)
          @CharRange(from = ' ', to = 'z')
          @CharRange(from = '\u0080', to = '\u01b1')
          @CharRange(from = '\u02f0', to = '\u0330')
          @CharRange(from = '\u1e9f', to = '\u1efa')
          String text) {
    assertThat(CellText.line(text)).isEqualTo(byTheRules(text));
  }

  @Property
  void soDoSpacesAndWhatNobodySees(@ForAll("unseen") String text) {
    assertThat(CellText.line(text)).isEqualTo(byTheRules(text));
    assertThat(CellText.block(text))
        .isEqualTo(
            Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u200B\\uFEFF\\u2060]", "")
                .replaceAll("[\\p{Cntrl}&&[^\\t\\r\\n]]", "")
                .replaceAll("\r\n?", "\n")
                .replaceAll("[\\u00A0\\u202F\\u2007\\u2009\\t]", " ")
                .strip());
    assertThat(CellText.hasControls(text))
        .isEqualTo(text.matches("(?s).*[\\p{Cntrl}&&[^\\t\\r\\n]].*"));
  }

  @Provide
  Arbitrary<String> unseen() {
    return Arbitraries.strings()
        .withChars(
            " \t\r\n\u000b\f\u0000\u001f\u007f\u0085\u00a0\u2003\u2007\u2009\u200b\u202f\u2028\u2060\ufeffaẫ1")
        .ofMaxLength(12);
  }
}
