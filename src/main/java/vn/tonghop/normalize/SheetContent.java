package vn.tonghop.normalize;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * What the columns that are read hold below the header, for comparing two sheets.
 *
 * @param digest equal for equal content, row by row
 * @param filled whether anything was typed into the columns that make a row
 */
record SheetContent(String digest, boolean filled) {

  /**
   * @param lastHeaderRow rows up to this one do not count
   * @param columns columns of the sheet that are compared
   * @param decisive those of them that make a row: a running number or a printed code does not
   */
  static SheetContent of(
      SheetSource sheet,
      int lastHeaderRow,
      Collection<Integer> columns,
      Collection<Integer> decisive)
      throws UnreadableException {
    MessageDigest digest = sha256();
    boolean[] filled = {false};
    sheet.read(
        row -> {
          if (row.number() > lastHeaderRow && add(row, columns, digest)) {
            filled[0] |= isFilled(row, decisive);
          }
          return true;
        });
    return new SheetContent(HexFormat.of().formatHex(digest.digest()), filled[0]);
  }

  private static boolean add(Row row, Collection<Integer> columns, MessageDigest digest) {
    boolean any = false;
    int position = 0;
    for (int column : columns) {
      position++;
      Cell cell = row.cell(column);
      if (cell != null && !CellText.isBlank(cell.text())) {
        any = true;
        String entry = position + "=" + CellText.line(cell.text()) + '\u0000';
        digest.update(entry.getBytes(StandardCharsets.UTF_8));
      }
    }
    if (any) {
      digest.update((byte) '\n');
    }
    return any;
  }

  private static boolean isFilled(Row row, Collection<Integer> decisive) {
    return row.cells().stream()
        .anyMatch(
            c ->
                decisive.contains(c.column())
                    && c.formula() == Cell.Formula.NONE
                    && !CellText.isBlank(c.text()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
