package vn.tonghop.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The targets of the fuzzer take what it begins with, whole, cut and scratched. */
class FuzzSeedsTest {

  static Stream<String> targets() {
    return Targets.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void nothing_escapes_but_the_stated_refusal(String name) throws Exception {
    List<byte[]> seeds = Seeds.of(name);
    assertThat(seeds).isNotEmpty();
    Random random = new Random(7);
    for (byte[] seed : seeds) {
      take(name, seed);
      for (int i = 0; i < 20; i++) {
        byte[] scratched = Arrays.copyOf(seed, 1 + random.nextInt(seed.length));
        for (int k = 0; k < 3; k++) {
          scratched[random.nextInt(scratched.length)] = (byte) random.nextInt(256);
        }
        take(name, scratched);
      }
    }
  }

  private static void take(String name, byte[] bytes) {
    assertThatCode(() -> Targets.all().get(name).accept(bytes)).doesNotThrowAnyException();
  }
}
