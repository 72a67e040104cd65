package vn.tonghop.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.store.SubmissionPart;
import vn.tonghop.store.SubmissionRecord;

/**
 * What the store already holds of a campaign: by the name, place and bytes of each part, and by
 * agency and bytes of what was not refused; and the agencies of which something was judged.
 */
record Known(
    Map<String, Set<Long>> byPart, Set<Long> sizes, Map<String, Long> usable, Set<String> judged) {

  static Known of(List<SubmissionRecord> all) {
    Map<String, Set<Long>> byPart = new HashMap<>();
    Set<Long> sizes = new HashSet<>();
    Map<String, Long> usable = new HashMap<>();
    Set<String> judged = new HashSet<>();
    for (SubmissionRecord submission : all) {
      for (SubmissionPart part : submission.parts()) {
        sizes.add(part.bytes());
        byPart
            .computeIfAbsent(
                key(part.name(), part.entryPrefix(), part.sha256()), k -> new HashSet<>())
            .add(submission.id());
      }
      if (submission.agency() != null && submission.verdict() != null) {
        judged.add(submission.agency());
      }
      if (submission.agency() != null && !submission.refused()) {
        usable.put(submission.agency() + "/" + submission.sha256(), submission.id());
      }
    }
    return new Known(byPart, sizes, usable, judged);
  }

  /** Nothing of this size, in bytes, is held: such a file is new whatever it says. */
  boolean isNewSize(long size) {
    return !sizes.contains(size);
  }

  /** Submissions that hold every one of these files under these names; empty when some is new. */
  Set<Long> holding(List<HashedFile> files) {
    Set<Long> common = new HashSet<>();
    boolean first = true;
    for (HashedFile hashed : files) {
      Set<Long> holders =
          byPart.getOrDefault(
              key(hashed.file().name(), hashed.file().entryPrefix(), hashed.sha256()), Set.of());
      if (first) {
        common.addAll(holders);
        first = false;
      } else {
        common.retainAll(holders);
      }
    }
    return common;
  }

  /** The submission of this agency with these bytes that was not refused; null: none. */
  @Nullable Long usable(String agency, String sha256) {
    return usable.get(agency + "/" + sha256);
  }

  /** Something of this agency was judged before. */
  boolean hasJudged(String agency) {
    return judged.contains(agency);
  }

  /** The same bytes again, elsewhere in the same inbox, are no new submission. */
  void registered(String agency, String sha256, long submission) {
    usable.put(agency + "/" + sha256, submission);
  }

  private static String key(String name, String prefix, String sha256) {
    return sha256 + "/" + prefix + "/" + name;
  }
}
