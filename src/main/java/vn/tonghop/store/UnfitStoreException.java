package vn.tonghop.store;

import org.jspecify.annotations.Nullable;

/** The database can be opened, but what it holds is no store of this build; nothing was changed. */
public final class UnfitStoreException extends DatabaseUnavailableException {

  private static final long serialVersionUID = 1L;

  /** What it is instead. */
  public enum Why {
    /** It holds tables of something else. */
    FOREIGN,
    /** The file was there before and holds nothing any more. */
    EMPTIED,
    /** Its tables were made by another build. */
    OTHER_BUILD
  }

  private final Why why;

  UnfitStoreException(Why why, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
