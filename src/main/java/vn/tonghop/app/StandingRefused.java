package vn.tonghop.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.store.Consolidation;
import vn.tonghop.store.SubmissionRecord;

/**
 * A refused submission that nothing accepted has replaced.
 *
 * @param reasons its BLOCK findings
 */
public record StandingRefused(SubmissionRecord submission, List<Finding> reasons) {

  public StandingRefused {
    reasons = List.copyOf(reasons);
  }

  /** All of a campaign, in the order findings are published. */
  static List<StandingRefused> of(Consolidation consolidation) {
    Map<Long, SubmissionRecord> submissions = new LinkedHashMap<>();
    Map<Long, List<Finding>> reasons = new LinkedHashMap<>();
    consolidation.findingsAbout(
        Set.of(),
        published -> {
          if (published.submission().refused() && published.finding().level() == Level.BLOCK) {
            long id = published.submission().id();
            submissions.put(id, published.submission());
            reasons.computeIfAbsent(id, i -> new ArrayList<>()).add(published.finding());
          }
        });
    return submissions.values().stream()
        .map(s -> new StandingRefused(s, reasons.getOrDefault(s.id(), List.of())))
        .toList();
  }
}
