package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes a whole text strictly, in bounded memory, to see whether the encoding fits.
 *
 * @param fits every byte could be decoded
 * @param blank there is nothing but white space
 * @param binary there is a NUL character
 * @param start its first characters, at most {@link #START}
 */
record TextProbe(boolean fits, boolean blank, boolean binary, String start) {

  static final int START = 1 << 16;

  private static final int BUFFER = 1 << 14;

  static TextProbe of(ByteSource bytes, Charset charset, int bomBytes) throws IOException {
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
        return new TextProbe(false, blank, binary, start.toString());
      }
      input.compact();
    }
    return new TextProbe(true, blank, binary, start.toString());
  }

  private static boolean isBlank(char[] text, int length) {
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (!Character.isWhitespace(c) && c != 0xFEFF) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNul(char[] text, int length) {
    for (int i = 0; i < length; i++) {
      if (text[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
