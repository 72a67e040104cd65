package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;

/**
 * Rows that stand for the choices a column holds, in the order of their list, each with what the
 * rows of tables that hold it come to; then everything outside the list, rows that name nothing,
 * and a grand total. Holds one tally per choice and column, whatever the tables.
 */
final class ValueRows {

  static final String OTHER = "_other";
  static final String BLANK = "_blank";

  private final Setup setup;
  private final ReportFacts facts;
  private final Labels labels;

  ValueRows(Setup setup, ReportFacts facts, Labels labels) {
    this.setup = setup;
    this.facts = facts;
    this.labels = labels;
  }

  List<ReportRow> of(Block block, RowPlan.Values plan) {
    ChoiceList choices = setup.outline().choices(plan.choices());
    Map<String, ValueTally> tallies = new LinkedHashMap<>();
    choices.choices().forEach(choice -> tallies.put(choice.code(), new ValueTally(block)));
    tallies.put(OTHER, new ValueTally(block));
    tallies.put(BLANK, new ValueTally(block));
    ValueTally total = new ValueTally(block);
    plan.sources().forEach(source -> add(source, block, tallies, total));
    return rows(block, choices, tallies, total);
  }

  private void add(
      RowPlan.Values.Source source,
      Block block,
      Map<String, ValueTally> tallies,
      ValueTally total) {
    Table table = setup.outline().table(source.table()).orElseThrow();
    int column = table.indexOf(source.column());
    ValueTally.Reader reader = new ValueTally.Reader(table, block.columns());
    Set<String> agencies = agencies(block);
    facts.rows(
        table.key(),
        Long.MAX_VALUE,
        (agency, row) -> {
          if (agencies.contains(agency)) {
            String key = key(row, column, tallies.keySet());
            Objects.requireNonNull(tallies.get(key)).add(row, reader);
            total.add(row, reader);
          }
        });
  }

  private static String key(TableRow row, int column, Set<String> known) {
    String value = row.canonical(column);
    return value == null ? BLANK : known.contains(value) ? value : OTHER;
  }

  private Set<String> agencies(Block block) {
    return setup.registry().agencies().stream()
        .filter(agency -> agency.isIn(block.groups()))
        .map(Agency::code)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private List<ReportRow> rows(
      Block block, ChoiceList choices, Map<String, ValueTally> tallies, ValueTally total) {
    List<ReportRow> rows = new ArrayList<>();
    tallies.forEach(
        (code, tally) -> {
          String name =
              choices
                  .choice(code)
                  .map(choice -> choice.label().in(labels.locale()))
                  .orElseGet(() -> labels.text(code.equals(OTHER) ? "value.other" : "value.blank"));
          if (choices.choice(code).isPresent() || tally.rows() > 0) {
            String ordinal = String.valueOf(rows.size() + 1);
            rows.add(new ReportRow(ReportRow.Kind.VALUE, ordinal, code, name, tally.cells()));
          }
        });
    String everything = labels.text("total");
    rows.add(new ReportRow(ReportRow.Kind.TOTAL, "", totalCode(block), everything, total.cells()));
    return rows;
  }

  private String totalCode(Block block) {
    Registry registry = setup.registry();
    List<String> groups =
        registry.addedUp(block.groups()).stream()
            .map(Registry.Grouping::code)
            .filter(group -> registry.agencies().stream().anyMatch(a -> a.isIn(List.of(group))))
            .toList();
    return BlockRows.totalCode(registry, groups);
  }
}
