package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Bad usage in one line with the way to the help; exit 2. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {

  private final Texts texts;
  private final Terminal terminal;

  UsageErrors(Texts texts, Terminal terminal) {
    this.terminal = terminal;
    this.texts = texts;
  }

  @Override
  public int handleParseException(ParameterException exception, String[] args) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(Ink.BAD.on(terminal.errColours(), texts.get("error.usage", what(exception))));
    String name = command.getParent() == null ? "" : command.getCommandName();
    err.println(texts.get("error.help", name).replace("  ", " "));
    return Exit.USAGE;
  }

  private String what(ParameterException exception) {
    if (exception instanceof UnmatchedArgumentException unmatched) {
      return texts.get("error.unknown", String.join(" ", unmatched.getUnmatched()));
    }
    if (exception instanceof MissingParameterException missing) {
      return texts.get(
          "error.missing",
          missing.getMissing().stream().map(UsageErrors::label).collect(Collectors.joining(", ")));
    }
    if (exception instanceof CommandLine.OverwrittenOptionException twice
        && twice.getArgSpec() != null) {
      return texts.get("error.twice", label(twice.getArgSpec()));
    }
    ArgSpec spec = exception.getArgSpec();
    if (spec != null && exception.getValue() != null) {
      return texts.get("error.value", exception.getValue(), label(spec));
    }
    return String.valueOf(exception.getMessage());
  }

  private static String label(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
