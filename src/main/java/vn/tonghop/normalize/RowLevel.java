package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How deep a row stands, told by its running number: {@code I} or {@code A} above {@code 1} above
 * {@code 1.1} above {@code a} above {@code -} above {@code +}.
 *
 * @param parts the numbers of {@code 1.2.3}; empty for other styles
 */
record RowLevel(Style style, List<Integer> parts) {

  /** Styles of running numbers, from the outermost to the innermost. */
  enum Style {
    ROMAN,
    LETTER,
    /** A title without any running number. */
    TITLE,
    NUMBER,
    SMALL_LETTER,
    DASH,
    PLUS,
    NONE;

    private boolean isCapital() {
      return this == ROMAN || this == LETTER;
    }
  }

  static final RowLevel TITLE = new RowLevel(Style.TITLE, List.of());
  static final RowLevel NONE = new RowLevel(Style.NONE, List.of());

  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+[.)]?");
  private static final Pattern LETTER = Pattern.compile("(\\p{Lu})[.)]?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}+(?:[.,]\\d{1,6}+)*+[.)]?");
  private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}[.)]?");

  RowLevel {
    parts = List.copyOf(parts);
  }

  /**
   * @param order the running number as shown
   * @param lastLetter the last capital letter that numbered a group; tells {@code C} behind {@code
   *     B} from the Roman hundred
   */
  static RowLevel of(String order, char lastLetter) {
    String text = order.strip();
    if (text.isEmpty()) {
      return NONE;
    }
    if (text.length() <= 6 && CellText.isDigits(text)) {
      return new RowLevel(Style.NUMBER, List.of(Integer.valueOf(text)));
    }
    Matcher letter = LETTER.matcher(text);
    if (letter.matches()) {
      char capital = letter.group(1).charAt(0);
      boolean next = lastLetter != 0 && capital == lastLetter + 1;
      boolean roman = capital == 'I' || capital == 'V' || capital == 'X';
      return new RowLevel(roman && !next ? Style.ROMAN : Style.LETTER, List.of());
    }
    if (ROMAN.matcher(text).matches()) {
      return new RowLevel(Style.ROMAN, List.of());
    }
    if (NUMBER.matcher(text).matches()) {
      return new RowLevel(Style.NUMBER, numbers(text));
    }
    if (SMALL_LETTER.matcher(text).matches()) {
      return new RowLevel(Style.SMALL_LETTER, List.of());
    }
    return switch (text) {
      case "-", "–", "—" -> new RowLevel(Style.DASH, List.of());
      case "+" -> new RowLevel(Style.PLUS, List.of());
      default -> NONE;
    };
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : text.replaceAll("[.)]$", "").split("[.,]", -1)) {
      numbers.add(Integer.valueOf(part));
    }
    return numbers;
  }

  /** A data row may stand for the rows below it. */
  boolean mayBeParent() {
    return style == Style.NUMBER || style == Style.SMALL_LETTER || style == Style.DASH;
  }

  /** {@code 1.1} directly belongs to {@code 1}: nothing but the numbers is needed to know it. */
  boolean isDottedUnder(RowLevel above) {
    return style == Style.NUMBER
        && above.style == Style.NUMBER
        && parts.size() > above.parts.size()
        && parts.subList(0, above.parts.size()).equals(above.parts);
  }

  /** Of another, deeper style: {@code a} below {@code 1}, {@code +} below {@code -}. */
  boolean isDeeperStyle(RowLevel above) {
    return style != Style.NONE && style.compareTo(above.style) > 0;
  }

  /** Whether a row of this level can belong to an open group of the other. */
  boolean belongsTo(RowLevel group) {
    if (style == Style.NONE || isDottedUnder(group)) {
      return true;
    }
    return style != group.style
        && (isDeeperStyle(group) || style.isCapital() && group.style.isCapital());
  }
}
