package vn.tonghop.app;

import java.time.LocalDate;
import java.util.List;
import vn.tonghop.intake.Identity;
import vn.tonghop.intake.Intake;
import vn.tonghop.intake.ReturnedFeedback;
import vn.tonghop.intake.SubmissionNames;
import vn.tonghop.source.PartFile;
import vn.tonghop.source.SubmissionFiles;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.UnreadableException;

/** A bounded look at what arrived: who sent it, as what. */
final class FirstLook {

  private final SubmissionFiles files;
  private final Intake intake;

  FirstLook(SubmissionFiles files, Intake intake) {
    this.files = files;
    this.intake = intake;
  }

  /**
   * @param name name of the folder, zip or file
   * @param loose a single file that may join others of the same sender
   */
  Candidate at(String name, LocalDate receivedOn, List<PartFile> parts, boolean loose) {
    SubmissionNames names = new SubmissionNames(name, parts.stream().map(PartFile::name).toList());
    try (OpenSubmission content = files.openBriefly(parts)) {
      Identity identity = intake.identify(content, names);
      return new Candidate(name, receivedOn, parts, loose, identity, feedback(content));
    }
  }

  private static List<ReturnedFeedback> feedback(OpenSubmission content) {
    try {
      return ReturnedFeedback.in(content.sheets());
    } catch (UnreadableException e) {
      return List.of();
    }
  }
}
