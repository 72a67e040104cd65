package vn.tonghop.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What the last few small parts of one kind say: workbooks that were made from one template have
 * many the same, byte for byte. Thread-safe.
 *
 * @param <T> what is made of a part; it does not change
 */
final class KnownParts<T> {

  private static final int MOST = 8;
  private static final int LONGEST = 1 << 14;

  private record Known<T>(byte[] part, T read) {}

  private final Deque<Known<T>> last = new ArrayDeque<>();

  /** As {@link SmallPart#read}, with limits and a reader that are the same each time. */
  T read(ByteSource part, ReadLimits limits, SmallPart.Reader<T> reader)
      throws IOException, XMLStreamException {
    byte[] bytes = start(part);
    if (bytes == null || bytes.length == LONGEST) {
      return SmallPart.read(part, limits, reader);
    }
    T known = find(bytes);
    if (known == null) {
      known = SmallPart.read(() -> new ByteArrayInputStream(bytes), limits, reader);
      add(new Known<>(bytes, known));
    }
    return known;
  }

  /** Null: it cannot be read to there. */
  private static byte @Nullable [] start(ByteSource part) {
    try (InputStream in = part.open()) {
      return in.readNBytes(LONGEST);
    } catch (IOException e) {
      return null;
    }
  }

  private synchronized @Nullable T find(byte[] part) {
    for (Known<T> known : last) {
      if (Arrays.equals(known.part(), part)) {
        return known.read();
      }
    }
    return null;
  }

  private synchronized void add(Known<T> read) {
    if (last.size() == MOST) {
      last.removeLast();
    }
    last.addFirst(read);
  }
}
