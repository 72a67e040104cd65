package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * The password that Excel tries by itself. Workbooks whose structure is protected are encrypted
 * with it; they open without a question, and nobody knows that they have a password.
 */
final class DefaultPassword {

  /** Excel asks for 100,000 rounds; a file that asks for far more wants to keep us busy. */
  private static final int MOST_ROUNDS = 1_000_000;

  private DefaultPassword() {}

  /** The key of an .xls; null: it has another password. */
  static @Nullable EncryptionInfo ofXls(BiffStream stream) throws IOException {
    while (stream.next()) {
      if (stream.sid() == Biff.FILE_PASS) {
        return opened(stream.read(data -> new FilePassRecord(data).getEncryptionInfo()));
      }
    }
    return null;
  }

  /**
   * Writes the workbook inside an encrypted package.
   *
   * @return null: it has another password, or cannot be decrypted
   */
  static @Nullable Path ofPackage(Path file, Unpacking unpacking) throws IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
      EncryptionInfo key = opened(new EncryptionInfo(ole));
      return key == null ? null : unpacking.copy(() -> content(key, ole));
    } catch (RuntimeException e) {
      return null;
    }
  }

  /** Keeps a copy of some bytes. */
  @FunctionalInterface
  interface Unpacking {
    Path copy(ByteSource bytes) throws IOException;
  }

  private static InputStream content(EncryptionInfo key, POIFSFileSystem ole) throws IOException {
    try {
      return key.getDecryptor().getDataStream(ole);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static @Nullable EncryptionInfo opened(EncryptionInfo key) {
    try {
      boolean cheap = key.getVerifier().getSpinCount() <= MOST_ROUNDS;
      return cheap && key.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD) ? key : null;
    } catch (GeneralSecurityException | RuntimeException e) {
      return null;
    }
  }
}
