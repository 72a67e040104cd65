package vn.tonghop.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.RowRule.ListedRow;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.WordKey;

/** The rows of one agency against the list set for it beforehand. */
final class ListedRows implements RowCheck {

  private final Table table;
  private final RowRule.Listed rule;
  private final RowPlace place;
  private final int[] columns;
  private final Map<String, ListedRow> open = new LinkedHashMap<>();
  private final Map<String, ListedRow> all;

  ListedRows(Table table, RowRule.Listed rule, String agency) {
    this.table = table;
    this.rule = rule;
    this.place = new RowPlace(table, rule.columns().get(0));
    this.columns = rule.columns().stream().mapToInt(table::indexOf).toArray();
    rule.of(agency).forEach(row -> open.put(key(row), row));
    this.all = Map.copyOf(open);
  }

  @Override
  public @Nullable Finding judge(TableRow row) {
    String key = key(row);
    if (all.containsKey(key)) {
      open.remove(key);
      return null;
    }
    return row.rejected()
        ? null
        : place.finding(rule.code(), rule.level(), row).found(shown(row)).expected(name());
  }

  /**
   * The listed rows that were not met.
   *
   * @param outline the table's own
   */
  List<Finding> missing(Origin origin, Outline outline) {
    List<Finding> findings = new ArrayList<>();
    for (ListedRow row : open.values()) {
      findings.add(
          Finding.of(FindingCode.ROW_MISSING, origin)
              .level(rule.missing())
              .about(table.key() + "/" + shown(row), name())
              .found(named(row, outline)));
    }
    return findings;
  }

  private String name() {
    return table.name().vi();
  }

  private String key(ListedRow row) {
    return rule.columns().stream()
        .map(column -> WordKey.of(row.texts().getOrDefault(column, "")))
        .collect(Collectors.joining("\0"));
  }

  private String key(TableRow row) {
    return IntStream.of(columns)
        .mapToObj(column -> WordKey.of(Objects.requireNonNullElse(row.canonical(column), "")))
        .collect(Collectors.joining("\0"));
  }

  /** All that the list says of the row: its key alone may be a mere code. */
  private String shown(ListedRow row) {
    return table.columns().stream()
        .map(column -> row.texts().getOrDefault(column.key(), ""))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** What is said of the row; of choices that are all there is, the words. */
  private String named(ListedRow row, Outline outline) {
    return row.texts().size() > rule.columns().size()
        ? shown(row)
        : rule.columns().stream()
            .map(key -> label(key, row.texts().getOrDefault(key, ""), outline))
            .collect(Collectors.joining("; "));
  }

  private String label(String key, String text, Outline outline) {
    String list = table.column(key).map(Column::choices).orElse(null);
    return list == null
        ? text
        : outline.choices(list).choice(text).map(choice -> choice.label().vi()).orElse(text);
  }

  private String shown(TableRow row) {
    return IntStream.of(columns)
        .mapToObj(row::canonical)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }
}
