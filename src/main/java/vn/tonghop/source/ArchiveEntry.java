package vn.tonghop.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * A file inside a plain zip.
 *
 * @param name as people are shown it; never used as a path
 */
record ArchiveEntry(String name, ZipArchiveEntry entry) {

  /** The files of a zip whose names start with a prefix, by name, without litter and lock files. */
  static List<ArchiveEntry> of(ZipContainer zip, String prefix) {
    List<ArchiveEntry> entries = new ArrayList<>();
    for (ZipArchiveEntry entry : zip.entries()) {
      String name = EntryNames.of(entry);
      if (name.startsWith(prefix) && !EntryNames.isLitter(name) && !EntryNames.isTemporary(name)) {
        entries.add(new ArchiveEntry(name, entry));
      }
    }
    entries.sort(
        Comparator.comparing(ArchiveEntry::name)
            .thenComparing(e -> e.entry().getLocalHeaderOffset()));
    return entries;
  }
}
