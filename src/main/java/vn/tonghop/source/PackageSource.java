package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * Gives POI's package layer the entries of a container within the limits. While the package is
 * being opened POI holds parts as documents, so they must be small, all of them together.
 */
final class PackageSource implements ZipEntrySource {

  private static final long SMALL = 2L << 20;

  private final ZipContainer container;
  private final UnpackBudget.Meter documents = new UnpackBudget("documents", SMALL).meter();
  private boolean opening = true;
  private boolean closed;

  PackageSource(ZipContainer container) {
    this.container = container;
  }

  /** From now on parts of any permitted size are given. */
  void opened() {
    opening = false;
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return Collections.enumeration(container.entries());
  }

  @Override
  public @Nullable ZipArchiveEntry getEntry(String path) {
    ZipArchiveEntry exact = container.entry(path);
    if (exact != null) {
      return exact;
    }
    for (ZipArchiveEntry entry : container.entries()) {
      if (entry.getName().equalsIgnoreCase(path)) {
        return entry;
      }
    }
    return null;
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    boolean small = opening || entry.getName().endsWith(".rels");
    return small ? container.open(entry, documents) : container.open(entry);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    container.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}
