package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a file divides into submissions: a zip with several top-level folders of tables, and none
 * beside them, holds one per folder.
 *
 * @param isArchive a plain zip
 * @param prefixes the folders with a slash at the end, sorted; empty: one submission
 * @param outside files beside the folders
 */
record ArchiveFolders(boolean isArchive, List<String> prefixes, List<String> outside) {

  private static final Set<String> TABLES =
      Set.of(".xlsx", ".xlsm", ".xlsb", ".xls", ".csv", ".tsv", ".txt", ".zip");

  ArchiveFolders {
    prefixes = List.copyOf(prefixes);
    outside = List.copyOf(outside);
  }

  /** Looks at names only; a file that cannot be read as a zip is one submission. */
  static ArchiveFolders of(Path file, ReadLimits limits) {
    try {
      if (!isZip(file)) {
        return new ArchiveFolders(false, List.of(), List.of());
      }
      try (ZipContainer zip = ZipContainer.open(file, Allowance.of(limits, System::nanoTime))) {
        return ZipKind.of(zip) == ZipKind.PLAIN
            ? divide(ArchiveEntry.of(zip, ""))
            : new ArchiveFolders(false, List.of(), List.of());
      }
    } catch (IOException e) {
      return new ArchiveFolders(false, List.of(), List.of());
    }
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return FileKind.of(in.readNBytes(FileKind.HEAD)) == FileKind.ZIP;
    }
  }

  private static ArchiveFolders divide(List<ArchiveEntry> entries) {
    Set<String> folders = new TreeSet<>();
    boolean tablesOutside = false;
    for (ArchiveEntry entry : entries) {
      boolean table = TABLES.contains(EntryNames.extension(entry.name()));
      String folder = folder(entry);
      if (table && !folder.isEmpty()) {
        folders.add(folder);
      }
      tablesOutside |= table && folder.isEmpty();
    }
    if (folders.size() < 2 || tablesOutside) {
      return new ArchiveFolders(true, List.of(), List.of());
    }
    List<String> outside =
        entries.stream()
            .filter(entry -> !folders.contains(folder(entry)))
            .map(ArchiveEntry::name)
            .toList();
    return new ArchiveFolders(true, List.copyOf(folders), outside);
  }

  private static String folder(ArchiveEntry entry) {
    return entry.name().substring(0, Math.max(0, entry.name().indexOf('/') + 1));
  }
}
