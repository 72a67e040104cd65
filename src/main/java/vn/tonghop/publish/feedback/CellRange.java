package vn.tonghop.publish.feedback;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place as findings tell it: {@code E12} or {@code E12:F12}; rows and columns from 1. */
record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  private static final Pattern FORM =
      Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})(?::([A-Z]{1,3})([1-9][0-9]{0,6}))?");
  private static final int LAST_ROW = 1_048_576;
  private static final int LAST_COLUMN = 16_384;

  /** Empty where no cell of a sheet is meant. */
  static Optional<CellRange> of(@Nullable String cell) {
    Matcher form = FORM.matcher(cell == null ? "" : cell);
    if (!form.matches()) {
      return Optional.empty();
    }
    int row = Integer.parseInt(form.group(2));
    int column = column(form.group(1));
    boolean pair = form.group(3) != null;
    CellRange range =
        new CellRange(
            row,
            column,
            pair ? Integer.parseInt(form.group(4)) : row,
            pair ? column(form.group(3)) : column);
    return range.isOnSheet() ? Optional.of(range) : Optional.empty();
  }

  private boolean isOnSheet() {
    return firstRow <= lastRow
        && firstColumn <= lastColumn
        && lastRow <= LAST_ROW
        && lastColumn <= LAST_COLUMN;
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column;
  }
}
