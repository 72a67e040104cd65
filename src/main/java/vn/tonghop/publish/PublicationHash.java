package vn.tonghop.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * SHA-256 over names and bytes of a publication's files, in the order of their names. Left out are
 * the files that differ between publications of the same content ({@code run.json}, {@code
 * changes.csv}, {@code thay-doi.xlsx}) and what desktop programs drop beside ours: names that start
 * with "." or "~$".
 */
final class PublicationHash {

  private static final Set<String> LEFT_OUT = Set.of("run.json", "changes.csv", "thay-doi.xlsx");
  private static final int BUFFER = 1 << 16;

  private PublicationHash() {}

  static String of(Path publication) throws IOException {
    MessageDigest digest = sha256();
    for (var file : files(publication).entrySet()) {
      byte[] name = file.getKey().getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
      digest.update(name);
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(Files.size(file.getValue())).array());
      content(file.getValue(), digest);
    }
    return HexFormat.of().formatHex(digest.digest());
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

  private static void content(Path file, MessageDigest digest) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
