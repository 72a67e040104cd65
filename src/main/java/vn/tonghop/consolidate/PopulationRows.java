package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding;

/** Rows that stand for groups, with their grand total, then for regions. */
final class PopulationRows {

  private final Registry registry;
  private final ReportFacts facts;
  private final Labels labels;
  private final TotalCells totals;

  PopulationRows(Setup setup, ReportFacts facts, Labels labels) {
    this.registry = setup.registry();
    this.facts = facts;
    this.labels = labels;
    this.totals = new TotalCells(setup, facts, labels);
  }

  List<ReportRow> of(Block block) {
    List<ReportRow> rows = new ArrayList<>();
    List<Grouping> groups =
        registry.groupsAndSubsets().stream()
            .filter(g -> block.groups().contains(g.code()))
            .filter(g -> !members(a -> a.isIn(List.of(g.code()))).isEmpty())
            .toList();
    title(rows, "A", "population.groups");
    for (int i = 0; i < groups.size(); i++) {
      Grouping group = groups.get(i);
      rows.add(row(group, i + 1, members(a -> a.isIn(List.of(group.code()))), block));
    }
    List<String> shown = groups.stream().map(Grouping::code).toList();
    List<String> codes = registry.addedUp(shown).stream().map(Grouping::code).toList();
    List<AgencyStanding> everyone = members(a -> a.isIn(codes));
    rows.add(
        new ReportRow(
            ReportRow.Kind.TOTAL,
            "",
            BlockRows.totalCode(registry, codes),
            labels.text("total"),
            totals.of(codes, everyone, block.columns())));
    title(rows, "B", "population.regions");
    int ordinal = 0;
    for (Grouping region : registry.regions()) {
      List<AgencyStanding> members = members(a -> a.region().equals(region.code()));
      if (!members.isEmpty()) {
        rows.add(row(region, ++ordinal, members, block));
      }
    }
    return rows;
  }

  private void title(List<ReportRow> rows, String ordinal, String key) {
    rows.add(new ReportRow(ReportRow.Kind.GROUP, ordinal, key, labels.text(key), List.of()));
  }

  private ReportRow row(Grouping grouping, int ordinal, List<AgencyStanding> members, Block block) {
    return new ReportRow(
        ReportRow.Kind.POPULATION,
        String.valueOf(ordinal),
        grouping.code(),
        grouping.name().in(labels.locale()),
        totals.of(List.of(grouping.code()), members, block.columns()));
  }

  private List<AgencyStanding> members(Predicate<Agency> wanted) {
    return facts.standings().stream().filter(s -> wanted.test(s.agency())).toList();
  }
}
