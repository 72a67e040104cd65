package vn.tonghop.publish.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingMessages;
import vn.tonghop.finding.Origin;
import vn.tonghop.intake.FeedbackMark;
import vn.tonghop.publish.TextFit;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * A sheet of the sender that will be copied because some of its cells are faulty.
 *
 * @param name of the copy
 * @param widths of its columns
 */
record SheetCopy(SheetSource source, Marks marks, String name, List<Double> widths) {

  private static final int LONGEST_NAME = 31;
  private static final int MEASURED_ROWS = 60;
  private static final int MEASURED_COLUMNS = 100;
  private static final int LONGEST_MEASURED = 120;
  private static final double NARROWEST = 7;
  private static final double WIDEST = 42;
  private static final double PADDING = 2.5;
  private static final double USUAL = 1.1;

  /** Those with a faulty cell, in the order of the submission. */
  static List<SheetCopy> of(
      List<SheetSource> sheets, List<Finding> findings, FindingMessages messages) {
    Map<Origin, Marks> marks = new HashMap<>();
    for (Finding finding : findings) {
      marks
          .computeIfAbsent(
              Origin.of(finding.origin().file(), finding.origin().sheet()),
              k -> new Marks(messages))
          .add(finding);
    }
    Set<String> taken =
        new HashSet<>(
            List.of(key(FeedbackMark.SHEET), key(FeedbackTexts.of("sheet.name")), "history"));
    List<SheetCopy> copies = new ArrayList<>();
    for (SheetSource sheet : sheets) {
      Marks own = marks.remove(Origin.of(sheet.file(), sheet.name()));
      if (own != null && !own.isEmpty()) {
        copies.add(new SheetCopy(sheet, own, freeName(sheet.name(), taken), measured(sheet)));
      }
    }
    return copies;
  }

  /** The name of the source, as far as the format and the names given before allow. */
  private static String freeName(String wanted, Set<String> taken) {
    String clean = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "_").replaceAll("^'|'$", "_");
    String base = clean.isBlank() ? "_" : cut(clean, LONGEST_NAME);
    String name = base;
    for (int i = 2; !taken.add(key(name)); i++) {
      String number = " (" + i + ")";
      name = cut(base, LONGEST_NAME - number.length()) + number;
    }
    return name;
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** What the first rows say about the width of a column. */
  private static final class Measure {
    private double word;
    private double all;
    private int cells;

    void add(String text) {
      String start = cut(text, LONGEST_MEASURED);
      word = Math.max(word, TextFit.longestWord(start));
      all += TextFit.width(start);
      cells++;
    }

    /** Room for the longest word and for a usual text; a long header may take several lines. */
    double width() {
      double usual = cells == 0 ? 0 : USUAL * all / cells;
      return Math.min(WIDEST, Math.max(NARROWEST, PADDING + Math.max(word, usual)));
    }
  }

  /** Measures the first rows; a text alone in its row is a title and may run on. */
  private static List<Double> measured(SheetSource sheet) {
    List<Measure> columns = new ArrayList<>();
    try {
      sheet.read(
          row -> {
            if (row.cells().size() > 1) {
              row.cells().forEach(cell -> measure(cell, columns));
            }
            return row.number() < MEASURED_ROWS;
          });
    } catch (UnreadableException e) {
      // A sheet that breaks off is copied as far as it goes, with the widths known by then.
      return widths(columns);
    }
    return widths(columns);
  }

  private static void measure(Cell cell, List<Measure> columns) {
    while (columns.size() < Math.min(cell.column(), MEASURED_COLUMNS)) {
      columns.add(new Measure());
    }
    if (cell.column() <= MEASURED_COLUMNS) {
      columns.get(cell.column() - 1).add(cell.text());
    }
  }

  private static List<Double> widths(List<Measure> columns) {
    return columns.stream().map(Measure::width).toList();
  }
}
