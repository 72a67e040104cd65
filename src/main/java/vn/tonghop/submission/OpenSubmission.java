package vn.tonghop.submission;

import java.util.List;
import vn.tonghop.finding.Finding;

/** The readable content of one submission: the sheets of all its parts, in part order. */
public interface OpenSubmission extends AutoCloseable {

  List<SheetSource> sheets();

  /** What opening already showed (macros ignored, files kept aside, files that cannot be read). */
  List<Finding> notes();

  @Override
  void close();
}
