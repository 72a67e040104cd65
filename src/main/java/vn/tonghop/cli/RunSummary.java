package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.List;
import vn.tonghop.batch.RunOutcome;
import vn.tonghop.finding.Verdict;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding;

/** What a run ends with: who sent what, where the outputs are, what to do next. */
final class RunSummary {

  private final Texts texts;
  private final CommonOptions common;
  private final Terminal terminal;
  private final Setup setup;

  RunSummary(CommonOptions common, Setup setup) {
    this.common = common;
    this.texts = common.texts();
    this.terminal = common.terminal();
    this.setup = setup;
  }

  void print(RunOutcome outcome, PrintWriter out, boolean lastLineOnly) {
    if (!lastLineOnly) {
      head(outcome, out);
      counts(outcome, out);
      refused(outcome, out);
      new FeedbackLines(texts, terminal).print(outcome.feedback(), out);
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
    String title =
        texts.get(
            "summary.title", setup.campaign().id(), setup.campaign().name().in(texts.locale()));
    Wrap.lines(title, "", terminal.width())
        .forEach(line -> out.println(Ink.STRONG.on(terminal.outColours(), line)));
    if (outcome.synthetic()) {
      out.println(Ink.CARE.on(terminal.outColours(), texts.get("summary.synthetic")));
    }
    out.println();
  }

  private void counts(RunOutcome outcome, PrintWriter out) {
    Columns columns = new Columns(terminal);
    line(columns, "", "summary.obliged", outcome.standings().size(), Ink.NONE);
    line(columns, "", "summary.received", received(outcome), Ink.NONE);
    line(columns, "  – ", "summary.accepted", count(outcome, Verdict.ACCEPTED), Ink.GOOD);
    line(
        columns,
        "  – ",
        "summary.remarks",
        count(outcome, Verdict.ACCEPTED_WITH_REMARKS),
        Ink.CARE);
    line(columns, "  – ", "summary.partly", count(outcome, Verdict.PARTLY_ACCEPTED), Ink.CARE);
    line(columns, "  – ", "summary.late", count(outcome, AgencyStanding.Status.LATE), Ink.CARE);
    line(columns, "", "summary.refused", outcome.allRefused().size(), Ink.BAD);
    long unknown = outcome.allRefused().stream().filter(r -> r.agencyName().isEmpty()).count();
    if (unknown > 0) {
      line(columns, "  – ", "summary.unknown", (int) unknown, Ink.BAD);
    }
    line(columns, "", "summary.missing", count(outcome, AgencyStanding.Status.MISSING), Ink.BAD);
    columns.lines().forEach(out::println);
  }

  private void line(Columns columns, String indent, String key, int number, Ink ink) {
    columns.row(indent + texts.get(key), String.format(texts.locale(), "%5d", number));
    columns.ink(1, number == 0 ? Ink.NONE : ink);
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
      String mark = Ink.BAD.on(terminal.outColours(), "✗");
      out.println("  " + mark + " " + Printable.of(receipt.name() + " (" + agency + ")"));
      out.println("      " + texts.get("check.receipt") + ": " + receipt.number());
      for (String reason : receipt.reasons()) {
        Wrap.lines(reason, "      ", terminal.width()).forEach(out::println);
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
      lines.stream()
          .flatMap(line -> Wrap.lines("  ", line, "    ", terminal.width()).stream())
          .forEach(out::println);
    }
  }

  private void where(RunOutcome outcome, PrintWriter out) {
    out.println();
    if (outcome.closed()) {
      out.println(texts.get("summary.closed", common.reopen()));
    }
    if (outcome.publication() != null) {
      out.println(
          texts.get(
              outcome.unchanged() ? "summary.unchanged" : "summary.published",
              outcome.publication()));
      if (outcome.changes() != null) {
        new ChangePrinter(texts, terminal, setup).print(outcome.changes(), out);
      }
      out.println(texts.get("summary.where"));
      Columns columns = new Columns(terminal);
      columns.row(
          "  " + texts.get("summary.workbook"), Columns.whole(outcome.folder() + "/tong-hop.xlsx"));
      columns.row(
          "  " + texts.get("summary.page"), Columns.whole(outcome.folder() + "/index.html"));
      columns.row(
          "  " + texts.get("summary.report"), Columns.whole(outcome.folder() + "/bao-cao.docx"));
      columns.row("  " + texts.get("summary.tables"), Columns.whole(outcome.folder() + "/tables/"));
      columns.row(
          "  " + texts.get("summary.findings"), Columns.whole(outcome.folder() + "/findings.csv"));
      if (outcome.changes() != null && outcome.changes().before() != null) {
        columns.row(
            "  " + texts.get("summary.changes"),
            Columns.whole(outcome.folder() + "/thay-doi.xlsx"));
      }
      columns.row(
          "  " + texts.get("summary.feedback"), Columns.whole(outcome.folder() + "/feedback/"));
      columns.row(
          "  " + texts.get("summary.reminder"), Columns.whole(outcome.folder() + "/don-doc.xlsx"));
      columns.row(
          "  " + texts.get("summary.letter"), Columns.whole(outcome.folder() + "/nhac-nop.docx"));
      columns.lines().forEach(out::println);
    }
  }

  private void next(RunOutcome outcome, PrintWriter out) {
    int missing = count(outcome, AgencyStanding.Status.MISSING);
    NextSteps steps = new NextSteps(texts, terminal);
    if (!outcome.refused().isEmpty()) {
      steps.command(common.next("reload …"), "summary.nextRefused");
    }
    if (count(outcome, Verdict.PARTLY_ACCEPTED) + count(outcome, Verdict.ACCEPTED_WITH_REMARKS)
        > 0) {
      steps.add("summary.nextRemarks", "findings.csv");
    }
    if (missing > 0) {
      steps.command(common.next("status --missing"), "summary.nextMissing", missing);
    }
    if (!outcome.waiting().isEmpty()) {
      steps.command(common.next("run …"), "summary.nextWaiting");
    }
    if (!steps.isEmpty()) {
      out.println();
      steps.print(out);
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
