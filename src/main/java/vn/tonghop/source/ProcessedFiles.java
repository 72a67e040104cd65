package vn.tonghop.source;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Moves what a run has taken out of the way of the next: from {@code <inbox>/a/b} to {@code
 * <inbox>/.da-xu-ly/<run>/a/b}, a folder made anew for it. Each file is renamed in one step, so it
 * is always in one of the two places; nothing is overwritten, no link is followed, nothing leaves
 * the inbox. A file that changed after it was read stays.
 */
public final class ProcessedFiles {

  /**
   * What was done.
   *
   * @param folder where the files are now
   * @param count of files moved
   * @param left what stayed, with the reason
   */
  public record Moved(Path folder, int count, List<Skipped> left) {
    public Moved {
      left = List.copyOf(left);
    }
  }

  private final Path inbox;
  private final Path real;
  private final Path folder;
  private final List<Skipped> left = new ArrayList<>();
  private final Set<Path> emptied = new TreeSet<>(Comparator.reverseOrder());
  private int count;

  private ProcessedFiles(Path inbox, long run) throws IOException {
    this.inbox = inbox;
    this.real = inbox.toRealPath();
    this.folder = inbox.resolve(Inbox.PROCESSED).resolve(Long.toString(run));
  }

  /**
   * Moves the files of these looks.
   *
   * @param inbox the folder they lie in
   * @param run number of the run
   * @param looks as they were when they were read
   */
  public static Moved move(Path inbox, long run, Collection<Look> looks) throws IOException {
    ProcessedFiles files = new ProcessedFiles(inbox, run);
    Set<Path> all = new TreeSet<>();
    looks.forEach(look -> all.addAll(look.files()));
    if (all.isEmpty()) {
      return new Moved(files.folder, 0, List.of());
    }
    if (!files.isOwn(inbox.resolve(Inbox.PROCESSED))) {
      files.left(inbox.resolve(Inbox.PROCESSED), Reasons.text("move.link"));
      return new Moved(files.folder, 0, files.left);
    }
    return files.move(all, looks);
  }

  /** Not there yet, or a plain folder. */
  private boolean isOwn(Path path) {
    return !Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private Moved move(Set<Path> all, Collection<Look> looks) throws IOException {
    Path target;
    try {
      target = fresh();
    } catch (IOException e) {
      left(folder, Reasons.text("move.failed", e.getClass().getSimpleName()));
      return new Moved(folder, 0, left);
    }
    Set<Path> changed = new TreeSet<>();
    for (Look look : looks) {
      changed.addAll(look.changed());
    }
    for (Path file : all) {
      move(file, target, changed.contains(file));
    }
    for (Path parent : emptied) {
      deleteIfEmpty(parent);
    }
    return new Moved(target, count, left);
  }

  /** Of two stores on one inbox, or after the store began anew, run numbers repeat. */
  private Path fresh() throws IOException {
    Files.createDirectories(inbox.resolve(Inbox.PROCESSED));
    Path target = folder;
    for (int again = 2; ; again++) {
      try {
        return Files.createDirectory(target);
      } catch (FileAlreadyExistsException e) {
        target = folder.resolveSibling(folder.getFileName() + "-" + again);
      }
    }
  }

  private void move(Path file, Path target, boolean changed) {
    if (changed) {
      left(file, Reasons.text("move.changed"));
      return;
    }
    try {
      Path relative = inbox.relativize(file);
      if (!file.toRealPath().equals(real.resolve(relative))) {
        left(file, Reasons.text("move.outside"));
        return;
      }
      Path to = target.resolve(relative);
      Files.createDirectories(to.getParent());
      Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
      count++;
      for (Path at = file.getParent(); at != null && !at.equals(inbox); at = at.getParent()) {
        emptied.add(at);
      }
    } catch (IOException e) {
      left(file, Reasons.text("move.failed", e.getClass().getSimpleName()));
    }
  }

  private static void deleteIfEmpty(Path parent) throws IOException {
    try {
      Files.deleteIfExists(parent);
    } catch (DirectoryNotEmptyException e) {
      return;
    }
  }

  private void left(Path file, String reason) {
    left.add(new Skipped(EntryNames.shown(inbox.relativize(file).toString()), reason, true));
  }
}
