package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;

/** Reads the number of a cell, whatever the file says the cell is; reports what it cannot read. */
final class NumberCells {

  private static final Set<String> LOOK_AT = Set.of("N-15", "N-26");
  private static final Set<String> TOLD_AS_LOCALE = Set.of("N-3", "N-5");

  private final MoneyUnits units;

  NumberCells(MoneyUnits units) {
    this.units = units;
  }

  /** Reads a cell that is not blank. */
  NumberCell read(Cell cell, NumberField field, Reporter.Spot spot) {
    if (CellFaults.reported(cell, spot)) {
      return NumberCell.FAILED;
    }
    if (cell.kind() == CellKind.NUMBER) {
      return stored(cell, field, spot);
    }
    if (cell.kind() == CellKind.DATE) {
      spot.report(FindingCode.DATE_IN_NUM, Dates.vietnamese(cell.text()), null);
      return NumberCell.FAILED;
    }
    return typed(cell, field, spot);
  }

  private NumberCell stored(Cell cell, NumberField field, Reporter.Spot spot) {
    BigDecimal number = Numbers.stored(cell.text());
    if (number == null) {
      return fail(FindingCode.NUM, cell, spot);
    }
    return switch (field.use()) {
      case MONEY -> money(number, field.power(), cell, spot, null, false);
      case PERCENT ->
          cell.percent()
              ? NumberCell.of(Numbers.hundredfold(number))
              : percent(number, field, null);
      case PART ->
          cell.percent()
              ? new NumberCell(null, null, Numbers.hundredfold(number), false, null, false)
              : NumberCell.of(number);
      case DECIMAL -> NumberCell.of(cell.percent() ? Numbers.hundredfold(number) : number);
      case COUNT -> NumberCell.of(number);
    };
  }

  private static NumberCell percent(BigDecimal number, NumberField field, @Nullable String note) {
    boolean small = number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
    return new NumberCell(number, null, null, small && field.scaleUnknown(), note, false);
  }

  private NumberCell typed(Cell cell, NumberField field, Reporter.Spot spot) {
    boolean money = field.use() == NumberField.Use.MONEY;
    NumberReading reading = NumberReader.read(cell.text(), field.use().expect(), field.mark());
    if (money && reading.problem() == FindingCode.NUM_AMBIG && inDong(cell, field)) {
      reading = NumberReader.read(cell.text(), NumberReader.Expect.WHOLE, field.mark());
    }
    BigDecimal value = reading.value() == null ? null : Numbers.bounded(reading.value());
    if (value == null) {
      return fail(problem(reading, cell), cell, spot);
    }
    if (reading.isRatio()) {
      return ratio(reading, value, cell, field, spot);
    }
    if (!fits(reading, field)) {
      return fail(
          DateReader.isDay(cell.text()) ? FindingCode.DATE_IN_NUM : FindingCode.NUM, cell, spot);
    }
    boolean repaired = report(reading, value, cell, field, spot);
    if (money) {
      return typedMoney(value, reading, cell, field, spot);
    }
    return decorated(value, reading, field, repaired);
  }

  /** A date as text is what a spreadsheet made of 12/15 before it saved the file as CSV. */
  private static FindingCode problem(NumberReading reading, Cell cell) {
    FindingCode problem = reading.problem() == null ? FindingCode.NUM : reading.problem();
    boolean day = problem != FindingCode.NUM_AMBIG && DateReader.isDay(cell.text());
    return day ? FindingCode.DATE_IN_NUM : problem;
  }

  private static NumberCell decorated(
      BigDecimal value, NumberReading reading, NumberField field, boolean repaired) {
    if (field.use() == NumberField.Use.PART && reading.percentSign()) {
      return new NumberCell(null, null, value, false, reading.note(), true);
    }
    if (field.use() == NumberField.Use.PERCENT && !reading.percentSign()) {
      NumberCell read = percent(value, field, reading.note());
      return new NumberCell(value, null, null, read.scaleDoubt(), reading.note(), repaired);
    }
    return new NumberCell(value, null, null, false, reading.note(), repaired);
  }

  /** A unit only behind money, a percent sign only where a percentage may stand. */
  private static boolean fits(NumberReading reading, NumberField field) {
    boolean unitFits = reading.unit().isEmpty() || field.use() == NumberField.Use.MONEY;
    boolean percentFits =
        !reading.percentSign()
            || field.use() == NumberField.Use.PERCENT
            || field.use() == NumberField.Use.PART
            || field.use() == NumberField.Use.DECIMAL;
    return unitFits && percentFits;
  }

  private NumberCell ratio(
      NumberReading reading, BigDecimal value, Cell cell, NumberField field, Reporter.Spot spot) {
    BigDecimal whole = reading.whole() == null ? null : Numbers.bounded(reading.whole());
    if (field.use() != NumberField.Use.PART || whole == null) {
      return fail(FindingCode.NUM, cell, spot);
    }
    spot.repaired("N-11");
    return new NumberCell(value, whole, reading.sharePercent(), false, reading.note(), true);
  }

  private static boolean report(
      NumberReading reading, BigDecimal value, Cell cell, NumberField field, Reporter.Spot spot) {
    for (String rule : reading.rules()) {
      if (TOLD_AS_LOCALE.contains(rule)) {
        spot.reportOnce(FindingCode.LOCALE, cell.text(), shown(value));
      } else if (LOOK_AT.contains(rule)) {
        spot.repairedLook(rule);
      } else {
        spot.repaired(rule);
      }
    }
    if (field.typed() && !reading.rules().contains("N-14")) {
      spot.repaired("N-14");
    }
    if (reading.note() != null) {
      spot.report(FindingCode.NOTE, reading.note(), shown(value));
    }
    return field.typed() || !reading.rules().isEmpty() || reading.note() != null;
  }

  private static String shown(BigDecimal value) {
    return Dates.decimalComma(Decimals.plain(value));
  }

  private boolean inDong(Cell cell, NumberField field) {
    String unit = NumberReader.read(cell.text(), NumberReader.Expect.WHOLE, field.mark()).unit();
    OptionalInt power = units.power(unit);
    return power.isPresent()
        ? power.getAsInt() == 0
        : unit.isEmpty() && field.power() != null && field.power() == 0;
  }

  private NumberCell typedMoney(
      BigDecimal value, NumberReading reading, Cell cell, NumberField field, Reporter.Spot spot) {
    if (reading.unit().isEmpty()) {
      return money(value, field.power(), cell, spot, reading.note(), field.typed());
    }
    OptionalInt power = units.power(reading.unit());
    if (power.isPresent()) {
      spot.repairedLook("N-15");
      return money(value, power.getAsInt(), cell, spot, reading.note(), true);
    }
    return fail(units.isForeign(reading.unit()) ? FindingCode.UNIT : FindingCode.NUM, cell, spot);
  }

  private static NumberCell money(
      BigDecimal value,
      @Nullable Integer power,
      Cell cell,
      Reporter.Spot spot,
      @Nullable String note,
      boolean repaired) {
    if (power == null && value.signum() != 0) {
      spot.reportOnce(FindingCode.UNIT, cell.text(), null);
      return NumberCell.FAILED;
    }
    BigDecimal dong = Numbers.bounded(value.scaleByPowerOfTen(power == null ? 0 : power));
    return dong == null
        ? fail(FindingCode.NUM, cell, spot)
        : new NumberCell(dong, null, null, false, note, repaired);
  }

  private static NumberCell fail(FindingCode code, Cell cell, Reporter.Spot spot) {
    spot.report(code, cell.text(), null);
    return NumberCell.FAILED;
  }
}
