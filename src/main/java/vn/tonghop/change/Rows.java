package vn.tonghop.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The wanted lines of a table as rows. */
final class Rows implements AutoCloseable {

  private final Lines lines;
  private final Predicate<Row> wanted;
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  Rows(Lines lines, Predicate<Row> wanted) {
    this.lines = lines;
    this.wanted = wanted;
    List<String> header = lines.header();
    for (int i = 0; i < header.size(); i++) {
      columns.put(header.get(i), i);
    }
  }

  @Nullable Row next() {
    for (List<String> cells = lines.next(); cells != null; cells = lines.next()) {
      Row row = new Row(columns, cells);
      if (wanted.test(row)) {
        return row;
      }
    }
    return null;
  }

  @Override
  public void close() {
    lines.close();
  }
}
