package vn.tonghop.encoding;

/** What the sheets of one submission may hold of their rows together. */
final class Room {

  private static final int CHARACTERS = 1 << 21;

  private int left = CHARACTERS;

  /** Takes some of it; false: there is not so much left. */
  boolean take(int characters) {
    if (characters > left) {
      return false;
    }
    left -= characters;
    return true;
  }
}
