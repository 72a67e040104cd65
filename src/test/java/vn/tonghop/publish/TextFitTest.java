package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The estimate against the same one written plainly. */
class TextFitTest {

  private static final double THIN = 0.6;

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("aiWmủ% \n\t\r.Đ-").ofMaxLength(120);
  }

  @Property(tries = 2_000)
  void lines_are_those_of_the_plain_way(
      @ForAll("texts") String text, @ForAll @DoubleRange(min = 0, max = 60) double width) {
    assertThat(TextFit.lines(text, width)).isEqualTo(plainLines(text, Math.max(1, width - 1)));
  }

  @Property
  void the_longest_word_is_that_of_the_plain_way(@ForAll("texts") String text) {
    double longest = 0;
    for (String word : text.split("\\s+")) {
      longest = Math.max(longest, TextFit.width(word));
    }
    assertThat(TextFit.longestWord(text)).isEqualTo(longest);
  }

  @Test
  void a_text_that_just_fits_takes_one_line_and_one_letter_more_takes_two() {
    double width = 1 + TextFit.width("x".repeat(10));
    assertThat(TextFit.lines("x".repeat(10), width)).isEqualTo(1);
    assertThat(TextFit.lines("x".repeat(11), width)).isEqualTo(2);
  }

  private static int plainLines(String text, double room) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      lines++;
      double used = 0;
      for (String word : paragraph.split("\\s+")) {
        double width = TextFit.width(word);
        if (used > 0 && used + THIN + width > room) {
          lines++;
          used = 0;
        }
        used += (used > 0 ? THIN : 0) + width;
        while (used > room) {
          lines++;
          used -= room;
        }
      }
    }
    return lines;
  }
}
