package vn.tonghop.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text to a stream as UTF-8, in large pieces. */
final class XmlOut {

  private static final int PIECE = 1 << 16;

  private final OutputStream out;
  private final StringBuilder text = new StringBuilder(PIECE + (1 << 12));

  XmlOut(OutputStream out) {
    this.out = out;
  }

  XmlOut add(String more) {
    text.append(more);
    return flushIfLong();
  }

  XmlOut add(long number) {
    text.append(number);
    return flushIfLong();
  }

  private XmlOut flushIfLong() {
    if (text.length() >= PIECE) {
      flush();
    }
    return this;
  }

  void flush() {
    try {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    text.setLength(0);
  }

  /** As it stands in XML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
