package vn.tonghop.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What can be seen of the files of a bundle without reading them. Two equal looks: nobody wrote to
 * them in between, as far as size and time tell.
 *
 * @param stamps of each file, and of the folders of a bundle of several: a file more changes them
 */
public record Look(Map<Path, Stamp> stamps) {

  private static final Long FOLDER = -2L;
  private static final Stamp GONE = new Stamp(-1, FileTime.fromMillis(0));

  /** Size in bytes and time of the last change. */
  record Stamp(long size, FileTime modified) {}

  public Look {
    stamps = Map.copyOf(stamps);
  }

  /** Files that are gone count as seen so; a later look at them is equal when they stay away. */
  public static Look at(Bundle bundle) throws IOException {
    Map<Path, Stamp> stamps = new HashMap<>();
    Set<Path> folders = new HashSet<>();
    for (PartFile part : bundle.files()) {
      stamps.put(part.path(), stamp(part.path()));
      Path folder = part.path().getParent();
      if (folder != null && part.name().contains("/")) {
        folders.add(folder);
      }
    }
    for (Path folder : folders) {
      stamps.put(folder, stamp(folder));
    }
    return new Look(stamps);
  }

  /** Something was not there when it was looked at. */
  public boolean isIncomplete() {
    return stamps.containsValue(GONE);
  }

  /** Bytes of each file, in no order. */
  public LongStream sizes() {
    return files().stream().mapToLong(this::size);
  }

  /** The files, not the folders. */
  Set<Path> files() {
    return stamps.keySet().stream()
        .filter(path -> !FOLDER.equals(size(path)))
        .collect(Collectors.toSet());
  }

  private Long size(Path path) {
    return Objects.requireNonNull(stamps.get(path)).size();
  }

  /** Those of the files that look otherwise now. */
  Set<Path> changed() throws IOException {
    Set<Path> changed = new HashSet<>();
    for (Path file : files()) {
      if (!stamp(file).equals(stamps.get(file))) {
        changed.add(file);
      }
    }
    return changed;
  }

  private static Stamp stamp(Path path) throws IOException {
    try {
      BasicFileAttributes seen =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new Stamp(seen.isDirectory() ? FOLDER : seen.size(), seen.lastModifiedTime());
    } catch (NoSuchFileException | NotDirectoryException e) {
      return GONE;
    }
  }
}
