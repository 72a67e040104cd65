package vn.tonghop.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The shared strings of a workbook, compact: UTF-8 bytes in blocks, in a temporary file beyond a
 * few of them, one offset per string, and a small cache for those met again and again. Not
 * thread-safe.
 */
final class SharedTexts implements Closeable {

  private static final int OFFSETS_BITS = 13;
  private static final int OFFSETS = 1 << OFFSETS_BITS;
  private static final int CACHE = 1 << 10;

  private final TextBytes bytes = new TextBytes();
  private long[][] starts = new long[1][];
  private int count;
  private final @Nullable String[] cached = new String[CACHE];
  private final int[] cachedIndex = new int[CACHE];

  SharedTexts() {
    Arrays.fill(cachedIndex, -1);
  }

  /** Adds the strings of a part; it is closed. */
  void read(InputStream part, Allowance allowance) throws IOException, XMLStreamException {
    StringBuilder text = new StringBuilder();
    try (Xml xml = Xml.open(part, allowance.limits())) {
      while (xml.next()) {
        if (xml.isStart("si")) {
          text.setLength(0);
          xml.richText(text, allowance.limits().cellCharacters());
          add(Escapes.decode(text.toString()), allowance.texts());
        }
      }
    }
  }

  void add(String text, TextBudget budget) throws IOException {
    budget.add(text.length());
    int chunk = count >>> OFFSETS_BITS;
    if (chunk == starts.length) {
      starts = Arrays.copyOf(starts, chunk * 2);
    }
    int within = count & (OFFSETS - 1);
    long[] offsets = starts[chunk];
    if (offsets == null) {
      offsets = new long[chunk == 0 ? 64 : OFFSETS];
    } else if (within == offsets.length) {
      offsets = Arrays.copyOf(offsets, Math.min(OFFSETS, within * 2));
    }
    starts[chunk] = offsets;
    offsets[within] = bytes.length();
    count++;
    bytes.append(text.getBytes(StandardCharsets.UTF_8));
  }

  int size() {
    return count;
  }

  /** The string of an index; null: the workbook has no such string. */
  @Nullable String get(int index) throws IOException {
    if (index < 0 || index >= count) {
      return null;
    }
    int slot = index & (CACHE - 1);
    String text = cached[slot];
    if (text == null || cachedIndex[slot] != index) {
      long end = index + 1 < count ? start(index + 1) : bytes.length();
      text = new String(bytes.get(start(index), end), StandardCharsets.UTF_8);
      cached[slot] = text;
      cachedIndex[slot] = index;
    }
    return text;
  }

  private long start(int index) {
    return starts[index >>> OFFSETS_BITS][index & (OFFSETS - 1)];
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
