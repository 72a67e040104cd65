package vn.tonghop.app;

import org.jspecify.annotations.Nullable;

/** The receipt number told to an agency: {@code campaign/agency/revision/sha256 first 12}. */
final class ReceiptNumber {

  private static final int HASH_DIGITS = 12;

  private ReceiptNumber() {}

  /** Unknown agency and missing revision are shown as "-". */
  static String of(
      String campaign, @Nullable String agency, @Nullable Integer revision, String sha256) {
    return campaign
        + "/"
        + (agency == null ? "-" : agency)
        + "/"
        + (revision == null ? "-" : revision)
        + "/"
        + sha256.substring(0, HASH_DIGITS);
  }
}
