package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.Bundle;
import vn.tonghop.source.Inbox;
import vn.tonghop.source.ReadLimits;

/** {@code check}: validates named files, folders and zips; stores nothing. */
public final class CheckFiles {

  private CheckFiles() {}

  /**
   * @param files existing files or folders; several files of one agency are one submission
   */
  public static List<Examined> check(Setup setup, List<Path> files) throws IOException {
    List<Bundle> bundles = new ArrayList<>();
    for (Path file : files) {
      bundles.addAll(
          new Inbox(ReadLimits.DEFAULT).single(file.toAbsolutePath().normalize(), null).bundles());
    }
    return new Examination(setup).examine(bundles, AcceptedSubmissions.NONE, false);
  }
}
