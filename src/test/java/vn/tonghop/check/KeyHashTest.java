package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KeyHashTest {

  private final KeyHash hash = new KeyHash();

  @Property
  void equalTextsShareTheHashAndOthersDoNot(@ForAll String one, @ForAll String other) {
    assertThat(hashed(one).equals(hashed(other))).isEqualTo(one.equals(other));
    assertThat(hashed(one)).isEqualTo(hashed(new String(one.toCharArray())));
  }

  @Property
  void oneCharacterMoreOrLessIsAnotherText(@ForAll String text, @ForAll char added) {
    assertThat(hashed(text + added)).isNotEqualTo(hashed(text));
    assertThat(hashed(added + text)).isNotEqualTo(hashed(text));
  }

  @Test
  void numberedKeysDifferInEachHalf() {
    Set<Long> high = new HashSet<>();
    Set<Long> low = new HashSet<>();
    int keys = 0;
    for (int agency = 0; agency < 100; agency++) {
      for (int row = 0; row < 2_000; row++) {
        hash.of("cap giay phep so " + row + "\u001f" + agency);
        high.add(hash.high());
        low.add(hash.low());
        keys++;
      }
    }
    assertThat(high).hasSize(keys);
    assertThat(low).hasSize(keys);
  }

  @Test
  void zerosAtTheEndCount() {
    Set<String> seen = new HashSet<>();
    for (int zeros = 0; zeros < 20; zeros++) {
      seen.add(hashed("\0".repeat(zeros)));
    }
    assertThat(seen).hasSize(20);
  }

  @Test
  void halvesFillTheTableEvenly() {
    int[] slots = new int[64];
    for (int i = 0; i < 64_000; i++) {
      hash.of("k" + i);
      slots[(int) (hash.high() & 63)]++;
    }
    for (int slot : slots) {
      assertThat(slot).isBetween(800, 1_200);
    }
  }

  private String hashed(String text) {
    hash.of(text);
    return Long.toHexString(hash.high()) + '-' + Long.toHexString(hash.low());
  }
}
