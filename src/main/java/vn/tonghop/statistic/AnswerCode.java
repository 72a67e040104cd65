package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;

/** How an answer is written in bytes. Names of files and sheets, which recur, are written once. */
final class AnswerCode {

  private static final ValueState[] STATES = ValueState.values();
  private static final int AMOUNT = 1;
  private static final int NUMERATOR = 2;
  private static final int DENOMINATOR = 4;
  private static final int TEXT = 8;
  private static final int RAW = 16;
  private static final int NOTE = 32;
  private static final int ORIGIN = 64;
  private static final int CELL = 128;

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  void write(IndicatorValue value, PackedBytes out) {
    Origin origin = value.origin();
    String cell = origin == null ? null : origin.cell();
    out.small(value.state().ordinal());
    out.small(
        flag(AMOUNT, value.amount())
            | flag(NUMERATOR, value.numerator())
            | flag(DENOMINATOR, value.denominator())
            | flag(TEXT, value.text())
            | flag(RAW, value.raw())
            | flag(NOTE, value.note())
            | flag(ORIGIN, origin)
            | flag(CELL, cell));
    number(value.amount(), out);
    number(value.numerator(), out);
    number(value.denominator(), out);
    text(value.text(), out);
    text(value.raw(), out);
    text(value.note(), out);
    if (origin != null) {
      String sheet = origin.sheet();
      out.whole(numberOf(origin.file()));
      out.whole(sheet == null ? 0 : numberOf(sheet) + 1);
      text(cell, out);
    }
  }

  IndicatorValue read(String indicator, PackedBytes.Reader in) {
    ValueState state = STATES[in.small()];
    int flags = in.small();
    return new IndicatorValue(
        indicator,
        state,
        (flags & AMOUNT) == 0 ? null : in.number(),
        (flags & NUMERATOR) == 0 ? null : in.number(),
        (flags & DENOMINATOR) == 0 ? null : in.number(),
        (flags & TEXT) == 0 ? null : in.text(),
        (flags & RAW) == 0 ? null : in.text(),
        (flags & NOTE) == 0 ? null : in.text(),
        (flags & ORIGIN) == 0 ? null : origin(flags, in));
  }

  private Origin origin(int flags, PackedBytes.Reader in) {
    String file = names.get((int) in.whole());
    int sheet = (int) in.whole();
    return new Origin(
        file, sheet == 0 ? null : names.get(sheet - 1), (flags & CELL) == 0 ? null : in.text());
  }

  private int numberOf(String name) {
    return numbers.computeIfAbsent(
        name,
        n -> {
          names.add(n);
          return names.size() - 1;
        });
  }

  private static int flag(int flag, @Nullable Object present) {
    return present == null ? 0 : flag;
  }

  private static void number(@Nullable BigDecimal number, PackedBytes out) {
    if (number != null) {
      out.number(number);
    }
  }

  private static void text(@Nullable String text, PackedBytes out) {
    if (text != null) {
      out.text(text);
    }
  }
}
