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

/** {@code withdraw}: what an agency sent is no longer used. */
@Command(name = "withdraw")
final class WithdrawCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--agency", paramLabel = "CODE", required = true)
  private String agency = "";

  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason = "";

  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Places places = common.places(null);
    Setup setup = common.setup(places);
    if (setup.registry().agency(agency).isEmpty()) {
      throw common.noAgency(agency, setup);
    }
    if (reason.isBlank()) {
      throw new CommandFailure(Exit.USAGE, common.texts().get("error.noReason"));
    }
    RunLog.in(places.data());
    common.tellDemo(places, spec.commandLine().getErr());
    Launch launch = new Launch(common, spec.commandLine().getOut(), spec.commandLine().getErr());
    return launch.run(
        launch.request(
            places, setup, "withdraw", Arrivals.none(), new Decision.Withdraw(agency, reason)),
        true);
  }
}
