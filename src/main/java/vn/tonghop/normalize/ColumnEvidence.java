package vn.tonghop.normalize;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;

/** What the cells of a column prove together about how its numbers are written: a few counters. */
final class ColumnEvidence {

  private int commaDecimals;
  private int dotDecimals;
  private int aboveOne;
  private int upToOne;

  void observe(Cell cell) {
    if (cell.kind() == CellKind.NUMBER) {
      if (!cell.percent()) {
        weigh(Numbers.stored(cell.text()));
      }
    } else if (cell.kind() == CellKind.TEXT && cell.formula() != Cell.Formula.NOT_CACHED) {
      observeText(cell.text());
    }
  }

  /** Where a word comes first there is no number to weigh. */
  private void observeText(String text) {
    if (Character.isLetter(text.isEmpty() ? ' ' : text.charAt(0))) {
      return;
    }
    DecimalMark proof = NumberReader.proof(text);
    if (proof == DecimalMark.COMMA) {
      commaDecimals++;
    } else if (proof == DecimalMark.DOT) {
      dotDecimals++;
    }
    NumberReading reading =
        NumberReader.read(text, NumberReader.Expect.PERCENT, DecimalMark.UNKNOWN);
    if (!reading.percentSign() && !reading.isRatio()) {
      weigh(reading.value());
    }
  }

  private void weigh(@Nullable BigDecimal value) {
    if (value == null || value.signum() == 0) {
      return;
    }
    if (value.compareTo(BigDecimal.ONE) > 0) {
      aboveOne++;
    } else {
      upToOne++;
    }
  }

  DecimalMark mark() {
    if (commaDecimals > 0 == dotDecimals > 0) {
      return DecimalMark.UNKNOWN;
    }
    return commaDecimals > 0 ? DecimalMark.COMMA : DecimalMark.DOT;
  }

  /** Every unmarked percentage of the column lies in 0–1: it may be a share or a percentage. */
  boolean scaleUnknown() {
    return upToOne > 0 && aboveOne == 0;
  }
}
