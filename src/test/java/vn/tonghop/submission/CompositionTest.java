package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class CompositionTest {

  @Test
  void marks_join_their_letters() {
    assertThat(Composition.of("To\u0302\u0309ng hợp", Normalizer.Form.NFC)).isEqualTo("Tổng hợp");
  }

  @Test
  void thirty_marks_are_brought_into_order_and_one_more_are_left_alone() {
    String thirty = "a" + "\u0300".repeat(15) + "\u0316".repeat(15);
    String more = thirty + "\u0316";

    assertThat(Composition.of(thirty, Normalizer.Form.NFD))
        .isEqualTo("a" + "\u0316".repeat(15) + "\u0300".repeat(15));
    assertThat(Composition.of(more, Normalizer.Form.NFD)).isSameAs(more);
  }
}
