package vn.tonghop.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every received byte under the name of its SHA-256: {@code <root>/ab/ab12…}. A file appears
 * whole or not at all; what was put is on disk when {@link #settle} returns. Names from outside
 * never become paths. Several threads may put at once.
 */
public final class Archive {

  /**
   * What was put.
   *
   * @param sha256 of the bytes that are kept
   * @param file where they are
   */
  public record Kept(String sha256, Path file) {}

  private static final int BUFFER = 1 << 16;
  private static final int LEAST_BUFFER = 1 << 13;
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final String QUARANTINE = "quarantine";
  private static final FileAttribute<Set<PosixFilePermission>> OWNERS =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Path root;
  private final @Nullable Archive beneath;
  private final boolean isPosix;
  private final String incoming = "incoming-" + UUID.randomUUID() + "-";
  private final AtomicLong count = new AtomicLong();
  private final Unsettled unsettled = new Unsettled();

  public Archive(Path root) {
    this(root, null);
  }

  private Archive(Path root, @Nullable Archive beneath) {
    this.root = root;
    this.beneath = beneath;
    this.isPosix = root.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** What is not kept in {@code root} is read from {@code beneath}, which is never changed. */
  public static Archive over(Path root, Path beneath) {
    return new Archive(root, new Archive(beneath));
  }

  /** Where the bytes of a hash are kept, relative to the archive. */
  public static String relativePath(String sha256) {
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
    return sha256.substring(0, 2) + "/" + sha256;
  }

  /** The kept file of a hash, wherever it is kept. */
  public Path file(String sha256) {
    Path open = root.resolve(relativePath(sha256));
    if (exists(open)) {
      return open;
    }
    Path apart = quarantined(sha256);
    if (exists(apart)) {
      return apart;
    }
    return beneath != null ? beneath.file(sha256) : open;
  }

  /** Asked of every file, mostly in vain, which a file tells without an exception. */
  private static boolean exists(Path path) {
    return path.toFile().exists();
  }

  private Path quarantined(String sha256) {
    return root.resolve(QUARANTINE).resolve(sha256);
  }

  /**
   * Keeps a file; harmless when its bytes are already kept. Bytes in quarantine stay there. It may
   * not be on disk before {@link #settle}.
   */
  public Kept put(Path source) throws IOException {
    Path arriving = root.resolve(incoming + count.incrementAndGet() + ".tmp");
    try {
      String sha256 = copy(source, arriving);
      Path kept = file(sha256);
      if (exists(kept) && Files.isRegularFile(kept) && Files.mismatch(kept, arriving) < 0) {
        Files.delete(arriving);
        unsettled.add(kept);
        return new Kept(sha256, kept);
      }
      Path target = beneath == null ? kept : root.resolve(relativePath(sha256));
      move(arriving, target);
      unsettled.add(target);
      return new Kept(sha256, target);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(arriving);
      throw e;
    }
  }

  /** What was put before is on disk after this. */
  public void settle() throws IOException {
    unsettled.settle(root);
  }

  /** Most folders are there. */
  private static void move(Path incoming, Path target) throws IOException {
    try {
      Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      Files.createDirectories(target.getParent());
      Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** A new file for its owner alone. */
  private FileChannel create(Path incoming) throws IOException {
    Set<OpenOption> how = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    FileAttribute<?>[] owners = isPosix ? new FileAttribute<?>[] {OWNERS} : new FileAttribute<?>[0];
    try {
      return FileChannel.open(incoming, how, owners);
    } catch (NoSuchFileException e) {
      Files.createDirectories(root);
      return FileChannel.open(incoming, how, owners);
    }
  }

  /** Moves kept bytes to a folder only its owner can read; harmless when they are gone already. */
  public void quarantine(String sha256) throws IOException {
    Path open = root.resolve(relativePath(sha256));
    if (!Files.exists(open)) {
      return;
    }
    Path folder = root.resolve(QUARANTINE);
    Files.createDirectories(folder);
    restrict(folder, "rwx------");
    restrict(open, "rw-------");
    try {
      Files.move(open, quarantined(sha256), StandardCopyOption.ATOMIC_MOVE);
      unsettled.add(quarantined(sha256));
    } catch (NoSuchFileException e) {
      return;
    }
  }

  private static void restrict(Path path, String permissions) throws IOException {
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  /** Deletes what a run that died while copying left behind. */
  public void removeLeftovers() throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (var leftovers = Files.newDirectoryStream(root, "incoming-*.tmp")) {
      for (Path leftover : leftovers) {
        Files.deleteIfExists(leftover);
      }
    }
  }

  private String copy(Path source, Path target) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer =
        new byte[(int) Math.min(BUFFER, Math.max(LEAST_BUFFER, Files.size(source) + 1))];
    try (InputStream in = Files.newInputStream(source, LinkOption.NOFOLLOW_LINKS);
        FileChannel out = create(target)) {
      int read;
      while ((read = in.read(buffer)) > 0) {
        digest.update(buffer, 0, read);
        ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
