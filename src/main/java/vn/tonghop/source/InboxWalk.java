package vn.tonghop.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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

  /**
   * What a folder holds, seen once.
   *
   * @param name as people are shown it
   * @param seen null: it cannot be looked at
   */
  private record Item(Path path, String name, @Nullable BasicFileAttributes seen) {

    static Item at(Path path) {
      Path last = path.getFileName();
      return new Item(path, EntryNames.shown(last == null ? "" : last.toString()), look(path));
    }

    private static @Nullable BasicFileAttributes look(Path path) {
      try {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      } catch (IOException e) {
        return null;
      }
    }

    /** An unreadable folder waits like an unreadable file. */
    boolean isFolder() {
      return seen != null && seen.isDirectory() && Files.isReadable(path);
    }

    boolean isDay() {
      return isFolder() && day() != null;
    }

    /** The day the name gives; null: it is no date. */
    @Nullable LocalDate day() {
      try {
        return name.length() == 10 ? LocalDate.parse(name) : null;
      } catch (DateTimeParseException e) {
        return null;
      }
    }
  }

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
    for (Item item : list(inbox)) {
      boolean isFolder = item.isFolder();
      LocalDate day = isFolder ? item.day() : null;
      if (isFolder && day == null && LIKE_A_DAY.matcher(item.name()).matches()) {
        skipped.add(new Skipped(item.name(), Reasons.text("wait.day"), true));
      } else if (isFolder && item.name().equals(Inbox.PROCESSED)) {
        continue;
      } else if (day == null) {
        item(item, item.name(), received);
      } else {
        for (Item inDay : list(item.path())) {
          item(inDay, item.name() + "/" + inDay.name(), day);
        }
      }
    }
    bundles.sort(Comparator.comparing(Bundle::receivedOn).thenComparing(Bundle::name));
    skipped.sort(Comparator.comparing(Skipped::name));
    return new InboxScan(bundles, skipped);
  }

  /** One named file, folder or zip, as it would be taken from an inbox; a whole inbox as such. */
  InboxScan single(Path path, @Nullable LocalDate received) throws IOException {
    Item item = Item.at(path);
    if (item.isFolder() && list(path).stream().anyMatch(Item::isDay)) {
      return scan(path, received);
    }
    Path parent = path.getParent();
    LocalDate day = parent == null ? null : Item.at(parent).day();
    item(item, item.name(), day == null ? received : day);
    return new InboxScan(bundles, skipped);
  }

  /**
   * @param shown path relative to the inbox, for people
   */
  private void item(Item item, String shown, @Nullable LocalDate day) throws IOException {
    if (EntryNames.isLitter(item.name())) {
      return;
    }
    if (item.isFolder()) {
      folder(item, shown, day);
    } else if (isTakeable(item, shown)) {
      file(item, shown, day == null ? modified(item.path()) : day);
    }
  }

  private void file(Item item, String shown, LocalDate day) {
    Path file = item.path();
    ArchiveFolders folders = ArchiveFolders.of(file, limits);
    String name = item.name();
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

  private void folder(Item folder, String shown, @Nullable LocalDate day) throws IOException {
    List<PartFile> files = new ArrayList<>();
    incomplete = false;
    collect(folder.path(), folder.name(), shown, 1, files);
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
    bundles.add(new Bundle(folder.name(), receivedOn, files, false));
  }

  private void collect(Path folder, String name, String shown, int depth, List<PartFile> files)
      throws IOException {
    if (depth > limits.folders()) {
      skipped.add(new Skipped(shown, Reasons.text("skip.deep"), false));
      return;
    }
    for (Item item : list(folder)) {
      if (EntryNames.isLitter(item.name())) {
        continue;
      }
      String part = name + "/" + item.name();
      String place = shown + "/" + item.name();
      if (item.isFolder()) {
        collect(item.path(), part, place, depth + 1, files);
      } else if (isTakeable(item, place)) {
        files.add(PartFile.of(part, item.path()));
      }
    }
  }

  private boolean isTakeable(Item file, String shown) throws IOException {
    String reason = reason(file);
    if (reason != null) {
      skipped.add(new Skipped(shown, Reasons.text(reason), reason.startsWith("wait.")));
    }
    return reason == null;
  }

  private @Nullable String reason(Item file) throws IOException {
    BasicFileAttributes seen = file.seen();
    if (seen != null && seen.isSymbolicLink()) {
      return "skip.link";
    }
    if (EntryNames.isTemporary(file.name())) {
      incomplete |= EntryNames.isPartOfCopy(file.name()) && unfinished.isYoung(file.path());
      return "wait.temporary";
    }
    if (seen == null || !Files.isReadable(file.path())) {
      incomplete = true;
      return "wait.unreadable";
    }
    return seen.isRegularFile() ? unfinished(file.path(), seen) : "skip.special";
  }

  /** What cannot be opened though it may be read (a share that says otherwise) waits, too. */
  private @Nullable String unfinished(Path file, BasicFileAttributes seen) throws IOException {
    try {
      if (unfinished.looksSo(file, seen)) {
        incomplete = true;
        return "wait.unfinished";
      }
      return null;
    } catch (FileSystemException e) {
      incomplete = true;
      return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? "wait.unreadable" : "wait.changing";
    }
  }

  private static List<Item> list(Path folder) throws IOException {
    try (Stream<Path> items = Files.list(folder)) {
      return items.map(Item::at).sorted(Comparator.comparing(Item::name)).toList();
    }
  }

  private static LocalDate modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().atZone(HOME).toLocalDate();
  }
}
