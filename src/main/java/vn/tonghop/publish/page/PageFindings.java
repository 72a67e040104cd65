package vn.tonghop.publish.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;

/**
 * The findings the page shows: of each agency the gravest, equally many of all that have more than
 * the limits allow, and how many there are. Repairs (INFO) are only counted.
 */
public final class PageFindings {

  private final Map<String, OfAgency> agencies = new LinkedHashMap<>();
  private final PageLimits limits;
  private int held;

  /** Findings an agency may have: less when all together would be too many. */
  private int share;

  /** One finding. */
  record Said(@Nullable Integer revision, Finding finding) {}

  /** Those of one agency. */
  static final class OfAgency {

    private final Map<Level, Integer> counts = new EnumMap<>(Level.class);
    private final Map<Level, List<Said>> said = new EnumMap<>(Level.class);

    int count(Level level) {
      return counts.getOrDefault(level, 0);
    }

    /** The gravest first, otherwise as they came. */
    List<Said> list() {
      return said.values().stream().flatMap(List::stream).toList();
    }

    private int held() {
      return said.values().stream().mapToInt(List::size).sum();
    }

    /** Leaves out the last of the least grave ones until so many are left. */
    private int cut(int most) {
      int gone = Math.max(0, held() - most);
      int left = gone;
      List<List<Said>> gravestFirst = new ArrayList<>(said.values());
      for (int i = gravestFirst.size() - 1; left > 0; i--) {
        List<Said> last = gravestFirst.get(i);
        int from = Math.max(0, last.size() - left);
        left -= last.size() - from;
        last.subList(from, last.size()).clear();
      }
      return gone;
    }
  }

  public PageFindings() {
    this(PageLimits.USUAL);
  }

  PageFindings(PageLimits limits) {
    this.limits = limits;
    this.share = limits.findingsOfAgency();
  }

  /**
   * Takes the next finding, in the order of findings.csv.
   *
   * @param agency empty when the sender is unknown
   * @param revision null for a refused submission without a number
   */
  public void add(String agency, @Nullable Integer revision, Finding finding) {
    OfAgency own = agencies.computeIfAbsent(agency, a -> new OfAgency());
    Level level = finding.level();
    own.counts.merge(level, 1, Integer::sum);
    if (level == Level.INFO) {
      return;
    }
    own.said.computeIfAbsent(level, l -> new ArrayList<>()).add(new Said(revision, finding));
    held += 1 - own.cut(share);
    while (held > limits.findings() && share > 1) {
      share--;
      for (OfAgency each : agencies.values()) {
        held -= each.cut(share);
      }
    }
  }

  /** By agency, in the order of findings.csv. */
  Map<String, OfAgency> agencies() {
    return agencies;
  }
}
