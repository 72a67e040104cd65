package vn.tonghop.source;

import java.io.Closeable;
import java.io.IOException;
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

  /** Adds the strings of a part: quickly as far as all is certain, plainly from there on. */
  void read(ByteSource part, Allowance allowance) throws IOException, XMLStreamException {
    if (!isReadQuickly(part, allowance)) {
      readPlainly(part, allowance);
    }
  }

  /** False where it is not certain what follows the strings added. */
  boolean isReadQuickly(ByteSource part, Allowance allowance) throws IOException {
    if (allowance.limits().xmlDepth() < RichTextScan.DEEPEST) {
      return false;
    }
    try (SharedTextsScan scan = new SharedTextsScan(part.open(), allowance.limits())) {
      SharedTextsScan.Next next = scan.next();
      for (; next == SharedTextsScan.Next.TEXT; next = scan.next()) {
        String text = scan.text();
        if (text == null) {
          allowance.texts().add(scan.characters());
          append(scan.bytes(), scan.start(), scan.length());
        } else {
          add(Escapes.decode(text), allowance.texts());
        }
      }
      return next == SharedTextsScan.Next.NONE;
    }
  }

  /** What was added before is passed over. */
  void readPlainly(ByteSource part, Allowance allowance) throws IOException, XMLStreamException {
    int known = count;
    int index = 0;
    StringBuilder text = new StringBuilder();
    try (Xml xml = Xml.open(part.open(), allowance.limits())) {
      while (xml.next()) {
        if (xml.isStart("si")) {
          text.setLength(0);
          xml.richText(text, allowance.limits().cellCharacters());
          if (index++ >= known) {
            add(Escapes.decode(text.toString()), allowance.texts());
          }
        }
      }
    }
  }

  void add(String text, TextBudget budget) throws IOException {
    budget.add(text.length());
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    append(encoded, 0, encoded.length);
  }

  private void append(byte[] text, int start, int length) throws IOException {
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
    bytes.append(text, start, length);
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
