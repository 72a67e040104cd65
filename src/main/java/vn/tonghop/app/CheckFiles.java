package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.Bundle;
import vn.tonghop.source.Inbox;
import vn.tonghop.source.InboxScan;
import vn.tonghop.source.ReadLimits;

/** {@code check}: validates named files, folders and zips; stores nothing. */
public final class CheckFiles {

  private CheckFiles() {}

  /**
   * @param examined in the order of the files
   * @param skipped what was not read, and why
   */
  public record Checked(List<Examined> examined, List<String> skipped) {
    public Checked {
      examined = List.copyOf(examined);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * @param files existing files or folders; several files of one agency are one submission
   */
  public static Checked check(Setup setup, List<Path> files) throws IOException {
    List<Bundle> bundles = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (Path file : files) {
      InboxScan scan = new Inbox(ReadLimits.DEFAULT).single(named(file), null);
      bundles.addAll(scan.bundles());
      scan.skipped().forEach(s -> skipped.add(s.name() + ": " + s.reason()));
    }
    return new Checked(
        new Examination(setup).examine(bundles, AcceptedSubmissions.NONE, false), skipped);
  }

  /** A link that was named on purpose is followed. */
  private static Path named(Path file) throws IOException {
    return Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
  }
}
