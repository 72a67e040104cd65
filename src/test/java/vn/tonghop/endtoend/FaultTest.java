package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.store.Dialect;

/**
 * A machine that lets a run down: exit code 1, one line with cause and remedy, the publication
 * before in place; the next run ends as if nothing had been.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultTest {

  private static final int BLOCK = 512;

  private Baseline baseline;

  @BeforeAll
  void publish_the_earlier_reports(@TempDir Path root) throws Exception {
    baseline = Baseline.create(Dialect.H2, root);
  }

  @AfterAll
  void drop() {
    baseline.close();
  }

  private static List<String> run(Workplace workplace) {
    return workplace.runArguments(workplace.inbox());
  }

  /** Ends with 1 and, after the lines of progress, one line. */
  private void fails(Child child, Workplace workplace, String... parts) throws Exception {
    assertThat(child.exitCode()).as(() -> child.printed().toString()).isEqualTo(1);
    List<String> told =
        child.printed().stream()
            .filter(line -> !line.endsWith("…") && !line.startsWith("  "))
            .toList();
    assertThat(told).singleElement().asString().contains(parts);
    assertThat(workplace.publication().hashes()).isEqualTo(baseline.before());
  }

  /** A process that may write no file beyond a size: as a full disk, it is told while writing. */
  private static Child startLimited(Workplace workplace, long bytes) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of("/bin/sh", "-c", "ulimit -f " + bytes / BLOCK + " && exec \"$@\"", "sh"));
    command.addAll(Child.command(List.of("-XX:-UsePerfData"), run(workplace)));
    return Child.start(command, Map.of());
  }

  @Test
  void no_room_for_the_database(@TempDir Path root) throws Exception {
    try (Disturbed disturbed = baseline.copyWithTheRest(root)) {
      Workplace workplace = disturbed.workplace();
      long size = Files.size(workplace.data().resolve("tonghop.mv.db"));
      try (Child child = startLimited(workplace, size)) {
        fails(child, workplace, "Đề nghị kiểm tra", "đĩa");
      }
      baseline.endsUndisturbed(workplace, "a full disk under the database");
    }
  }

  @Test
  void no_room_for_the_outputs(@TempDir Path root) throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        Disturbed disturbed = baseline.copyWithTheRest(root)) {
      // Its empty database: the whole inbox is received, on top of the publication that is there.
      Workplace workplace = disturbed.workplace().on(server.getJdbcUrl("postgres", "postgres"));
      long largest = 0;
      try (Stream<Path> published = Files.walk(workplace.publication().folder().toRealPath())) {
        for (Path file : published.filter(Files::isRegularFile).toList()) {
          largest = Math.max(largest, Files.size(file));
        }
      }
      try (Child child = startLimited(workplace, largest)) {
        fails(child, workplace, "Không ghi được: ", "Đề nghị kiểm tra chỗ trống trên đĩa");
      }
      baseline.endsUndisturbed(workplace, "a full disk under the outputs");
    }
  }

  @Test
  void the_output_folder_cannot_be_written(@TempDir Path root) throws Exception {
    try (Disturbed disturbed = baseline.copyWithTheRest(root)) {
      Workplace workplace = disturbed.workplace();
      Files.setPosixFilePermissions(
          workplace.output(), PosixFilePermissions.fromString("r-xr-xr-x"));
      try (Child child = startBoundByPermissions(workplace)) {
        fails(child, workplace, "Không ghi được: " + workplace.output(), "quyền ghi");
      } finally {
        Files.setPosixFilePermissions(
            workplace.output(), PosixFilePermissions.fromString("rwxr-xr-x"));
      }
      baseline.endsUndisturbed(workplace, "a read-only output folder");
    }
  }

  /** Root may write everywhere, unless it gives that right up. */
  private static Child startBoundByPermissions(Workplace workplace) throws IOException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "not installed: setpriv");
      command.addAll(
          List.of("setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override", "--"));
    }
    command.addAll(Child.command(List.of(), run(workplace)));
    return Child.start(command, Map.of());
  }

  @Test
  void the_database_goes_away_in_mid_run_and_comes_back(@TempDir Path root) throws Exception {
    Path files = root.resolve("server");
    int port;
    try (Disturbed disturbed = baseline.copyWithTheRest(root.resolve("work"))) {
      Workplace workplace;
      try (EmbeddedPostgres server = server(files).start()) {
        port = server.getPort();
        workplace = disturbed.workplace().on(server.getJdbcUrl("postgres", "postgres"));
        try (Child child = Child.start(run(workplace))) {
          child.awaitLines(Moment.LINES_BEFORE_LOADING + 1);
          server.close();
          fails(child, workplace, "Không dùng được cơ sở dữ liệu: ", "Đề nghị kiểm tra máy chủ");
        }
      }
      CommandLines.Result without = workplace.run();
      assertThat(without.exitCode()).isEqualTo(1);
      assertThat(without.errLines()).singleElement().asString().contains("cơ sở dữ liệu");
      try (EmbeddedPostgres again = server(files).setPort(port).start()) {
        assertThat(again.getPort()).isEqualTo(port);
        baseline.endsUndisturbed(workplace, "the absence of the database");
      }
    }
  }

  private static EmbeddedPostgres.Builder server(Path files) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(files)
        .setCleanDataDirectory(false)
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("encoding", "UTF8");
  }

  @Test
  void too_little_memory(@TempDir Path root) throws Exception {
    try (Disturbed disturbed = baseline.copyWithTheRest(root)) {
      Workplace workplace = disturbed.workplace();
      List<String> command = Child.command(List.of("-Xmx20m"), run(workplace));
      try (Child child = Child.start(command, Map.of())) {
        fails(child, workplace, "Không đủ bộ nhớ", "TONGHOP_JAVA_OPTS=-Xmx");
      }
      assertThat(Files.readString(workplace.data().resolve("logs/tonghop.log")))
          .contains("OutOfMemoryError");
      baseline.endsUndisturbed(workplace, "too little memory");
    }
  }
}
