package vn.tonghop.check;

import java.util.List;
import java.util.Set;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.Table;

/** Tells which rows of a table a {@link RowFilter} means. */
public final class RowMatcher {

  /**
   * What is asked of one cell.
   *
   * @param several a cell may name several choices
   */
  private record Test(
      int column,
      boolean several,
      Set<String> accepted,
      List<RowFilter.Wanted> wanted,
      boolean blank,
      boolean filled,
      boolean any,
      boolean number) {

    static Test of(Table table, String key, Set<String> accepted) {
      Column column = table.column(key).orElseThrow();
      return new Test(
          table.indexOf(key),
          column.several(),
          Set.copyOf(accepted),
          accepted.stream().flatMap(value -> RowFilter.Wanted.of(value).stream()).toList(),
          accepted.contains(RowFilter.BLANK),
          accepted.contains(RowFilter.FILLED),
          accepted.contains(RowFilter.SEVERAL),
          accepted.contains(RowFilter.NUMBER));
    }

    boolean matches(TableRow row) {
      String text = row.canonical(column);
      if (text == null) {
        return blank;
      }
      boolean list = several && text.indexOf('|') >= 0;
      if (filled || any && list || number && PlainNumber.of(text) != null) {
        return true;
      }
      if (!wanted.isEmpty() && wanted.stream().anyMatch(one -> says(text, one))) {
        return true;
      }
      return list ? acceptsOneOf(text) : accepted.contains(text);
    }

    private boolean acceptsOneOf(String choices) {
      for (String one : accepted) {
        if (!one.isEmpty() && isAmong(choices, one)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Whether it stands between two bars, the ends of the text taken as bars. */
  private static boolean isAmong(String choices, String one) {
    for (int at = choices.indexOf(one); at >= 0; at = choices.indexOf(one, at + 1)) {
      int end = at + one.length();
      if ((at == 0 || choices.charAt(at - 1) == '|')
          && (end == choices.length() || choices.charAt(end) == '|')) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(String text, RowFilter.Wanted wanted) {
    return switch (wanted.what()) {
      case BY -> text.compareTo(wanted.text()) <= 0;
      case AFTER -> text.compareTo(wanted.text()) > 0;
      case MENTIONS -> Mentions.holds(text, wanted.text());
    };
  }

  private final Test[] tests;

  /**
   * @param filter of columns the table has
   */
  public RowMatcher(Table table, RowFilter filter) {
    this.tests =
        filter.accepted().entrySet().stream()
            .map(entry -> Test.of(table, entry.getKey(), entry.getValue()))
            .toArray(Test[]::new);
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
