package vn.tonghop.store;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that are written but perhaps not on disk. Many are brought there by one call for their file
 * system ({@code syncfs}, by the command {@code sync -f} of GNU and BusyBox), which costs as much
 * as a few files one by one; where there is no such command, one by one.
 */
final class Unsettled {

  /** Fewer are quicker brought to disk than a command is started. */
  static final int MANY = 100;

  private final List<String> command;
  private final List<Path> files = new ArrayList<>();

  Unsettled() {
    this(List.of("sync", "-f"));
  }

  /**
   * @param command gets a folder as its last argument; ends with 0 when its file system is on disk
   */
  Unsettled(List<String> command) {
    this.command = List.copyOf(command);
  }

  synchronized void add(Path file) {
    files.add(file);
  }

  /**
   * All that were added are on disk after this.
   *
   * @param folder on the file system of the files
   */
  synchronized void settle(Path folder) throws IOException {
    if (files.size() < MANY || !atOnce(folder)) {
      for (Path file : files) {
        force(file);
      }
    }
    files.clear();
  }

  private boolean atOnce(Path folder) {
    List<String> words = new ArrayList<>(command);
    words.add(folder.toString());
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** One moved to quarantine meanwhile is somebody else's. */
  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (NoSuchFileException e) {
      return;
    }
  }
}
