package vn.tonghop.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.app.Arrivals;
import vn.tonghop.app.Places;
import vn.tonghop.batch.RunRequest;
import vn.tonghop.outline.Setup;

/** {@code run}: receive, check, compute, publish. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--inbox", paramLabel = "DIR")
  private @Nullable Path inbox;

  @Option(names = "--received", paramLabel = "DATE")
  private @Nullable LocalDate received;

  @Option(names = "--no-wait")
  private boolean noWait;

  @Option(names = "--ok-if-refused")
  private boolean okIfRefused;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--impact")
  private boolean impact;

  @Option(names = "--move-processed")
  private boolean moveProcessed;

  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Places places = common.places(inbox);
    Setup setup = common.setup(places);
    if (impact) {
      RunLog.in(places.data());
      common.tellDemo(places, err);
      return new Previewing(common, out, err)
          .impact(setup, Previewing.request(common, places, Arrivals.none(), !noWait));
    }
    Path folder = places.inboxOf(setup.campaign().id());
    if (!Files.isDirectory(folder)) {
      throw new CommandFailure(Exit.USAGE, common.texts().get("error.noInbox", folder));
    }
    if (!Files.isReadable(folder)) {
      throw new CommandFailure(Exit.USAGE, common.texts().get("error.unreadable", folder));
    }
    for (Path own : List.of(places.data(), places.archive(), places.output())) {
      if (lies(own, folder)) {
        throw new CommandFailure(Exit.USAGE, common.texts().get("error.ownFolder", own, folder));
      }
    }
    if (moveProcessed && places.inbox() == null) {
      throw new CommandFailure(Exit.USAGE, common.texts().get("error.moveSample", folder));
    }
    RunLog.in(places.data());
    common.tellDemo(places, err);
    RunRequest request =
        new RunRequest(
            setup,
            "run",
            new Arrivals.InFolder(folder, received, moveProcessed, Clock.systemUTC()),
            null,
            places.archive(),
            places.output(),
            !noWait,
            common.locale(),
            common.store(places),
            common.settings());
    return dryRun
        ? new Previewing(common, out, err)
            .dryRun(
                setup, Previewing.request(common, places, request.arrivals(), !noWait), okIfRefused)
        : new Launch(common, out, err).run(request, okIfRefused);
  }

  /** What the program writes must not be read as what agencies sent. */
  private static boolean lies(Path own, Path inbox) {
    return own.toAbsolutePath().normalize().startsWith(inbox.toAbsolutePath().normalize());
  }
}
