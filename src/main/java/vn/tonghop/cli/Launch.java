package vn.tonghop.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import vn.tonghop.app.Arrivals;
import vn.tonghop.app.Decision;
import vn.tonghop.app.Places;
import vn.tonghop.batch.ConsolidationRun;
import vn.tonghop.batch.RunOutcome;
import vn.tonghop.batch.RunRequest;
import vn.tonghop.outline.Setup;

/** Starts the job for a command and tells how it went. */
final class Launch {

  private final CommonOptions common;
  private final PrintWriter out;
  private final PrintWriter err;

  Launch(CommonOptions common, PrintWriter out, PrintWriter err) {
    this.common = common;
    this.out = out;
    this.err = err;
  }

  /** The request of a command that has no inbox. */
  RunRequest request(
      Places places, Setup setup, String command, Arrivals arrivals, @Nullable Decision decision)
      throws CommandFailure {
    return new RunRequest(
        setup,
        command,
        arrivals,
        decision,
        places.archive(),
        places.output(),
        true,
        common.locale(),
        common.store(places),
        common.settings());
  }

  /** Runs the job; the exit code tells whether something it met stands refused. */
  int run(RunRequest request, boolean okIfRefused) throws Exception {
    RunOutcome outcome;
    try (ProgressPrinter progress =
        new ProgressPrinter(err, common.texts(), common.terminal(), common.quiet)) {
      outcome = ConsolidationRun.run(request, progress);
    }
    new RunSummary(common, request.setup()).print(outcome, out, common.quiet);
    return outcome.refused().isEmpty() || okIfRefused ? Exit.DONE : Exit.REFUSED;
  }

  /** Takes a decision that changes no figure. */
  int decide(RunRequest request, String done) throws Exception {
    try (ProgressPrinter progress =
        new ProgressPrinter(err, common.texts(), common.terminal(), common.quiet)) {
      ConsolidationRun.onlyDecide(request, progress);
    }
    out.println(common.texts().get(done, request.setup().campaign().id(), common.next("run")));
    out.flush();
    return Exit.DONE;
  }
}
