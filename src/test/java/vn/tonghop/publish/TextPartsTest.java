package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextPartsTest {

  @Test
  void a_text_that_fits_stays_as_it_is() {
    assertThat(TextParts.of("một  hai\nba", 20, 3)).containsExactly("một  hai\nba");
    assertThat(TextParts.of("", 20, 3)).containsExactly("");
  }

  @Test
  void a_longer_text_goes_on_in_the_next_part() {
    assertThat(TextParts.of("aaaa bbbb cccc dddd eeee", 10, 1))
        .containsExactly("aaaa bbbb", "cccc dddd", "eeee");
  }

  @Test
  void paragraphs_begin_on_lines_of_their_own() {
    assertThat(TextParts.of("aaaa\nbbbb\ncccc", 10, 2)).containsExactly("aaaa\nbbbb", "cccc");
  }

  @Property(tries = 300)
  void no_word_is_lost_and_every_part_fits(
      @ForAll @Size(max = 200) List<@AlphaChars @StringLength(min = 1, max = 9) String> words,
      @ForAll @IntRange(min = 20, max = 60) int width,
      @ForAll @IntRange(min = 1, max = 6) int lines) {
    String text = String.join(" ", words);
    List<String> parts = TextParts.of(text, width, lines);
    assertThat(parts.stream().flatMap(part -> Arrays.stream(part.split("\\s+"))).toList())
        .isEqualTo(Arrays.asList(text.split("\\s+")));
    assertThat(parts).allMatch(part -> TextFit.lines(part, width) <= lines);
  }
}
