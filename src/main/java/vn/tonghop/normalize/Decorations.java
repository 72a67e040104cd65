package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.outline.RowMarkers;
import vn.tonghop.submission.Cell;

/** Recognizes rows of the form itself: the header again, numbers of columns, placeholders. */
final class Decorations {

  private static final Pattern NUMBERING =
      Pattern.compile("\\(?\\s*(\\d{1,2})\\s*\\)?(?:\\s*=.*)?");
  private static final Pattern LETTERING = Pattern.compile("\\(?[A-Z]\\)?");

  /** Of a longer text the end does not tell. */
  private static final int LONGEST_LOOKED_AT = 1_000;

  private final RowWords marks;
  private final List<Set<String>> keys = new ArrayList<>();

  /** By column, a bit for the ends of each of its keys; others may share it. */
  private final long[] ends;

  private final int[] longest;
  private boolean belowHeader;

  Decorations(TableLayout layout, RowWords marks) {
    this.marks = marks;
    this.longest = new int[layout.sheetColumns().length];
    this.ends = new long[longest.length];
    for (int i = 0; i < longest.length; i++) {
      Set<String> met = layout.headerKeys().getOrDefault(layout.sheetColumns()[i], Set.of());
      longest[i] = met.stream().mapToInt(String::length).max().orElse(0);
      keys.add(met);
      for (String key : met) {
        ends[i] |= 1L << HeaderKey.place(HeaderKey.endsOfKey(key), Long.SIZE);
      }
    }
  }

  /**
   * @param first no data row has been seen yet
   */
  boolean isOne(RowShape shape, boolean first) {
    if (isHeader(shape)) {
      belowHeader = true;
      return true;
    }
    boolean numbering = (first || belowHeader) && isNumbering(shape);
    belowHeader &= numbering;
    return numbering || isPlaceholder(shape);
  }

  /** {@code (1) (2) (3)=(1)+(2)}, {@code 1 2 3}, {@code A B 1 2} under the header. */
  private static boolean isNumbering(RowShape shape) {
    int expected = 0;
    int cells = 0;
    for (Cell cell : shape.row().cells()) {
      String text = CellText.line(TextCells.shown(cell));
      if (text.isEmpty()) {
        continue;
      }
      cells++;
      Matcher number = NUMBERING.matcher(text);
      if (number.matches()) {
        int value = Integer.parseInt(number.group(1));
        if (expected != 0 && value != expected) {
          return false;
        }
        expected = value + 1;
      } else if (expected != 0 || !LETTERING.matcher(text).matches()) {
        return false;
      }
    }
    return cells >= 3 && expected != 0;
  }

  private boolean isHeader(RowShape shape) {
    int equal = 0;
    for (int i = 0; i < shape.columns(); i++) {
      Cell cell = shape.cell(i);
      if (cell != null) {
        if (!isKey(cell.text(), i)) {
          return false;
        }
        equal++;
      }
    }
    return equal >= 2;
  }

  private boolean isKey(String text, int column) {
    return mayBeKey(text, column) && keys.get(column).contains(HeaderKey.of(text));
  }

  private boolean mayBeKey(String text, int column) {
    if (text.length() > LONGEST_LOOKED_AT) {
      return !isLongerThanAll(text, longest[column]);
    }
    int looked = HeaderKey.ends(text);
    return looked == HeaderKey.INVOLVED
        || (ends[column] >>> HeaderKey.place(looked, Long.SIZE) & 1) != 0;
  }

  /** Each letter and digit is one in the key at least: such a text need not be compared. */
  private static boolean isLongerThanAll(String text, int longest) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters <= longest; i++) {
      letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters > longest;
  }

  private boolean isPlaceholder(RowShape shape) {
    if (shape.isEmpty()) {
      List<String> texts = shape.texts();
      return !texts.isEmpty() && texts.stream().allMatch(this::isPlaceholder);
    }
    if (holdsOnlyPlaceholders(shape)) {
      return true;
    }
    int title = shape.titleColumn();
    Cell cell = title < 0 ? null : shape.cell(title);
    return cell != null && marks.is(RowMarkers.Type.PLACEHOLDER, cell.text());
  }

  private boolean holdsOnlyPlaceholders(RowShape shape) {
    for (int i = 0; i < shape.columns(); i++) {
      Cell cell = shape.cell(i);
      if (cell != null && !isPlaceholder(cell.text())) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlaceholder(String text) {
    return Words.isDash(text) || marks.is(RowMarkers.Type.PLACEHOLDER, text);
  }
}
