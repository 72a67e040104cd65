package vn.tonghop.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code run.lock} in the data folder of an H2 database: who runs, for people and for whoever
 * waits. Between processes the file lock of H2 decides; inside one process the lock on this file
 * does.
 */
final class RunLockFile {

  private static final String NAME = "run.lock";

  private final Path path;

  private RunLockFile(Path path) {
    this.path = path;
  }

  static RunLockFile in(Path data) {
    return new RunLockFile(data.resolve(NAME));
  }

  /** What the file says; null when there is none. */
  @Nullable String read() {
    try {
      return Files.readString(path, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return null;
    }
  }

  /** Takes the file, or nothing when it is taken. */
  Optional<Held> tryTake(LockHolder holder) {
    try {
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)));
      return Optional.of(new Held(path, channel));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** The file while it is ours. */
  record Held(Path path, FileChannel channel) {

    boolean isHeld() {
      return channel.isOpen() && Files.exists(path);
    }

    void release() {
      if (!channel.isOpen()) {
        return;
      }
      try {
        Files.deleteIfExists(path);
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot remove " + path, e);
      }
    }
  }
}
