package vn.tonghop.finding;

/** Whether what an ERROR leaves out may be used by an officer's decision, and whether it is. */
public enum Acceptance {
  /** No ERROR, or nothing that could be used was read. */
  NOT_POSSIBLE,
  /** What was read is left out; an officer may accept it. */
  POSSIBLE,
  /** An officer accepted it: it is used. */
  TAKEN
}
