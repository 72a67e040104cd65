package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers in print, grouped in thousands: {@code 1.234,5} in Vietnamese, {@code 1,234.5} else. */
public final class Numerals {

  private static final int GROUP = 3;

  private final char group;
  private final char mark;

  private Numerals(char group, char mark) {
    this.group = group;
    this.mark = mark;
  }

  /** English, else Vietnamese. */
  public static Numerals in(Locale locale) {
    return locale.getLanguage().equals("en") ? new Numerals(',', '.') : new Numerals('.', ',');
  }

  /** So many decimals, HALF_UP. */
  public String of(BigDecimal number, int decimals) {
    String plain = number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    int start = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    StringBuilder text = new StringBuilder(plain.length() + 8).append(plain, 0, start);
    for (int i = start; i < end; i++) {
      if (i > start && (end - i) % GROUP == 0) {
        text.append(group);
      }
      text.append(plain.charAt(i));
    }
    return point < 0
        ? text.toString()
        : text.append(mark).append(plain, point + 1, plain.length()).toString();
  }

  public String of(long number) {
    return of(BigDecimal.valueOf(number), 0);
  }
}
