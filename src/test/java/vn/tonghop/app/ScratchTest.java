package vn.tonghop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class ScratchTest {

  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  /** No system gives numbers as high as this. */
  private static final String DEAD = "tonghop-dry-run-999999999-";

  @Test
  void it_is_private_and_gone_when_closed() throws IOException {
    Path folder;
    try (Scratch scratch = Scratch.create()) {
      folder = scratch.folder();
      Files.writeString(Files.createDirectories(folder.resolve("data")).resolve("x"), "y");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .isEqualTo("rwx------");
    }
    assertThat(folder).doesNotExist();
  }

  @Test
  void what_a_killed_one_left_is_removed_by_the_next_and_that_of_a_living_one_is_not()
      throws IOException {
    Path dead = Files.createTempDirectory(TEMPORARY, DEAD);
    Files.writeString(dead.resolve("x"), "y");
    try (Scratch living = Scratch.create();
        Scratch next = Scratch.create()) {
      assertThat(dead).doesNotExist();
      assertThat(living.folder()).isDirectory().isNotEqualTo(next.folder());
    }
  }
}
