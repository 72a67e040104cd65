package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.source.Bundle;
import vn.tonghop.source.Inbox;
import vn.tonghop.source.InboxScan;
import vn.tonghop.source.ReadLimits;
import vn.tonghop.source.Skipped;

/** Files, folders and zips named on the command line, as if they lay in an inbox. */
final class NamedFiles {

  private NamedFiles() {}

  /**
   * @param files existing
   * @param received date of receipt; null: see {@link Inbox#single}
   */
  static InboxScan scan(List<Path> files, @Nullable LocalDate received, ReadLimits limits)
      throws IOException {
    List<Bundle> bundles = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    for (Path file : files) {
      InboxScan scan = new Inbox(limits).single(named(file), received);
      bundles.addAll(scan.bundles());
      skipped.addAll(scan.skipped());
    }
    return new InboxScan(bundles, skipped);
  }

  /** A link that was named on purpose is followed. */
  private static Path named(Path file) throws IOException {
    return Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
  }
}
