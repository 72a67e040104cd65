package vn.tonghop.publish.utf8;

/** Prints decimals that fit a long. */
final class Digits {

  /** So many digits always fit a long. */
  static final int MOST = 18;

  /** Bytes a number takes at most: sign, digits, point, a zero before it. */
  static final int ROOM = 24;

  private Digits() {}

  /**
   * Writes {@code unscaled / 10^scale} with exactly {@code scale} decimals.
   *
   * @param scale at most {@link #MOST}
   * @return where the next byte goes
   */
  static int write(long unscaled, int scale, byte[] to, int at) {
    int start = at;
    if (unscaled < 0) {
      to[start++] = '-';
    }
    int end = start + Math.max(count(unscaled), scale + 1) + (scale > 0 ? 1 : 0);
    long rest = unscaled;
    int decimals = scale;
    for (int i = end - 1; i >= start; i--) {
      if (scale > 0 && decimals == 0) {
        to[i] = '.';
      } else {
        to[i] = (byte) ('0' + Math.abs(rest % 10));
        rest /= 10;
      }
      decimals--;
    }
    return end;
  }

  private static int count(long number) {
    int count = 1;
    for (long rest = number / 10; rest != 0; rest /= 10) {
      count++;
    }
    return count;
  }
}
