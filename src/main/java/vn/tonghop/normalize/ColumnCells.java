package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Kind;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;

/** Reads the cells of table columns: a legal value first, a word for "nothing" second. */
final class ColumnCells {

  private final Words words;
  private final TextCells texts;
  private final NumberCells numbers;
  private final ForeignMoney foreign;

  ColumnCells(Words words, TextCells texts, NumberCells numbers, ForeignMoney foreign) {
    this.words = words;
    this.texts = texts;
    this.numbers = numbers;
    this.foreign = foreign;
  }

  /**
   * What a cell holds.
   *
   * @param value BigDecimal, canonical text or null
   * @param rejected it could not be read, which has been reported
   * @param changed the value is not what was typed
   * @param elsewhere text that belongs in the column for foreign money; null: none
   */
  record Read(
      @Nullable Object value, boolean rejected, boolean changed, @Nullable String elsewhere) {
    static final Read BLANK = new Read(null, false, false);
    static final Read NOTHING = new Read(null, false, true);
    static final Read REJECTED = new Read(null, true, true);

    Read(@Nullable Object value, boolean rejected, boolean changed) {
      this(value, rejected, changed, null);
    }
  }

  /** Reads a cell that is not blank. */
  Read read(Cell cell, Column column, NumberField field, Reporter.Spot spot) {
    if (Words.isDash(cell.text())) {
      return Read.NOTHING;
    }
    if (column.isNumeric()) {
      return number(cell, column, field, spot);
    }
    boolean plain = CellText.isPlain(cell.text());
    if (CellFaults.reported(cell, plain, spot)) {
      return Read.REJECTED;
    }
    String shown = plain && cell.kind() == CellKind.TEXT ? cell.text() : TextCells.shown(cell);
    if (column.kind() == Kind.TEXT || column.kind() == Kind.LIST) {
      return new Read(shown, false, false);
    }
    if (column.orPercent() && isNumber(cell)) {
      return percent(cell, field, spot);
    }
    String list = column.choices();
    String code = list == null ? null : texts.spelledChoice(list, shown);
    if (code != null && column.kind() == Kind.ENUM) {
      return new Read(code, false, !code.equals(cell.text()));
    }
    if (!isLegal(column, shown) && isState(shown, spot)) {
      return Read.NOTHING;
    }
    String text = canonical(cell, column, spot);
    return text == null ? Read.REJECTED : new Read(text, false, !text.equals(cell.text()));
  }

  private Read number(Cell cell, Column column, NumberField field, Reporter.Spot spot) {
    if (cell.kind() == CellKind.TEXT && isState(cell.text(), spot)) {
      return Read.NOTHING;
    }
    if (column.foreign() != null) {
      String amount = foreign.amount(cell, field);
      if (amount != null) {
        return new Read(null, false, true, amount);
      }
    }
    NumberCell read = numbers.read(cell, field, spot);
    BigDecimal value = read.value();
    if (value == null || !isAllowed(value, read, cell, column, spot)) {
      return Read.REJECTED;
    }
    return new Read(value, false, read.repaired());
  }

  private static boolean isAllowed(
      BigDecimal value, NumberCell read, Cell cell, Column column, Reporter.Spot spot) {
    if (read.scaleDoubt()) {
      spot.reportOnce(FindingCode.PCT_SCALE, cell.text(), null);
      return false;
    }
    FindingCode fault = fault(value, column);
    if (fault != null) {
      spot.report(fault, cell.text(), null);
    }
    return fault == null;
  }

  private static @Nullable FindingCode fault(BigDecimal value, Column column) {
    Kind kind = column.kind();
    if (kind == Kind.PERCENT) {
      boolean inside = value.signum() >= 0 && value.compareTo(Decimals.HUNDRED) <= 0;
      return inside ? null : FindingCode.PCT;
    }
    if (value.signum() < 0 && (kind == Kind.COUNT || kind == Kind.MONEY)) {
      return FindingCode.NEG;
    }
    return kind == Kind.COUNT && !column.decimals() && Decimals.isFraction(value)
        ? FindingCode.INT
        : null;
  }

  private static boolean isNumber(Cell cell) {
    return cell.kind() == CellKind.NUMBER
        || cell.kind() == CellKind.TEXT
            && NumberReader.read(cell.text(), NumberReader.Expect.PERCENT, DecimalMark.UNKNOWN)
                    .value()
                != null;
  }

  private Read percent(Cell cell, NumberField field, Reporter.Spot spot) {
    NumberCell read = numbers.read(cell, field, spot);
    BigDecimal value = read.value();
    if (value == null) {
      return Read.REJECTED;
    }
    if (read.scaleDoubt()) {
      spot.reportOnce(FindingCode.PCT_SCALE, cell.text(), null);
      return Read.REJECTED;
    }
    if (value.signum() < 0 || value.compareTo(Decimals.HUNDRED) > 0) {
      spot.report(FindingCode.PCT, cell.text(), null);
      return Read.REJECTED;
    }
    String plain = Decimals.plain(value);
    return new Read(plain, false, !plain.equals(cell.text()));
  }

  private boolean isLegal(Column column, String text) {
    String list = column.choices();
    return column.kind() == Kind.YESNO && texts.isYesNo(text)
        || column.kind() == Kind.ENUM && list != null && texts.isChoice(list, text);
  }

  private boolean isState(String text, Reporter.Spot spot) {
    Optional<ValueState> state = words.state(text);
    if (state.filter(s -> s == ValueState.NOT_COLLECTED).isPresent()) {
      spot.reportOnce(FindingCode.NOT_COLLECTED, text, null);
    }
    return state.isPresent() && state.get() != ValueState.VALUE;
  }

  private @Nullable String canonical(Cell cell, Column column, Reporter.Spot spot) {
    String list = column.choices();
    return switch (column.kind()) {
      case YESNO -> texts.yesNo(cell, true, spot);
      case DATE -> texts.date(cell, column.month(), spot);
      case PERIOD -> texts.period(cell, spot);
      case ENUM ->
          list == null
              ? TextCells.shown(cell)
              : column.several()
                  ? texts.choices(list, cell, column.open(), spot)
                  : open(list, cell, column, spot);
      default -> TextCells.shown(cell);
    };
  }

  private @Nullable String open(String list, Cell cell, Column column, Reporter.Spot spot) {
    return column.open()
        ? texts.choices(list, cell, true, spot)
        : texts.choice(list, cell, column.otherCode(), spot);
  }

  /** Whether a tick column says yes. Text that is neither yes nor no counts, and is reported. */
  boolean isTicked(Cell cell, Reporter.Spot spot) {
    String text = cell.kind() == CellKind.BOOLEAN ? truth(cell) : TextCells.shown(cell);
    Optional<String> answer = words.yesNo(text);
    if (answer.isPresent()) {
      return !answer.get().equals(IndicatorValue.NO);
    }
    if (Words.isDash(text) || isState(text, spot)) {
      return false;
    }
    spot.report(FindingCode.NOTE, text, "x");
    return true;
  }

  private static String truth(Cell cell) {
    return cell.text().strip().equalsIgnoreCase("true") ? "1" : "0";
  }
}
