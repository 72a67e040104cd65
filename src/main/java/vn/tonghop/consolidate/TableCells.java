package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.Table;

/** What the columns of a block show of a row of a table. */
final class TableCells {

  private static final long NO_PLACE = 0;

  private final Table table;
  private final List<ReportColumn> columns;
  private final int[] places;
  private final AnswerText answers;

  TableCells(Table table, List<ReportColumn> columns, AnswerText answers) {
    this.table = table;
    this.columns = columns;
    this.places = columns.stream().mapToInt(this::place).toArray();
    this.answers = answers;
  }

  /** Where the column that is shown stands in a row; only of those that show one as it is. */
  private int place(ReportColumn column) {
    return column.show() == Show.CELL ? table.indexOf(Objects.requireNonNull(column.of())) : -1;
  }

  /** A row in a block that places none. */
  List<ReportCell> of(Agency agency, TableRow row) {
    return of(agency, row, NO_PLACE);
  }

  /**
   * A row.
   *
   * @param place among all rows, from 1
   */
  List<ReportCell> of(Agency agency, TableRow row, long place) {
    List<ReportCell> cells = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      ReportColumn column = columns.get(i);
      cells.add(
          switch (column.show()) {
            case AGENCY_NAME -> new ReportCell.Text(agency.name());
            case AGENCY_CODE -> new ReportCell.Text(agency.code());
            case PLACE -> ReportCell.Number.of(place);
            case CELL_SHARE -> share(column, row);
            case CELL -> ReportCell.shown(cell(places[i], row), column);
            default -> throw new IllegalStateException(column.show().name());
          });
    }
    return cells;
  }

  /** What a column says, in words, where it names the row; empty where it is blank. */
  String name(int place, TableRow row) {
    ReportCell cell =
        table.columns().get(place).kind() == Kind.ENUM ? cell(place, row) : Sign.BLANK;
    return cell instanceof ReportCell.Text text
        ? text.text()
        : Objects.requireNonNullElse(row.canonical(place), "");
  }

  /** Nothing where one of the two is no number. */
  private ReportCell share(ReportColumn column, TableRow row) {
    Object part = row.value(table.indexOf(Objects.requireNonNull(column.of())));
    Object whole = row.value(table.indexOf(Objects.requireNonNull(column.over())));
    if (!(part instanceof BigDecimal n) || !(whole instanceof BigDecimal d)) {
      return Sign.BLANK;
    }
    return d.signum() == 0 ? Sign.UNDEFINED : new ReportCell.Number(Decimals.percent(n, d));
  }

  private ReportCell cell(int place, TableRow row) {
    Column column = table.columns().get(place);
    Object value = row.value(place);
    if (value instanceof BigDecimal number) {
      return new ReportCell.Number(number);
    }
    return value instanceof String text
        ? answers.cell(column.kind(), column.choices(), text)
        : Sign.BLANK;
  }
}
