package vn.tonghop.source;

/** What stands before the root: nothing, or that this is XML 1.0 in UTF-8. */
final class Prolog {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] START = MarkupBytes.of("<?xml version=\"1.0\"");
  private static final byte[] UPPER = MarkupBytes.of(" encoding=\"UTF-8\"");
  private static final byte[] LOWER = MarkupBytes.of(" encoding=\"utf-8\"");
  private static final byte[] ALONE = MarkupBytes.of(" standalone=\"yes\"");
  private static final byte[] NOT_ALONE = MarkupBytes.of(" standalone=\"no\"");
  private static final byte[] END = MarkupBytes.of("?>");

  private Prolog() {}

  static void pass(Markup markup) throws InDoubtException {
    passIf(markup, MARK);
    if (passIf(markup, START)) {
      if (!passIf(markup, UPPER)) {
        passIf(markup, LOWER);
      }
      if (!passIf(markup, ALONE)) {
        passIf(markup, NOT_ALONE);
      }
      if (!passIf(markup, END)) {
        throw new InDoubtException();
      }
      markup.spaces();
    }
  }

  private static boolean passIf(Markup markup, byte[] expected) {
    boolean follows = markup.follows(expected);
    if (follows) {
      markup.pass(expected.length);
    }
    return follows;
  }
}
