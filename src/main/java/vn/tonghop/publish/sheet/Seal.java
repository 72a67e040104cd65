package vn.tonghop.publish.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a {@link WorkbookStream} was made from and what it then held: a workbook with the expected
 * seal that nobody has touched need not be made again.
 *
 * @param madeFrom hash of everything that decides its content
 * @param content digest over names and bytes of its parts
 */
public record Seal(String madeFrom, String content) {

  static final String PART = PackageXml.CORE;

  private static final int BUFFER = 1 << 13;

  String text() {
    return madeFrom + "." + content;
  }

  /** Whether a file is a workbook made from this and whole; false when it cannot be read. */
  public static boolean isIntact(Path file, String madeFrom) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    MessageDigest digest = digest();
    try (ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(PART)) {
          String expected = new Seal(madeFrom, hex(digest.digest())).text();
          String core = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          return core.contains("<dc:identifier>" + expected + "</dc:identifier>")
              && zip.getNextEntry() == null;
        }
        digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        update(digest, zip);
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  private static void update(MessageDigest digest, InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
    }
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
