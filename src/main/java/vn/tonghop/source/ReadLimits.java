package vn.tonghop.source;

/**
 * How much of what arrives is read at most; beyond a limit a file is refused as {@code TOO-BIG}.
 * The limits bound memory and time whatever a hostile file claims about itself.
 *
 * @param fileBytes size of one stored file
 * @param partBytes unpacked bytes of one entry of a zip or one part of a workbook
 * @param totalBytes unpacked bytes of all entries and parts of one stored file together, those of
 *     files inside it included
 * @param entries entries of a zip, parts of a workbook; files and sheets of one submission
 * @param nesting how many zips may lie inside each other; 2 allows a zip in a zip
 * @param ratio unpacked bytes per packed byte of an entry, judged beyond {@link #RATIO_GRACE}
 * @param folders folders inside each other in the inbox; deeper ones are left alone
 * @param sheets sheets of one workbook
 * @param rows rows of one sheet, lines of one CSV file
 * @param columns columns read of a row; cells to their right are not looked at
 * @param cellCharacters characters of one cell
 * @param lineCharacters characters of one physical line of a CSV file
 * @param fieldLines lines of one quoted field of a CSV file
 * @param sharedStrings number of shared strings of one submission
 * @param sharedCharacters characters of all shared strings of one submission together
 * @param styles cell formats of one workbook
 * @param merges merged ranges of one sheet
 * @param xmlDepth elements inside each other
 * @param findings findings kept per code and submission; beyond it they are only counted
 * @param seconds time one stored file may be read, what is made of its rows meanwhile included
 */
public record ReadLimits(
    long fileBytes,
    long partBytes,
    long totalBytes,
    int entries,
    int nesting,
    int ratio,
    int folders,
    int sheets,
    int rows,
    int columns,
    int cellCharacters,
    int lineCharacters,
    int fieldLines,
    int sharedStrings,
    long sharedCharacters,
    int styles,
    int merges,
    int xmlDepth,
    int findings,
    long seconds) {

  /** Unpacked bytes below which an entry's compression ratio is not judged. */
  public static final long RATIO_GRACE = 32L << 20;

  /** Comments read of one sheet; those beyond are left out. */
  public static final int COMMENTS = 2_000;

  /** Characters read of one comment; the rest is left out. */
  public static final int COMMENT_CHARACTERS = 500;

  /** Those of {@code tonghop.properties} in the program. */
  public static final ReadLimits DEFAULT = LimitSettings.shipped();

  public ReadLimits {
    requirePositive(fileBytes, partBytes, totalBytes, entries, nesting, ratio, folders);
    requirePositive(sheets, rows, columns, cellCharacters, lineCharacters, fieldLines);
    requirePositive(sharedStrings, sharedCharacters, styles, merges, xmlDepth, findings, seconds);
  }

  private static void requirePositive(long... limits) {
    for (long limit : limits) {
      if (limit <= 0) {
        throw new IllegalArgumentException("a limit must be positive: " + limit);
      }
    }
  }
}
