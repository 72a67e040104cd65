package vn.tonghop.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed sample input is what the generator writes. */
class SampleInputTest {

  private static final Path COMMITTED = Path.of("sample-input", Story.CAMPAIGN);

  private static SampleGenerator generated;

  @BeforeAll
  static void generate() throws Exception {
    generated = SampleGenerator.generate(Path.of("jobs"));
  }

  @Test
  void the_same_files_are_committed_and_no_others() throws IOException {
    assertThat(committed().keySet()).isEqualTo(new TreeSet<>(generated.files().keySet()));
  }

  @Test
  void every_file_is_committed_byte_by_byte() throws IOException {
    Map<String, byte[]> committed = committed();
    generated
        .files()
        .forEach((name, bytes) -> assertThat(committed.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void the_expected_verdicts_are_those_of_the_story() throws IOException {
    assertThat(Path.of("src/test/resources/sample/expected-verdicts.csv"))
        .hasContent(generated.expectedVerdicts());
  }

  @Test
  void the_whole_input_stays_small() {
    assertThat(generated.files().values().stream().mapToInt(bytes -> bytes.length).sum())
        .isLessThan(4_000_000);
  }

  private static Map<String, byte[]> committed() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(COMMITTED)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = COMMITTED.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(path));
      }
    }
    return files;
  }
}
