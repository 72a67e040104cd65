package vn.tonghop.app;

/** What an officer decides about a campaign; written down with the reason. */
public sealed interface Decision {

  /** Given by the officer; may be empty where none is asked for. */
  String reason();

  /**
   * Everything an agency sent is no longer used.
   *
   * @param agency code of the registry
   */
  record Withdraw(String agency, String reason) implements Decision {}

  /** What comes later is kept and not used; what is published stays. */
  record Close(String reason) implements Decision {}

  /** Takes the closing back. */
  record Reopen(String reason) implements Decision {}
}
