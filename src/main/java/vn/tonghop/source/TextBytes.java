package vn.tonghop.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that only grow: the first few million in memory, the others in a temporary file. Not
 * thread-safe.
 */
final class TextBytes implements Closeable {

  private static final int HELD = 4 << 20;

  private byte[] held = new byte[4096];
  private int heldLength;
  private @Nullable SpillFile spilled;

  long length() {
    SpillFile file = spilled;
    return file == null ? heldLength : heldLength + file.length();
  }

  /** Adds bytes that are asked for together. */
  void append(byte[] bytes, int start, int length) throws IOException {
    SpillFile file = spilled;
    if (file == null && heldLength + length <= HELD) {
      hold(bytes, start, length);
    } else {
      if (file == null) {
        file = SpillFile.create();
        spilled = file;
      }
      file.append(Arrays.copyOfRange(bytes, start, start + length));
    }
  }

  private void hold(byte[] bytes, int start, int length) {
    int needed = heldLength + length;
    if (needed > held.length) {
      held = Arrays.copyOf(held, Math.min(HELD, Math.max(needed, held.length * 2)));
    }
    System.arraycopy(bytes, start, held, heldLength, length);
    heldLength = needed;
  }

  /** Bytes that were added together. */
  byte[] get(long start, long end) throws IOException {
    SpillFile file = spilled;
    return file == null || end <= heldLength
        ? Arrays.copyOfRange(held, (int) start, (int) end)
        : file.get(start - heldLength, (int) (end - start));
  }

  @Override
  public void close() throws IOException {
    SpillFile file = spilled;
    if (file != null) {
      file.close();
    }
  }
}
