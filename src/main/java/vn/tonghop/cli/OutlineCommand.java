package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.app.OutlineComparison;
import vn.tonghop.app.OutlinePrinter;
import vn.tonghop.app.Places;
import vn.tonghop.outline.Setup;

/**
 * {@code outline}: check the outline of a campaign and its template, and print the outline, or how
 * it differs from another one.
 */
@Command(name = "outline")
final class OutlineCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--compare", paramLabel = "OTHER")
  private @Nullable String compared;

  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Places places = common.places(null);
    Setup setup = common.setup(places);
    common.templates(places, setup);
    PrintWriter out = spec.commandLine().getOut();
    String other = compared;
    if (other == null) {
      new OutlinePrinter(setup, common.locale()).print(out);
    } else {
      Setup before = common.other(places, setup, other);
      new OutlineComparison(setup, before, common.locale()).print(out);
    }
    out.flush();
    return Exit.DONE;
  }
}
