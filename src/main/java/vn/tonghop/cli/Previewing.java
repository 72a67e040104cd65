package vn.tonghop.cli;

import java.io.PrintWriter;
import vn.tonghop.app.Arrivals;
import vn.tonghop.app.DecisionException;
import vn.tonghop.app.DryRun;
import vn.tonghop.app.Impact;
import vn.tonghop.app.Places;
import vn.tonghop.app.PreviewRequest;
import vn.tonghop.change.ChangeSummary;
import vn.tonghop.outline.Setup;

/** Tells what a run would do; nothing is stored. */
final class Previewing {

  private final CommonOptions common;
  private final Texts texts;
  private final PrintWriter out;
  private final PrintWriter err;

  Previewing(CommonOptions common, PrintWriter out, PrintWriter err) {
    this.common = common;
    this.texts = common.texts();
    this.out = out;
    this.err = err;
  }

  static PreviewRequest request(
      CommonOptions common, Places places, Arrivals arrivals, boolean wait) throws CommandFailure {
    return new PreviewRequest(
        arrivals, common.store(places), places.archive(), places.output(), common.settings(), wait);
  }

  /** Receipts, verdicts and findings of what arrives, and the figures it would change. */
  int dryRun(Setup setup, PreviewRequest request, boolean okIfRefused) throws Exception {
    CheckPrinter printer = new CheckPrinter(texts, common.terminal(), out);
    DryRun.Preview preview;
    try {
      preview =
          DryRun.of(
              setup,
              request,
              holder -> err.println(texts.get("waiting", holder)),
              submission -> {
                if (!common.quiet) {
                  printer.submission(submission);
                }
              });
    } catch (DecisionException e) {
      throw new CommandFailure(
          Exit.USAGE, texts.get("decision." + e.reason().name(), common.reopen()));
    }
    preview.skipped().forEach(line -> err.println(texts.get("check.skipped", line)));
    new FeedbackLines(texts, common.terminal()).print(preview.feedback(), out);
    figures(setup, preview.changes(), preview.closed());
    return preview.standsRefused() && !okIfRefused ? Exit.REFUSED : Exit.DONE;
  }

  /** Verdicts, findings and figures that other files under jobs/ would change. */
  int impact(Setup setup, PreviewRequest request) throws Exception {
    Impact impact = Impact.of(setup, request, holder -> err.println(texts.get("waiting", holder)));
    if (impact.objection() != null) {
      out.println(texts.get("impact.objection", impact.objection()));
    }
    out.println(texts.get("impact.read", impact.submissions(), impact.readAgain()));
    if (impact.verdicts().isEmpty()) {
      out.println(texts.get("impact.sameVerdicts"));
    } else {
      out.println(texts.get("impact.verdicts", impact.verdicts().size()));
      for (Impact.VerdictChange change : impact.verdicts()) {
        out.println(
            "  "
                + texts.get(
                    "impact.verdict",
                    change.agency(),
                    change.receipt(),
                    texts.get("verdict." + change.before()),
                    texts.get("verdict." + change.after())));
      }
    }
    if (impact.findings().isEmpty()) {
      out.println(texts.get("impact.sameFindings"));
    } else {
      out.println(texts.get("impact.findings"));
      for (Impact.FindingChange change : impact.findings()) {
        out.println(
            "  "
                + texts.get(
                    "impact.finding",
                    change.level(),
                    change.code(),
                    change.fresh(),
                    change.gone(),
                    String.join(", ", change.agencies())));
      }
    }
    figures(setup, impact.changes(), impact.closed());
    return Exit.DONE;
  }

  private void figures(Setup setup, ChangeSummary changes, boolean closed) {
    if (closed) {
      out.println(texts.get("summary.closed", common.reopen()));
    } else if (changes.before() == null) {
      out.println(texts.get("dry.nothingBefore"));
    } else {
      new ChangePrinter(texts, common.terminal(), setup).print(changes, out);
    }
    out.println(texts.get("dry.nothing"));
    out.flush();
  }
}
