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

/** {@code close}: what comes later is kept and not used. */
@Command(name = "close")
final class CloseCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--reason", paramLabel = "TEXT")
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
        launch.request(places, setup, "close", Arrivals.none(), new Decision.Close(reason)),
        "decided.closed");
  }
}
