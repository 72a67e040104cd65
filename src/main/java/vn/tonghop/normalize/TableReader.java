package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.SheetFacts;

/**
 * Reads one table row by row. Keeps sums, the current group and the cells to fill down, nothing
 * else.
 */
final class TableReader {

  private static final int BLANK_ROWS_AT_END = 20;
  private static final int MOST_HIDDEN_NAMED = 20;

  private final Table table;
  private final TableLayout layout;
  private final boolean plainText;
  private final RowSorter sorter;
  private final RowReader reader;
  private final FillDown fill;
  private final RunningTotals totals;
  private final NumberCells numbers;
  private final TableFields fields;
  private final Reporter reporter;
  private final Consumer<TableRow> rows;
  private final Set<Integer> hiddenColumns;
  private final Set<String> hidden = new TreeSet<>();
  private final List<String> hiddenRows = new ArrayList<>();
  private @Nullable String group;
  private ValueState declared = ValueState.BLANK;
  private int lastRow;
  private int dataRows;
  private int structural;
  private boolean over;

  TableReader(
      RecognizedTable recognized,
      SheetFacts facts,
      RowSorter sorter,
      RowReader reader,
      FillDown fill,
      RunningTotals totals,
      NumberCells numbers,
      TableFields fields,
      Reporter reporter,
      Consumer<TableRow> rows) {
    this.table = recognized.table();
    this.layout = recognized.layout();
    this.plainText = recognized.sheet().plainText();
    this.sorter = sorter;
    this.reader = reader;
    this.fill = fill;
    this.totals = totals;
    this.numbers = numbers;
    this.fields = fields;
    this.reporter = reporter;
    this.rows = rows;
    this.hiddenColumns = facts.hiddenColumns();
    this.lastRow = layout.lastRow();
  }

  /** Takes the next row of the sheet; false: the table is over. */
  boolean visit(Row row) {
    if (row.number() <= layout.lastRow()) {
      return true;
    }
    RowShape shape = new RowShape(row, table, layout);
    RowSorter.Sort sort = sorter.sort(shape, dataRows == 0);
    if (sort == RowSorter.Sort.BLANK) {
      return true;
    }
    if (over) {
      return !shape.isFull() || keptAside(shape);
    }
    if (!plainText && row.number() - lastRow > BLANK_ROWS_AT_END) {
      return keptAside(shape);
    }
    lastRow = row.number();
    fill.observe(row);
    take(sort, shape);
    return true;
  }

  private void take(RowSorter.Sort sort, RowShape shape) {
    switch (sort) {
      case DATA -> data(shape.row());
      case GROUP -> {
        group = RowSorter.title(shape);
        totals.group(printed(shape, group));
        structural++;
      }
      case TOTAL -> {
        totals.total(printed(shape, label(shape)), dataRows == 0);
        structural++;
      }
      case NOTHING -> {
        declared = sorter.declared(shape).orElse(declared);
        structural++;
      }
      case DECORATION -> structural++;
      case END -> {
        structural++;
        over = true;
      }
      case BLANK -> {}
    }
  }

  private void data(Row row) {
    dataRows++;
    rows.accept(reader.read(row, dataRows, group));
    if (row.hidden() && hiddenRows.size() < MOST_HIDDEN_NAMED) {
      hiddenRows.add(String.valueOf(row.number()));
    }
    for (Cell cell : row.cells()) {
      if (hiddenColumns.contains(cell.column()) && layout.headerKeys().containsKey(cell.column())) {
        hidden.add(Origin.address(0, cell.column()).replace("0", ""));
      }
    }
  }

  /** Rows below the table's end are not read, but told; false: that is enough. */
  private boolean keptAside(RowShape shape) {
    List<String> texts = shape.texts();
    if (!texts.isEmpty()) {
      reporter
          .spot(shape.row().number(), 1, table.key(), table.name().vi())
          .report(FindingCode.EXTRA, texts.get(0), null);
    }
    return false;
  }

  private static String label(RowShape shape) {
    int title = shape.titleColumn();
    Cell cell = title < 0 ? null : shape.cell(title);
    return cell == null ? shape.orderText() : CellText.line(cell.text());
  }

  /** The sums a row prints; read without reporting anything. */
  private RunningTotals.PrintedRow printed(RowShape shape, String label) {
    Reporter silent = reporter.silent();
    List<RunningTotals.Printed> sums = new ArrayList<>();
    for (String key : table.totals()) {
      int column = table.indexOf(key);
      Cell cell = shape.cell(column);
      if (cell != null && cell.kind() != CellKind.ERROR && !Words.isDash(cell.text())) {
        NumberField field = fields.of(column);
        BigDecimal value =
            numbers.read(cell, field, silent.spot(shape.row().number(), 1, "", "")).value();
        if (value != null) {
          sums.add(new RunningTotals.Printed(column, value, tolerance(cell, field)));
        }
      }
    }
    return new RunningTotals.PrintedRow(label, shape.row().number(), sums);
  }

  private static BigDecimal tolerance(Cell cell, NumberField field) {
    BigDecimal printed =
        cell.kind() == CellKind.NUMBER
            ? Numbers.stored(cell.text())
            : NumberReader.read(cell.text(), field.use().expect(), field.mark()).value();
    int decimals = printed == null ? 0 : Math.max(0, printed.scale());
    boolean money = field.use() == NumberField.Use.MONEY && field.power() != null;
    int power = money && field.power() != null ? field.power() : 0;
    return new BigDecimal("0.5").scaleByPowerOfTen(power - decimals);
  }

  TableTotals end() {
    totals.end();
    List<String> named = new ArrayList<>(hiddenRows);
    named.addAll(hidden);
    if (!named.isEmpty()) {
      reporter.sheet(
          FindingCode.HIDDEN, table.key(), table.name().vi(), String.join(", ", named), "");
    }
    if (dataRows == 0 && totals.anyTotal()) {
      reporter.sheet(FindingCode.ONLY_TOTAL, table.key(), table.name().vi(), "", "");
    }
    return new TableTotals(dataRows, structural, declared);
  }
}
