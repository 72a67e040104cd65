package vn.tonghop.intake;

import java.util.List;

/**
 * The names a submission came under.
 *
 * @param container name of the folder, zip or single file, without path
 * @param files names of its files relative to the container
 */
public record SubmissionNames(String container, List<String> files) {
  public SubmissionNames {
    files = List.copyOf(files);
  }
}
