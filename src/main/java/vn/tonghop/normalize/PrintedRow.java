package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.List;

/** A row with printed sums: its label and place. */
record PrintedRow(String label, int row, List<Printed> sums) {

  /**
   * A printed sum.
   *
   * @param tolerance half of its last printed unit
   */
  record Printed(int column, BigDecimal value, BigDecimal tolerance) {
    boolean agrees(BigDecimal sum) {
      return value.subtract(sum).abs().compareTo(tolerance) <= 0;
    }
  }

  PrintedRow {
    sums = List.copyOf(sums);
  }
}
