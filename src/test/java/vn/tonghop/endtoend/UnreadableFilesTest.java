package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files and folders the account may not read. The administrator may read everything, so the program
 * runs as one without that right.
 */
class UnreadableFilesTest {

  private static final String DAY = "2017-11-03/";
  private static final String GOOD = "3500-KQ2017_BTP_L01_20171103.xlsx";
  private static final String FOLDER = "3500-KQ2017_UBND-19_L01_20171103";
  private static final String CLOSED = "3500-KQ2017_UBND-52_L01_20171110.xlsx";

  /** A command that takes the right to read everything from what it starts. */
  private static final List<String> WITHOUT_RIGHT =
      List.of(
          "setpriv",
          "--bounding-set=-dac_override,-dac_read_search",
          "--inh-caps=-dac_override,-dac_read_search");

  /** What a process left behind. */
  private record Ended(int exitCode, String out, String err) {}

  @TempDir Path root;
  private Workplace workplace;
  private List<String> before = List.of();

  @BeforeEach
  void arrange() throws Exception {
    workplace = Workplace.in(root);
    SampleFiles.copy(DAY + GOOD, workplace.inbox());
    Path probe = close(Files.writeString(root.resolve("probe"), "x"));
    if (Files.isReadable(probe)) {
      before = WITHOUT_RIGHT;
    }
    assumeTrue(
        ended(Stream.concat(before.stream(), Stream.of("cat", probe.toString())).toList())
            .err()
            .contains("Permission denied"),
        "this account reads everything and setpriv cannot take that right from it");
  }

  @AfterEach
  void open() throws IOException {
    for (Path path : List.of(workplace.inbox(), root.resolve("probe"))) {
      open(path);
    }
  }

  private static void open(Path path) throws IOException {
    permit(path, Files.isDirectory(path) ? "rwx------" : "rw-------");
    if (Files.isDirectory(path)) {
      try (Stream<Path> below = Files.list(path)) {
        for (Path one : below.toList()) {
          open(one);
        }
      }
    }
  }

  private static Path close(Path path) throws IOException {
    return permit(path, "---------");
  }

  private static Path permit(Path path, String permissions) throws IOException {
    Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
    return Files.setPosixFilePermissions(path, set);
  }

  private Path closedWorkbook() throws IOException {
    SampleFiles.copy("2017-11-10/" + CLOSED, workplace.inbox());
    return close(workplace.inbox().resolve("2017-11-10").resolve(CLOSED));
  }

  private Ended program(List<String> commandLine) throws Exception {
    List<String> command = new ArrayList<>(before);
    command.addAll(Child.command(List.of("-Dstdout.encoding=UTF-8"), commandLine));
    return ended(command);
  }

  private Ended ended(List<String> command) throws Exception {
    Path out = root.resolve("out.txt");
    Path err = root.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      return new Ended(process.exitValue(), read(out), read(err));
    } catch (IOException e) {
      return new Ended(-1, "", e.toString());
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private Ended run() throws Exception {
    return program(workplace.runArguments(workplace.inbox()));
  }

  private List<String> senders() {
    return workplace.publication().table("submissions").stream()
        .map(line -> line.getOrDefault("agency", ""))
        .toList();
  }

  @Test
  void they_wait_and_are_told_and_the_others_are_processed() throws Exception {
    closedWorkbook();
    Path day = Files.createDirectories(workplace.inbox().resolve("2017-11-09"));
    Files.writeString(day.resolve("a.csv"), "a;b");
    close(day);

    Ended ended = run();

    assertThat(ended.exitCode()).as(ended.err()).isZero();
    assertThat(ended.out())
        .contains(
            CLOSED + ": không có quyền đọc", "2017-11-09: không có quyền đọc", "chờ lần sau 2");
    assertThat(senders()).containsExactly("BTP");
  }

  @Test
  void a_report_of_several_files_waits_whole_for_the_one_that_cannot_be_read() throws Exception {
    SampleFiles.copy(DAY + FOLDER, workplace.inbox());
    Path one = close(workplace.inbox().resolve(DAY + FOLDER).resolve("dvc.csv"));

    Ended closed = run();
    assertThat(closed.exitCode()).as(closed.err()).isZero();
    assertThat(closed.out())
        .contains(FOLDER + "/dvc.csv: không có quyền đọc", FOLDER + ": cả thư mục chờ");
    assertThat(senders()).containsExactly("BTP");

    open(one);
    assertThat(run().exitCode()).isZero();
    assertThat(senders()).containsExactlyInAnyOrder("BTP", "UBND-19");
  }

  @Test
  void a_file_named_on_the_command_line_is_bad_usage() throws Exception {
    Path file = closedWorkbook();
    for (String command : List.of("check", "reload")) {
      Ended ended = program(workplace.arguments(command, file.toString()));
      assertThat(ended.exitCode()).as(command).isEqualTo(2);
      assertThat(ended.err().lines().toList())
          .singleElement()
          .isEqualTo("Không có quyền đọc " + file + ". Đề nghị kiểm tra lại quyền truy cập.");
    }
  }

  @Test
  void a_folder_of_which_a_file_cannot_be_read_is_not_said_to_be_checked() throws Exception {
    SampleFiles.copy(DAY + FOLDER, workplace.inbox());
    Path folder = workplace.inbox().resolve(DAY + FOLDER);
    close(folder.resolve("dvc.csv"));
    Path good = workplace.inbox().resolve(DAY + GOOD);

    Ended ended = program(workplace.arguments("check", good.toString(), folder.toString()));

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.out()).contains("Bộ Tư pháp", "Không có phát hiện nào");
    assertThat(ended.err()).contains(FOLDER + "/dvc.csv: không có quyền đọc");
    assertThat(program(workplace.arguments("check", good.toString())).exitCode()).isZero();
  }

  @Test
  void an_inbox_that_cannot_be_read_is_bad_usage() throws Exception {
    close(workplace.inbox());
    Ended ended = run();
    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err()).contains("Không có quyền đọc " + workplace.inbox());
    assertThat(Arrays.asList(root.toFile().list())).doesNotContain("output");
  }
}
