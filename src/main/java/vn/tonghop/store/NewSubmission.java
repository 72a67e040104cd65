package vn.tonghop.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the receive step knows of a submission.
 *
 * @param agency code of the registry; null: the sender could not be identified
 * @param revision the number the sender gave, from 1; null: none
 * @param correction it came by name, not by an inbox
 * @param sha256 hex, over the sorted parts
 * @param sourceName name relative to the inbox
 * @param identity the names that give the identity (cover, file, folder), as compared for sameness
 * @param receivedOn date of receipt
 * @param daysLate whole days after the deadline
 * @param synthetic marked as made up
 * @param receipt receipt number told to the agency
 * @param runNumber the run that registers it
 */
public record NewSubmission(
    String campaign,
    @Nullable String agency,
    @Nullable Integer revision,
    boolean correction,
    String sha256,
    String sourceName,
    String identity,
    @Nullable String docNo,
    LocalDate receivedOn,
    int daysLate,
    boolean synthetic,
    String receipt,
    long runNumber,
    List<SubmissionPart> parts) {

  public NewSubmission {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a submission has at least one part: " + sourceName);
    }
  }
}
