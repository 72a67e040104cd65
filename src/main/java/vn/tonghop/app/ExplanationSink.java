package vn.tonghop.app;

/** Takes an explanation piece by piece, so that long lists need no memory. */
public interface ExplanationSink {

  void head(ExplanationHead head);

  /** Used ones first, then those left out, then what derived answers and counts are made of. */
  void line(EvidenceLine line);

  /** Rows of an agency that were not given. */
  void more(String agency, long rows);

  /**
   * The rows of an agency added up, against the number listed for it.
   *
   * @param item code of the item, or the table
   */
  void tally(String agency, String item, String fromRows, String listed);

  void end();
}
