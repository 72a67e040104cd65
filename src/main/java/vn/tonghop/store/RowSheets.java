package vn.tonghop.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;

/**
 * The sheets the rows of one attempt come from, numbered from 1: file and sheet are kept once for
 * each, not in every row.
 */
final class RowSheets {

  private record RowSheet(String table, String file, @Nullable String sheet) {}

  private final Map<RowSheet, Integer> numbers = new LinkedHashMap<>();
  private @Nullable String lastTable;
  private @Nullable Origin lastOrigin;
  private int last;

  /**
   * @param table key of the row's table
   * @param origin of the row
   */
  @SuppressWarnings("ReferenceEquality") // the same instance is the same place; another may be too
  int number(String table, Origin origin) {
    if (origin != lastOrigin || !table.equals(lastTable)) {
      RowSheet sheet =
          new RowSheet(table, StoredText.clean(origin.file()), StoredText.orNull(origin.sheet()));
      last = numbers.computeIfAbsent(sheet, added -> numbers.size() + 1);
      lastTable = table;
      lastOrigin = origin;
    }
    return last;
  }

  /** Within the transaction of the caller. */
  void insert(Sql sql, long submission, int attempt) {
    List<@Nullable Object[]> rows = new ArrayList<>(numbers.size());
    numbers.forEach(
        (sheet, number) ->
            rows.add(
                new @Nullable Object[] {
                  RowKeys.of(submission, number),
                  submission,
                  attempt,
                  sheet.table(),
                  sheet.file(),
                  sheet.sheet()
                }));
    sql.batch(
        "INSERT INTO row_sheet (row_key, submission, attempt, table_key, file, sheet)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        rows);
  }
}
