package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
}
