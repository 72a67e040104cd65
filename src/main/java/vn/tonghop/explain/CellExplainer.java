package vn.tonghop.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.Consolidator;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportFacts;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.explain.CellSubject.Source;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;

/** Explains the cells of consolidated tables. */
public final class CellExplainer {

  /** They compare the answers or rows of all agencies. */
  private static final Set<Show> RANKS =
      Set.of(Show.ITEM_RANK, Show.RANK_PREVIOUS, Show.RANK_CHANGE, Show.PLACE);

  private final Setup setup;
  private final Evidence evidence;
  private final FigureExplainer figures;
  private final CellResolver resolver;
  private final Map<String, AgencyStanding> standings = new HashMap<>();

  public CellExplainer(Setup setup, Evidence evidence) {
    this.setup = setup;
    this.evidence = evidence;
    this.figures = new FigureExplainer(setup, evidence);
    this.resolver = new CellResolver(setup);
    evidence.standings().forEach(s -> standings.put(s.agency().code(), s));
  }

  /** What the cells of a column are made of in a row. */
  public CellSubject subject(RowPlace row, ReportColumn column) {
    return resolver.of(row, column);
  }

  /** Codes of the items the cells of a column of a ranking are made of, in their order. */
  public List<String> rankedItems(RowPlan.Ranked plan, ReportColumn column) {
    return setup
        .campaign()
        .ranking(plan.ranking())
        .map(ranking -> List.copyOf(RankedAnswers.indicators(ranking, column)))
        .orElse(List.of());
  }

  /**
   * One cell.
   *
   * @param row of this layout
   * @param column position in the row's block, from 0
   */
  public CellExplanation explain(ReportLayout layout, RowPlace row, int column) {
    Block block = layout.blocks().get(row.block());
    ReportColumn shown = block.columns().get(column);
    CellSubject subject = subject(row, shown);
    if (block.rows() instanceof RowPlan.Ranked ranked) {
      return ranked(layout, row, column, ranked);
    }
    List<AgencyStanding> members = members(block, row);
    List<Listed> listed = listed(subject, members);
    List<Statistic> statistics = statistics(subject, row, block, listed);
    ListedFacts facts = new ListedFacts(row, members, evidence.yearBefore());
    boolean every =
        subject.measure().isEmpty()
            || Recalculation.countsStates(subject.measure())
            || shown.show().isYearOnYear();
    listed.stream().filter(one -> every || one.entered()).forEach(facts::add);
    statistics.forEach(facts::add);
    boolean compares = RANKS.contains(shown.show()) || row.kind() == ReportRow.Kind.TARGET;
    ReportRow again = row(layout, block, row, compares ? new EvidenceFacts(evidence) : facts);
    ReportCell cell = again == null ? null : again.cells().get(column);
    return new CellExplanation(layout, row, shown, subject, listed, statistics, cell);
  }

  /** Recomputed from the answers of all agencies: ranks compare them. */
  private CellExplanation ranked(
      ReportLayout layout, RowPlace row, int column, RowPlan.Ranked plan) {
    Block block = layout.blocks().get(row.block());
    ReportColumn shown = block.columns().get(column);
    RankingPlan ranking = setup.campaign().ranking(plan.ranking()).orElseThrow();
    RankedAnswers answers = new RankedAnswers(ranking, evidence);
    List<Listed> listed = new ArrayList<>();
    for (AgencyStanding member : members(block, row)) {
      List<Listed> own = answers.of(member, shown);
      listed.addAll(own.isEmpty() ? List.of(submission(member)) : own);
    }
    ReportRow again = row(layout, block, row, new EvidenceFacts(evidence));
    ReportCell cell = again == null ? null : again.cells().get(column);
    return new CellExplanation(layout, row, shown, subject(row, shown), listed, List.of(), cell);
  }

  private @Nullable ReportRow row(
      ReportLayout layout, Block block, RowPlace wanted, ReportFacts facts) {
    ReportLayout alone = TableRows.only(layout, block, wanted.item());
    boolean among = facts instanceof EvidenceFacts && wanted.row() != null;
    return Consolidator.rows(alone, setup, facts, Labels.vietnamese()).get(0).list().stream()
        .filter(r -> r.kind() == wanted.kind() && r.code().equals(wanted.code()))
        .filter(r -> !among || r.ordinal().equals(wanted.ordinal()))
        .findFirst()
        .orElse(null);
  }

  private List<Listed> listed(CellSubject subject, List<AgencyStanding> members) {
    FigureSubject figure = subject.figure();
    if (figure == null) {
      boolean about =
          subject.source() == Source.SUBMISSION || subject.source() == Source.SUBMISSIONS;
      return about ? members.stream().map(CellExplainer::submission).toList() : List.of();
    }
    String measure = subject.measure().isEmpty() ? "reported" : subject.measure();
    return figures.listed(figure, measure, members);
  }

  private static Listed submission(AgencyStanding standing) {
    Part part =
        standing.used() != null
            ? Part.ENTERED
            : standing.refused() != null ? Part.REFUSED : Part.MISSING;
    return new Listed(standing, part, null, null);
  }

  /** The figures of the groups the row covers, from what is listed. */
  private List<Statistic> statistics(
      CellSubject subject, RowPlace row, Block block, List<Listed> listed) {
    FigureSubject figure = subject.figure();
    if (figure == null || subject.source() != Source.FIGURE) {
      return List.of();
    }
    List<String> measures =
        subject.measure().equals("weighted_share")
            ? List.of("numerator_sum", "denominator_sum")
            : List.of(subject.measure());
    List<String> groups = groups(row, block);
    List<Statistic> statistics = new ArrayList<>();
    Recalculation again = new Recalculation(setup, evidence, figure);
    for (String measure : measures) {
      Map<String, Statistic> byGroup = again.of(measure, listed);
      groups.stream().map(byGroup::get).filter(Objects::nonNull).forEach(statistics::add);
    }
    return statistics;
  }

  private List<String> groups(RowPlace row, Block block) {
    return row.kind() == ReportRow.Kind.TOTAL
        ? setup.registry().addedUp(block.groups()).stream().map(Registry.Grouping::code).toList()
        : List.of(row.code());
  }

  private List<AgencyStanding> members(Block block, RowPlace row) {
    if (row.kind() == ReportRow.Kind.AGENCY || row.kind() == ReportRow.Kind.LINE) {
      AgencyStanding standing = standings.get(row.code());
      return standing == null ? List.of() : List.of(standing);
    }
    if (row.kind() == ReportRow.Kind.TOTAL) {
      List<String> added = groups(row, block);
      return evidence.standings().stream().filter(s -> s.agency().isIn(added)).toList();
    }
    if (row.kind() == ReportRow.Kind.TARGET) {
      return evidence.standings().stream().filter(s -> s.agency().isIn(block.groups())).toList();
    }
    Set<String> codes =
        setup.registry().populations().getOrDefault(row.code(), List.of()).stream()
            .map(Agency::code)
            .collect(Collectors.toSet());
    return evidence.standings().stream().filter(s -> codes.contains(s.agency().code())).toList();
  }
}
