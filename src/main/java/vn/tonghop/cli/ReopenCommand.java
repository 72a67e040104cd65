package vn.tonghop.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.app.Arrivals;
import vn.tonghop.app.Decision;
import vn.tonghop.app.Places;
import vn.tonghop.outline.Setup;

/** {@code reopen}: takes a closing back. */
@Command(name = "reopen")
final class ReopenCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason = "";

  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Places places = common.places(null);
    Setup setup = common.setup(places);
    RunLog.in(places.data());
    common.tellDemo(places, spec.commandLine().getErr());
    Launch launch = new Launch(common, spec.commandLine().getOut(), spec.commandLine().getErr());
    return launch.decide(
        launch.request(places, setup, "reopen", Arrivals.none(), new Decision.Reopen(reason)),
        "decided.reopened");
  }
}
