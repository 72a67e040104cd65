package vn.tonghop.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in what an agency sent.
 *
 * @param file name relative to the submission, {@code a.zip!/b.csv} inside a zip
 * @param sheet sheet name as the file spells it; null where the whole file is meant; for CSV the
 *     file's base name
 * @param cell A1 style ({@code E12}, {@code E12:F12} for a pair); null where no single cell is
 *     meant. A CSV line counts as a row, its fields as columns A, B, …
 */
public record Origin(String file, @Nullable String sheet, @Nullable String cell) {

  public static Origin of(String file) {
    return new Origin(file, null, null);
  }

  public static Origin of(String file, @Nullable String sheet) {
    return new Origin(file, sheet, null);
  }

  public Origin at(String cellAddress) {
    return new Origin(file, sheet, cellAddress);
  }

  /** A1 address; row and column count from 1. */
  public static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int c = column; c > 0; c = (c - 1) / 26) {
      letters.insert(0, (char) ('A' + (c - 1) % 26));
    }
    return letters.append(row).toString();
  }
}
