package vn.tonghop.normalize;

/**
 * What was read of one table.
 *
 * @param dataRows rows given to the consumer, rejected ones included
 * @param structural group, total, repeated header, numbering, placeholder and title rows
 * @param declared NIL, NA or NOT_COLLECTED where the agency wrote such a word instead of rows, else
 *     BLANK
 */
public record TableTotals(int dataRows, int structural, ValueState declared) {

  TableTotals and(TableTotals more) {
    return new TableTotals(
        dataRows + more.dataRows,
        structural + more.structural,
        declared == ValueState.BLANK ? more.declared : declared);
  }
}
