package vn.tonghop.app;

import java.util.List;

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

  /**
   * What errors of an agency's submission in force leave out is used, as long as the raw texts stay
   * the same.
   *
   * @param findings identities of the errors
   */
  record Accept(String agency, List<String> findings, String reason) implements Decision {
    public Accept {
      findings = List.copyOf(findings);
    }
  }

  /**
   * CONFIRM findings of an agency's submission in force are settled, as long as the raw texts stay
   * the same.
   *
   * @param findings their identities
   */
  record Confirm(String agency, List<String> findings, String reason) implements Decision {
    public Confirm {
      findings = List.copyOf(findings);
    }
  }

  /** What comes later is kept and not used; what is published stays. */
  record Close(String reason) implements Decision {}

  /** Takes the closing back. */
  record Reopen(String reason) implements Decision {}
}
