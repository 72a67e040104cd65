package vn.tonghop.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The door: parses the command line, runs one command, exits. */
@Command(name = "tonghop")
final class Tonghop implements Runnable {

  /** In the order of the help. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          RunCommand.class,
          ReloadCommand.class,
          CheckCommand.class,
          TemplateCommand.class,
          StatusCommand.class,
          HistoryCommand.class,
          AcceptCommand.class,
          ConfirmCommand.class,
          WithdrawCommand.class,
          CloseCommand.class,
          ReopenCommand.class,
          PublicationsCommand.class,
          DiffCommand.class,
          ExplainCommand.class,
          OutlineCommand.class);

  private static final int NARROWEST_HELP = 60;
  private static final int WIDEST_HELP = 120;

  @Mixin private CommonOptions common = new CommonOptions();

  private final Terminal terminal;

  @SuppressWarnings("NullAway.Init") // picocli sets it before run()
  @Spec
  private CommandSpec spec;

  private Tonghop(Terminal terminal) {
    this.terminal = terminal;
  }

  Terminal terminal() {
    return terminal;
  }

  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.setOut(out);
    System.setErr(err);
    endOnOutOfMemory(new Texts(language(args)).get("error.memory"), err);
    Terminal terminal = Terminal.of(System.getProperties(), System.getenv());
    int exitCode = execute(terminal, writer(out), writer(err), args);
    if (!isEnding()) {
      System.exit(exitCode);
    }
  }

  /**
   * Whichever thread it was, the run is lost; what is stored is whole, as after a kill. (The JVM's
   * own way to end would use the exit code that means: done, something is refused.)
   */
  private static void endOnOutOfMemory(String sentence, PrintStream err) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) -> {
          if (thrown instanceof OutOfMemoryError) {
            err.println(sentence);
            Runtime.getRuntime().halt(Exit.FAILED);
          }
          thrown.printStackTrace(err);
        });
  }

  /** Runs one command line and returns its exit code; nothing here exits the process. */
  static int execute(Terminal terminal, PrintWriter out, PrintWriter err, String... args) {
    Locale locale = language(args);
    Texts texts = new Texts(locale);
    CommandLine commandLine = new CommandLine(new Tonghop(terminal));
    commands(args).forEach(commandLine::addSubcommand);
    commandLine.setResourceBundle(Texts.bundle(locale));
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.outColours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    commandLine.setUsageHelpWidth(
        Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, terminal.width())));
    commandLine.setAbbreviatedOptionsAllowed(false);
    commandLine.setParameterExceptionHandler(new UsageErrors(texts, terminal));
    commandLine.setExecutionExceptionHandler(new Failures(texts, terminal));
    return commandLine.execute(args);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** The one the command line begins with, as each is dear to prepare; else all. */
  private static List<Class<?>> commands(String[] args) {
    for (Class<?> command : COMMANDS) {
      Command described = Objects.requireNonNull(command.getAnnotation(Command.class));
      if (args.length > 0 && args[0].equals(described.name())) {
        return List.of(command);
      }
    }
    return COMMANDS;
  }

  private static Locale language(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--lang=en")
          || args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equals("en")) {
        return Locale.ENGLISH;
      }
    }
    return Locale.forLanguageTag("vi");
  }

  /** A signal ends the process: it waits for this thread and sets the exit code itself. */
  private static boolean isEnding() {
    Thread probe = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  /** Named, as a writer on a PrintStream takes the default charset otherwise. */
  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
