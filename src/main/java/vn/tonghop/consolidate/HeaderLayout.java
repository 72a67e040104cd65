package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.ReportLayout.ReportColumn;

/**
 * Arranges the header paths of columns into cells: neighbours that share a path share its cells, a
 * short path reaches down to the last header row.
 */
final class HeaderLayout {

  /** Running number and name of the row stand before the data columns. */
  static final int FIXED_COLUMNS = 2;

  private final List<List<String>> paths = new ArrayList<>();
  private final int depth;

  HeaderLayout(List<ReportColumn> columns, Labels labels) {
    this(labels.text("header.agency"), columns, labels);
  }

  /**
   * @param name header of the column that names the rows
   */
  HeaderLayout(String name, List<ReportColumn> columns, Labels labels) {
    paths.add(List.of(labels.text("header.ordinal")));
    paths.add(List.of(name));
    for (ReportColumn column : columns) {
      paths.add(words(column.header(), labels.locale()));
    }
    depth = paths.stream().mapToInt(List::size).max().orElse(1);
  }

  int rows() {
    return depth;
  }

  List<HeaderCell> cells() {
    List<HeaderCell> cells = new ArrayList<>();
    for (int row = 0; row < depth; row++) {
      for (int column = 0; column < paths.size(); ) {
        int span = span(row, column);
        if (row < paths.get(column).size()) {
          boolean last = row == paths.get(column).size() - 1;
          cells.add(
              new HeaderCell(
                  paths.get(column).get(row), row, column, last ? depth - row : 1, span));
        }
        column += span;
      }
    }
    return cells;
  }

  private int span(int row, int column) {
    List<String> path = paths.get(column);
    if (column < FIXED_COLUMNS || row >= path.size() - 1) {
      return 1;
    }
    List<String> ancestors = path.subList(0, row + 1);
    int end = column + 1;
    while (end < paths.size()
        && row < paths.get(end).size() - 1
        && paths.get(end).subList(0, row + 1).equals(ancestors)) {
      end++;
    }
    return end - column;
  }

  private static List<String> words(List<Label> header, Locale locale) {
    return header.isEmpty() ? List.of("") : header.stream().map(l -> l.in(locale)).toList();
  }
}
