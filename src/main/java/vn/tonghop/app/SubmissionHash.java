package vn.tonghop.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash of a submission: over the hashes of its parts, sorted, so that their order is nothing.
 */
final class SubmissionHash {

  private SubmissionHash() {}

  /**
   * @param parts hex hash and folder prefix of each part, {@code hash/prefix}
   */
  static String of(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      parts.stream()
          .sorted()
          .forEach(part -> digest.update((part + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
