package vn.tonghop.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip file read within the limits. Not thread-safe. */
final class ZipContainer implements Closeable {

  private static final int LOCAL_HEADER = 30;

  private final ZipFile zip;
  private final Allowance allowance;
  private final UnpackBudget.Meter meter;
  private final List<ZipArchiveEntry> entries;

  private ZipContainer(ZipFile zip, Allowance allowance) throws ZipException {
    requireApart(Collections.list(zip.getEntries()));
    this.zip = zip;
    this.allowance = allowance;
    this.meter = allowance.unpacked().meter();
    this.entries = files(zip.getEntries());
  }

  /**
   * @throws LimitExceededException when it has too many entries
   * @throws IOException when it is no readable zip
   */
  static ZipContainer open(Path file, Allowance allowance) throws IOException {
    ZipDirectory.count(file, allowance.limits().entries());
    ZipFile zip = null;
    try {
      zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get();
      return new ZipContainer(zip, allowance);
    } catch (IOException | RuntimeException e) {
      if (zip != null) {
        zip.close();
      }
      throw e instanceof IOException known
          ? known
          : new ZipException(String.valueOf(e.getMessage()));
    }
  }

  /** Entries that share bytes are made to unpack to more than a file can hold. */
  private static void requireApart(List<ZipArchiveEntry> entries) throws ZipException {
    entries.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
    long end = 0;
    for (ZipArchiveEntry entry : entries) {
      if (entry.getLocalHeaderOffset() < end) {
        throw new ZipException("entries overlap");
      }
      end = entry.getLocalHeaderOffset() + LOCAL_HEADER + Math.max(0, entry.getCompressedSize());
    }
  }

  private static List<ZipArchiveEntry> files(Enumeration<ZipArchiveEntry> all) {
    List<ZipArchiveEntry> files = new ArrayList<>();
    for (ZipArchiveEntry entry : Collections.list(all)) {
      if (!entry.isDirectory() && !entry.isUnixSymlink()) {
        files.add(entry);
      }
    }
    return files;
  }

  /** Entries in the order of the directory, folders and links left out. */
  List<ZipArchiveEntry> entries() {
    return entries;
  }

  /** The entry of exactly this name; null: there is none. */
  @Nullable ZipArchiveEntry entry(String name) {
    return zip.getEntry(name);
  }

  /** Bytes of an entry, within the limits. */
  InputStream open(ZipArchiveEntry entry) throws IOException {
    if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
      throw new ZipException("compression method " + entry.getMethod());
    }
    try {
      InputStream in = zip.getInputStream(entry);
      if (in == null) {
        throw new ZipException("no content");
      }
      long packed = entry.getCompressedSize();
      return allowance
          .time()
          .timed(new LimitedStream(in, allowance.limits(), packed, meter, key(entry)));
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  /** The same, counted by a further meter too. */
  InputStream open(ZipArchiveEntry entry, UnpackBudget.Meter further) throws IOException {
    return new MeteredStream(open(entry), further, key(entry));
  }

  private static String key(ZipArchiveEntry entry) {
    return entry.getLocalHeaderOffset() + "/" + entry.getName();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
