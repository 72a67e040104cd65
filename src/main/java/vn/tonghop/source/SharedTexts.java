package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The shared strings of a workbook, compact: UTF-8 bytes in blocks, one offset per string, and a
 * small cache for those met again and again. Not thread-safe.
 */
final class SharedTexts {

  static final SharedTexts NONE = new SharedTexts();

  private static final int BLOCK_BITS = 18;
  private static final int BLOCK = 1 << BLOCK_BITS;
  private static final int CACHE = 1 << 10;

  private byte[][] blocks = new byte[4][];
  private long[] starts = new long[64];
  private int count;
  private long characters;
  private long end;
  private final @Nullable String[] cached = new String[CACHE];
  private final int[] cachedIndex = new int[CACHE];

  private SharedTexts() {
    Arrays.fill(cachedIndex, -1);
  }

  static SharedTexts read(InputStream part, ReadLimits limits)
      throws IOException, XMLStreamException {
    SharedTexts texts = new SharedTexts();
    StringBuilder text = new StringBuilder();
    try (Xml xml = Xml.open(part, limits)) {
      while (xml.next()) {
        if (xml.isStart("si")) {
          text.setLength(0);
          xml.richText(text, limits.cellCharacters());
          texts.add(Escapes.decode(text.toString()), limits);
        }
      }
    }
    return texts;
  }

  static SharedTexts empty() {
    return new SharedTexts();
  }

  void add(String text, ReadLimits limits) throws IOException {
    characters += text.length();
    if (characters > limits.sharedCharacters()) {
      throw LimitExceededException.of("strings", limits.sharedCharacters());
    }
    if (count >= limits.sharedStrings()) {
      throw LimitExceededException.of("stringCount", limits.sharedStrings());
    }
    add(text);
  }

  int size() {
    return count;
  }

  /** The string of an index; null: the workbook has no such string. */
  @Nullable String get(int index) {
    if (index < 0 || index >= count) {
      return null;
    }
    int slot = index & (CACHE - 1);
    String text = cached[slot];
    if (text == null || cachedIndex[slot] != index) {
      text = decode(index);
      cached[slot] = text;
      cachedIndex[slot] = index;
    }
    return text;
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count + (count >> 1));
    }
    starts[count++] = end;
    int done = 0;
    while (done < bytes.length) {
      int offset = (int) (end & (BLOCK - 1));
      int n = Math.min(bytes.length - done, BLOCK - offset);
      System.arraycopy(bytes, done, block((int) (end >>> BLOCK_BITS), offset + n), offset, n);
      done += n;
      end += n;
    }
  }

  /**
   * A block that holds at least so many bytes; the first one grows, so small workbooks stay small.
   */
  private byte[] block(int index, int needed) {
    if (index == blocks.length) {
      blocks = Arrays.copyOf(blocks, index * 2);
    }
    byte[] block = blocks[index];
    if (block == null) {
      block = new byte[index == 0 ? Math.max(4096, needed) : BLOCK];
    } else if (block.length < needed) {
      block = Arrays.copyOf(block, Math.min(BLOCK, Math.max(needed, block.length * 2)));
    }
    blocks[index] = block;
    return block;
  }

  private String decode(int index) {
    long start = starts[index];
    long stop = index + 1 < count ? starts[index + 1] : end;
    int length = (int) (stop - start);
    int offset = (int) (start & (BLOCK - 1));
    byte[] first = length == 0 ? new byte[0] : blocks[(int) (start >>> BLOCK_BITS)];
    if (length == 0 || offset + length <= BLOCK) {
      return new String(first, length == 0 ? 0 : offset, length, StandardCharsets.UTF_8);
    }
    byte[] joined = new byte[length];
    int done = 0;
    while (done < length) {
      long at = start + done;
      int from = (int) (at & (BLOCK - 1));
      int n = Math.min(length - done, BLOCK - from);
      System.arraycopy(blocks[(int) (at >>> BLOCK_BITS)], from, joined, done, n);
      done += n;
    }
    return new String(joined, StandardCharsets.UTF_8);
  }
}
