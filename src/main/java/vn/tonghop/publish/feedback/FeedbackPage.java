package vn.tonghop.publish.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.finding.FindingMessages;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.finding.Verdict;
import vn.tonghop.outline.Agency;
import vn.tonghop.publish.feedback.PageGrid.Part;
import vn.tonghop.publish.sheet.SheetStream;

/** The first sheet: the verdict, what to correct, what to confirm, how to send again. */
final class FeedbackPage {

  /** From A: number, sheet, cell, item, found, expected, what and how, opinion, identity. */
  static final List<Double> WIDTHS = List.of(5.0, 15.0, 11.0, 27.0, 16.0, 15.0, 54.0, 27.0, 16.0);

  static final int OPINION = 8;

  private static final int LEFT_HEAD = 4;
  private static final int LABELS = 3;
  private static final int TOLD_EACH = 50;
  private static final int WARNINGS_TOLD_EACH = 5;
  private static final int INFORMATION_LINES = 30;

  private final Feedback feedback;
  private final PageGrid grid;
  private final RemarkTable remarks;
  private final boolean hasCopies;
  private int section;

  FeedbackPage(
      Feedback feedback, FindingMessages messages, Map<Origin, String> copies, SheetStream out) {
    this.feedback = feedback;
    this.grid = new PageGrid(out, WIDTHS);
    this.hasCopies = !copies.isEmpty();
    this.remarks = new RemarkTable(grid, out, messages, copies, feedback.agency());
  }

  /**
   * Writes the page.
   *
   * @param cut copies that are not whole, with the ranges of rows they hold
   * @return row of the page by identity of each finding told on a line of its own
   */
  Map<String, Integer> write(Map<String, List<Window.Copied>> cut) {
    PageFrame.write(grid, feedback.frame(), LEFT_HEAD, FeedbackTexts.of("title"));
    facts();
    Map<String, Integer> rows = new LinkedHashMap<>();
    Set<Level> must = EnumSet.of(Level.BLOCK, Level.ERROR);
    Set<Level> confirm = EnumSet.of(Level.CONFIRM);
    Set<Level> look = EnumSet.of(Level.WARN);
    rows.putAll(remarks("must", Remarks.of(feedback, must, TOLD_EACH, TOLD_EACH)));
    rows.putAll(remarks("confirm", Remarks.of(feedback, confirm, TOLD_EACH, TOLD_EACH)));
    rows.putAll(remarks("look", Remarks.of(feedback, look, WARNINGS_TOLD_EACH, 0)));
    remarks("settled", Remarks.settled(feedback, TOLD_EACH));
    lines("again", isSecret() ? List.of() : sendingAgain());
    reviewed(cut);
    information();
    comparison();
    return rows;
  }

  private void facts() {
    Feedback.Report newest = feedback.newest();
    Agency agency = feedback.agency();
    fact("agency", Look.VALUE, agency == null ? FeedbackTexts.of("unknown") : agency.name());
    if (!feedback.part().isEmpty()) {
      fact("part", Look.VALUE, feedback.part());
    }
    fact("report", Look.VALUE, newest.name());
    LocalDate received = newest.receivedOn();
    if (received != null) {
      fact("receipt", Look.VALUE, newest.receipt());
      fact(
          "received",
          Look.VALUE,
          newest.daysLate() > 0
              ? FeedbackTexts.of("receivedLate", received, newest.daysLate())
              : FeedbackTexts.of("receivedInTime", received));
    }
    fact("deadline", Look.VALUE, FeedbackTexts.day(feedback.frame().lastDay()));
    fact(
        "verdict",
        look(newest.verdict()),
        FeedbackTexts.of(
            (received == null ? "check." : "verdict.") + word(newest), newest.open(Level.ERROR)));
    Feedback.Report used = feedback.inForce();
    if (used != null && used != newest) {
      fact("inForce", Look.VALUE, FeedbackTexts.of("inForceReport", used.receipt(), used.name()));
    }
    fact(
        "todo",
        Look.VALUE,
        FeedbackTexts.of(isSecret() ? "todo.REFUSED.secret" : "todo." + word(newest)));
  }

  /** A secret document must not be sent again, corrected or not. */
  private boolean isSecret() {
    return feedback.newest().isSecret();
  }

  /** Where everything left out was accepted, nothing has to be corrected. */
  private static String word(Feedback.Report report) {
    boolean overruled =
        report.verdict() == Verdict.PARTLY_ACCEPTED
            && report.count(Level.ERROR) > 0
            && report.open(Level.ERROR) == 0;
    return report.verdict().name() + (overruled ? ".settled" : "");
  }

  private void fact(String key, Look look, String text) {
    grid.row(
        List.of(
            new Part(1, LABELS, Look.LABEL, FeedbackTexts.of("fact." + key)),
            new Part(LABELS + 1, grid.columns(), look, text)));
  }

  private static Look look(Verdict verdict) {
    return switch (verdict) {
      case REFUSED, PARTLY_ACCEPTED -> Look.VERDICT_RED;
      case ACCEPTED_WITH_REMARKS -> Look.VERDICT_AMBER;
      case ACCEPTED -> Look.VERDICT_GREEN;
    };
  }

  private Map<String, Integer> remarks(String key, Remarks lines) {
    if (lines.count() == 0) {
      return Map.of();
    }
    heading(key, lines.count());
    if (hasCopies || !key.equals("must")) {
      grid.line(Look.NOTE, FeedbackTexts.of("about." + key));
    }
    return remarks.write(lines);
  }

  private void heading(String key, Object... arguments) {
    grid.blank();
    section++;
    grid.line(
        Look.SECTION, Roman.of(section) + ". " + FeedbackTexts.of("section." + key, arguments));
  }

  private void information() {
    Remarks all =
        Remarks.of(feedback, EnumSet.of(Level.INFO), INFORMATION_LINES, INFORMATION_LINES);
    if (all.count() == 0) {
      return;
    }
    heading("information");
    List<String> told = new ArrayList<>();
    for (Remark remark : all.lines()) {
      if (told.size() < INFORMATION_LINES) {
        told.add(remarks.sentence(remark.example()));
      }
    }
    int rest = all.count() - told.size();
    if (rest > 0) {
      told.add(FeedbackTexts.of("informationRest", rest));
    }
    told.forEach(this::item);
  }

  private void reviewed(Map<String, List<Window.Copied>> cut) {
    Review review = new Review(feedback, remarks::sentence);
    lines("checked", review.checked());
    lines("unchecked", review.notChecked());
    if (!cut.isEmpty()) {
      heading("copies");
      cut.forEach((sheet, ranges) -> item(Review.copied(sheet, ranges)));
    }
  }

  private void comparison() {
    for (Feedback.Report report : feedback.reports()) {
      Feedback.Comparison before = report.before();
      if (before != null) {
        heading("comparison", report.receipt(), before.receipt());
        new ComparisonTable(grid).write(before);
      }
    }
  }

  private List<String> sendingAgain() {
    List<String> told =
        new ArrayList<>(FeedbackTexts.lines(hasCopies ? "again.copies." : "again.alone."));
    told.addAll(FeedbackTexts.lines("again.whole."));
    Integer revision = feedback.nextRevision();
    Agency agency = feedback.agency();
    if (revision != null) {
      told.add(FeedbackTexts.of("againRevision", revision));
    }
    if (revision != null && agency != null) {
      String number = revision < 10 ? "0" + revision : revision.toString();
      told.add(FeedbackTexts.of("againName", feedback.frame().id(), agency.code(), number));
    }
    told.add(FeedbackTexts.of("againDeadline", feedback.frame().lastDay()));
    return told;
  }

  private void lines(String key, List<String> texts) {
    if (!texts.isEmpty()) {
      heading(key);
      texts.forEach(this::item);
    }
  }

  private void item(String text) {
    grid.row(List.of(Part.at(1, Look.PLAIN, "–"), new Part(2, grid.columns(), Look.PLAIN, text)));
  }
}
