package vn.tonghop.normalize;

import org.jspecify.annotations.Nullable;

/**
 * What is expected of a number where it stands.
 *
 * @param use what it is for
 * @param mark the decimal sign its column proves
 * @param scaleUnknown percentages of its column all lie in 0–1
 * @param power power of ten of its money unit; null: not stated
 * @param currency money of another country its column is written in; null: none
 * @param typed the file has types: a number written as text is a repair
 */
record NumberField(
    Use use,
    DecimalMark mark,
    boolean scaleUnknown,
    @Nullable Integer power,
    @Nullable String currency,
    boolean typed) {

  /** What a number is for. */
  enum Use {
    COUNT,
    /** Numerator of a ratio: {@code 12/15} and a percentage are understood. */
    PART,
    DECIMAL,
    PERCENT,
    MONEY;

    NumberReader.Expect expect() {
      return switch (this) {
        case COUNT, PART -> NumberReader.Expect.WHOLE;
        case PERCENT -> NumberReader.Expect.PERCENT;
        case DECIMAL, MONEY -> NumberReader.Expect.DECIMAL;
      };
    }
  }
}
