package vn.tonghop.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One walk through an inbox. */
final class InboxWalk {

  private static final ZoneId HOME = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Names meant as a day, whether there is such a day or not. */
  private static final Pattern LIKE_A_DAY =
      Pattern.compile("\\d{4}([-._])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([-._])\\d{1,2}\\2\\d{4}");

  private final ReadLimits limits;
  private final Unfinished unfinished;
  private final List<Bundle> bundles = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  /** A file of the folder being collected is still being written, or may not be read. */
  private boolean incomplete;

  InboxWalk(ReadLimits limits, Unfinished unfinished) {
    this.limits = limits;
    this.unfinished = unfinished;
  }

  InboxScan scan(Path inbox, @Nullable LocalDate received) throws IOException {
    for (Path item : list(inbox)) {
      LocalDate day = isFolder(item) ? day(item) : null;
      if (isFolder(item) && day == null && LIKE_A_DAY.matcher(name(item)).matches()) {
        skipped.add(new Skipped(name(item), Reasons.text("wait.day"), true));
      } else if (isFolder(item) && name(item).equals(Inbox.PROCESSED)) {
        continue;
      } else if (day == null) {
        item(item, name(item), received);
      } else {
        for (Path inDay : list(item)) {
          item(inDay, name(item) + "/" + name(inDay), day);
        }
      }
    }
    bundles.sort(Comparator.comparing(Bundle::receivedOn).thenComparing(Bundle::name));
    skipped.sort(Comparator.comparing(Skipped::name));
    return new InboxScan(bundles, skipped);
  }

  /** One named file, folder or zip, as it would be taken from an inbox; a whole inbox as such. */
  InboxScan single(Path item, @Nullable LocalDate received) throws IOException {
    if (isFolder(item) && list(item).stream().anyMatch(InboxWalk::isDay)) {
      return scan(item, received);
    }
    Path parent = item.getParent();
    LocalDate day = parent == null ? null : day(parent);
    item(item, name(item), day == null ? received : day);
    return new InboxScan(bundles, skipped);
  }

  /**
   * @param shown path relative to the inbox, for people
   */
  private void item(Path item, String shown, @Nullable LocalDate day) throws IOException {
    if (EntryNames.isLitter(name(item))) {
      return;
    }
    if (isFolder(item)) {
      folder(item, shown, day);
    } else if (isTakeable(item, shown)) {
      file(item, shown, day == null ? modified(item) : day);
    }
  }

  private void file(Path file, String shown, LocalDate day) {
    ArchiveFolders folders = ArchiveFolders.of(file, limits);
    String name = name(file);
    if (folders.prefixes().isEmpty()) {
      bundles.add(new Bundle(name, day, List.of(PartFile.of(name, file)), !folders.isArchive()));
    }
    for (String prefix : folders.prefixes()) {
      String folder = name + "!/" + prefix.substring(0, prefix.length() - 1);
      bundles.add(new Bundle(folder, day, List.of(new PartFile(name, file, prefix)), false));
    }
    for (String outside : folders.outside()) {
      skipped.add(new Skipped(shown + "!/" + outside, Reasons.text("skip.outside"), false));
    }
  }

  private void folder(Path folder, String shown, @Nullable LocalDate day) throws IOException {
    List<PartFile> files = new ArrayList<>();
    incomplete = false;
    collect(folder, name(folder), shown, 1, files);
    if (incomplete || files.isEmpty()) {
      skipped.add(
          new Skipped(shown, Reasons.text(incomplete ? "wait.folder" : "skip.empty"), incomplete));
      return;
    }
    LocalDate receivedOn = day;
    if (receivedOn == null) {
      receivedOn = LocalDate.MIN;
      for (PartFile file : files) {
        LocalDate own = modified(file.path());
        receivedOn = own.isAfter(receivedOn) ? own : receivedOn;
      }
    }
    files.sort(Comparator.comparing(PartFile::name));
    bundles.add(new Bundle(name(folder), receivedOn, files, false));
  }

  private void collect(Path folder, String name, String shown, int depth, List<PartFile> files)
      throws IOException {
    if (depth > limits.folders()) {
      skipped.add(new Skipped(shown, Reasons.text("skip.deep"), false));
      return;
    }
    for (Path item : list(folder)) {
      String part = name + "/" + name(item);
      String place = shown + "/" + name(item);
      if (EntryNames.isLitter(name(item))) {
        continue;
      }
      if (isFolder(item)) {
        collect(item, part, place, depth + 1, files);
      } else if (isTakeable(item, place)) {
        files.add(PartFile.of(part, item));
      }
    }
  }

  /** An unreadable folder waits like an unreadable file. */
  private static boolean isFolder(Path item) {
    return Files.isDirectory(item, LinkOption.NOFOLLOW_LINKS) && Files.isReadable(item);
  }

  private boolean isTakeable(Path file, String shown) throws IOException {
    String reason = reason(file);
    if (reason != null) {
      skipped.add(new Skipped(shown, Reasons.text(reason), reason.startsWith("wait.")));
    }
    return reason == null;
  }

  private @Nullable String reason(Path file) throws IOException {
    if (Files.isSymbolicLink(file)) {
      return "skip.link";
    }
    if (EntryNames.isTemporary(name(file))) {
      incomplete |= EntryNames.isPartOfCopy(name(file)) && unfinished.isYoung(file);
      return "wait.temporary";
    }
    if (!Files.isReadable(file)) {
      incomplete = true;
      return "wait.unreadable";
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return "skip.special";
    }
    return unfinished(file);
  }

  /** What cannot be opened though it may be read (a share that says otherwise) waits, too. */
  private @Nullable String unfinished(Path file) throws IOException {
    try {
      if (unfinished.looksSo(file)) {
        incomplete = true;
        return "wait.unfinished";
      }
      return null;
    } catch (FileSystemException e) {
      incomplete = true;
      return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? "wait.unreadable" : "wait.changing";
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> items = Files.list(folder)) {
      return items.sorted(Comparator.comparing(InboxWalk::name)).toList();
    }
  }

  private static String name(Path path) {
    Path last = path.getFileName();
    return EntryNames.shown(last == null ? "" : last.toString());
  }

  private static boolean isDay(Path item) {
    return isFolder(item) && day(item) != null;
  }

  /** The day a folder name gives; null: it is no date. */
  private static @Nullable LocalDate day(Path folder) {
    try {
      String name = name(folder);
      return name.length() == 10 ? LocalDate.parse(name) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static LocalDate modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().atZone(HOME).toLocalDate();
  }
}
