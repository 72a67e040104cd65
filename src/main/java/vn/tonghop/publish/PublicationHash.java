package vn.tonghop.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * SHA-256 over the names of a publication's files, their lengths and two checksums of their bytes
 * (CRC-32 and CRC-32C), in the order of their names: it tells a publication from another one and
 * whole from damaged. Who could forge it could write the folder as well, and checksums are a tenth
 * of the work. Left out are the files that differ between publications of the same content ({@code
 * run.json}, {@code changes.csv}, {@code thay-doi.xlsx}) and what desktop programs drop beside
 * ours: names that start with "." or "~$".
 */
final class PublicationHash {

  private static final Set<String> LEFT_OUT = Set.of("run.json", "changes.csv", "thay-doi.xlsx");
  private static final int BUFFER = 1 << 16;

  private PublicationHash() {}

  static String of(Path publication) throws IOException {
    SortedMap<String, Path> files = files(publication);
    SortedMap<String, byte[]> contents = contents(files);
    MessageDigest digest = sha256();
    for (var content : contents.entrySet()) {
      byte[] name = content.getKey().getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
      digest.update(name);
      digest.update(content.getValue());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** By name; several files are read at once. */
  private static SortedMap<String, byte[]> contents(SortedMap<String, Path> files)
      throws IOException {
    try {
      return files.entrySet().parallelStream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, file -> content(file.getValue()), (a, b) -> a, TreeMap::new));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static SortedMap<String, Path> files(Path root) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(root)) {
      tree.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .forEach(path -> files.put(relative(root, path), path));
    }
    files.keySet().removeIf(name -> LEFT_OUT.contains(name) || isForeign(name));
    return files;
  }

  private static String relative(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isForeign(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.startsWith(".") || last.startsWith("~$");
  }

  private static byte[] content(Path file) {
    CRC32 crc32 = new CRC32();
    CRC32C crc32c = new CRC32C();
    long length = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        crc32.update(buffer, 0, read);
        crc32c.update(buffer, 0, read);
        length += read;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ByteBuffer.allocate(3 * Long.BYTES)
        .putLong(length)
        .putLong(crc32.getValue())
        .putLong(crc32c.getValue())
        .array();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
