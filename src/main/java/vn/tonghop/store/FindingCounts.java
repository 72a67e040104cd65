package vn.tonghop.store;

import java.util.Map;
import vn.tonghop.finding.Level;

/**
 * Exact numbers of findings of a submission.
 *
 * @param repairs automatic repairs, of whatever level
 */
public record FindingCounts(
    int blocks, int errors, int confirms, int warnings, int infos, int repairs) {

  /** The same by level. */
  public Map<Level, Integer> perLevel() {
    return Map.of(
        Level.BLOCK, blocks,
        Level.ERROR, errors,
        Level.CONFIRM, confirms,
        Level.WARN, warnings,
        Level.INFO, infos);
  }

  /** Levels that are not in the map count 0. */
  public static FindingCounts of(Map<Level, Integer> perLevel, int repairs) {
    return new FindingCounts(
        perLevel.getOrDefault(Level.BLOCK, 0),
        perLevel.getOrDefault(Level.ERROR, 0),
        perLevel.getOrDefault(Level.CONFIRM, 0),
        perLevel.getOrDefault(Level.WARN, 0),
        perLevel.getOrDefault(Level.INFO, 0),
        repairs);
  }
}
