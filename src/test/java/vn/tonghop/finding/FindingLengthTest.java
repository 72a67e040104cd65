package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingLengthTest {

  private static String found(String text) {
    return Finding.of(FindingCode.NUM, Origin.of("a.csv")).found(text).found();
  }

  @Test
  void a_text_of_a_thousand_characters_is_kept_and_a_longer_one_without_its_middle() {
    String thousand = "a".repeat(999) + "z";

    assertThat(found(thousand)).isEqualTo(thousand);
    assertThat(found("a" + thousand)).isEqualTo("a".repeat(900) + "…" + "a".repeat(99) + "z");
  }

  @Test
  void no_character_is_cut_in_two() {
    assertThat(found("\ud83d\ude00".repeat(800) + "b"))
        .doesNotContainPattern("[\\ud800-\\udbff](?![\\udc00-\\udfff])")
        .doesNotContainPattern("(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");
  }
}
