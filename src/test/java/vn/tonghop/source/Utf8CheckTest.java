package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What the bytes tell is what a decoder tells. */
class Utf8CheckTest {

  @Property
  void bytesThatAreAcceptedAreThoseOfATextWithoutNul(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 8, max = 40) int block,
      @ForAll @IntRange(max = 200) int place,
      @ForAll byte other)
      throws IOException {
    byte[] whole = text.getBytes(StandardCharsets.UTF_8);
    assertThat(accepted(whole, block)).as("whole").isEqualTo(mayBeAccepted(whole));
    if (whole.length > 0) {
      byte[] damaged = whole.clone();
      damaged[place % whole.length] = other;
      assertThat(accepted(damaged, block)).as("damaged").isEqualTo(mayBeAccepted(damaged));
      byte[] cut = ByteBuffer.allocate(whole.length - 1).put(whole, 0, whole.length - 1).array();
      assertThat(accepted(cut, block)).as("cut").isEqualTo(mayBeAccepted(cut));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "Dịch vụ công", ";", "\n", "\"", "a", "ệ", "\uD83D\uDE00", "\u007f", "€"),
            Arbitraries.strings().ofMaxLength(3))
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Property
  void lettersAreThoseOfADecoder(
      @ForAll("texts") String text, @ForAll @IntRange(max = 200) int place, @ForAll byte other) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (mayBeAccepted(bytes)) {
      HeldText quick = HeldText.quickly(bytes, 0);
      assertThat(quick).isNotNull();
      assertThat(quick.start(Integer.MAX_VALUE).toString()).isEqualTo(text);
    }
    if (bytes.length > 0) {
      bytes[place % bytes.length] = other;
      HeldText quick = HeldText.quickly(bytes, 0);
      HeldText decoded = HeldText.decoded(bytes, 0, StandardCharsets.UTF_8);
      assertThat(quick == null || decoded != null).isTrue();
      if (quick != null && decoded != null) {
        assertThat(quick.start(Integer.MAX_VALUE).equals(decoded.start(Integer.MAX_VALUE)))
            .isTrue();
      }
    }
  }

  @Property
  void theFirstCharactersAreThoseOfTheText(
      @ForAll("texts") String text, @ForAll @IntRange(min = 8, max = 40) int block)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String first = new Utf8Check(new ByteArrayInputStream(bytes), block).first();
    assertThat(text).startsWith(first);
    if (mayBeAccepted(bytes)) {
      assertThat(first.getBytes(StandardCharsets.UTF_8).length)
          .isBetween(Math.min(block, bytes.length) - 3, block);
    }
  }

  @Test
  void aLongTextIsProbedAsADecoderWould() throws IOException {
    String rows = "Cấp giấy phép;3;12;20;http://a.gov.vn;Thông tư 1\n".repeat(40_000);
    for (String text : new String[] {rows, rows + "ệ", "\uD83D\uDE00".repeat(70_000)}) {
      ByteSource bytes = () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      assertThat(TextProbe.quickly(bytes, 0))
          .isEqualTo(TextProbe.decoded(bytes, StandardCharsets.UTF_8, 0));
    }
  }

  @Test
  void whatIsInDoubtIsLeftToTheDecoder() throws IOException {
    String rows = "Tên;Số\n".repeat(100_000);
    for (String text : new String[] {rows + "\0", "\0" + rows, "", " \n", rows + "\uFFFF"}) {
      ByteSource bytes = () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      assertThat(TextProbe.quickly(bytes, 0)).isNull();
    }
    ByteSource windows =
        () -> new ByteArrayInputStream((rows + "\u00d0").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(TextProbe.quickly(windows, 0)).isNull();
  }

  private static boolean accepted(byte[] bytes, int block) throws IOException {
    Utf8Check check = new Utf8Check(new ByteArrayInputStream(bytes), block);
    return !check.first().isEmpty() && check.isWellFormed();
  }

  /** By the decoder; noncharacters that XML forbids are left to it as well. */
  private static boolean mayBeAccepted(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty()
          && text.indexOf(0) < 0
          && text.indexOf('\uFFFE') < 0
          && text.indexOf('\uFFFF') < 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
