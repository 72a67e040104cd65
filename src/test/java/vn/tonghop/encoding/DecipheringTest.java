package vn.tonghop.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import vn.tonghop.submission.Lettering;

/** Rule E-10 as data: every line of cases/encodings.yml is a test. */
class DecipheringTest {

  @TestFactory
  Stream<DynamicTest> texts() throws Exception {
    try (InputStream in = DecipheringTest.class.getResourceAsStream("/cases/encodings.yml")) {
      List<Map<String, Object>> cases = new Yaml().load(Objects.requireNonNull(in));
      return cases.stream().map(c -> DynamicTest.dynamicTest(c.toString(), () -> check(c)));
    }
  }

  private static void check(Map<String, Object> given) {
    String text = (String) given.get("text");
    Object around = given.get("around");
    Lettering font = Lettering.valueOf((String) given.getOrDefault("font", "UNICODE"));

    Reading read =
        Decipherer.read(text, around == null ? null : Encoding.valueOf((String) around), font);

    List<String> rules = new ArrayList<>();
    if (read.lookAlikes()) {
      rules.add("E-7");
    }
    if (read.composed()) {
      rules.add("E-8");
    }
    assertThat(read.text()).isEqualTo(given.getOrDefault("reads", text));
    assertThat(read.encoding().name()).isEqualTo(given.getOrDefault("encoding", "UNICODE"));
    assertThat(rules).isEqualTo(given.getOrDefault("rules", List.of()));
    assertThat(read.lacksLetters()).isEqualTo(given.getOrDefault("lacks", false));
    assertThat(read.evidence() == Reading.Evidence.ILLEGIBLE || Remnants.isIllegible(text))
        .isEqualTo(given.getOrDefault("illegible", false));
  }
}
