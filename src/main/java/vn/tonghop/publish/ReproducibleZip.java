package vn.tonghop.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Rewrites a zip so that equal contents give equal bytes: fixed order, times and compression. */
public final class ReproducibleZip {

  /** The first month of 1980 would make the JDK add a field that depends on the time zone. */
  private static final LocalDateTime NO_CLOCK_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Office programs expect the list of content types first. */
  private static final String FIRST = "[Content_Types].xml";

  private ReproducibleZip() {}

  public static void repack(Path from, Path to) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile());
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.setLevel(Deflater.DEFAULT_COMPRESSION);
      for (ZipEntry entry : inOrder(zip)) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(NO_CLOCK_TIME);
        out.putNextEntry(copy);
        try (InputStream in = zip.getInputStream(entry)) {
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
  }

  private static List<ZipEntry> inOrder(ZipFile zip) {
    List<ZipEntry> entries = new ArrayList<>();
    zip.stream().forEach(entries::add);
    entries.sort(
        Comparator.<ZipEntry, Boolean>comparing(entry -> !entry.getName().equals(FIRST))
            .thenComparing(ZipEntry::getName));
    return entries;
  }
}
