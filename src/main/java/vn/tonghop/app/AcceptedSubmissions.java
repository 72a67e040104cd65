package vn.tonghop.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.store.SubmissionRecord;

/**
 * What a store holds of accepted submissions, superseded ones too.
 *
 * @param revisions their numbers by agency
 * @param byContent number by agency and hash of the submission, {@code agency/sha256}
 */
record AcceptedSubmissions(Map<String, Set<Integer>> revisions, Map<String, Integer> byContent) {

  static final AcceptedSubmissions NONE = new AcceptedSubmissions(Map.of(), Map.of());

  AcceptedSubmissions {
    revisions = Map.copyOf(revisions);
    byContent = Map.copyOf(byContent);
  }

  static AcceptedSubmissions of(List<SubmissionRecord> all) {
    Map<String, Set<Integer>> revisions = new HashMap<>();
    Map<String, Integer> byContent = new HashMap<>();
    for (SubmissionRecord submission : all) {
      String agency = submission.agency();
      Integer revision = submission.revision();
      if (agency != null
          && revision != null
          && submission.verdict() != null
          && submission.verdict().isUsed()) {
        revisions.computeIfAbsent(agency, a -> new HashSet<>()).add(revision);
        byContent.put(key(agency, submission.sha256()), revision);
      }
    }
    return new AcceptedSubmissions(revisions, byContent);
  }

  /** The number under which the same bytes were accepted before; null: they are new. */
  @Nullable Integer revisionOf(@Nullable String agency, String sha256) {
    return agency == null ? null : byContent.get(key(agency, sha256));
  }

  private static String key(String agency, String sha256) {
    return agency + "/" + sha256;
  }
}
