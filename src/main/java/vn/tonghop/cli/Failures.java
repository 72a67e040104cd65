package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import vn.tonghop.app.DatabaseTrouble;
import vn.tonghop.app.DecisionException;
import vn.tonghop.app.SessionException;
import vn.tonghop.batch.RunFailure;

/** Turns what a command throws into lines on stderr and an exit code; traces go to the log only. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

  private final Texts texts;
  private final Terminal terminal;
  private final FileTroubles files;

  Failures(Texts texts, Terminal terminal) {
    this.terminal = terminal;
    this.texts = texts;
    this.files = new FileTroubles(texts);
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
      err.println(red(line(failure)));
      return code(failure.reason());
    }
    if (exception instanceof RunFailure failure) {
      err.println(red(line(failure, command)));
      return code(failure.reason());
    }
    err.println(red(other(exception)));
    return Exit.FAILED;
  }

  /** What to do about a database; a folder that cannot be made for it is no matter of its own. */
  private String database(String told, Throwable thrown) {
    DatabaseTrouble trouble = DatabaseTrouble.of(thrown);
    Optional<String> file = files.of(thrown);
    if (trouble == DatabaseTrouble.OTHER && file.isPresent()) {
      return texts.get("error.disk", file.get());
    }
    return trouble == DatabaseTrouble.OTHER
        ? texts.get("error.database", Shortened.line(told).replaceFirst("\\.+$", ""))
        : texts.get("error.database." + trouble.name(), RunLog.file());
  }

  private String other(Exception exception) {
    if (DatabaseTrouble.of(exception) != DatabaseTrouble.OTHER) {
      return database("", exception);
    }
    return files
        .of(exception)
        .map(file -> texts.get("error.file", file))
        .orElseGet(() -> defect(describe(exception)));
  }

  private String defect(String what) {
    return RunLog.isKept()
        ? texts.get("error.failed", what, RunLog.file())
        : texts.get("error.failedUnlogged", what);
  }

  private String red(String line) {
    return Ink.BAD.on(terminal.errColours(), Printable.of(line));
  }

  private String line(SessionException failure) {
    String told = String.valueOf(failure.getMessage());
    return switch (failure.reason()) {
      case HELD -> texts.get("error.held", told);
      case STOPPED -> texts.get("error.stopped");
      case DATABASE -> database(told, failure);
    };
  }

  private static int code(SessionException.Reason reason) {
    return switch (reason) {
      case HELD -> Exit.HELD;
      case STOPPED -> Exit.STOPPED;
      case DATABASE -> Exit.FAILED;
    };
  }

  private String line(RunFailure failure, CommandLine command) {
    String detail = Shortened.line(failure.detail());
    return switch (failure.reason()) {
      case HELD -> texts.get("error.held", detail);
      case DATABASE -> database(failure.detail(), failure);
      case MEMORY -> texts.get("error.memory");
      case DISK -> texts.get("error.disk", files.of(failure).orElse(detail));
      case KIND, OUTPUT -> detail;
      case DECISION -> decision(failure, command);
      case STOPPED -> texts.get("error.stopped");
      case DEFECT -> defect(detail);
    };
  }

  private String decision(RunFailure failure, CommandLine command) {
    List<Object> named = new ArrayList<>();
    if (failure.getCause() instanceof DecisionException decision) {
      named.addAll(decision.arguments());
      before(decision.reason(), command).ifPresent(named::add);
    }
    return texts.get("decision." + failure.detail(), named.toArray());
  }

  /** What has to be done before, on the same campaign and places. */
  private static Optional<String> before(DecisionException.Reason reason, CommandLine command) {
    return command.getMixins().values().stream()
        .filter(CommonOptions.class::isInstance)
        .map(CommonOptions.class::cast)
        .findFirst()
        .flatMap(
            common ->
                switch (reason) {
                  case CLOSED -> Optional.of(common.reopen());
                  case NOTHING_PUBLISHED -> Optional.of(common.next("run"));
                  default -> Optional.empty();
                });
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
