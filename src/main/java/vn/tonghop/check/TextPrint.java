package vn.tonghop.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Tells whether two narratives say the same without holding either. */
public final class TextPrint {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private TextPrint() {}

  /** SHA-256 (hex) of the text, runs of blanks and line ends taken as one blank. */
  public static String of(String text) {
    String said = BLANKS.matcher(text).replaceAll(" ").strip();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(said.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
