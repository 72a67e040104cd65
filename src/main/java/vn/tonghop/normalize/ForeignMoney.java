package vn.tonghop.normalize;

import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;

/** Recognises amounts in the money of another country; they are kept as they are written. */
final class ForeignMoney {

  private final MoneyUnits units;

  ForeignMoney(MoneyUnits units) {
    this.units = units;
  }

  /**
   * The amount with its unit, as text; null: not foreign money.
   *
   * @param cell not blank
   */
  @Nullable String amount(Cell cell, NumberField field) {
    if (cell.kind() != CellKind.TEXT && cell.kind() != CellKind.NUMBER) {
      return null;
    }
    String shown = TextCells.shown(cell);
    String number = cell.kind() == CellKind.NUMBER ? Dates.decimalComma(shown) : shown;
    NumberReading reading =
        NumberReader.read(shown, NumberReader.Expect.WHOLE, DecimalMark.UNKNOWN);
    if (reading.value() == null || reading.percentSign() || reading.isRatio()) {
      return null;
    }
    if (reading.unit().isEmpty()) {
      return field.currency() == null ? null : number + " " + field.currency();
    }
    return units.isForeign(reading.unit()) ? number : null;
  }
}
