package vn.tonghop.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are read several times: unpacked once and held when they are few, unpacked again each
 * time otherwise.
 */
final class HeldBytes implements ByteSource {

  private static final int MOST = 1 << 19;

  /** What the parts of one workbook, or the text files of one submission, may hold together. */
  static final class Room {
    private int left;

    /**
     * @param brief nothing is held: whoever reads only begins to read
     */
    Room(boolean brief) {
      left = brief ? 0 : 8 * MOST;
    }
  }

  private final ByteSource source;
  private final long claimed;
  private final Room room;
  private final TimeBudget time;
  private byte @Nullable [] held;
  private boolean tooMany;

  /**
   * @param claimed how many there are said to be, true or not; negative: nothing is said
   * @param time counts the reading of held bytes too
   */
  HeldBytes(ByteSource source, long claimed, Room room, TimeBudget time) {
    this.source = source;
    this.claimed = claimed;
    this.room = room;
    this.time = time;
  }

  /**
   * Goes on with a stream: few bytes are held at once.
   *
   * @param read what was read of it
   */
  void begunBy(byte[] read, InputStream rest) throws IOException {
    int most = Math.min(MOST, room.left);
    if (claimed > most) {
      tooMany = true;
    } else {
      hold(start(new SequenceInputStream(new ByteArrayInputStream(read), rest), most), most);
    }
  }

  @Override
  public InputStream open() throws IOException {
    byte[] known = held;
    if (known != null) {
      return time.timed(new ByteArrayInputStream(known));
    }
    return tooMany || room.left == 0 ? source.open() : first();
  }

  @Override
  public byte @Nullable [] held() {
    return held;
  }

  /** All bytes of a stream, or one more than the most that may be held. */
  private byte[] start(InputStream in, int most) throws IOException {
    if (claimed < 0 || claimed > most) {
      return in.readNBytes(most + 1);
    }
    byte[] start = new byte[(int) claimed];
    int length = in.readNBytes(start, 0, start.length);
    int next = in.read();
    if (next < 0) {
      return length == start.length ? start : Arrays.copyOf(start, length);
    }
    byte[] further = in.readNBytes(most - length);
    byte[] all = Arrays.copyOf(start, length + 1 + further.length);
    all[length] = (byte) next;
    System.arraycopy(further, 0, all, length + 1, further.length);
    return all;
  }

  private boolean hold(byte[] bytes, int most) {
    tooMany = bytes.length > most;
    if (!tooMany) {
      held = bytes;
      room.left -= bytes.length;
    }
    return !tooMany;
  }

  private InputStream first() throws IOException {
    InputStream in = source.open();
    try {
      int most = Math.min(MOST, room.left);
      byte[] start = start(in, most);
      if (!hold(start, most)) {
        return new SequenceInputStream(new ByteArrayInputStream(start), in);
      }
      in.close();
      return time.timed(new ByteArrayInputStream(start));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}
