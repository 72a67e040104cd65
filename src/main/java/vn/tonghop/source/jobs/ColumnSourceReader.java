package vn.tonghop.source.jobs;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.ColumnSource;
import vn.tonghop.outline.Kind;

/** Reads {@code computed} of a column: what its empty cells are made of. */
final class ColumnSourceReader {

  private static final Kind[] AMOUNTS = {Kind.COUNT, Kind.PERCENT, Kind.NUMBER, Kind.MONEY};

  private final TableReferences tables;

  ColumnSourceReader(TableReferences tables) {
    this.tables = tables;
  }

  /** Null when the key is not there. */
  @Nullable ColumnSource read(Fields column, String table, Kind kind) {
    return column
        .find("computed")
        .flatMap(item -> Fields.one(item, computed -> source(computed, table, kind)))
        .orElse(null);
  }

  private ColumnSource source(Fields computed, String table, Kind kind) {
    if (computed.has("choice_in")) {
      suits(computed, "choice_in", kind, Kind.ENUM);
      return new ColumnSource.ChoiceIn(tables.column(computed, "choice_in", table, Kind.TEXT));
    }
    if (computed.has("date_in")) {
      suits(computed, "date_in", kind, Kind.DATE);
      return new ColumnSource.DateIn(tables.column(computed, "date_in", table, Kind.TEXT));
    }
    if (!computed.has("plus")) {
      computed.problems().add(computed.place(), "computed-needs");
    }
    suits(computed, "plus", kind, AMOUNTS);
    return new ColumnSource.Formula(
        columns(computed, "plus", table),
        columns(computed, "minus", table),
        computed.has("over") ? tables.column(computed, "over", table, AMOUNTS) : null,
        computed.find("times").flatMap(Item::number).orElse(BigDecimal.ONE));
  }

  private static void suits(Fields computed, String key, Kind kind, Kind... kinds) {
    if (computed.has(key) && !List.of(kinds).contains(kind)) {
      computed.problems().add(computed.placeOf(key), "computed-kind", KindWords.of(kind));
    }
  }

  private List<String> columns(Fields computed, String key, String table) {
    List<Item> items = computed.find(key).map(Item::itemsOrOne).orElse(List.of());
    return tables.columns(items, table, AMOUNTS);
  }
}
