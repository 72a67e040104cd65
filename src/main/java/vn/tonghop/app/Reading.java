package vn.tonghop.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.ReadLimits;

/** Which reading of a submission the program of today gives. */
public final class Reading {

  /**
   * Raised by hand whenever the engine reads or judges the same bytes differently; a test over the
   * reading cases guards it.
   */
  public static final int VERSION = 2;

  private Reading() {}

  /**
   * SHA-256 (hex) over the reading version, the reading parts of jobs/, and the limits when they
   * are not the shipped ones: what was too big may no longer be.
   */
  static String intakeHash(Setup setup, ReadLimits limits) {
    try {
      String changed = limits.equals(ReadLimits.DEFAULT) ? "" : "/" + limits;
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(
          (VERSION + "/" + setup.readingHash() + changed).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
