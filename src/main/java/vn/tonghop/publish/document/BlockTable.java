package vn.tonghop.publish.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.consolidate.Numerals;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.publish.document.TableWriter.Down;

/** A block of figures as a table of a document: the same cells as in the workbook. */
final class BlockTable {

  /** Running number and name stand before the data columns. */
  private static final int FIXED = 2;

  private static final int LONGEST_TEXT = 400;
  private static final Set<ReportRow.Kind> STRONG =
      EnumSet.of(ReportRow.Kind.GROUP, ReportRow.Kind.SUBTOTAL, ReportRow.Kind.TOTAL);
  private static final Labels LABELS = Labels.vietnamese();
  private static final Numerals NUMERALS = Numerals.in(Locale.forLanguageTag("vi"));

  private final Block block;
  private final List<ReportRow> rows;
  private final TableFit fit;

  private BlockTable(Block block, List<ReportRow> rows, TableFit fit) {
    this.block = block;
    this.rows = rows;
    this.fit = fit;
  }

  /** Empty: the table does not fit the lines. */
  static Optional<BlockTable> of(Block block, List<ReportRow> rows, int width) {
    List<List<String>> texts = new ArrayList<>();
    for (ReportRow row : rows) {
      if (row.kind() != ReportRow.Kind.GROUP) {
        texts.add(texts(block, row));
      }
    }
    return TableFit.of(block.header(), texts, width).map(fit -> new BlockTable(block, rows, fit));
  }

  private static List<String> texts(Block block, ReportRow row) {
    List<String> texts = new ArrayList<>(List.of(row.ordinal(), row.name()));
    for (int i = 0; i < block.columns().size(); i++) {
      texts.add(i < row.cells().size() ? text(row.cells().get(i), block.columns().get(i)) : "");
    }
    return texts;
  }

  private static String text(ReportCell cell, Column column) {
    if (cell instanceof ReportCell.Number number) {
      return NUMERALS.of(number.value(), number.decimalsIn(column.text() ? 0 : column.decimals()));
    }
    if (cell instanceof ReportCell.Text text) {
      return cut(text.text()).replace(" %", "\u00a0%");
    }
    if (cell instanceof ReportCell.Day day) {
      return LABELS.day(day.date());
    }
    if (cell instanceof ReportCell.OutOf outOf) {
      return NUMERALS.of(outOf.count()) + "/" + NUMERALS.of(outOf.total());
    }
    return cell instanceof ReportCell.Sign sign ? LABELS.sign(sign) : "";
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
  }

  void write(WordStream out) {
    out.table(
        fit.widths(),
        true,
        table -> {
          for (int row = 0; row < block.headerRows(); row++) {
            header(table, row);
          }
          rows.forEach(row -> row(table, row));
        });
  }

  private void header(TableWriter table, int row) {
    table.row(
        true,
        () -> {
          for (int column = 0; column < fit.widths().size(); ) {
            HeaderCell cell = at(row, column);
            Down down =
                cell.rowSpan() == 1 ? Down.ALONE : cell.row() == row ? Down.BEGINS : Down.GOES_ON;
            String text = cell.row() == row ? cell.text() : "";
            table.text(cell.columnSpan(), down, Look.CELL_CENTER, text, fit.size(), true);
            column += cell.columnSpan();
          }
        });
  }

  /** The header cell that covers a place. */
  private HeaderCell at(int row, int column) {
    return block.header().stream()
        .filter(cell -> cell.row() <= row && row < cell.row() + cell.rowSpan())
        .filter(cell -> cell.column() <= column && column < cell.column() + cell.columnSpan())
        .findFirst()
        .orElse(new HeaderCell("", row, column, 1, 1));
  }

  private void row(TableWriter table, ReportRow row) {
    boolean strong = STRONG.contains(row.kind());
    List<String> texts = texts(block, row);
    table.row(
        false,
        () -> {
          cell(table, 1, Look.CELL_CENTER, texts.get(0), strong);
          if (row.kind() == ReportRow.Kind.GROUP) {
            cell(table, fit.widths().size() - 1, Look.CELL_GROUP, texts.get(1), strong);
            return;
          }
          cell(table, 1, Look.CELL_LEFT, texts.get(1), strong);
          for (int i = FIXED; i < texts.size(); i++) {
            cell(table, 1, look(row.cells().get(i - FIXED), i), texts.get(i), strong);
          }
        });
  }

  private void cell(TableWriter table, int span, Look look, String text, boolean strong) {
    table.text(span, Down.ALONE, look, text, fit.size(), strong);
  }

  private Look look(ReportCell cell, int column) {
    if (cell instanceof ReportCell.Number) {
      return Look.CELL_RIGHT;
    }
    boolean words = cell instanceof ReportCell.Text && block.columns().get(column - FIXED).text();
    return words && fit.widths().get(column) > 1500 ? Look.CELL_LEFT : Look.CELL_CENTER;
  }
}
