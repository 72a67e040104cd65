package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.batch.RunOutcome;
import vn.tonghop.finding.Verdict;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding;

/** What a run ends with: who sent what, where the outputs are, what to do next. */
final class RunSummary {

  private final Texts texts;
  private final Setup setup;

  RunSummary(Texts texts, Setup setup) {
    this.texts = texts;
    this.setup = setup;
  }

  void print(RunOutcome outcome, PrintWriter out, boolean lastLineOnly) {
    if (!lastLineOnly) {
      head(outcome, out);
      counts(outcome, out);
      refused(outcome, out);
      new FeedbackLines(texts).print(outcome.feedback(), out);
      left(outcome, out);
      where(outcome, out);
      next(outcome, out);
      out.println();
    }
    out.println(
        texts.get(
            "summary.line",
            setup.campaign().id(),
            outcome.publication() == null ? texts.get("summary.none") : outcome.publication(),
            received(outcome),
            outcome.standings().size(),
            outcome.allRefused().size(),
            count(outcome, AgencyStanding.Status.MISSING),
            outcome.waiting().isEmpty()
                ? outcome.folder()
                : texts.get("summary.lineWaiting", outcome.waiting().size(), outcome.folder())));
    out.flush();
  }

  private void head(RunOutcome outcome, PrintWriter out) {
    out.println();
    out.println(
        texts.get(
            "summary.title", setup.campaign().id(), setup.campaign().name().in(texts.locale())));
    if (outcome.synthetic()) {
      out.println(texts.get("summary.synthetic"));
    }
    out.println();
  }

  private void counts(RunOutcome outcome, PrintWriter out) {
    Columns columns = new Columns();
    line(columns, "", "summary.obliged", outcome.standings().size());
    line(columns, "", "summary.received", received(outcome));
    line(columns, "  – ", "summary.accepted", count(outcome, Verdict.ACCEPTED));
    line(columns, "  – ", "summary.remarks", count(outcome, Verdict.ACCEPTED_WITH_REMARKS));
    line(columns, "  – ", "summary.partly", count(outcome, Verdict.PARTLY_ACCEPTED));
    line(columns, "  – ", "summary.late", count(outcome, AgencyStanding.Status.LATE));
    line(columns, "", "summary.refused", outcome.allRefused().size());
    long unknown = outcome.allRefused().stream().filter(r -> r.agencyName().isEmpty()).count();
    if (unknown > 0) {
      line(columns, "  – ", "summary.unknown", (int) unknown);
    }
    line(columns, "", "summary.missing", count(outcome, AgencyStanding.Status.MISSING));
    columns.lines().forEach(out::println);
  }

  private void line(Columns columns, String indent, String key, int number) {
    columns.row(indent + texts.get(key), String.format(texts.locale(), "%5d", number));
  }

  private void refused(RunOutcome outcome, PrintWriter out) {
    if (outcome.refused().isEmpty()) {
      return;
    }
    out.println();
    out.println(texts.get("summary.refusedList"));
    for (RunOutcome.Receipt receipt : outcome.refused()) {
      String agency =
          receipt.agencyName().isEmpty() ? texts.get("check.unknownAgency") : receipt.agencyName();
      out.println("  ✗ " + receipt.name() + " (" + agency + ")");
      out.println("      " + texts.get("check.receipt") + ": " + receipt.number());
      for (String reason : receipt.reasons()) {
        Wrap.lines(reason, "      ").forEach(out::println);
      }
    }
  }

  private void left(RunOutcome outcome, PrintWriter out) {
    list("summary.waiting", outcome.waiting(), out);
    list("summary.skipped", outcome.skipped(), out);
    RunOutcome.Moved moved = outcome.moved();
    if (moved != null) {
      if (moved.count() > 0) {
        out.println();
        out.println(texts.get("summary.moved", moved.count(), moved.folder()));
      }
      list("summary.notMoved", moved.left(), out);
    }
  }

  private void list(String title, List<String> lines, PrintWriter out) {
    if (!lines.isEmpty()) {
      out.println();
      out.println(texts.get(title));
      lines.forEach(line -> out.println("  " + line));
    }
  }

  private void where(RunOutcome outcome, PrintWriter out) {
    out.println();
    if (outcome.closed()) {
      out.println(texts.get("summary.closed"));
    }
    if (outcome.publication() != null) {
      out.println(
          texts.get(
              outcome.unchanged() ? "summary.unchanged" : "summary.published",
              outcome.publication()));
      if (outcome.changes() != null) {
        new ChangePrinter(texts, setup).print(outcome.changes(), out);
      }
      out.println(texts.get("summary.where"));
      Columns columns = new Columns();
      columns.row("  " + texts.get("summary.workbook"), outcome.folder() + "/tong-hop.xlsx");
      columns.row("  " + texts.get("summary.page"), outcome.folder() + "/index.html");
      columns.row("  " + texts.get("summary.report"), outcome.folder() + "/bao-cao.docx");
      columns.row("  " + texts.get("summary.tables"), outcome.folder() + "/tables/");
      columns.row("  " + texts.get("summary.findings"), outcome.folder() + "/findings.csv");
      if (outcome.changes() != null && outcome.changes().before() != null) {
        columns.row("  " + texts.get("summary.changes"), outcome.folder() + "/thay-doi.xlsx");
      }
      columns.row("  " + texts.get("summary.feedback"), outcome.folder() + "/feedback/");
      columns.row("  " + texts.get("summary.reminder"), outcome.folder() + "/don-doc.xlsx");
      columns.row("  " + texts.get("summary.letter"), outcome.folder() + "/nhac-nop.docx");
      columns.lines().forEach(out::println);
    }
  }

  private void next(RunOutcome outcome, PrintWriter out) {
    int missing = count(outcome, AgencyStanding.Status.MISSING);
    String findings = "findings.csv";
    List<String> steps = new ArrayList<>();
    if (!outcome.refused().isEmpty()) {
      steps.add(texts.get("summary.nextRefused"));
    }
    if (count(outcome, Verdict.PARTLY_ACCEPTED) + count(outcome, Verdict.ACCEPTED_WITH_REMARKS)
        > 0) {
      steps.add(texts.get("summary.nextRemarks", findings));
    }
    if (missing > 0) {
      steps.add(texts.get("summary.nextMissing", missing));
    }
    if (!steps.isEmpty()) {
      out.println();
      out.println(texts.get("summary.next"));
      steps.forEach(step -> out.println("  → " + step));
    }
  }

  private static int received(RunOutcome outcome) {
    return (int) outcome.standings().stream().filter(s -> s.used() != null).count();
  }

  private static int count(RunOutcome outcome, AgencyStanding.Status status) {
    return (int) outcome.standings().stream().filter(s -> s.status() == status).count();
  }

  private static int count(RunOutcome outcome, Verdict verdict) {
    return (int)
        outcome.standings().stream()
            .map(AgencyStanding::used)
            .filter(used -> used != null && used.verdict() == verdict)
            .count();
  }
}
