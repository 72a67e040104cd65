package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;

/** Reads the sums that group and total rows print, without reporting anything. */
final class PrintedSums {

  private final Table table;
  private final NumberCells numbers;
  private final TableFields fields;
  private final Reporter silent;

  PrintedSums(Table table, NumberCells numbers, TableFields fields, Reporter silent) {
    this.table = table;
    this.numbers = numbers;
    this.fields = fields;
    this.silent = silent;
  }

  /** The sums a row prints. */
  PrintedRow of(RowShape shape, String label) {
    List<PrintedRow.Printed> sums = new ArrayList<>();
    for (String key : table.totals()) {
      int column = table.indexOf(key);
      Cell cell = shape.cell(column);
      if (cell != null && cell.kind() != CellKind.ERROR && !Words.isDash(cell.text())) {
        NumberField field = fields.of(column);
        BigDecimal value =
            numbers.read(cell, field, silent.spot(shape.row().number(), 1, "", "")).value();
        if (value != null) {
          sums.add(new PrintedRow.Printed(column, value, tolerance(cell, field)));
        }
      }
    }
    return new PrintedRow(label, shape.row().number(), sums);
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
}
