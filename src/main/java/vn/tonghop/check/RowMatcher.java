package vn.tonghop.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.Table;

/** Tells which rows of a table a {@link RowFilter} means. */
public final class RowMatcher {

  private record Test(
      int column, boolean several, Set<String> accepted, List<RowFilter.Wanted> wanted) {

    boolean matches(TableRow row) {
      String text = row.canonical(column);
      if (text == null) {
        return accepted.contains(RowFilter.BLANK);
      }
      if (accepted.contains(RowFilter.FILLED)
          || accepted.contains(RowFilter.SEVERAL) && several && text.indexOf('|') >= 0) {
        return true;
      }
      if (accepted.contains(RowFilter.NUMBER) && PlainNumber.of(text) != null) {
        return true;
      }
      for (RowFilter.Wanted one : wanted) {
        if (says(text, one)) {
          return true;
        }
      }
      return several && text.indexOf('|') >= 0
          ? Arrays.stream(text.split("\\|")).anyMatch(accepted::contains)
          : accepted.contains(text);
    }
  }

  private static boolean says(String text, RowFilter.Wanted wanted) {
    return switch (wanted.what()) {
      case BY -> text.compareTo(wanted.text()) <= 0;
      case AFTER -> text.compareTo(wanted.text()) > 0;
      case MENTIONS -> Mentions.holds(text, List.of(wanted.text()));
    };
  }

  private final List<Test> tests;

  /**
   * @param filter of columns the table has
   */
  public RowMatcher(Table table, RowFilter filter) {
    this.tests =
        filter.accepted().entrySet().stream()
            .map(
                entry -> {
                  Column column = table.column(entry.getKey()).orElseThrow();
                  return new Test(
                      table.indexOf(column.key()),
                      column.several(),
                      Set.copyOf(entry.getValue()),
                      entry.getValue().stream()
                          .flatMap(value -> RowFilter.Wanted.of(value).stream())
                          .toList());
                })
            .toList();
  }

  /** Whether the row, one of the table, is meant. */
  public boolean matches(TableRow row) {
    for (Test test : tests) {
      if (!test.matches(row)) {
        return false;
      }
    }
    return true;
  }
}
