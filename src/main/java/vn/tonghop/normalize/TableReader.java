package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FactText;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.Cell;
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
  private final TableColumns columns;
  private final boolean plainText;
  private final RowSorter sorter;
  private final RowReader reader;
  private final FillDown fill;
  private final RunningTotals totals;
  private final PrintedSums printed;
  private final Reporter reporter;
  private final int rowsBefore;
  private final Consumer<TableRow> rows;
  private final Set<Integer> hiddenColumns;
  private final Set<String> hidden = new TreeSet<>();
  private final List<String> hiddenRows = new ArrayList<>();
  private @Nullable Held waiting;
  private @Nullable RowShape statement;
  private char lastLetter;
  private ValueState declared = ValueState.BLANK;
  private int lastRow;
  private int dataRows;
  private int structural;
  private boolean over;

  TableReader(
      RecognizedTable recognized,
      TableColumns columns,
      SheetFacts facts,
      RowSorter sorter,
      RowReader reader,
      FillDown fill,
      RunningTotals totals,
      NumberCells numbers,
      TableFields fields,
      Reporter reporter,
      int rowsBefore,
      Consumer<TableRow> rows) {
    this.table = recognized.table();
    this.layout = recognized.layout();
    this.columns = columns;
    this.plainText = recognized.sheet().plainText();
    this.sorter = sorter;
    this.reader = reader;
    this.fill = fill;
    this.totals = totals;
    this.printed = new PrintedSums(table, numbers, fields, reporter.silent());
    this.reporter = reporter;
    this.rowsBefore = rowsBefore;
    this.rows = rows;
    this.hiddenColumns = facts.hiddenColumns();
    this.lastRow = layout.lastRow();
  }

  /** Takes the next row of the sheet; false: the table is over. */
  boolean visit(Row row) {
    if (row.number() <= layout.lastRow()) {
      return true;
    }
    RowShape shape = new RowShape(row, columns);
    boolean first = dataRows == 0 && waiting == null;
    RowSorter.Sort sort = sorter.sort(shape, first);
    if (first && !over && statement == null && sorter.statement(shape).isPresent()) {
      statement = shape;
    }
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
    RowLevel level = sort == RowSorter.Sort.DATA ? level(shape) : null;
    release(level);
    fill.observe(row);
    if (level != null) {
      take(shape, level);
    } else {
      structural(sort, shape);
    }
    return true;
  }

  /** A row that may stand for those below it, waiting for the next one. */
  private record Held(RowShape shape, RowLevel level) {}

  /**
   * @param next of the data row that comes; null: none comes
   */
  private void release(@Nullable RowLevel next) {
    Held held = waiting;
    if (held != null && next == null && held.shape() == statement) {
      return;
    }
    waiting = null;
    if (held != null && next != null && isParent(held, next)) {
      group(held.level(), printed.of(held.shape(), GroupTitle.of(held.shape())));
    } else if (held != null) {
      data(held.shape(), held.level());
    }
  }

  private boolean isParent(Held row, RowLevel below) {
    return below.isDottedUnder(row.level())
        || below.isDeeperStyle(row.level()) && sorter.holdsOnlySums(row.shape());
  }

  private RowLevel level(RowShape shape) {
    return RowLevel.of(shape.orderText(), lastLetter);
  }

  private void group(RowLevel level, PrintedRow row) {
    totals.group(level, row);
    structural++;
  }

  private void take(RowShape shape, RowLevel level) {
    if (level.mayBeParent() || shape == statement) {
      waiting = new Held(shape, level);
    } else {
      data(shape, level);
    }
  }

  private void structural(RowSorter.Sort sort, RowShape shape) {
    switch (sort) {
      case GROUP -> {
        RowLevel level = GroupTitle.level(shape, lastLetter);
        lastLetter = level.style() == RowLevel.Style.LETTER ? GroupTitle.letter(shape) : lastLetter;
        group(level, printed.of(shape, GroupTitle.of(shape)));
      }
      case TOTAL -> {
        totals.total(printed.of(shape, label(shape)), dataRows == 0);
        structural++;
      }
      case NOTHING -> {
        sorter.declared(shape).ifPresent(word -> declared(word, shape));
        structural++;
      }
      case DECORATION -> structural++;
      case END -> {
        structural++;
        over = true;
      }
      case BLANK, DATA -> {}
    }
  }

  private void declared(ValueState word, RowShape shape) {
    declared = word;
    if (word == ValueState.NOT_COLLECTED) {
      reporter
          .spot(shape.row().number(), 1, table.key(), table.name().vi())
          .report(FindingCode.NOT_COLLECTED, label(shape), null);
    }
  }

  /** No row came: a sentence stands for them. */
  private void stated(RowShape sentence) {
    ValueState state = sorter.statement(sentence).orElse(ValueState.BLANK);
    if (state == ValueState.NOT_COLLECTED) {
      declared(state, sentence);
      return;
    }
    declared = state;
    reporter
        .spot(sentence.row().number(), 1, table.key(), table.name().vi())
        .report(
            FindingCode.NO_ROWS,
            said(sentence),
            FactText.of(state == ValueState.NA ? "rows.NA" : "rows.NIL"));
  }

  private static String said(RowShape sentence) {
    return String.join(" ", sentence.texts());
  }

  private void data(RowShape shape, RowLevel level) {
    Row row = shape.row();
    dataRows++;
    totals.row(level);
    rows.accept(reader.read(shape, rowsBefore + dataRows, totals.title(), totals.titles()));
    if (row.hidden() && hiddenRows.size() < MOST_HIDDEN_NAMED) {
      hiddenRows.add(String.valueOf(row.number()));
    }
    if (!hiddenColumns.isEmpty()) {
      rememberHidden(row);
    }
  }

  private void rememberHidden(Row row) {
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

  TableTotals end() {
    release(null);
    RowShape sentence = statement;
    if (sentence != null && dataRows == 0 && declared == ValueState.BLANK && !totals.anyTotal()) {
      structural += waiting == null ? 0 : 1;
      stated(sentence);
    } else if (waiting != null) {
      data(waiting.shape(), waiting.level());
    }
    totals.end(dataRows > 0);
    reader.end();
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
