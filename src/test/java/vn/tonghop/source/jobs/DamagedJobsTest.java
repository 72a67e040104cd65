package vn.tonghop.source.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.source.jobs.OutlineException.Problem;

/** Whatever is done to a file, loading ends with a setup or with problems that can be told. */
class DamagedJobsTest {

  private static final int TRIES = 120;
  private static final String SPOILERS = "{}[]:,&*!|>'\"%@`#-\t\u0000\n ạ";

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outlines/mini.yaml",
        "campaigns/mini-2020.yaml",
        "registries/libraries.csv",
        "registries/words.csv",
        "registries/markers.csv"
      })
  void cutOrSpoiledFilesAreToldNotThrown(String file) throws Exception {
    JobsCopy copy = new JobsCopy(temp);
    String good = copy.text(file);
    Random random = new Random(20170927);
    int told = 0;
    for (int i = 0; i < TRIES; i++) {
      int at = random.nextInt(good.length());
      char spoiler = SPOILERS.charAt(random.nextInt(SPOILERS.length()));
      String bad =
          i % 2 == 0 ? good.substring(0, at) : good.substring(0, at) + spoiler + good.substring(at);
      Files.writeString(copy.file(file), bad);
      List<Problem> problems = copy.problems();
      problems.forEach(
          problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.toString(Locale.forLanguageTag("vi"))).startsWith(problem.file());
          });
      told += problems.isEmpty() ? 0 : 1;
    }
    assertThat(told).isGreaterThan(TRIES / 4);
  }
}
