package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.invented.InventedInbox;

/**
 * The files of {@code jobs/nightly} as cron and systemd take them. Skipped where a tool is absent,
 * unless the profile {@code nightly} asks for it.
 */
class NightlyRunTest {

  private static final Path FOLDER = Path.of("jobs/nightly").toAbsolutePath();

  @TempDir Path root;

  private record Ended(int code, List<String> lines) {}

  private static void needs(String... tools) {
    for (String tool : tools) {
      boolean there =
          List.of(System.getenv("PATH").split(":")).stream()
              .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
      if (!there && Boolean.getBoolean("nightly")) {
        fail("not installed: " + tool);
      }
      assumeTrue(there, "not installed: " + tool);
    }
  }

  private Ended run(Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.directory(root.toFile()).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), printed.lines().toList());
  }

  @Test
  void systemd_finds_nothing_wrong_with_the_units() throws Exception {
    needs("systemd-analyze");
    Ended verified =
        run(
            Map.of("PATH", System.getenv("PATH")),
            "systemd-analyze",
            "verify",
            FOLDER.resolve("tonghop.service").toString(),
            FOLDER.resolve("tonghop.timer").toString());
    assertThat(verified).isEqualTo(new Ended(0, List.of()));

    Path wrong = root.resolve("tonghop.service");
    Files.writeString(
        wrong,
        Files.readString(FOLDER.resolve("tonghop.service"))
            .replace("SuccessExitStatus=3 143", "SuccessExitState=3"));
    assertThat(
            run(Map.of("PATH", System.getenv("PATH")), "systemd-analyze", "verify", "" + wrong)
                .lines())
        .as("it does look")
        .anyMatch(line -> line.contains("SuccessExitState"));
  }

  @Test
  void the_calendar_of_the_timer_is_every_night_in_vietnam() throws Exception {
    needs("systemd-analyze");
    String calendar =
        Files.readAllLines(FOLDER.resolve("tonghop.timer")).stream()
            .filter(line -> line.startsWith("OnCalendar="))
            .map(line -> line.substring("OnCalendar=".length()))
            .findFirst()
            .orElseThrow();
    Ended next =
        run(
            Map.of("PATH", System.getenv("PATH")),
            "systemd-analyze",
            "calendar",
            "--base-time=2017-11-06 00:00:00 UTC",
            calendar);
    assertThat(next.code()).isZero();
    assertThat(next.lines()).anyMatch(line -> line.contains("2017-11-06 15:30:00 UTC"));
  }

  /** The line as cron runs it: a bare environment, /bin/sh, the folders replaced by ours. */
  private String cronCommand() throws IOException {
    String line =
        Files.readAllLines(FOLDER.resolve("tonghop.crontab")).stream()
            .filter(text -> text.contains("./tonghop"))
            .findFirst()
            .orElseThrow();
    return line.split(" ", 7)[6]
        .replace("--campaign 3500-KQ2017", "--campaign " + InventedInbox.CAMPAIGN)
        .replace("/opt/tonghop", root.resolve("opt").toString())
        .replace("/srv/tonghop", root.resolve("srv").toString())
        .replace("/etc/tonghop", root.resolve("etc").toString());
  }

  private Workplace install() throws IOException {
    needs("flock", "logger");
    Path launcher = Files.createDirectories(root.resolve("opt")).resolve("tonghop");
    List<String> start = new ArrayList<>(Child.command(List.of(), List.of("\"$@\"")));
    Files.writeString(
        launcher,
        "#!/bin/sh\n[ \"$NIGHTLY_PROOF\" = 'two words' ] || exit 9\nexec "
            + String.join(" ", start)
            + " --jobs "
            + InventedInbox.jobs().toAbsolutePath()
            + "\n");
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    Files.createDirectories(root.resolve("etc"));
    Files.writeString(root.resolve("etc/tonghop.env"), "NIGHTLY_PROOF='two words'\n");
    Path srv = root.resolve("srv");
    Files.createDirectories(srv.resolve("data"));
    InventedInbox.write(srv.resolve("inbox"));
    return Workplace.inventedIn(srv);
  }

  private Ended cron() throws Exception {
    return run(Map.of("PATH", "/usr/bin:/bin"), "/bin/sh", "-c", cronCommand());
  }

  @Test
  void the_cron_line_publishes_and_says_nothing_when_all_went_well() throws Exception {
    Workplace workplace = install();
    assertThat(cron()).isEqualTo(new Ended(0, List.of()));
    assertThat(workplace.publication().of("N-1", "submissions")).hasSize(1);
  }

  @Test
  void the_cron_line_prints_why_a_run_failed_and_passes_its_exit_code_on() throws Exception {
    Workplace workplace = install();
    Files.writeString(workplace.output(), "not a folder");
    Ended failed = cron();
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.lines()).anyMatch(line -> line.contains(workplace.output().toString()));
  }

  @Test
  void the_cron_line_does_not_wait_behind_last_nights_run() throws Exception {
    install();
    Path lock = root.resolve("srv/data/nightly.lock");
    Process holder =
        new ProcessBuilder("flock", lock.toString(), "sh", "-c", "echo held; read line").start();
    try {
      assertThat(holder.getInputStream().read()).isEqualTo('h');
      assertThat(cron().code()).isEqualTo(75);
    } finally {
      holder.getOutputStream().close();
      assertThat(holder.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(root.resolve("srv/output")).doesNotExist();
  }
}
