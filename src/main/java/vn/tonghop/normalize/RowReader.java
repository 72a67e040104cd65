package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.Row;

/** Makes a table row of one row of cells. */
final class RowReader {

  private final Table table;
  private final TableLayout layout;
  private final Outline outline;
  private final TableFields fields;
  private final ColumnCells cells;
  private final FillDown fill;
  private final RunningTotals totals;
  private final CommentNotes notes;
  private final Reporter reporter;
  private final RowSplits splits;
  private final ComputedCells computed;
  private final Map<Integer, MoneySizes> sizes = new TreeMap<>();
  private final Set<String> toldMerges = new TreeSet<>();

  RowReader(
      RecognizedTable recognized,
      Outline outline,
      TableFields fields,
      ColumnCells cells,
      FillDown fill,
      RunningTotals totals,
      CommentNotes notes,
      Reporter reporter,
      RowSplits splits,
      ComputedCells computed) {
    this.table = recognized.table();
    this.layout = recognized.layout();
    this.outline = outline;
    this.fields = fields;
    this.cells = cells;
    this.fill = fill;
    this.totals = totals;
    this.notes = notes;
    this.reporter = reporter;
    this.splits = splits;
    this.computed = computed;
  }

  /**
   * @param number counts data rows from 1
   * @param group title of the group the row stands in; null: none
   * @param groups titles of all groups it stands in
   */
  TableRow read(Row row, int number, @Nullable String group, List<String> groups) {
    @Nullable Object[] values = new Object[table.columns().size()];
    @Nullable String[] typed = new String[values.length];
    @Nullable String[] foreign = new String[values.length];
    StringJoiner raw = new StringJoiner("\n");
    String name = name(row, number);
    boolean rejected = false;
    for (int i = 0; i < values.length; i++) {
      Column column = table.columns().get(i);
      Cell cell = cell(i, row, name);
      ColumnCells.Read read =
          cell == null
              ? new ColumnCells.Read(null, false, false)
              : cells.read(cell, column, fields.of(i), spot(row, i, name));
      typed[i] = cell == null ? null : cell.text();
      foreign[i] = read.elsewhere();
      values[i] = withTicks(i, read.value(), row, name);
      if (values[i] == null && column.groupTitle()) {
        values[i] = group;
      }
      if (column.notes()) {
        values[i] = withComments((String) values[i], row);
      }
      if (cell != null && (read.changed() || cell.stored() != null)) {
        raw.add(column.key() + "=" + CellText.line(cell.raw()));
      }
      rejected |= read.rejected();
      if (cell != null && column.kind() == Kind.MONEY && read.value() instanceof BigDecimal dong) {
        sizes.computeIfAbsent(i, c -> new MoneySizes()).add(dong, spot(row, i, name));
      }
      if (table.totals().contains(column.key())) {
        totals.add(i, (BigDecimal) read.value(), read.rejected());
      }
    }
    putForeign(values, foreign);
    splits.apply(
        values,
        i -> Objects.requireNonNullElse(typed[i], ""),
        i -> layout.isBound(i) ? spot(row, i, name) : null);
    computed.apply(values, i -> CellText.isBlank(Objects.requireNonNullElse(typed[i], "")));
    return new TableRow(
        number,
        row.number(),
        reporter.sheet(),
        values,
        raw.length() == 0 ? null : raw.toString(),
        rejected,
        layout.sheetColumns(),
        asides(row, groups));
  }

  private @Nullable String withComments(@Nullable String note, Row row) {
    List<String> comments = notes.take(row.number());
    if (comments.isEmpty()) {
      return note;
    }
    String joined = String.join("; ", comments);
    return note == null ? joined : note + "; " + joined;
  }

  private void putForeign(@Nullable Object[] values, @Nullable String[] foreign) {
    for (int i = 0; i < values.length; i++) {
      String key = table.columns().get(i).foreign();
      if (foreign[i] != null && key != null) {
        int place = table.indexOf(key);
        values[place] = values[place] == null ? foreign[i] : values[place] + "; " + foreign[i];
      }
    }
  }

  private List<TableRow.Aside> asides(Row row, List<String> groups) {
    if (groups.isEmpty() && layout.asides().isEmpty()) {
      return List.of();
    }
    List<TableRow.Aside> asides = new ArrayList<>();
    groups.forEach(title -> asides.add(new TableRow.Aside("", title)));
    layout
        .asides()
        .forEach(
            (column, header) -> {
              Cell cell = row.cell(column);
              if (cell != null && cell.kind() == CellKind.TEXT && !CellText.isBlank(cell.text())) {
                asides.add(new TableRow.Aside(header, CellText.line(cell.text())));
              }
            });
    return asides;
  }

  /** The table is over. */
  void end() {
    sizes.values().forEach(MoneySizes::tell);
    notes.tellUnused(reporter);
  }

  /** The row's key columns as typed, or its number in the table where they are empty. */
  private String name(Row row, int number) {
    StringJoiner name = new StringJoiner(" ");
    for (String key : table.rowKey()) {
      int column = table.indexOf(key);
      Cell cell = layout.isBound(column) ? row.cell(layout.sheetColumns()[column]) : null;
      if (cell != null && !CellText.isBlank(cell.text())) {
        name.add(TextCells.shown(cell));
      }
    }
    return name.length() == 0 ? "#" + number : name.toString();
  }

  private Reporter.Spot spot(Row row, int column, String name) {
    return spot(row, layout.sheetColumns()[column], column, name);
  }

  private Reporter.Spot spot(Row row, int sheetColumn, int column, String name) {
    Column about = table.columns().get(column);
    return reporter.spot(
        row.number(),
        sheetColumn,
        () -> table.key() + "/" + name + "/" + about.key(),
        about.name().vi());
  }

  /** The cell itself or the one it is filled from; null: blank. */
  private @Nullable Cell cell(int column, Row row, String name) {
    if (!layout.isBound(column)) {
      return null;
    }
    Cell own = row.cell(layout.sheetColumns()[column]);
    if (own != null && !CellText.isBlank(own.text())) {
      return own;
    }
    Cell above = table.columns().get(column).order() ? null : fill.from(column, row);
    if (above != null) {
      tellFilled(column, row, above, name);
    }
    return above;
  }

  private void tellFilled(int column, Row row, Cell above, String name) {
    MergedRange merge = fill.merge(column, row);
    if (merge == null || !table.columns().get(column).isNumeric()) {
      spot(row, column, name).report(FindingCode.FILL_DOWN, "S-9", "1");
    } else if (toldMerges.add(column + "/" + merge.firstRow())) {
      Column about = table.columns().get(column);
      reporter.row(
          FindingCode.MERGE,
          merge.lastRow(),
          table.key() + "/" + name + "/" + about.key(),
          about.name().vi(),
          above.text(),
          "");
    }
  }

  private @Nullable Object withTicks(int column, @Nullable Object value, Row row, String name) {
    Set<String> ticked = new LinkedHashSet<>();
    for (TableLayout.Tick tick : layout.ticks()) {
      Cell cell = tick.tableColumn() == column ? row.cell(tick.sheetColumn()) : null;
      if (cell != null
          && !CellText.isBlank(cell.text())
          && cells.isTicked(cell, spot(row, tick.sheetColumn(), column, name))) {
        ticked.add(tick.choice());
      }
    }
    if (ticked.isEmpty()) {
      return value;
    }
    Set<String> all = new LinkedHashSet<>(ticked);
    if (value instanceof String text) {
      all.addAll(List.of(text.split("\\|")));
    }
    return joined(table.columns().get(column), all);
  }

  /** Choices in the order of their list, other texts behind them. */
  private String joined(Column column, Set<String> values) {
    StringJoiner joined = new StringJoiner("|");
    Set<String> left = new LinkedHashSet<>(values);
    if (column.choices() != null) {
      for (ChoiceList.Choice choice : outline.choices(column.choices()).choices()) {
        if (left.remove(choice.code())) {
          joined.add(choice.code());
        }
      }
    }
    left.forEach(joined::add);
    return joined.toString();
  }
}
