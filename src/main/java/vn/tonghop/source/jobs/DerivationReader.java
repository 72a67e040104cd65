package vn.tonghop.source.jobs;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Kind;

/** Reads how a number of an indicator is computed. */
final class DerivationReader {

  private static final Kind[] SUMMED = {Kind.COUNT, Kind.NUMBER, Kind.MONEY};
  private static final Kind[] WITH_CHOICES = {Kind.COUNT, Kind.NUMBER, Kind.MONEY, Kind.ENUM};

  private final References references;
  private final Components components;
  private final TableReferences tables;

  DerivationReader(References references, TableReferences tables) {
    this.references = references;
    this.components = new Components(references);
    this.tables = tables;
  }

  /** The derivation under a key; null when the key is not there. */
  @Nullable Derivation read(Fields fields, String key) {
    return fields.find(key).flatMap(this::derivation).orElse(null);
  }

  /** {@code details:} the rows an indicator counts; null when the key is not there. */
  Derivation.@Nullable TableCount details(Fields fields) {
    return fields
        .find("details")
        .flatMap(
            item ->
                Fields.one(
                    item,
                    details -> {
                      String table = tables.table(details);
                      return new Derivation.TableCount(table, tables.filter(details, table));
                    }))
        .orElse(null);
  }

  private Optional<Derivation> derivation(Item item) {
    if (item.isText()) {
      return components.one(item).map(ref -> new Derivation.Linear(List.of(ref), List.of()));
    }
    return Fields.one(item, this::computed);
  }

  private Derivation computed(Fields fields) {
    if (fields.has("table")) {
      return overRows(fields);
    }
    if (fields.has("mentions")) {
      return mention(fields);
    }
    if (fields.has("total_of")) {
      List<Item> parts = fields.need("total_of").map(Item::itemsOrOne).orElse(List.of());
      return new Derivation.TotalOf(components.all(parts));
    }
    List<Item> plus = fields.need("plus").map(Item::itemsOrOne).orElse(List.of());
    List<Item> minus = fields.find("minus").map(Item::itemsOrOne).orElse(List.of());
    return new Derivation.Linear(components.all(plus), components.all(minus));
  }

  private Derivation mention(Fields fields) {
    List<Item> texts = fields.need("in").map(Item::itemsOrOne).orElse(List.of());
    return new Derivation.Mention(
        references.indicators(texts, "mentions", Kind.TEXT, Kind.LIST), fields.texts("mentions"));
  }

  private Derivation overRows(Fields fields) {
    String table = tables.table(fields);
    boolean given = fields.has("value");
    String key = given ? "value" : "sum";
    if (fields.has(key)) {
      Kind[] kinds = tables.takesPercent(fields, key, table) ? WITH_CHOICES : SUMMED;
      String column = tables.column(fields, key, table, kinds);
      return new Derivation.TableSum(table, column, tables.filter(fields, table), given);
    }
    String counted = fields.text("count");
    if (!counted.isEmpty() && !counted.equals("rows")) {
      fields.problems().add(fields.placeOf("count"), "not-one-of", counted, "rows");
    }
    return new Derivation.TableCount(table, tables.filter(fields, table));
  }
}
