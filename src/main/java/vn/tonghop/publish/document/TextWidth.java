package vn.tonghop.publish.document;

import java.util.regex.Pattern;

/** How wide texts are, roughly, in widths per half point of their height: a digit is 5 wide. */
final class TextWidth {

  static final double DIGIT = 5;

  private static final double CAPITAL = 7.4;
  private static final double WIDE = 9.4;
  private static final double NARROW = 3.3;
  private static final String NARROW_LETTERS = "iljtf.,:;'()/|-";
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private TextWidth() {}

  static double of(String text) {
    return text.codePoints().mapToDouble(TextWidth::letter).sum();
  }

  /** Of the widest word. */
  static double ofWord(String text) {
    return BLANK.splitAsStream(text).mapToDouble(TextWidth::of).max().orElse(0);
  }

  private static double letter(int c) {
    if (NARROW_LETTERS.indexOf(c) >= 0) {
      return NARROW;
    }
    if (c == 'm' || c == 'w' || c == '%' || c == 'M' || c == 'W') {
      return WIDE;
    }
    return Character.isUpperCase(c) ? CAPITAL : DIGIT;
  }
}
