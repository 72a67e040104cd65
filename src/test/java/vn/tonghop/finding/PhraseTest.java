package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PhraseTest {

  @Test
  void holesStandForTheArgumentsInAnyOrder() {
    assertThat(Phrase.fill("{1} of {0}", 12, "BCA")).isEqualTo("BCA of 12");
    assertThat(Phrase.fill("{0}, {0}", "x")).isEqualTo("x, x");
    assertThat(Phrase.fill("nothing to fill", "x")).isEqualTo("nothing to fill");
  }

  @Test
  void wordsAgreeWithTheNumber() {
    String text = "{0} {0|agency has|agencies have} sent {1} {1|file|files}";
    assertThat(Phrase.fill(text, 1, 2)).isEqualTo("1 agency has sent 2 files");
    assertThat(Phrase.fill(text, "0", "1")).isEqualTo("0 agencies have sent 1 file");
    assertThat(Phrase.fill(text, 21, 11)).isEqualTo("21 agencies have sent 11 files");
    assertThat(Phrase.fill("row{0||s}", 1)).isEqualTo("row");
  }

  @Test
  void holesWithoutAnArgumentStay() {
    assertThat(Phrase.fill("{0} {1} {1|a|b}", "x")).isEqualTo("x {1} {1|a|b}");
  }

  @Test
  void bracesThatAreNoHolesStay() {
    assertThat(Phrase.fill("{near} {} {0", "x")).isEqualTo("{near} {} {0");
  }

  @Property
  void whatAnArgumentHoldsIsNeverAHole(@ForAll String one, @ForAll String other) {
    assertThat(Phrase.fill("{0}|{1}", one, other)).isEqualTo(one + "|" + other);
    assertThat(Phrase.fill("{0}", "{1}$1\\{0|a|b}", other)).isEqualTo("{1}$1\\{0|a|b}");
  }
}
