package vn.tonghop.source;

/**
 * Something in the inbox that was not taken.
 *
 * @param name path relative to the inbox, NFC
 * @param reason in Vietnamese, for people
 * @param waits it may be finished, or put right, by the next run; false: it is nothing to be taken
 */
public record Skipped(String name, String reason, boolean waits) {

  /** A file that changed or vanished while it was being received. */
  public static Skipped changing(Bundle bundle) {
    return new Skipped(bundle.name(), Reasons.text("wait.changing"), true);
  }

  /** One line for people. */
  public String line() {
    return name + ": " + reason;
  }
}
