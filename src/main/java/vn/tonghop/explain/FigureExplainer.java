package vn.tonghop.explain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;

/** Explains the lines of statistics.csv. */
public final class FigureExplainer {

  /** Stands for empty cells in the measures that count rows. */
  static final String BLANK = RowFilter.BLANK;

  private final Setup setup;
  private final Evidence evidence;

  public FigureExplainer(Setup setup, Evidence evidence) {
    this.setup = setup;
    this.evidence = evidence;
  }

  /**
   * One line.
   *
   * @param group ALL, a group or a region of the registry
   */
  public FigureExplanation explain(FigureSubject subject, String group, String measure) {
    List<Listed> listed = listed(subject, measure, members(group));
    Statistic recomputed =
        new Recalculation(setup, evidence, subject).of(measure, listed).get(group);
    return new FigureExplanation(subject, group, measure, listed, recomputed);
  }

  /** The measures of an indicator or target in a group, recomputed, in published order. */
  public List<Statistic> measures(FigureSubject subject, String group) {
    List<Listed> listed = listed(subject, "reported", members(group));
    Map<String, Statistic> measures =
        new Recalculation(setup, evidence, subject).measures(group, listed);
    return List.copyOf(measures.values());
  }

  /** These agencies with their part in a measure; it need not be a published one. */
  public List<Listed> listed(FigureSubject subject, String measure, List<AgencyStanding> members) {
    return new Listing(setup, evidence, subject, measure).of(members);
  }

  private List<AgencyStanding> members(String group) {
    Set<String> codes =
        Objects.requireNonNull(setup.registry().populations().get(group)).stream()
            .map(Agency::code)
            .collect(Collectors.toSet());
    return evidence.standings().stream().filter(s -> codes.contains(s.agency().code())).toList();
  }
}
