package vn.tonghop.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the findings of one submission in bounded memory. INFO is folded per file, sheet, column
 * and rule: one finding with the first place, its {@code expected} the count. Other levels are kept
 * up to a cap per code; counts stay exact beyond it.
 *
 * <p>Not thread-safe: one submission, one thread.
 */
public final class Findings {

  private static final int MOST_PER_CODE = 1000;

  /** Folded findings whose {@code expected} is the count. */
  private static final Set<String> COUNTED =
      Set.of(
          FindingCode.REPAIRED.code(),
          FindingCode.FILL_DOWN.code(),
          FindingCode.YEAR_EMPTY.code(),
          FindingCode.NO_BUDGET.code());

  private record Fold(String code, String file, String sheet, String column, String rule) {}

  private final int mostPerCode;
  private final List<Finding> kept = new ArrayList<>();
  private final Map<Fold, Integer> folds = new LinkedHashMap<>();
  private final Map<Fold, Finding> firstOfFold = new LinkedHashMap<>();
  private final Map<String, Integer> foldsPerCode = new HashMap<>();
  private final Map<String, Integer> perCode = new LinkedHashMap<>();
  private final Map<Level, Integer> perLevel = new EnumMap<>(Level.class);

  /** Keeps up to 1,000 per code. */
  public Findings() {
    this(MOST_PER_CODE);
  }

  /**
   * @param mostPerCode findings (folds of INFO) kept per code, from 1; all are counted
   */
  public Findings(int mostPerCode) {
    this.mostPerCode = mostPerCode;
  }

  /** Adds one finding. */
  public void add(Finding finding) {
    add(finding, 1);
  }

  /**
   * Adds what was met several times, with its first place.
   *
   * @param times from 1; only INFO findings are met several times
   */
  public void add(Finding finding, int times) {
    perLevel.merge(finding.level(), times, Integer::sum);
    int count = perCode.merge(finding.code(), times, Integer::sum);
    if (finding.level() == Level.INFO) {
      String sheet = finding.origin().sheet();
      Fold fold =
          new Fold(
              finding.code(),
              finding.origin().file(),
              sheet == null ? "" : sheet,
              finding.column(),
              finding.found());
      if (folds.containsKey(fold)
          || foldsPerCode.merge(finding.code(), 1, Integer::sum) <= mostPerCode) {
        folds.merge(fold, times, Integer::sum);
        firstOfFold.putIfAbsent(fold, finding);
      }
    } else if (count <= mostPerCode) {
      kept.add(finding);
    }
  }

  /** Everything kept, in the order found; the folded INFO findings last. */
  public List<Finding> list() {
    List<Finding> all = new ArrayList<>(kept);
    firstOfFold.forEach(
        (fold, first) -> {
          boolean counts = COUNTED.contains(first.code());
          all.add(counts ? first.expected(String.valueOf(folds.get(fold))) : first);
        });
    return List.copyOf(all);
  }

  /** Exact number of findings of a level, those beyond the cap included. */
  public int count(Level level) {
    return perLevel.getOrDefault(level, 0);
  }

  /** Exact number of automatic repairs. */
  public int repairs() {
    return perCode.entrySet().stream()
        .filter(e -> FindingCode.of(e.getKey()).filter(FindingCode::isRepair).isPresent())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Exact number per code, in the order first met. */
  public Map<String, Integer> countsByCode() {
    return Map.copyOf(perCode);
  }

  public boolean blocked() {
    return count(Level.BLOCK) > 0;
  }
}
