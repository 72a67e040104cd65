package vn.tonghop.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

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
    command.addAll(List.of("-Xmx384m", "-Dfuzz.target=" + target, "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + FuzzTarget.class.getName());
    command.add("--instrumentation_includes=" + COVERED);
    command.add("--reproducer_path=target/fuzz/" + target);
    command.add("-artifact_prefix=target/fuzz/" + target + "/");
    command.add("-max_total_time=" + Long.getLong("fuzz.seconds", 60));
    command.add("-timeout=60");
    command.add("-max_len=20000");
    command.add(folder.toString());
    Process fuzzer = new ProcessBuilder(command).inheritIO().start();
    assertThat(fuzzer.waitFor()).as("inputs that escape are in target/fuzz/" + target).isZero();
  }
}
