package vn.tonghop.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DeflateTest {

  @Property(tries = 300)
  void inflating_gives_back_what_was_deflated(@ForAll @Size(max = 3_000) byte[] content)
      throws DataFormatException {
    assertThat(inflate(Deflate.deflate(content), content.length)).isEqualTo(content);
  }

  @Property(tries = 60)
  void long_repetitions_come_back_too(@ForAll long seed) throws DataFormatException {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < 90_000) {
      String phrase = "<c r=\"A" + random.nextInt(40) + "\"><v>" + random.nextInt(9) + "</v></c>";
      text.append(phrase.repeat(1 + random.nextInt(60)));
    }
    byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
    byte[] packed = Deflate.deflate(content);
    assertThat(inflate(packed, content.length)).isEqualTo(content);
    assertThat(packed.length).isLessThan(content.length / 4);
  }

  @Test
  void the_bytes_never_change() {
    assertThat(Deflate.deflate("aaaaaaaaaabc".getBytes(StandardCharsets.UTF_8)))
        .asHexString()
        .isEqualTo("EDFD0109000000833064FDEDDF4100B0C556643902");
  }

  private static byte[] inflate(byte[] packed, int length) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      byte[] content = new byte[length + 1];
      int read = inflater.inflate(content);
      assertThat(inflater.finished()).isTrue();
      return java.util.Arrays.copyOf(content, read);
    } finally {
      inflater.end();
    }
  }
}
