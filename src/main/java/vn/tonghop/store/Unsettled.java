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
 * Files that are written but perhaps not on disk. On Linux many are brought there by one call for
 * their file system ({@code syncfs}, by the command {@code sync -f} of GNU and BusyBox), which
 * costs as much as a few files one by one; elsewhere, where such a command may not wait for the
 * disk, and where there is none, one by one.
 */
final class Unsettled {

  /** Fewer are quicker brought to disk than a command is started. */
  static final int MANY = 100;

  private final List<String> command;
  private final List<Path> files = new ArrayList<>();

  Unsettled() {
    this(System.getProperty("os.name").equals("Linux") ? List.of("sync", "-f") : List.of());
  }

  /**
   * @param command gets a folder as its last argument; ends with 0 when its file system is on disk;
   *     empty: there is none
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
    if (files.size() < MANY || command.isEmpty() || !atOnce(folder)) {
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
      return ended(process) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** To the end, also when the thread is wanted elsewhere. */
  private static int ended(Process process) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return process.waitFor();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** One moved to quarantine meanwhile was added from there. */
  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (NoSuchFileException e) {
      return;
    }
  }
}
