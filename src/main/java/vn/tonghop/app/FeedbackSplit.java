package vn.tonghop.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.Normalizer;
import vn.tonghop.normalize.RecognizedTable;
import vn.tonghop.outline.Setup;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * Tells findings apart by the content of a column: which sub-unit of the agency has to answer for
 * the row. Findings on no such row stay together.
 */
final class FeedbackSplit {

  private static final Pattern ROW = Pattern.compile("[A-Z]+([0-9]{1,7})(?::.*)?");

  private final Setup setup;
  private final String column;

  /**
   * @param column key of a column; tables without it are not split
   */
  FeedbackSplit(Setup setup, String column) {
    this.setup = setup;
    this.column = column;
  }

  /** Whether any table of the outline has the column. */
  static boolean knows(Setup setup, String column) {
    return setup.outline().tables().stream().anyMatch(t -> t.column(column).isPresent());
  }

  /** Findings by sub-unit, in the order met; those of no sub-unit under the empty name. */
  Map<String, List<Finding>> parts(List<SheetSource> sheets, List<Finding> findings) {
    Map<Origin, Map<Integer, String>> units = units(sheets, findings);
    Map<String, List<Finding>> parts = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Map<Integer, String> rows = units.getOrDefault(sheet(finding), Map.of());
      String unit = rows.getOrDefault(rowOf(finding), "");
      parts.computeIfAbsent(unit, u -> new ArrayList<>()).add(finding);
    }
    return parts;
  }

  private Map<Origin, Map<Integer, String>> units(
      List<SheetSource> sheets, List<Finding> findings) {
    Map<Origin, Set<Integer>> wanted = new HashMap<>();
    findings.forEach(f -> wanted.computeIfAbsent(sheet(f), s -> new TreeSet<>()).add(rowOf(f)));
    Map<Origin, Map<Integer, String>> units = new HashMap<>();
    try {
      for (RecognizedTable table :
          new Normalizer(setup).recognize(sheets, new Findings()).tables()) {
        Origin sheet = Origin.of(table.sheet().file(), table.sheet().name());
        if (table.sheetColumn(column) > 0 && wanted.containsKey(sheet)) {
          units.put(sheet, units(table, wanted.getOrDefault(sheet, Set.of())));
        }
      }
    } catch (UnreadableException e) {
      // The file breaks off: what was told apart until there stays so.
      return units;
    }
    return units;
  }

  /** An empty cell belongs to the unit above it, as in a merged column. */
  private Map<Integer, String> units(RecognizedTable table, Set<Integer> rows)
      throws UnreadableException {
    Map<Integer, String> units = new HashMap<>();
    String[] unit = {""};
    table
        .sheet()
        .read(
            row -> {
              Cell cell =
                  row.number() <= table.headerEnd() ? null : row.cell(table.sheetColumn(column));
              if (cell != null && !cell.text().isBlank()) {
                unit[0] = cell.text().strip();
              }
              if (rows.contains(row.number())) {
                units.put(row.number(), unit[0]);
              }
              return true;
            });
    return units;
  }

  private static Origin sheet(Finding finding) {
    return Origin.of(finding.origin().file(), finding.origin().sheet());
  }

  private static int rowOf(Finding finding) {
    String cell = finding.origin().cell();
    Matcher row = ROW.matcher(cell == null ? "" : cell);
    if (row.matches()) {
      return Integer.parseInt(row.group(1));
    }
    return finding.row() == null ? 0 : finding.row();
  }
}
