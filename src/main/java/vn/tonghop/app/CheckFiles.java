package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.Bundle;
import vn.tonghop.source.InboxScan;
import vn.tonghop.source.Skipped;

/** {@code check}: validates named files, folders and zips; stores nothing. */
public final class CheckFiles {

  private CheckFiles() {}

  /**
   * @param examined in the order of the files
   * @param skipped what was not read, and why
   * @param unread some of the files named gave nothing to examine
   */
  public record Checked(List<Examined> examined, List<String> skipped, boolean unread) {
    public Checked {
      examined = List.copyOf(examined);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * @param files existing files or folders; several files of one agency are one submission
   */
  public static Checked check(Setup setup, Settings settings, List<Path> files) throws IOException {
    List<Bundle> bundles = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    boolean unread = false;
    for (Path file : files) {
      InboxScan scan = NamedFiles.scan(List.of(file), null, settings.limits());
      bundles.addAll(scan.bundles());
      scan.skipped().stream().map(Skipped::line).forEach(skipped::add);
      unread |= scan.bundles().isEmpty();
    }
    return new Checked(new Examination(setup, settings.limits()).examine(bundles), skipped, unread);
  }
}
