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
 * The findings the page shows: of each agency the gravest, as many as the limits allow, and how
 * many there are. Repairs (INFO) are only counted.
 */
public final class PageFindings {

  private final Map<String, OfAgency> agencies = new LinkedHashMap<>();
  private final PageLimits limits;
  private int held;

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
    List<Said> list(int most) {
      return said.values().stream().flatMap(List::stream).limit(most).toList();
    }
  }

  public PageFindings() {
    this(PageLimits.USUAL);
  }

  PageFindings(PageLimits limits) {
    this.limits = limits;
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
    List<Said> same = own.said.computeIfAbsent(level, l -> new ArrayList<>());
    if (same.size() < limits.findingsOfAgency() && held < limits.findings()) {
      same.add(new Said(revision, finding));
      held++;
    }
  }

  /** By agency, in the order of findings.csv. */
  Map<String, OfAgency> agencies() {
    return agencies;
  }
}
