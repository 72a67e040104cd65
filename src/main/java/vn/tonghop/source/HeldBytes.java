package vn.tonghop.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are read several times: unpacked once and held when they are few, unpacked again each
 * time otherwise.
 */
final class HeldBytes implements ByteSource {

  private static final int MOST = 1 << 19;

  /** What the parts of one workbook may hold together. */
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
  private final Room room;
  private final TimeBudget time;
  private byte @Nullable [] held;
  private boolean tooMany;

  /**
   * @param time counts the reading of held bytes too
   */
  HeldBytes(ByteSource source, Room room, TimeBudget time) {
    this.source = source;
    this.room = room;
    this.time = time;
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

  private InputStream first() throws IOException {
    InputStream in = source.open();
    try {
      int most = Math.min(MOST, room.left);
      byte[] start = in.readNBytes(most + 1);
      if (start.length > most) {
        tooMany = true;
        return new SequenceInputStream(new ByteArrayInputStream(start), in);
      }
      in.close();
      held = start;
      room.left -= start.length;
      return time.timed(new ByteArrayInputStream(start));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}
