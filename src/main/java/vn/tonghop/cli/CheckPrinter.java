package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.app.Examined;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingMessages;
import vn.tonghop.finding.Level;

/** Prints what checking one submission found: by file and sheet, the gravest first. */
final class CheckPrinter {

  private static final String INDENT = "      ";
  private static final int LABEL_END = 17;
  private static final int LONGEST = 300;

  private final Texts texts;
  private final Terminal terminal;
  private final PrintWriter out;
  private final FindingMessages messages;

  CheckPrinter(Texts texts, Terminal terminal, PrintWriter out) {
    this.terminal = terminal;
    this.texts = texts;
    this.out = out;
    this.messages = FindingMessages.in(texts.locale());
  }

  void submission(Examined examined) {
    Columns head = new Columns(terminal);
    head.row(texts.get("check.file"), Columns.whole(examined.name()));
    head.ink(1, Ink.STRONG);
    var agency = examined.agency();
    head.row(
        texts.get("check.agency"),
        agency == null ? texts.get("check.unknownAgency") : agency.name());
    head.row(texts.get("check.receipt"), Columns.whole(examined.receipt()));
    head.row(
        texts.get("check.verdict"), texts.get("verdict." + examined.result().verdict().name()));
    head.ink(1, Ink.of(examined.result().verdict()));
    head.lines().forEach(out::println);
    bySheet(examined.result().findings())
        .forEach(
            (place, findings) -> {
              out.println();
              out.println("  " + Printable.of(place));
              findings.forEach(this::finding);
            });
    out.println();
    if (examined.result().findings().stream().noneMatch(f -> f.level() != Level.INFO)) {
      out.println("  " + texts.get("check.clean"));
    }
    Map<Level, Integer> counts = examined.result().counts();
    out.println(
        "  "
            + texts.get(
                "check.counts",
                counts.getOrDefault(Level.BLOCK, 0),
                counts.getOrDefault(Level.ERROR, 0),
                counts.getOrDefault(Level.CONFIRM, 0),
                counts.getOrDefault(Level.WARN, 0),
                counts.getOrDefault(Level.INFO, 0)));
    out.println();
  }

  private void finding(Finding finding) {
    String cell = finding.origin().cell();
    String level = Ink.of(finding.level()).on(terminal.outColours(), finding.level().toString());
    out.println("    " + level + " " + finding.code() + (cell == null ? "" : " " + cell));
    FindingMessages.Advice advice = messages.advice(finding);
    part("check.item", finding.column());
    part("check.what", advice.what());
    part("check.found", finding.found());
    part("check.expected", finding.expected());
    part("check.fix", advice.fix());
  }

  /** A label and, beside it, a text of one or more lines; nothing for an empty text. */
  private void part(String label, String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.isEmpty()) {
      return;
    }
    String cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    String first = INDENT + texts.get(label);
    String start = first + " ".repeat(Math.max(1, LABEL_END - first.length()));
    Wrap.lines(start, cut, " ".repeat(LABEL_END), terminal.width()).forEach(out::println);
  }

  private static Map<String, List<Finding>> bySheet(List<Finding> findings) {
    Map<String, List<Finding>> bySheet = new LinkedHashMap<>();
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparing(Finding::level));
    for (Finding finding : sorted) {
      String sheet = finding.origin().sheet();
      String place = finding.origin().file() + (sheet == null ? "" : " · " + sheet);
      bySheet.computeIfAbsent(place, p -> new ArrayList<>()).add(finding);
    }
    return bySheet;
  }
}
