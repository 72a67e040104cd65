package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
  private final TableColumns columns;
  private final TableLayout layout;
  private final Outline outline;
  private final TableFields fields;
  private final ColumnCells cells;
  private final FillDown fill;
  private final RunningTotals totals;
  private final CommentNotes notes;
  private final Reporter reporter;
  private final RowSplits splits;
  private final List<Map.Entry<Integer, String>> asideColumns;
  private final ComputedCells computed;
  private final Map<Integer, MoneySizes> sizes = new TreeMap<>();
  private final Map<Integer, String> foreign = new TreeMap<>();
  private final Set<String> toldMerges = new TreeSet<>();

  RowReader(
      RecognizedTable recognized,
      TableColumns columns,
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
    this.columns = columns;
    this.layout = recognized.layout();
    this.outline = outline;
    this.fields = fields;
    this.cells = cells;
    this.fill = fill;
    this.totals = totals;
    this.notes = notes;
    this.reporter = reporter;
    this.splits = splits;
    this.asideColumns =
        layout.asides().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    this.computed = computed;
  }

  /**
   * @param number counts data rows from 1
   * @param group title of the group the row stands in; null: none
   * @param groups titles of all groups it stands in
   */
  TableRow read(RowShape shape, int number, @Nullable String group, List<String> groups) {
    Row row = shape.row();
    RowName name = new RowName(table, columns.rowKey(), shape, number);
    @Nullable Object[] values = new Object[columns.size()];
    @Nullable String[] typed = new String[values.length];
    StringBuilder raw = new StringBuilder();
    boolean rejected = false;
    for (int i = 0; i < values.length; i++) {
      Column column = columns.get(i);
      Cell cell = cell(i, shape, name);
      ColumnCells.Read read = ColumnCells.Read.BLANK;
      if (cell != null) {
        Reporter.Spot spot = spot(row, i, name);
        read = cells.read(cell, column, fields.of(i), spot);
        typed[i] = cell.text();
        keepRaw(column, cell, read, raw);
        if (column.kind() == Kind.MONEY && read.value() instanceof BigDecimal dong) {
          sizes.computeIfAbsent(i, c -> new MoneySizes()).add(dong, spot);
        }
        rejected |= read.rejected();
      }
      values[i] = withTicks(i, read.value(), row, name);
      if (values[i] == null && column.groupTitle()) {
        values[i] = group;
      }
      if (column.notes()) {
        values[i] = withComments((String) values[i], row);
      }
      if (read.elsewhere() != null) {
        foreign.put(i, read.elsewhere());
      }
      if (columns.isTotal(i)) {
        totals.add(i, (BigDecimal) read.value(), read.rejected());
      }
    }
    putForeign(values);
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

  private static void keepRaw(Column column, Cell cell, ColumnCells.Read read, StringBuilder raw) {
    if (read.changed() || cell.stored() != null) {
      raw.append(raw.length() == 0 ? "" : "\n")
          .append(column.key())
          .append('=')
          .append(CellText.line(cell.raw()));
    }
  }

  private @Nullable String withComments(@Nullable String note, Row row) {
    List<String> comments = notes.take(row.number());
    if (comments.isEmpty()) {
      return note;
    }
    String joined = String.join("; ", comments);
    return note == null ? joined : note + "; " + joined;
  }

  private void putForeign(@Nullable Object[] values) {
    foreign.forEach(
        (column, amount) -> {
          String key = columns.get(column).foreign();
          if (key != null) {
            int place = table.indexOf(key);
            values[place] = values[place] == null ? amount : values[place] + "; " + amount;
          }
        });
    foreign.clear();
  }

  private List<TableRow.Aside> asides(Row row, List<String> groups) {
    if (groups.isEmpty() && asideColumns.isEmpty()) {
      return List.of();
    }
    List<TableRow.Aside> asides = new ArrayList<>();
    groups.forEach(title -> asides.add(new TableRow.Aside("", title)));
    for (Map.Entry<Integer, String> column : asideColumns) {
      Cell cell = row.cell(column.getKey());
      if (cell != null && cell.kind() == CellKind.TEXT && !CellText.isBlank(cell.text())) {
        asides.add(new TableRow.Aside(column.getValue(), CellText.line(cell.text())));
      }
    }
    return asides;
  }

  /** The table is over. */
  void end() {
    sizes.values().forEach(MoneySizes::tell);
    notes.tellUnused(reporter);
  }

  private Reporter.Spot spot(Row row, int column, RowName name) {
    return spot(row, columns.onSheet(column), column, name);
  }

  private Reporter.Spot spot(Row row, int sheetColumn, int column, RowName name) {
    return reporter.spot(
        row.number(), sheetColumn, name, columns.suffix(column), columns.get(column).name().vi());
  }

  /** The cell itself or the one it is filled from; null: blank. */
  private @Nullable Cell cell(int column, RowShape shape, RowName name) {
    Cell own = shape.content(column);
    if (own != null || !columns.isBound(column)) {
      return own;
    }
    Cell above = columns.isOrder(column) ? null : fill.from(column, shape.row());
    if (above != null) {
      tellFilled(column, shape.row(), above, name);
    }
    return above;
  }

  private void tellFilled(int column, Row row, Cell above, RowName name) {
    MergedRange merge = fill.merge(column, row);
    if (merge == null || !columns.isNumeric(column)) {
      spot(row, column, name).report(FindingCode.FILL_DOWN, "S-9", "1");
    } else if (toldMerges.add(column + "/" + merge.firstRow())) {
      reporter.row(
          FindingCode.MERGE,
          merge.lastRow(),
          name.get() + columns.suffix(column),
          columns.get(column).name().vi(),
          above.text(),
          "");
    }
  }

  private @Nullable Object withTicks(int column, @Nullable Object value, Row row, RowName name) {
    List<TableLayout.Tick> ticks = columns.ticks(column);
    if (ticks.isEmpty()) {
      return value;
    }
    List<String> choices = List.of();
    for (TableLayout.Tick tick : ticks) {
      Cell cell = row.cell(tick.sheetColumn());
      if (cell != null
          && !CellText.isBlank(cell.text())
          && cells.isTicked(cell, spot(row, tick.sheetColumn(), column, name))) {
        choices = choices.isEmpty() ? new ArrayList<>() : choices;
        choices.add(tick.choice());
      }
    }
    if (choices.isEmpty()) {
      return value;
    }
    if (value instanceof String text) {
      choices.addAll(List.of(text.split("\\|")));
    }
    return choices.size() == 1 ? choices.get(0) : joined(columns.get(column), choices);
  }

  /** Each once: choices in the order of their list, other texts behind them. */
  private String joined(Column column, List<String> values) {
    List<String> joined = new ArrayList<>();
    if (column.choices() != null) {
      for (ChoiceList.Choice choice : outline.choices(column.choices()).choices()) {
        if (values.contains(choice.code())) {
          joined.add(choice.code());
        }
      }
    }
    for (String value : values) {
      if (!joined.contains(value)) {
        joined.add(value);
      }
    }
    return String.join("|", joined);
  }
}
