package vn.tonghop.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A code page of Windows, for taking back that bytes were read by it. */
enum CodePage {
  WESTERN("windows-1252"),
  VIETNAMESE("windows-1258");

  private static final char UNMAPPED = '\uFFFD';

  private final Map<Character, Integer> bytes = new HashMap<>();

  CodePage(String charset) {
    for (int b = 0x80; b <= 0xFF; b++) {
      char c = new String(new byte[] {(byte) b}, Charset.forName(charset)).charAt(0);
      bytes.put(c == UNMAPPED ? (char) b : c, b);
    }
  }

  /** The text whose characters are the bytes of this one; null: it has others. */
  @Nullable String latin(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Integer b = c < 0x80 ? Integer.valueOf(c) : bytes.get(c);
      if (b == null) {
        return null;
      }
      latin.append((char) b.intValue());
    }
    return latin.toString();
  }

  /** The text whose UTF-8 was taken for this code page; null: there is none. */
  @Nullable String utf8(String text) {
    String latin = latin(text);
    if (latin == null) {
      return null;
    }
    try {
      byte[] raw = latin.getBytes(StandardCharsets.ISO_8859_1);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
