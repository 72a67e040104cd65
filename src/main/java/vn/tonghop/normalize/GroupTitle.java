package vn.tonghop.normalize;

import java.util.regex.Pattern;
import vn.tonghop.submission.Cell;

/** Takes a group row apart: its numeral, how deep it stands, its title. */
final class GroupTitle {

  private static final Pattern NUMBERED = Pattern.compile("(?:[IVXLC]+|\\p{Lu})[.)]\\s+\\S.*");
  private static final Pattern NUMERAL = Pattern.compile("^(?:[IVXLC]+|\\p{Lu})[.)]\\s+");

  private GroupTitle() {}

  /** A title that begins with its numeral: {@code II. …}, {@code A) …}. */
  static boolean isNumbered(String title) {
    return NUMBERED.matcher(title).matches();
  }

  /** How deep a group row stands. */
  static RowLevel level(RowShape shape, char lastLetter) {
    RowLevel level = RowLevel.of(numeral(shape), lastLetter);
    return level.equals(RowLevel.NONE) ? RowLevel.TITLE : level;
  }

  /** The capital letter that numbers a group row. */
  static char letter(RowShape shape) {
    return numeral(shape).charAt(0);
  }

  private static String numeral(RowShape shape) {
    if (shape.order() == RowShape.Order.GROUP) {
      return shape.orderText();
    }
    int column = shape.titleColumn();
    Cell cell = column < 0 ? null : shape.cell(column);
    String text = cell == null ? shape.orderText() : CellText.line(cell.text());
    return isNumbered(text) ? text.split("[.)]", 2)[0] : "";
  }

  /** The title of a group row, without its numeral and a colon at the end. */
  static String of(RowShape shape) {
    int column = shape.titleColumn();
    Cell cell = column < 0 ? null : shape.cell(column);
    String text = cell == null ? shape.orderText() : CellText.line(cell.text());
    String bare = isNumbered(text) ? NUMERAL.matcher(text).replaceFirst("") : text;
    return bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
  }
}
