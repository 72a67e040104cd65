package vn.tonghop.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vn.tonghop.app.DryRun;
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

  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Places places = common.places(inbox);
    Setup setup = common.setup(places);
    Path folder = places.inboxOf(setup.campaign().id());
    if (!Files.isDirectory(folder)) {
      throw new CommandFailure(Exit.USAGE, common.texts().get("error.noInbox", folder));
    }
    for (Path own : List.of(places.data(), places.archive(), places.output())) {
      if (lies(own, folder)) {
        throw new CommandFailure(Exit.USAGE, common.texts().get("error.ownFolder", own, folder));
      }
    }
    RunLog.in(places.data());
    common.tellDemo(places, err);
    RunRequest request =
        new RunRequest(
            setup,
            "run",
            new Arrivals.InFolder(folder, received),
            null,
            places.archive(),
            places.output(),
            !noWait,
            common.locale(),
            common.store(places),
            common.settings());
    return dryRun
        ? preview(request, folder, out, err)
        : new Launch(common, out, err).run(request, okIfRefused);
  }

  /** What the program writes must not be read as what agencies sent. */
  private static boolean lies(Path own, Path inbox) {
    return own.toAbsolutePath().normalize().startsWith(inbox.toAbsolutePath().normalize());
  }

  private int preview(RunRequest request, Path folder, PrintWriter out, PrintWriter err)
      throws Exception {
    DryRun.Preview preview =
        DryRun.of(
            request.setup(),
            request.settings(),
            folder,
            received,
            request.store(),
            request.waitForOthers(),
            holder -> err.println(common.texts().get("waiting", holder)));
    preview.skipped().forEach(line -> err.println(common.texts().get("check.skipped", line)));
    CheckPrinter printer = new CheckPrinter(common.texts(), out);
    preview.submissions().forEach(printer::submission);
    out.println(common.texts().get("dry.nothing"));
    return preview.standsRefused() && !okIfRefused ? Exit.REFUSED : Exit.DONE;
  }
}
