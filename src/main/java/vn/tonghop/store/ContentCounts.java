package vn.tonghop.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;

/**
 * Counts a table's rows by the content of some columns while they are loaded, so that nobody has to
 * read them again for it. Kept in one text: a line for each content, {@code column TAB rows TAB
 * content}, without the last part for the empty one; a column without rows has none.
 */
final class ContentCounts {

  /** With more contents the rows themselves are counted when somebody asks. */
  private static final int MOST_CONTENTS = 200;

  private static final int LONGEST_CONTENT = 200;
  private static final int LONGEST = 4_000;

  private final List<LoadTable.Counted> columns;
  private final List<Map<@Nullable Object, Integer>> counts = new ArrayList<>();
  private boolean tooMany;

  ContentCounts(List<LoadTable.Counted> columns) {
    this.columns = columns;
    columns.forEach(c -> counts.add(new LinkedHashMap<>()));
  }

  /** A row as it is written. */
  void add(@Nullable Object[] arguments) {
    if (tooMany) {
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      Map<@Nullable Object, Integer> contents = counts.get(i);
      @Nullable Object content = arguments[columns.get(i).place()];
      boolean kept = isPlain(content) && contents.merge(content, 1, Integer::sum) > 0;
      if (!kept || contents.size() > MOST_CONTENTS) {
        tooMany = true;
        counts.forEach(Map::clear);
        return;
      }
    }
  }

  /** Null: too many contents, or some that cannot be kept so. */
  @Nullable String packed() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      for (Map.Entry<@Nullable Object, Integer> entry : counts.get(i).entrySet()) {
        String content = text(entry.getKey());
        lines.append(columns.get(i).name()).append('\t').append(entry.getValue());
        if (content != null) {
          lines.append('\t').append(content);
        }
        lines.append('\n');
      }
    }
    return tooMany || lines.length() > LONGEST ? null : lines.toString();
  }

  private static @Nullable String text(@Nullable Object content) {
    return content instanceof BigDecimal number ? Decimals.plain(number) : (String) content;
  }

  private static boolean isPlain(@Nullable Object content) {
    return !(content instanceof String text)
        || (text.length() <= LONGEST_CONTENT && text.indexOf('\n') < 0);
  }

  /** What {@link #packed} kept: rows by content (null: empty), by column. */
  static Map<String, Map<@Nullable String, Long>> of(String packed) {
    Map<String, Map<@Nullable String, Long>> counts = new HashMap<>();
    int from = 0;
    while (from < packed.length()) {
      int end = packed.indexOf('\n', from);
      String[] parts = packed.substring(from, end).split("\t", 3);
      counts
          .computeIfAbsent(parts[0], column -> new HashMap<>())
          .put(parts.length > 2 ? parts[2] : null, Long.valueOf(parts[1]));
      from = end + 1;
    }
    return Collections.unmodifiableMap(counts);
  }
}
