package vn.tonghop.publish.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;

/**
 * The findings of some levels nothing was decided about, as lines to work through: by report, sheet
 * and cell. Of many findings of one code on one sheet the first are told each, the others as one
 * line, with their exact number.
 *
 * @param lines in the order to work through
 * @param notListed findings of these levels beyond what was kept
 */
record Remarks(List<Remark> lines, int notListed) {

  private record Kind(Level level, String code, Origin sheet) {}

  Remarks {
    lines = List.copyOf(lines);
  }

  /**
   * @param each findings of one kind that are told each
   * @param first of more than these so many are told each, the rest is folded
   */
  static Remarks of(Feedback feedback, Set<Level> levels, int each, int first) {
    List<Remark> lines = new ArrayList<>();
    int notListed = 0;
    for (Feedback.Report report : feedback.reports()) {
      for (Level level : levels) {
        notListed += report.notListed().get(level.ordinal());
      }
      for (List<Finding> kind :
          kinds(report, f -> f.ruling() == null && levels.contains(f.level()))) {
        int single = kind.size() <= each ? kind.size() : first;
        kind.subList(0, single).forEach(f -> lines.add(new Remark(report, List.of(f))));
        if (single < kind.size()) {
          lines.add(new Remark(report, kind.subList(single, kind.size())));
        }
      }
    }
    return new Remarks(lines, notListed);
  }

  /** Findings that somebody decided about, the first of a kind each, the rest as one line. */
  static Remarks settled(Feedback feedback, int first) {
    List<Remark> lines = new ArrayList<>();
    for (Feedback.Report report : feedback.reports()) {
      for (List<Finding> kind : kinds(report, f -> f.ruling() != null)) {
        int single = Math.min(kind.size(), first);
        kind.subList(0, single).forEach(f -> lines.add(new Remark(report, List.of(f))));
        if (single < kind.size()) {
          lines.add(new Remark(report, kind.subList(single, kind.size())));
        }
      }
    }
    return new Remarks(lines, 0);
  }

  /** Exact number of findings. */
  int count() {
    return lines.stream().mapToInt(Remark::count).sum() + notListed;
  }

  private static List<List<Finding>> kinds(Feedback.Report report, Predicate<Finding> wanted) {
    Map<Origin, Integer> sheets = new LinkedHashMap<>();
    List<Finding> found = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (wanted.test(finding)) {
        found.add(finding);
        sheets.putIfAbsent(sheet(finding), sheets.size());
      }
    }
    found.sort(
        Comparator.<Finding, Integer>comparing(f -> sheets.getOrDefault(sheet(f), 0))
            .thenComparing(Remarks::rowOf)
            .thenComparing(Remarks::columnOf));
    Map<Kind, List<Finding>> kinds = new LinkedHashMap<>();
    for (Finding finding : found) {
      Kind kind = new Kind(finding.level(), finding.code(), sheet(finding));
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(finding);
    }
    return List.copyOf(kinds.values());
  }

  private static Origin sheet(Finding finding) {
    return Origin.of(finding.origin().file(), finding.origin().sheet());
  }

  private static int rowOf(Finding finding) {
    Integer row = finding.row();
    return CellRange.of(finding.origin().cell())
        .map(CellRange::firstRow)
        .orElse(row == null ? 0 : row);
  }

  private static int columnOf(Finding finding) {
    return CellRange.of(finding.origin().cell()).map(CellRange::firstColumn).orElse(0);
  }
}
