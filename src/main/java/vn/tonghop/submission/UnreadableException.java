package vn.tonghop.submission;

import vn.tonghop.finding.Finding;

/**
 * A file cannot be read (further): wrong format, damaged, password, over the limits. It carries the
 * BLOCK finding to report; the reader of the submission turns it into that finding.
 */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public UnreadableException(Finding finding) {
    super(finding.code() + " " + finding.origin().file() + " " + finding.expected());
    this.finding = finding;
  }

  public UnreadableException(Finding finding, Throwable cause) {
    super(finding.code() + " " + finding.origin().file() + " " + finding.expected(), cause);
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
