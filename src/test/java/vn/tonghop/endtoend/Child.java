package vn.tonghop.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The program in a process of its own, as the launcher starts it. */
final class Child implements AutoCloseable {

  private static final long LONGEST_SECONDS = 120;

  private final Process process;
  private final List<String> lines = new ArrayList<>();
  private final Thread reader;

  /** The stream of a killed process may break off anywhere. */
  private volatile @Nullable IOException lastWords;

  private Child(Process process) {
    this.process = process;
    this.reader = new Thread(this::read, "child-stderr");
    reader.setDaemon(true);
    reader.start();
  }

  /** With the Java that runs the tests. */
  static Child start(List<String> commandLine) throws IOException {
    return start(Path.of(System.getProperty("java.home")), Map.of(), List.of(), commandLine);
  }

  static Child start(
      Path javaHome,
      Map<String, String> environment,
      List<String> javaOptions,
      List<String> commandLine)
      throws IOException {
    return start(command(javaHome, javaOptions, commandLine), environment);
  }

  /** What a shell would be given, with the Java that runs the tests. */
  static List<String> command(List<String> javaOptions, List<String> commandLine) {
    return command(Path.of(System.getProperty("java.home")), javaOptions, commandLine);
  }

  private static List<String> command(
      Path javaHome, List<String> javaOptions, List<String> commandLine) {
    List<String> command = new ArrayList<>();
    command.add(javaHome.resolve("bin/java").toString());
    command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", classPath(), "vn.tonghop.cli.Tonghop"));
    command.addAll(commandLine);
    return command;
  }

  /** Any command that becomes the program, such as a shell that limits it first. */
  static Child start(List<String> command, Map<String, String> environment) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return new Child(builder.start());
  }

  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private void read() {
    try (BufferedReader err =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = err.readLine(); line != null; line = err.readLine()) {
        synchronized (lines) {
          lines.add(line);
          lines.notifyAll();
        }
      }
    } catch (IOException e) {
      lastWords = e;
    } finally {
      synchronized (lines) {
        lines.notifyAll();
      }
    }
  }

  /** Waits until so many lines of progress were printed, or the process has ended. */
  void awaitLines(int count) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    synchronized (lines) {
      while (lines.size() < count && reader.isAlive()) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
          throw new IllegalStateException("no line " + count + " but " + lines);
        }
        lines.wait(left);
      }
    }
  }

  /** Waits until the process has ended, but at most so long. */
  void awaitEnd(Duration atMost) throws InterruptedException {
    process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Waits until such a line was printed, or the process has ended. */
  void awaitLine(String part) throws InterruptedException {
    int seen = 0;
    while (isAlive() && printed().subList(0, seen).stream().noneMatch(l -> l.contains(part))) {
      awaitLines(seen + 1);
      seen = printed().size();
    }
  }

  long pid() {
    return process.pid();
  }

  /** SIGSTOP: it stays where it is, with its locks and connections. */
  void freeze() throws IOException, InterruptedException {
    signal("-STOP");
  }

  /** SIGCONT. */
  void thaw() throws IOException, InterruptedException {
    signal("-CONT");
  }

  private void signal(String signal) throws IOException, InterruptedException {
    Process kill = new ProcessBuilder("kill", signal, Long.toString(pid())).start();
    if (kill.waitFor() != 0) {
      throw new IllegalStateException("kill " + signal + " " + pid());
    }
  }

  /** SIGKILL. By the handle: the process itself would close its streams, too. */
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    exitCode();
  }

  /** SIGTERM. */
  void terminate() {
    process.toHandle().destroy();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for the end. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the process does not end: " + printed(), lastWords);
    }
    reader.join(TimeUnit.SECONDS.toMillis(LONGEST_SECONDS));
    return process.exitValue();
  }

  List<String> printed() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
