package vn.tonghop.source.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.ReportLayout.Tally;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.RowPlan.Values.Source;
import vn.tonghop.source.jobs.Declarations.Holds;

/** Reads blocks whose rows are the choices that columns of tables hold, and their columns. */
final class ValuesReader {

  static final Kind[] AMOUNTS = {Kind.COUNT, Kind.PERCENT, Kind.NUMBER, Kind.MONEY};

  private final References references;
  private final TableReferences tables;

  ValuesReader(References references, TableReferences tables) {
    this.references = references;
    this.tables = tables;
  }

  /** {@code of}: tables, each with the column whose values are the rows. */
  RowPlan plan(Fields block) {
    List<Source> sources = new ArrayList<>();
    block
        .need("of")
        .flatMap(item -> Fields.one(item, of -> sources(of, sources)))
        .filter(List::isEmpty)
        .ifPresent(none -> references.problems().add(block.placeOf("of"), "empty-value"));
    String choices = sources.isEmpty() ? "" : choices(sources.get(0));
    if (sources.stream().anyMatch(source -> !choices(source).equals(choices))) {
      references.problems().add(block.placeOf("of"), "values-of-other-lists");
    }
    return new RowPlan.Values(choices, sources);
  }

  private List<Source> sources(Fields of, List<Source> sources) {
    of.all()
        .forEach(
            (table, item) -> {
              Map<String, Map<String, Holds>> known = references.declared().tables();
              if (!known.containsKey(table)) {
                references
                    .problems()
                    .unknown(of.placeOf(table), "unknown-table", table, known.keySet());
                return;
              }
              String column = tables.column(item, table, Kind.ENUM);
              Holds holds = references.columns(table).get(column);
              if (holds != null && holds.several()) {
                references.problems().add(item.place(), "values-of-several", column);
              } else if (holds != null && holds.isOneOf(Kind.ENUM)) {
                sources.add(new Source(table, column));
              }
            });
    return sources;
  }

  private String choices(Source source) {
    Holds holds = references.columns(source.table()).get(source.column());
    return holds == null ? "" : holds.choices();
  }

  /**
   * What a column of such a block shows: of all its tables, or of those under {@code tables}.
   *
   * @return null for a show that is not for these rows
   */
  @Nullable Tally tally(Fields fields, Show show, RowPlan.Values plan) {
    if (show != Show.ROWS && show != Show.SUM) {
      return null;
    }
    List<String> own = plan.sources().stream().map(Source::table).toList();
    List<String> meant = fields.has("tables") ? tablesOf(fields, own) : own;
    String column = null;
    RowFilter where = RowFilter.ALL;
    for (String table : meant) {
      column = show == Show.SUM ? tables.column(fields, "column", table, AMOUNTS) : null;
      where = tables.filter(fields, table);
    }
    return new Tally(meant, column, where);
  }

  private List<String> tablesOf(Fields fields, List<String> own) {
    List<String> meant = new ArrayList<>();
    for (Item item : fields.need("tables").map(Item::itemsOrOne).orElse(List.of())) {
      String table = item.text().orElse("");
      if (own.contains(table) && !meant.contains(table)) {
        meant.add(table);
      } else {
        references.problems().unknown(item.place(), "unknown-table", table, own);
      }
    }
    return meant;
  }

  /** Whether it sums money. */
  boolean isMoney(Tally tally) {
    return tally.column() != null
        && tally.tables().stream()
            .map(table -> references.columns(table).get(tally.column()))
            .anyMatch(holds -> holds != null && holds.kind() == Kind.MONEY);
  }
}
