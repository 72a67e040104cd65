package vn.tonghop.app;

import java.util.ArrayList;
import java.util.List;

/** A decision that cannot be taken as things stand; nothing was changed. */
public final class DecisionException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    CLOSED,
    NOT_CLOSED,
    ALREADY_CLOSED,
    NOTHING_PUBLISHED,
    NO_SUBMISSION,
    /** Arguments: identity, agency. */
    NO_FINDING,
    /** Arguments: identity, agency, whose it is. */
    OTHER_AGENCY,
    /** Arguments: identity, level. */
    NOT_A_CONFIRM,
    /** Arguments: identity, level. */
    NOT_AN_ERROR,
    /** Argument: identity. */
    NOT_ACCEPTABLE,
    /** Arguments: identity, identities of the others. */
    OTHER_ERRORS
  }

  private final Reason reason;

  private final ArrayList<String> arguments;

  DecisionException(Reason reason, String... arguments) {
    super(reason.name());
    this.reason = reason;
    this.arguments = new ArrayList<>(List.of(arguments));
  }

  /** What the sentence about it names, as said at each reason. */
  public List<String> arguments() {
    return List.copyOf(arguments);
  }

  public Reason reason() {
    return reason;
  }
}
