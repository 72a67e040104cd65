package vn.tonghop.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.app.Arrivals;
import vn.tonghop.app.Places;
import vn.tonghop.outline.Setup;

/** {@code reload}: corrected submissions; recomputes and publishes. */
@Command(name = "reload")
final class ReloadCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", arity = "0..*")
  private List<Path> files = List.of();

  @Option(names = "--reason", paramLabel = "TEXT")
  private String reason = "";

  @Option(names = "--received", paramLabel = "DATE")
  private @Nullable LocalDate received;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    GivenFiles.require(files, common.texts(), "error.noReload");
    Places places = common.places(null);
    Setup setup = common.setup(places);
    RunLog.in(places.data());
    common.tellDemo(places, spec.commandLine().getErr());
    Arrivals arrivals = new Arrivals.Corrections(files, received, reason);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (dryRun) {
      return new Previewing(common, out, err)
          .dryRun(setup, Previewing.request(common, places, arrivals, true), false);
    }
    Launch launch = new Launch(common, out, err);
    return launch.run(launch.request(places, setup, "reload", arrivals, null), false);
  }
}
