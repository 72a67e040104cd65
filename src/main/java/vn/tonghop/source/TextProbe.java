package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a whole text strictly, in bounded memory, to see whether the encoding fits.
 *
 * @param fits every byte could be decoded
 * @param blank there is nothing but white space
 * @param binary there is a NUL character
 * @param start its first characters, at most {@link #START}; not to be changed
 * @param held all of it, where its bytes were held in memory
 */
record TextProbe(
    boolean fits, boolean blank, boolean binary, CharBuffer start, @Nullable HeldText held) {

  static final int START = 1 << 16;

  private static final int BUFFER = 1 << 14;

  /** Holds the characters of the start whatever they are. */
  private static final int BLOCK = START * 4;

  static TextProbe of(ByteSource bytes, Charset charset, int bomBytes) throws IOException {
    byte[] known = bytes.held();
    HeldText held = known == null ? null : HeldText.of(known, bomBytes, charset);
    if (held != null) {
      return new TextProbe(true, held.isBlank(), held.holdsNul(), held.start(START), held);
    }
    TextProbe quick = charset.equals(StandardCharsets.UTF_8) ? quickly(bytes, bomBytes) : null;
    return quick == null ? decoded(bytes, charset, bomBytes) : quick;
  }

  /** By the bytes alone; null: in doubt. */
  static @Nullable TextProbe quickly(ByteSource bytes, int bomBytes) throws IOException {
    try (InputStream in = bytes.open()) {
      in.skipNBytes(bomBytes);
      Utf8Check check = new Utf8Check(in, BLOCK);
      String first = check.first();
      char[] text = first.toCharArray();
      boolean certain = !isBlank(text, text.length) && check.isWellFormed();
      return certain
          ? new TextProbe(
              true, false, false, CharBuffer.wrap(text, 0, Math.min(START, text.length)), null)
          : null;
    }
  }

  /** The same by a decoder. */
  static TextProbe decoded(ByteSource bytes, Charset charset, int bomBytes) throws IOException {
    try (InputStream in = bytes.open()) {
      in.skipNBytes(bomBytes);
      return decode(in, charset);
    }
  }

  private static TextProbe decode(InputStream in, Charset charset) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer input = ByteBuffer.allocate(BUFFER);
    CharBuffer output = CharBuffer.allocate(BUFFER);
    StringBuilder start = new StringBuilder();
    boolean blank = true;
    boolean binary = false;
    boolean last = false;
    while (!last) {
      int n = in.read(input.array(), input.position(), input.remaining());
      last = n < 0;
      input.position(input.position() + Math.max(0, n)).flip();
      CoderResult result;
      do {
        result = decoder.decode(input, output, last);
        int length = output.position();
        blank = blank && isBlank(output.array(), length);
        binary = binary || hasNul(output.array(), length);
        start.append(output.array(), 0, Math.min(length, START - start.length()));
        output.clear();
      } while (result.isOverflow());
      if (result.isError()) {
        return new TextProbe(false, blank, binary, copyOf(start), null);
      }
      input.compact();
    }
    return new TextProbe(true, blank, binary, copyOf(start), null);
  }

  private static CharBuffer copyOf(StringBuilder text) {
    return CharBuffer.wrap(text.toString().toCharArray());
  }

  static boolean isBlank(char[] text, int length) {
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (!Character.isWhitespace(c) && c != 0xFEFF) {
        return false;
      }
    }
    return true;
  }

  static boolean hasNul(char[] text, int length) {
    for (int i = 0; i < length; i++) {
      if (text[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
