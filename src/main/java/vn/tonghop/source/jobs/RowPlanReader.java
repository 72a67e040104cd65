package vn.tonghop.source.jobs;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.ReportLayout.Family;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.RowPlan;

/** Reads what the rows of a block stand for: {@code rows} and the keys that go with it. */
final class RowPlanReader {

  private static final int MOST_PLACES = 1_000;

  private final References references;
  private final TableReferences tables;
  private final Map<String, Function<Fields, RowPlan>> readers = new LinkedHashMap<>();

  RowPlanReader(References references, TableReferences tables) {
    this.references = references;
    this.tables = tables;
    readers.put("agencies", fields -> new RowPlan.Agencies());
    readers.put("populations", fields -> new RowPlan.Populations());
    readers.put("table", this::table);
    readers.put("items", this::items);
    readers.put("values", new ValuesReader(references, tables)::plan);
    readers.put("findings", RowPlanReader::findings);
    readers.put("targets", fields -> new RowPlan.Targets(fields.texts("targets")));
    readers.put("ranking", fields -> new RowPlan.Ranked(fields.text("ranking")));
  }

  /** The plan of a block; agencies when nothing is said. */
  RowPlan read(Fields block) {
    return block
        .find("rows")
        .flatMap(item -> item.oneOf(readers))
        .map(reader -> reader.apply(block))
        .orElseGet(RowPlan.Agencies::new);
  }

  /** Whether rows of this plan can show it. */
  static boolean shows(RowPlan plan, Show show) {
    Family family = show.family();
    if (plan instanceof RowPlan.Agencies || plan instanceof RowPlan.Populations) {
      return family == Family.AGENCY;
    }
    if (show == Show.PLACE) {
      return plan instanceof RowPlan.TableRows rows && rows.top() != null;
    }
    Family own = own(plan);
    boolean ofAgencies = own != Family.VALUE && own != Family.TARGET;
    return family == own || (family == Family.ANY_LINE && ofAgencies);
  }

  private static Family own(RowPlan plan) {
    if (plan instanceof RowPlan.Ranked) {
      return Family.RANKING;
    }
    if (plan instanceof RowPlan.Values) {
      return Family.VALUE;
    }
    if (plan instanceof RowPlan.Targets) {
      return Family.TARGET;
    }
    return plan instanceof RowPlan.TableRows
        ? Family.TABLE
        : plan instanceof RowPlan.Items ? Family.ITEM : Family.FINDING;
  }

  private RowPlan table(Fields block) {
    String table = tables.table(block);
    return new RowPlan.TableRows(
        table,
        tables.column(block, "name", table),
        block
            .find("top")
            .flatMap(item -> Fields.one(item, fields -> top(fields, table)))
            .orElse(null));
  }

  private RowPlan.Top top(Fields fields, String table) {
    int places = fields.need("places").flatMap(Item::whole).orElse(1);
    if (places < 1 || places > MOST_PLACES) {
      fields
          .problems()
          .add(
              fields.placeOf("places"),
              "not-between",
              String.valueOf(places),
              "1",
              String.valueOf(MOST_PLACES));
    }
    return new RowPlan.Top(
        tables.column(fields, "column", table, ValuesReader.AMOUNTS), Math.max(places, 1));
  }

  private RowPlan items(Fields block) {
    List<Item> items = block.need("items").map(Item::items).orElse(List.of());
    return new RowPlan.Items(
        references.indicators(items, "items"), Set.copyOf(block.texts("done")));
  }

  private static RowPlan findings(Fields block) {
    Map<String, Level> words = new LinkedHashMap<>();
    for (Level level : Level.values()) {
      words.put(level.name(), level);
    }
    Set<Level> levels = new LinkedHashSet<>();
    for (Item item : block.need("levels").map(Item::items).orElse(List.of())) {
      item.oneOf(words).ifPresent(levels::add);
    }
    return new RowPlan.Findings(levels);
  }
}
