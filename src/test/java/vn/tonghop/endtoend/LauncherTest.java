package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher script, with a Java that only tells how it was called. */
class LauncherTest {

  @TempDir Path home;
  private Path launcher;

  @BeforeEach
  void install() throws IOException {
    launcher = Files.copy(Path.of("tonghop"), home.resolve("tonghop"));
    Files.createDirectories(home.resolve("target/app"));
    Files.createFile(home.resolve("target/app/tonghop.jar"));
    Path java = Files.createDirectories(home.resolve("java/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"LC_ALL=$LC_ALL\"\nprintf '%s\\n' \"$@\"\nexit 3\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private List<String> callOf(Path script, String locale, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.getParent().toFile());
    builder.environment().put("JAVA_HOME", home.resolve("java").toString());
    builder.environment().put("LC_ALL", locale);
    builder.environment().put("LANG", locale);
    builder.environment().remove("LC_CTYPE");
    builder.environment().remove("TONGHOP_JAVA_OPTS");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("exit code is passed on").isEqualTo(3);
    return out.lines().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POSIX", "C", ""})
  void without_a_locale_names_of_files_are_utf_8_all_the_same(String locale) throws Exception {
    assertThat(callOf(launcher, locale, "status")).first().isEqualTo("LC_ALL=C.UTF-8");
  }

  @Test
  void a_utf_8_locale_is_left_alone() throws Exception {
    assertThat(callOf(launcher, "C.utf8", "status")).first().isEqualTo("LC_ALL=C.utf8");
  }

  @Test
  void arguments_with_spaces_and_the_home_folder_are_passed_on() throws Exception {
    List<String> call = callOf(launcher, "C.UTF-8", "run", "--inbox", "/có dấu cách/hộp thư");
    assertThat(call)
        .contains("-Xmx384m", "-Dfile.encoding=UTF-8", "-Dtonghop.home=" + home.toRealPath())
        .endsWith("run", "--inbox", "/có dấu cách/hộp thư");
  }

  @Test
  void only_a_run_over_many_megabytes_gets_the_second_compiler(@TempDir Path inbox)
      throws Exception {
    String one = "-XX:TieredStopAtLevel=1";
    Path file = Files.write(inbox.resolve("a.csv"), new byte[1 << 20]);
    assertThat(callOf(launcher, "C.UTF-8", "run", "--inbox", inbox.toString())).contains(one);

    Files.write(file, new byte[42 << 20]);
    assertThat(callOf(launcher, "C.UTF-8", "run", "--inbox", inbox.toString())).doesNotContain(one);
    assertThat(callOf(launcher, "C.UTF-8", "run", "--inbox=" + inbox)).doesNotContain(one);
    assertThat(callOf(launcher, "C.UTF-8", "check", inbox.toString())).contains(one);
    assertThat(callOf(launcher, "C.UTF-8", "run")).contains(one);
  }

  @Test
  void without_a_terminal_nothing_is_told_about_one() throws Exception {
    assertThat(callOf(launcher, "C.UTF-8", "status"))
        .noneMatch(a -> a.startsWith("-Dtonghop.term"));
  }

  @Test
  void on_a_terminal_its_width_is_told() throws Exception {
    assertThat(onTerminal("stty cols 72; unset COLUMNS; sh tonghop status"))
        .contains("-Dtonghop.terminal=out+err", "-Dtonghop.columns=72");
    assertThat(onTerminal("stty cols 72; COLUMNS=64 sh tonghop status | cat"))
        .contains("-Dtonghop.terminal=+err", "-Dtonghop.columns=64");
  }

  /** By {@code script}, which gives a command a terminal of its own. */
  private List<String> onTerminal(String command) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "not installed: script");
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qec", command, "/dev/null").directory(home.toFile());
    builder.environment().put("JAVA_HOME", home.resolve("java").toString());
    builder.environment().put("SHELL", "/bin/sh");
    builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out.lines().map(String::strip).toList();
  }

  @Test
  void a_link_to_it_finds_its_home(@TempDir Path elsewhere) throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("th"), launcher);
    assertThat(callOf(link, "C.UTF-8", "status")).contains("-Dtonghop.home=" + home.toRealPath());
  }
}
