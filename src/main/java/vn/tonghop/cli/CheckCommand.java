package vn.tonghop.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.app.CheckFeedback;
import vn.tonghop.app.CheckFiles;
import vn.tonghop.app.Examined;
import vn.tonghop.app.Settings;
import vn.tonghop.outline.Setup;

/** {@code check}: validate files only, with the same engine; stores nothing, starts no Spring. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", arity = "0..*")
  private List<Path> files = List.of();

  @Option(names = "--json")
  private boolean json;

  /** Empty: beside the file. */
  @Option(names = "--feedback", paramLabel = "DIR", arity = "0..1", fallbackValue = "")
  private @Nullable String feedback;

  @Option(names = "--split-by", paramLabel = "COLUMN")
  private @Nullable String splitBy;

  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Texts texts = common.texts();
    takeFileBehindFeedback();
    GivenFiles.require(files, texts, "error.noFiles");
    Setup setup = common.setup(common.places(null));
    requireColumn(setup, texts);
    Settings settings = common.settings();
    CheckFiles.Checked checked = CheckFiles.check(setup, settings, files);
    List<Examined> examined = checked.examined();
    checked
        .skipped()
        .forEach(line -> spec.commandLine().getErr().println(texts.get("check.skipped", line)));
    if (examined.isEmpty()) {
      throw new CommandFailure(Exit.USAGE, texts.get("error.nothingToCheck"));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      JsonPrinter.print(examined, common.locale(), out);
    } else {
      CheckPrinter printer = new CheckPrinter(texts, common.terminal(), out);
      examined.forEach(printer::submission);
    }
    feedback(setup, settings, examined, texts, out);
    if (!json && !common.quiet) {
      new CheckEnding(common, out).print(examined, files, feedback != null);
    }
    out.flush();
    if (examined.stream().anyMatch(Examined::hasErrors)) {
      return Exit.REFUSED;
    }
    return checked.unread() ? Exit.USAGE : Exit.DONE;
  }

  /**
   * {@code check --feedback report.xlsx}: what stands behind the option is no folder for feedback
   * but what is to be checked.
   */
  private void takeFileBehindFeedback() {
    if (feedback != null && !feedback.isEmpty()) {
      Path behind = Path.of(feedback);
      if (Files.isRegularFile(behind) || files.isEmpty() && Files.exists(behind)) {
        List<Path> all = new ArrayList<>(files);
        all.add(0, behind);
        files = all;
        feedback = "";
      }
    }
  }

  private void requireColumn(Setup setup, Texts texts) throws CommandFailure {
    String column = splitBy;
    if (column != null && feedback == null) {
      throw new CommandFailure(Exit.USAGE, texts.get("error.splitAlone"));
    }
    if (column != null && !CheckFeedback.canSplitBy(setup, column)) {
      throw new CommandFailure(
          Exit.USAGE, texts.get("error.noColumn", column, setup.outline().id()));
    }
  }

  private void feedback(
      Setup setup, Settings settings, List<Examined> examined, Texts texts, PrintWriter out)
      throws IOException {
    String folder = feedback;
    if (folder == null) {
      return;
    }
    PrintWriter told = json ? spec.commandLine().getErr() : out;
    CheckFeedback writer =
        new CheckFeedback(
            setup, settings, files, folder.isEmpty() ? null : Path.of(folder), splitBy);
    for (Examined one : examined) {
      List<Path> written = writer.write(one);
      written.forEach(file -> told.println(texts.get("check.feedback", file)));
      if (written.isEmpty()) {
        told.println(texts.get("check.noFeedback", one.name()));
      }
    }
    told.flush();
  }
}
