package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding;

/**
 * The rows of the blocks of one table: groups in registry order, their agencies, subtotals and the
 * block's grand total. An agency keeps its running number in every block.
 */
final class BlockRows {

  private final Registry registry;
  private final ReportFacts facts;
  private final Labels labels;
  private final AgencyCells agencyCells;
  private final TotalCells totalCells;
  private final Map<String, Integer> ordinals = new HashMap<>();

  BlockRows(Setup setup, ReportFacts facts, Labels labels) {
    this.registry = setup.registry();
    this.facts = facts;
    this.labels = labels;
    this.agencyCells = new AgencyCells(setup, facts, labels);
    this.totalCells = new TotalCells(setup, facts, labels);
  }

  void sendTo(Consumer<ReportRow> rows, ReportLayout.Block block) {
    List<String> groups = new ArrayList<>();
    int within = 0;
    for (Grouping group : registry.groupsAndSubsets()) {
      List<AgencyStanding> members = members(List.of(group.code()));
      if (block.groups().contains(group.code()) && !members.isEmpty()) {
        int whole = registry.groups().indexOf(group) + 1;
        group(rows, whole > 0 ? whole : ++within, group, members, block);
        groups.add(group.code());
      }
    }
    List<String> added = registry.addedUp(groups).stream().map(Grouping::code).toList();
    rows.accept(
        new ReportRow(
            ReportRow.Kind.TOTAL,
            "",
            totalCode(registry, added),
            labels.text("total"),
            totalCells.of(added, members(added), block.columns())));
  }

  private void group(
      Consumer<ReportRow> rows,
      int number,
      Grouping group,
      List<AgencyStanding> members,
      ReportLayout.Block block) {
    String name = group.name().in(labels.locale());
    rows.accept(
        new ReportRow(
            ReportRow.Kind.GROUP, RomanNumeral.of(number), group.code(), name, List.of()));
    for (AgencyStanding member : members) {
      String code = member.agency().code();
      int ordinal = ordinals.computeIfAbsent(code, c -> ordinals.size() + 1);
      rows.accept(
          new ReportRow(
              ReportRow.Kind.AGENCY,
              String.valueOf(ordinal),
              code,
              member.agency().name(),
              agencyCells.of(member, block)));
    }
    rows.accept(
        new ReportRow(
            ReportRow.Kind.SUBTOTAL,
            "",
            group.code(),
            labels.text("subtotal", name),
            totalCells.of(List.of(group.code()), members, block.columns())));
  }

  private List<AgencyStanding> members(List<String> groups) {
    return facts.standings().stream().filter(s -> s.agency().isIn(groups)).toList();
  }

  /** ALL, or the groups joined by "+". */
  static String totalCode(Registry registry, List<String> groups) {
    boolean all = registry.agencies().stream().allMatch(agency -> agency.isIn(groups));
    return all ? Registry.ALL : String.join("+", groups);
  }
}
