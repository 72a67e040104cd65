package vn.tonghop.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** The door of the application for whole-job tests: one command line, run in this process. */
public final class CommandLines {

  private CommandLines() {}

  /** What a command line left behind: its exit code and the text of both streams. */
  public record Result(int exitCode, String out, String err) {

    public List<String> outLines() {
      return out.lines().toList();
    }

    public List<String> errLines() {
      return err.lines().toList();
    }
  }

  /** Runs one command line to its end. */
  public static Result run(List<String> arguments) {
    return run(Terminal.NONE, arguments);
  }

  /** As above, on a terminal. */
  static Result run(Terminal terminal, List<String> arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Tonghop.execute(
            terminal,
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            arguments.toArray(String[]::new));
    return new Result(exitCode, out.toString(), err.toString());
  }
}
