package vn.tonghop.submission;

/** A merged range, rows and columns from 1, inclusive; only its first cell holds content. */
public record MergedRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
