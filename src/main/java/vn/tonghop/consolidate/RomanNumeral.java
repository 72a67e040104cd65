package vn.tonghop.consolidate;

/** Roman numerals, as printed before the names of groups. */
final class RomanNumeral {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] LETTERS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private RomanNumeral() {}

  /** For numbers from 1. */
  static String of(int number) {
    StringBuilder numeral = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        numeral.append(LETTERS[i]);
        rest -= VALUES[i];
      }
    }
    return numeral.toString();
  }
}
