package vn.tonghop.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.app.Arrivals;
import vn.tonghop.app.Decision;
import vn.tonghop.app.Places;
import vn.tonghop.outline.Setup;

/** {@code accept}: an officer uses what an error leaves out. */
@Command(name = "accept")
final class AcceptCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private SettlingOptions settling = new SettlingOptions();

  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Places places = common.places(null);
    Setup setup = common.setup(places);
    settling.check(setup, common);
    RunLog.in(places.data());
    common.tellDemo(places, spec.commandLine().getErr());
    Launch launch = new Launch(common, spec.commandLine().getOut(), spec.commandLine().getErr());
    return launch.run(
        launch.request(
            places,
            setup,
            "accept",
            Arrivals.none(),
            new Decision.Accept(settling.agency, settling.findings, settling.reason)),
        true);
  }
}
