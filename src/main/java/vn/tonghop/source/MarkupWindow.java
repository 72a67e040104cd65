package vn.tonghop.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a part that are looked at now. It grows by as little as the plain reader takes at a
 * time, so that the same bytes count against the limits, and holds what was not passed yet.
 */
final class MarkupWindow implements Closeable {

  /** As much as the parser of the plain reader asks for. */
  private static final int BLOCK = 4000;

  private static final int FIRST = 2 * BLOCK;

  /** Beyond it a row, string or head is left to the plain reader. */
  private static final int MOST = 1 << 18;

  private final InputStream in;
  private final Markup markup;
  private byte[] bytes = new byte[FIRST];
  private int length;

  MarkupWindow(InputStream in, Markup markup) {
    this.in = in;
    this.markup = markup;
    markup.over(bytes, 0, 0);
  }

  /** Where the bytes end; a zero stands there. */
  int length() {
    return length;
  }

  byte[] bytes() {
    return bytes;
  }

  /**
   * Takes in further bytes; those that were passed are gone, so places change.
   *
   * @return false: there are no more
   * @throws InDoubtException when too many would have to be held
   */
  boolean more() throws IOException, InDoubtException {
    int passed = markup.at();
    length -= passed;
    if (length > MOST) {
      throw new InDoubtException();
    }
    byte[] target = length + BLOCK < bytes.length ? bytes : new byte[2 * bytes.length];
    System.arraycopy(bytes, passed, target, 0, length);
    bytes = target;
    int read = in.read(bytes, length, BLOCK);
    length += Math.max(0, read);
    bytes[length] = 0;
    markup.over(bytes, 0, length);
    return read >= 0;
  }

  /**
   * Takes in bytes until there is this tag and so many ends of tags from it on.
   *
   * @param tag start of the tag
   * @throws InDoubtException when there is none
   */
  void reach(byte[] tag, int ends) throws IOException, InDoubtException {
    while (!reaches(tag, ends)) {
      if (!more()) {
        throw new InDoubtException();
      }
    }
  }

  private boolean reaches(byte[] tag, int ends) {
    int at = 0;
    while (at < length && !(bytes[at] == '<' && MarkupBytes.at(bytes, at, tag))) {
      at++;
    }
    int found = 0;
    while (at < length && found < ends) {
      found += bytes[at] == '>' ? 1 : 0;
      at++;
    }
    return found == ends;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
