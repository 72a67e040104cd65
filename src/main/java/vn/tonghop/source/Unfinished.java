package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tells a file that looks as if it were still being copied: it was touched a short while ago and
 * has no bytes yet, or begins like a zip (an Excel workbook is one) and has no end. An older one is
 * finished and to be judged as it is.
 */
final class Unfinished {

  /** Also bears the clock of a network share that goes wrong by less than that. */
  static final Duration SETTLED_AFTER = Duration.ofMinutes(10);

  private final @Nullable Clock clock;

  /**
   * @param clock null: everything is taken for finished
   */
  Unfinished(@Nullable Clock clock) {
    this.clock = clock;
  }

  /**
   * @param seen the file's own
   */
  boolean looksSo(Path file, BasicFileAttributes seen) throws IOException {
    return isYoung(seen.lastModifiedTime()) && (seen.size() == 0 || isCutZip(file));
  }

  /** Changed a short while ago, by our clock or by one ahead of it. */
  boolean isYoung(Path file) throws IOException {
    return clock != null && isYoung(Files.getLastModifiedTime(file));
  }

  private boolean isYoung(FileTime modified) {
    return clock != null
        && Duration.between(modified.toInstant(), clock.instant()).abs().compareTo(SETTLED_AFTER)
            < 0;
  }

  private static boolean isCutZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (FileKind.of(in.readNBytes(FileKind.HEAD)) != FileKind.ZIP) {
        return false;
      }
    }
    return !ZipDirectory.hasEnd(file);
  }
}
