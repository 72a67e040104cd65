package vn.tonghop.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.app.CheckFiles;
import vn.tonghop.app.Examined;
import vn.tonghop.outline.Setup;

/** {@code check}: validate files only, with the same engine; stores nothing, starts no Spring. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", arity = "0..*")
  private List<Path> files = List.of();

  @Option(names = "--json")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Texts texts = common.texts();
    if (files.isEmpty()) {
      throw new CommandFailure(Exit.USAGE, texts.get("error.noFiles"));
    }
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new CommandFailure(Exit.USAGE, texts.get("error.noFile", file));
      }
    }
    Setup setup = common.setup(common.places(null));
    CheckFiles.Checked checked = CheckFiles.check(setup, files);
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
      CheckPrinter printer = new CheckPrinter(texts, out);
      examined.forEach(printer::submission);
    }
    out.flush();
    return examined.stream().anyMatch(Examined::hasErrors) ? Exit.REFUSED : Exit.DONE;
  }
}
