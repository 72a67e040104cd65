package vn.tonghop.check;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.WordKey;

/** No two rows agree in some columns; every later one is told with the row of the first. */
final class UniqueRows implements RowCheck {

  private final RowRule.Unique rule;
  private final RowPlace place;
  private final int[] columns;
  private final FirstRows firstRows = new FirstRows();
  private final StringBuilder key = new StringBuilder();

  UniqueRows(Table table, RowRule.Unique rule) {
    this.rule = rule;
    this.place = new RowPlace(table, rule.columns().get(0));
    this.columns = rule.columns().stream().mapToInt(table::indexOf).toArray();
  }

  @Override
  public @Nullable Finding judge(TableRow row) {
    if (isEmpty(row)) {
      return null;
    }
    int first = firstRows.of(key(row), row.sourceRow());
    if (first == row.sourceRow()) {
      return null;
    }
    return place
        .finding(rule.code(), rule.level(), row)
        .found(shown(row))
        .expected(String.valueOf(first));
  }

  private boolean isEmpty(TableRow row) {
    for (int column : columns) {
      if (row.value(column) != null) {
        return false;
      }
    }
    return true;
  }

  private String shown(TableRow row) {
    return IntStream.of(columns)
        .mapToObj(row::canonical)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }

  private String key(TableRow row) {
    key.setLength(0);
    for (int column : columns) {
      String text = row.canonical(column);
      key.append(text == null ? "" : WordKey.of(text)).append('\0');
    }
    return key.toString();
  }
}
