package vn.tonghop.app;

import java.time.LocalDate;
import java.util.List;
import vn.tonghop.intake.Identity;
import vn.tonghop.intake.ReturnedFeedback;
import vn.tonghop.intake.SubmissionNames;
import vn.tonghop.source.PartFile;

/**
 * Files that may be one submission, with what a first look says about the sender.
 *
 * @param name name of the folder, zip or file; several joined by " + "
 * @param loose a single file that may join others of the same sender
 * @param feedback feedback workbooks among the files that came back
 */
record Candidate(
    String name,
    LocalDate receivedOn,
    List<PartFile> files,
    boolean loose,
    Identity identity,
    List<ReturnedFeedback> feedback) {

  Candidate {
    files = List.copyOf(files);
    feedback = List.copyOf(feedback);
  }

  /** Without feedback workbooks. */
  Candidate(
      String name, LocalDate receivedOn, List<PartFile> files, boolean loose, Identity identity) {
    this(name, receivedOn, files, loose, identity, List.of());
  }

  SubmissionNames names() {
    return new SubmissionNames(name, files.stream().map(PartFile::name).toList());
  }
}
