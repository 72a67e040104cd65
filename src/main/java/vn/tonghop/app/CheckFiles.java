package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.InboxScan;
import vn.tonghop.source.Skipped;

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
  public static Checked check(Setup setup, Settings settings, List<Path> files) throws IOException {
    InboxScan scan = NamedFiles.scan(files, null, settings.limits());
    return new Checked(
        new Examination(setup, settings.limits()).examine(scan.bundles()),
        scan.skipped().stream().map(Skipped::line).toList());
  }
}
