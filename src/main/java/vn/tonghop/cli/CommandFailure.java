package vn.tonghop.cli;

import java.util.List;

/** A command ends here: what to tell on stderr, and the exit code. */
final class CommandFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final transient List<String> lines;

  CommandFailure(int exitCode, String... lines) {
    super(lines[0]);
    this.exitCode = exitCode;
    this.lines = List.of(lines);
  }

  CommandFailure(int exitCode, List<String> lines) {
    super(lines.get(0));
    this.exitCode = exitCode;
    this.lines = List.copyOf(lines);
  }

  int exitCode() {
    return exitCode;
  }

  List<String> lines() {
    return lines;
  }
}
