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
 */
record TextProbe(boolean fits, boolean blank, boolean binary) {

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
        output.flip();
        blank = blank && isBlank(output);
        binary = binary || hasNul(output);
        output.clear();
      } while (result.isOverflow());
      if (result.isError()) {
        return new TextProbe(false, blank, binary);
      }
      input.compact();
    }
    return new TextProbe(true, blank, binary);
  }

  private static boolean isBlank(CharBuffer text) {
    for (int i = text.position(); i < text.limit(); i++) {
      char c = text.get(i);
      if (!Character.isWhitespace(c) && c != 0xFEFF) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNul(CharBuffer text) {
    for (int i = text.position(); i < text.limit(); i++) {
      if (text.get(i) == 0) {
        return true;
      }
    }
    return false;
  }
}
