package vn.tonghop.source;

import java.util.List;
import vn.tonghop.submission.OpenSubmission;

/** Opens what agencies send. Thread-safe. */
public final class SubmissionFiles {

  private final ReadLimits limits;

  public SubmissionFiles(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Opens the files of one submission. Never throws for bad data.
   *
   * @param parts files of one submission, in the order their sheets are wanted
   */
  public OpenSubmission open(List<PartFile> parts) {
    throw new UnsupportedOperationException(limits.toString() + parts);
  }
}
