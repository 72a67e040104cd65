package vn.tonghop.store;

/** Technical state of a submission; another thing than its verdict. */
public enum SubmissionState {
  /** Archived and registered, waiting to be loaded. */
  RECEIVED,
  /** A worker reads it; nothing of it shows. */
  LOADING,
  /** Judged. In force when its verdict is not REFUSED. */
  LOADED,
  /** A later submission of the agency took its place. */
  SUPERSEDED,
  /** Taken back by an officer. */
  WITHDRAWN,
  /** A defect or a broken machine stopped its loading; the next run tries again. */
  FAILED
}
