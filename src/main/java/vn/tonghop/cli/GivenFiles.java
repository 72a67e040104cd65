package vn.tonghop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files, folders and zips named on the command line. */
final class GivenFiles {

  private GivenFiles() {}

  /** Stops the command before anything is done when one of them cannot be read. */
  static void require(List<Path> files, Texts texts, String whenNone) throws CommandFailure {
    if (files.isEmpty()) {
      throw new CommandFailure(Exit.USAGE, texts.get(whenNone));
    }
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new CommandFailure(Exit.USAGE, texts.get("error.noFile", file));
      }
      if (!Files.isReadable(file)) {
        throw new CommandFailure(Exit.USAGE, texts.get("error.unreadable", file));
      }
    }
  }
}
