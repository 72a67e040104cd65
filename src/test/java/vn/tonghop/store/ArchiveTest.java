package vn.tonghop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every received byte is kept once, whole, under its hash; secret ones apart. */
class ArchiveTest {

  /** SHA-256 of "abc". */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;
  private Path source;
  private Path root;
  private Archive archive;

  @BeforeEach
  void setUp() throws Exception {
    source = Files.writeString(folder.resolve("Báo cáo (1).xlsx"), "abc");
    root = folder.resolve("kho/archive");
    archive = new Archive(root);
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> root.relativize(f).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void keepsBytesUnderTheirHash() throws Exception {
    assertThat(archive.put(source).sha256()).isEqualTo(ABC);
    assertThat(kept()).containsExactly("ba/" + ABC);
    assertThat(archive.file(ABC)).hasContent("abc");
    assertThat(source).exists();
  }

  @Test
  void saysWhereItKeepsThem() throws Exception {
    assertThat(archive.put(source).file()).isEqualTo(archive.file(ABC));
    assertThat(archive.put(source).file()).as("again").isEqualTo(archive.file(ABC));
    archive.quarantine(ABC);
    assertThat(archive.put(source).file()).as("in quarantine").isEqualTo(archive.file(ABC));
  }

  @Test
  void manyAreSettledAtOnceAndOneMovedMeanwhileIsNoFailure() throws Exception {
    for (int i = 0; i <= Unsettled.MANY; i++) {
      archive.put(Files.writeString(source, "abc" + i));
    }
    archive.settle();
    archive.put(Files.writeString(source, "abc"));
    archive.quarantine(ABC);
    archive.settle();

    assertThat(kept()).hasSize(Unsettled.MANY + 2);
  }

  @Test
  void theSameBytesTwiceAreKeptOnce() throws Exception {
    archive.put(source);
    Path copy = Files.writeString(folder.resolve("copy.csv"), "abc");

    assertThat(archive.put(copy).sha256()).isEqualTo(ABC);
    assertThat(kept()).containsExactly("ba/" + ABC);
  }

  @Test
  void aFileCutShortByAFullDiskIsPutRight() throws Exception {
    archive.put(source);
    Files.writeString(archive.file(ABC), "a");

    archive.put(source);

    assertThat(archive.file(ABC)).hasContent("abc");
  }

  @Test
  void aFileWhoseBytesNeverReachedTheDiskIsPutRight() throws Exception {
    archive.put(source);
    Files.write(archive.file(ABC), new byte[3]);

    assertThat(archive.put(source).file()).hasContent("abc");
    assertThat(kept()).containsExactly("ba/" + ABC);
  }

  @Test
  void whatDiedWhileCopyingIsRemovedAndNothingElse() throws Exception {
    archive.removeLeftovers();
    archive.put(source);
    Files.writeString(root.resolve("incoming-123.tmp"), "ab");

    archive.removeLeftovers();

    assertThat(kept()).containsExactly("ba/" + ABC);
  }

  @Test
  void aFileThatVanishesLeavesNothing() throws Exception {
    Files.createDirectories(root);
    assertThatThrownBy(() -> archive.put(folder.resolve("gone.xlsx")))
        .isInstanceOf(IOException.class);
    assertThat(kept()).isEmpty();
  }

  @Test
  void quarantineIsForTheOwnerAlone() throws Exception {
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    archive.put(source);

    archive.quarantine(ABC);

    assertThat(kept()).containsExactly("quarantine/" + ABC);
    assertThat(permissions(root.resolve("quarantine"))).isEqualTo("rwx------");
    assertThat(permissions(root.resolve("quarantine").resolve(ABC))).isEqualTo("rw-------");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void quarantinedBytesMetAgainStayThere() throws Exception {
    archive.put(source);
    archive.quarantine(ABC);
    archive.quarantine(ABC);

    assertThat(archive.put(source).sha256()).isEqualTo(ABC);
    assertThat(kept()).containsExactly("quarantine/" + ABC);
    assertThat(archive.file(ABC)).hasContent("abc");
  }

  @Test
  void quarantineOfUnknownBytesIsHarmless() throws Exception {
    Files.createDirectories(root);

    archive.quarantine(ABC);

    assertThat(kept()).isEmpty();
  }

  @Test
  void oneOverAnotherReadsBothAndChangesOnlyItself() throws Exception {
    archive.put(source);
    List<String> before = kept();
    Path above = folder.resolve("above");
    Archive over = Archive.over(above, root);
    assertThat(over.file(ABC)).isEqualTo(root.resolve("ba/" + ABC));
    assertThat(over.put(source).sha256()).as("held beneath").isEqualTo(ABC);
    assertThat(above.resolve("ba")).doesNotExist();

    String other = over.put(Files.writeString(folder.resolve("other"), "xyz")).sha256();
    assertThat(over.file(other)).startsWith(above).hasContent("xyz");
    over.quarantine(ABC);
    over.quarantine(other);
    assertThat(over.file(other)).startsWith(above.resolve("quarantine"));
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void onlyAHashBecomesAPath() {
    for (String name :
        List.of("../../etc/passwd", "", "ABC", ABC + "0", ABC.toUpperCase(java.util.Locale.ROOT))) {
      assertThatThrownBy(() -> Archive.relativePath(name))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Archive.relativePath(ABC)).isEqualTo("ba/" + ABC);
  }
}
