package vn.tonghop.change;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.change.Change.Support;

/**
 * Changed cells of one consolidated table, row by row. Lists of agencies' rows and of findings are
 * left to {@link ListChanges}.
 */
final class TableChanges {

  private static final Set<String> FRAME = Set.of("row", "block", "kind", "code", "name");
  private static final Set<String> OF_ONE_AGENCY = Set.of("agency", "line");

  private final String table;
  private final BlockLayout layout;
  private final ChangedAgencies changed;
  private final TwoPublications publications;
  private final Consumer<? super Change> sink;

  TableChanges(
      String table,
      BlockLayout layout,
      ChangedAgencies changed,
      TwoPublications publications,
      Consumer<? super Change> sink) {
    this.table = table;
    this.layout = layout;
    this.changed = changed;
    this.publications = publications;
    this.sink = sink;
  }

  static boolean isAgency(Row row) {
    return row.get("kind").equals("agency");
  }

  void send() {
    Ranks ranksBefore = new Ranks(() -> publications.before(table), layout);
    Ranks ranksAfter = new Ranks(() -> publications.after(table), layout);
    new RowMerge(
            () -> publications.before(table),
            () -> publications.after(table),
            row -> !layout.isList(row.get("block")),
            row -> row.key("block", "kind", "code", "name"))
        .sendTo((before, after) -> pair(before, after, ranksBefore, ranksAfter));
  }

  private void pair(
      @Nullable Row before, @Nullable Row after, Ranks ranksBefore, Ranks ranksAfter) {
    Row known = after == null ? before : after;
    if (known == null || before != null && after != null && before.cells().equals(after.cells())) {
      return;
    }
    for (String column : columns(before, after)) {
      String old = before == null || !before.has(column) ? null : before.get(column);
      String young = after == null || !after.has(column) ? null : after.get(column);
      if (differs(old, young)) {
        String block = known.get("block");
        boolean agency = isAgency(known);
        Support support =
            agency
                ? Support.ranks(
                    ranksBefore.of(block, column, old), ranksAfter.of(block, column, young))
                : Support.NONE;
        cell(known, column, old, young, support);
      }
    }
  }

  /** An empty cell of a row that comes or goes is nothing to tell. */
  private static boolean differs(@Nullable String old, @Nullable String young) {
    String before = old == null ? "" : old;
    return !before.equals(young == null ? "" : young);
  }

  private static Set<String> columns(@Nullable Row before, @Nullable Row after) {
    Set<String> columns = new LinkedHashSet<>();
    if (after != null) {
      columns.addAll(after.columns().keySet());
    }
    if (before != null) {
      columns.addAll(before.columns().keySet());
    }
    columns.removeAll(FRAME);
    return columns;
  }

  private void cell(
      Row row, String column, @Nullable String old, @Nullable String young, Support support) {
    String block = row.get("block");
    String code = row.get("code");
    String indicator = layout.indicator(block, column);
    Figure figure =
        new Figure(
            Figure.Kind.CELL,
            table,
            block,
            code,
            row.get("name"),
            indicator == null ? "" : indicator,
            "",
            column);
    Causes causes =
        OF_ONE_AGENCY.contains(row.get("kind"))
            ? changed.ofAgency(code)
            : changed.of(indicator, code);
    sink.accept(new Change(figure, old, young, support, causes));
  }
}
