package vn.tonghop.store;

import java.util.List;
import java.util.Map;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;

/**
 * Why a submission is refused on receipt.
 *
 * @param counts exact number of findings per level
 * @param repairs automatic repairs, of whatever level
 */
public record Refusal(
    List<Finding> findings, Map<Level, Integer> counts, int repairs, ReadingMark mark) {

  public Refusal {
    findings = List.copyOf(findings);
    counts = Map.copyOf(counts);
  }
}
