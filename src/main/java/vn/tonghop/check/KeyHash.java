package vn.tonghop.check;

/**
 * 128 bits of a text: two lanes, each taking in four characters at a time by multiplying and
 * rotating, mixed with each other at the end. Texts that differ share all of them by chance only;
 * nothing is hidden by it, so it need not be hard to invert. The constants are the first 64
 * fractional bits of the golden ratio and of the square roots of 2, 3 and 5, odd.
 */
final class KeyHash {

  private static final long PHI = 0x9E3779B97F4A7C15L;
  private static final long ROOT2 = 0x6A09E667F3BCC909L;
  private static final long ROOT3 = 0xBB67AE8584CAA73BL;
  private static final long ROOT5 = 0x3C6EF372FE94F82BL;
  private static final int LANE = 4;

  private long high;
  private long low;

  /** Takes the hash of a text. */
  void of(String text) {
    int length = text.length();
    long h = ROOT2 ^ length;
    long l = ROOT3 + length;
    int at = 0;
    while (at + LANE <= length) {
      long four =
          text.charAt(at)
              | (long) text.charAt(at + 1) << 16
              | (long) text.charAt(at + 2) << 32
              | (long) text.charAt(at + 3) << 48;
      h = Long.rotateLeft(h ^ four * PHI, 27) * ROOT3;
      l = Long.rotateLeft(l + four * ROOT5, 31) * PHI;
      at += LANE;
    }
    long rest = 0;
    while (at < length) {
      rest = rest << 16 | text.charAt(at++);
    }
    h = mixed(h ^ rest * PHI);
    l = mixed(l + rest * ROOT5);
    high = mixed(h + Long.rotateLeft(l, 32));
    low = mixed(l ^ high * ROOT2);
  }

  /** The upper 64 bits of what was hashed last. */
  long high() {
    return high;
  }

  /** The lower 64 bits of what was hashed last. */
  long low() {
    return low;
  }

  private static long mixed(long bits) {
    long b = (bits ^ bits >>> 32) * PHI;
    b = (b ^ b >>> 29) * ROOT5;
    return b ^ b >>> 32;
  }
}
