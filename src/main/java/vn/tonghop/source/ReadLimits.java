package vn.tonghop.source;

/**
 * How much of what arrives is read at most; beyond a limit a file is refused as {@code TOO-BIG}.
 * The limits bound memory and time whatever a hostile file claims about itself.
 *
 * @param fileBytes size of one stored file
 * @param partBytes unpacked bytes of one entry of a zip or one part of a workbook
 * @param totalBytes unpacked bytes of all entries or parts of one stored file together
 * @param entries entries of a zip or parts of a workbook
 * @param nesting how many zips may lie inside each other; 2 allows a zip in a zip
 * @param ratio unpacked bytes per packed byte of an entry, judged beyond {@link #RATIO_GRACE}
 * @param sheets sheets of one workbook
 * @param rows rows of one sheet, lines of one CSV file
 * @param columns columns read of a row; cells to their right are not looked at
 * @param cellCharacters characters of one cell
 * @param lineCharacters characters of one physical line of a CSV file
 * @param sharedCharacters characters of all shared strings of one workbook together
 * @param sharedStrings number of shared strings of one workbook
 * @param styles cell formats of one workbook
 * @param merges merged ranges of one sheet
 */
public record ReadLimits(
    long fileBytes,
    long partBytes,
    long totalBytes,
    int entries,
    int nesting,
    int ratio,
    int sheets,
    int rows,
    int columns,
    int cellCharacters,
    int lineCharacters,
    long sharedCharacters,
    int sharedStrings,
    int styles,
    int merges) {

  /** Unpacked bytes below which an entry's compression ratio is not judged. */
  public static final long RATIO_GRACE = 32L << 20;

  /** Comments read of one sheet; those beyond are left out. */
  public static final int COMMENTS = 2_000;

  /** Characters read of one comment; the rest is left out. */
  public static final int COMMENT_CHARACTERS = 500;

  /**
   * 200 MB a file, 1 GiB a part, 2 GiB a file unpacked, 2,000 entries, a zip in a zip, ratio 1:400,
   * 500 sheets, 1,048,576 rows, 512 columns, 32,767 characters a cell, 1,048,576 a line, 64 million
   * in 4 million shared strings, 65,536 styles, 100,000 merged ranges.
   */
  public static final ReadLimits DEFAULT =
      new ReadLimits(
          200_000_000L,
          1L << 30,
          2L << 30,
          2_000,
          2,
          400,
          500,
          1_048_576,
          512,
          32_767,
          1_048_576,
          64_000_000L,
          4_000_000,
          65_536,
          100_000);

  public ReadLimits {
    requirePositive(fileBytes, partBytes, totalBytes, sharedCharacters);
    requirePositive(entries, nesting, ratio, sheets, rows, columns);
    requirePositive(cellCharacters, lineCharacters, sharedStrings, styles, merges);
  }

  private static void requirePositive(long... limits) {
    for (long limit : limits) {
      if (limit <= 0) {
        throw new IllegalArgumentException("a limit must be positive: " + limit);
      }
    }
  }
}
