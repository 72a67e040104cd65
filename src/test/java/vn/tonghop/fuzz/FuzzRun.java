package vn.tonghop.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code mvn -Pfuzz test}: the coverage-guided fuzzer, for {@code fuzz.seconds} on each target
 * ({@code fuzz.target} names one). What it has learnt stays in {@code target/fuzz}.
 */
class FuzzRun {

  private static final String COVERED =
      "vn.tonghop.**:org.apache.poi.**:com.fasterxml.aalto.**:com.opencsv.**:org.apache.commons.compress.**";

  /** The fuzzer hears of each look into its word lists, which takes nine tenths of the time. */
  private static final String LETTERS = "vn.tonghop.encoding.**";

  static List<String> targets() {
    String one = System.getProperty("fuzz.target", "");
    return one.isEmpty() ? List.copyOf(Targets.all().keySet()) : List.of(one);
  }

  @ParameterizedTest
  @MethodSource("targets")
  void no_input_is_found_that_escapes(String target) throws Exception {
    Path folder = Files.createDirectories(Path.of("target/fuzz", target, "corpus"));
    int number = 0;
    for (byte[] seed : Seeds.of(target)) {
      Files.write(folder.resolve("seed-" + number++), seed);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(List.of("-Xmx384m", "-Dfuzz.target=" + target));
    command.addAll(List.of("-Djava.io.tmpdir=" + temporary(), "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + FuzzTarget.class.getName());
    command.add("--instrumentation_includes=" + COVERED);
    if (!target.equals(Targets.LETTERS)) {
      command.add("--instrumentation_excludes=" + LETTERS);
      command.add("--custom_hook_excludes=" + LETTERS);
    }
    command.add("--reproducer_path=target/fuzz/" + target);
    command.add("-artifact_prefix=target/fuzz/" + target + "/");
    command.add("-max_total_time=" + Long.getLong("fuzz.seconds", 60));
    command.add("-timeout=60");
    command.add("-max_len=" + Seeds.LONGEST);
    command.add("-print_final_stats=1");
    command.add(folder.toString());
    Path log = folder.resolveSibling("log");
    Process fuzzer =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    int ended = fuzzer.waitFor();
    summary(log).forEach(line -> System.out.println(target + ": " + line));
    assertThat(ended).as("inputs that escape are in target/fuzz/%s, see its log", target).isZero();
  }

  /** In memory where there is such a folder: a disk makes the fuzzer ten times slower. */
  private static Path temporary() {
    Path memory = Path.of("/dev/shm");
    return Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** With how many seeds it began, what it covered, how often it ran. */
  private static List<String> summary(Path log) throws IOException {
    return Files.readAllLines(log, StandardCharsets.ISO_8859_1).stream()
        .filter(line -> line.matches(".*(seed corpus|INITED|DONE|stat::|SUMMARY|== Java).*"))
        .filter(line -> !line.matches("#\\d+\\s+(NEW|REDUCE|pulse).*"))
        .toList();
  }
}
