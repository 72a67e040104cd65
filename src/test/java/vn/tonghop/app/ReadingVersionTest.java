package vn.tonghop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The reading version is raised by hand. Whoever changes what the reading cases expect is made to
 * think of it: stored submissions are read again only when the version (or jobs/) changes.
 */
class ReadingVersionTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path RECORD = CASES.resolve("reading-version.txt");

  @Test
  void theReadingCasesAreThoseRecordedForThisVersion() throws Exception {
    assertThat(Files.readString(RECORD).strip())
        .as(
            "the reading cases changed. If the same bytes are now read or judged differently, raise"
                + " Reading.VERSION; then write version and hash into %s",
            RECORD)
        .isEqualTo(Reading.VERSION + " " + hashOfCases());
  }

  private static String hashOfCases() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Path file : cases()) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
    }
  }
}
