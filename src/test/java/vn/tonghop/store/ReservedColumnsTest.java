package vn.tonghop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.source.jobs.OutlineException;
import vn.tonghop.testing.Folders;

/** A column the store has no room for is told when the outline is read, at its line. */
class ReservedColumnsTest {

  private static final Path MINI = Path.of("src/test/resources/jobs-mini");
  private static final String OUTLINE = "outlines/mini.yaml";

  @TempDir private Path folder;

  static Stream<String> names() {
    return Stream.concat(TypedTable.FIXED.stream(), TypedTable.RESERVED.stream());
  }

  @ParameterizedTest
  @MethodSource("names")
  void aColumnCalledLikeOneOfTheStoreIsRefused(String name) throws IOException {
    Folders.copy(MINI, folder);
    Path outline = folder.resolve(OUTLINE);
    String text = Files.readString(outline);
    Files.writeString(outline, text.replaceFirst("key: web, kind", "key: " + name + ", kind"));

    OutlineException refused =
        catchThrowableOfType(
            OutlineException.class, () -> new JobsFolder(folder).load("mini-2020"));

    assertThat(refused.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.key()).isEqualTo("engine-column");
              assertThat(problem.file()).isEqualTo(OUTLINE);
              assertThat(problem.args()).contains(name);
            });
  }
}
