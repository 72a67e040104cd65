package vn.tonghop.cli;

import java.io.PrintWriter;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import vn.tonghop.app.DecisionException;
import vn.tonghop.app.SessionException;
import vn.tonghop.batch.RunFailure;

/** Turns what a command throws into lines on stderr and an exit code; traces go to the log only. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

  private final Texts texts;
  private final Terminal terminal;

  Failures(Texts texts, Terminal terminal) {
    this.terminal = terminal;
    this.texts = texts;
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult parseResult) {
    PrintWriter err = command.getErr();
    if (exception instanceof CommandFailure failure) {
      err.println(red(failure.lines().get(0)));
      failure.lines().stream().skip(1).map(Printable::of).forEach(err::println);
      return failure.exitCode();
    }
    LoggerFactory.getLogger(Failures.class).error("{} failed", command.getCommandName(), exception);
    if (exception instanceof SessionException failure) {
      err.println(
          red(
              texts.get(
                  failure.held() ? "error.held" : "error.database",
                  String.valueOf(failure.getMessage()))));
      return failure.held() ? Exit.HELD : Exit.FAILED;
    }
    if (exception instanceof RunFailure failure) {
      err.println(red(line(failure)));
      return code(failure.reason());
    }
    err.println(red(texts.get("error.failed", describe(exception), RunLog.file())));
    return Exit.FAILED;
  }

  private String red(String line) {
    return Ink.BAD.on(terminal.errColours(), Printable.of(line));
  }

  private String line(RunFailure failure) {
    String detail = Shortened.line(failure.detail());
    return switch (failure.reason()) {
      case HELD -> texts.get("error.held", detail);
      case DATABASE -> texts.get("error.database", detail);
      case MEMORY -> texts.get("error.memory");
      case DISK -> texts.get("error.disk", detail);
      case KIND, OUTPUT -> detail;
      case DECISION -> decision(failure);
      case STOPPED -> texts.get("error.stopped");
      case DEFECT -> texts.get("error.failed", detail, RunLog.file());
    };
  }

  private String decision(RunFailure failure) {
    Object[] named =
        failure.getCause() instanceof DecisionException decision
            ? decision.arguments().toArray()
            : new Object[0];
    return texts.get("decision." + failure.detail(), named);
  }

  private static int code(RunFailure.Reason reason) {
    return switch (reason) {
      case HELD -> Exit.HELD;
      case STOPPED -> Exit.STOPPED;
      case DECISION -> Exit.USAGE;
      case DATABASE, DISK, MEMORY, OUTPUT, DEFECT, KIND -> Exit.FAILED;
    };
  }

  private static String describe(Exception exception) {
    String message = exception.getMessage();
    return Shortened.line(
        exception.getClass().getSimpleName() + (message == null ? "" : ": " + message));
  }
}
