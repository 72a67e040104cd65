package vn.tonghop.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;

/**
 * Makes every consolidated table of a publication anew from the other published files and the
 * outline's own labels and targets, by straightforward code, and tells every cell that differs.
 */
public final class TableTrace {

  private final Setup setup;
  private final PublishedFiles files;
  private final TracedAgency agencyCells;
  private final TracedTotal totals;
  private final TracedYears years;
  private final TracedLists lists;
  private int cells;

  /**
   * @param publication the published folder
   */
  public TableTrace(Setup setup, Path publication) throws IOException {
    this(setup, publication, null);
  }

  /**
   * @param publication the published folder
   * @param before that of the campaign before, if it is in the same store
   */
  public TableTrace(Setup setup, Path publication, @Nullable Path before) throws IOException {
    this.setup = setup;
    this.files = new PublishedFiles(publication);
    this.years = new TracedYears(files, before == null ? null : new PublishedFiles(before));
    this.agencyCells = new TracedAgency(setup, files, years);
    this.totals = new TracedTotal(setup, files, years);
    this.lists = new TracedLists(setup, files);
  }

  /** One sentence per cell or line that differs. */
  public List<String> differences() throws IOException {
    List<String> differences = new ArrayList<>();
    for (String id : setup.campaign().reports()) {
      ReportLayout layout =
          setup.outline().reports().stream()
              .filter(r -> r.id().equals(id))
              .findFirst()
              .orElseThrow();
      compare(layout, differences);
    }
    return differences;
  }

  /** Cells compared so far; a guard against comparing nothing. */
  public int cells() {
    return cells;
  }

  private void compare(ReportLayout layout, List<String> differences) throws IOException {
    List<Map<String, String>> published = files.table(layout.id());
    int number = 0;
    for (int b = 0; b < layout.blocks().size(); b++) {
      Block block = layout.blocks().get(b);
      for (TracedRow row : rows(block)) {
        number++;
        String place = layout.id() + " line " + number;
        if (number > published.size()) {
          differences.add(place + ": not published, must be " + row);
          continue;
        }
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("row", String.valueOf(number));
        if (layout.blocks().size() > 1) {
          expected.put("block", String.valueOf(b + 1));
        }
        expected.put("kind", row.kind());
        expected.put("code", row.code());
        expected.put("name", row.name());
        for (int i = 0; i < block.columns().size(); i++) {
          ReportColumn column = block.columns().get(i);
          expected.put(column.key(), TracedWords.in(column.power(), row.cells().get(i)));
        }
        compare(place, expected, published.get(number - 1), differences);
      }
    }
    if (published.size() > number) {
      differences.add(layout.id() + ": " + published.size() + " lines, must be " + number);
    }
  }

  private void compare(
      String place,
      Map<String, String> expected,
      Map<String, String> published,
      List<String> differences) {
    published.forEach(
        (key, field) -> {
          cells++;
          String must = expected.getOrDefault(key, "");
          if (!must.equals(field)) {
            differences.add(place + " " + key + ": published " + field + ", must be " + must);
          }
        });
    expected.keySet().stream()
        .filter(key -> !published.containsKey(key))
        .forEach(key -> differences.add(place + ": no column " + key));
  }

  private List<TracedRow> rows(Block block) throws IOException {
    RowPlan plan = block.rows();
    if (plan instanceof RowPlan.TableRows rows) {
      return lists.table(block, rows);
    }
    if (plan instanceof RowPlan.Items items) {
      return lists.items(block, items);
    }
    if (plan instanceof RowPlan.Values values) {
      return new TracedValues(setup, files).rows(block, values);
    }
    if (plan instanceof RowPlan.Findings findings) {
      return lists.findings(block, findings);
    }
    if (plan instanceof RowPlan.Targets targets) {
      return new TracedGoals(setup, files, years).rows(block, targets);
    }
    if (plan instanceof RowPlan.Ranked ranked) {
      return new TracedRanking(setup, files)
          .rows(block, setup.campaign().ranking(ranked.ranking()).orElseThrow());
    }
    return plan instanceof RowPlan.Populations ? populations(block) : agencies(block);
  }

  private List<TracedRow> agencies(Block block) {
    List<TracedRow> rows = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (Population group : groups(block)) {
      for (Agency agency : group.agencies()) {
        rows.add(
            new TracedRow(
                "agency",
                agency.code(),
                agency.name(),
                agencyCells.cells(agency, block.columns())));
      }
      rows.add(total("subtotal", group.code(), "Cộng " + name(group.code()), group, block));
      groups.add(group.code());
    }
    rows.add(grandTotal(groups, block));
    return rows;
  }

  private List<TracedRow> populations(Block block) {
    List<TracedRow> rows = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (Population group : groups(block)) {
      rows.add(total("population", group.code(), name(group.code()), group, block));
      groups.add(group.code());
    }
    rows.add(grandTotal(groups, block));
    Population.all(setup).stream()
        .filter(p -> setup.registry().regions().stream().anyMatch(r -> r.code().equals(p.code())))
        .filter(p -> p.size() > 0)
        .forEach(p -> rows.add(total("population", p.code(), name(p.code()), p, block)));
    return rows;
  }

  private List<Population> groups(Block block) {
    return Population.all(setup).stream()
        .filter(p -> block.groups().contains(p.code()) && p.size() > 0)
        .toList();
  }

  /** Groups within groups only count where there are no others. */
  private TracedRow grandTotal(List<String> shown, Block block) {
    List<String> whole = shown.stream().filter(this::isWhole).toList();
    List<String> groups = whole.isEmpty() ? shown : whole;
    List<Agency> everyone =
        setup.registry().agencies().stream()
            .filter(
                a -> groups.contains(a.group()) || a.subsets().stream().anyMatch(groups::contains))
            .toList();
    boolean all = everyone.size() == setup.registry().agencies().size();
    String code = all ? "ALL" : String.join("+", groups);
    return new TracedRow(
        "total", code, "TỔNG CỘNG", totals.cells(code, groups, everyone, block.columns()));
  }

  private boolean isWhole(String code) {
    return setup.registry().groups().stream().anyMatch(group -> group.code().equals(code));
  }

  private TracedRow total(String kind, String code, String name, Population group, Block block) {
    return new TracedRow(
        kind, code, name, totals.cells(code, List.of(code), group.agencies(), block.columns()));
  }

  private String name(String code) {
    return Stream.of(
            setup.registry().groups(), setup.registry().subsets(), setup.registry().regions())
        .flatMap(List::stream)
        .filter(grouping -> grouping.code().equals(code))
        .map(grouping -> grouping.name().vi())
        .findFirst()
        .orElseThrow();
  }
}
