package vn.tonghop.source.jobs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Derivation.Formula.Part;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Term;

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
    if (fields.has("answer")) {
      return chosen(fields);
    }
    if (fields.has("constant")) {
      return new Derivation.Constant(
          fields.need("constant").flatMap(Item::number).orElse(BigDecimal.ZERO));
    }
    if (fields.has("choices")) {
      return listSize(fields);
    }
    if (fields.has("total_of")) {
      List<Item> parts = fields.need("total_of").map(Item::itemsOrOne).orElse(List.of());
      return new Derivation.TotalOf(components.all(parts));
    }
    List<Item> plus = fields.need("plus").map(Item::itemsOrOne).orElse(List.of());
    List<Item> minus = fields.find("minus").map(Item::itemsOrOne).orElse(List.of());
    boolean plain = Stream.concat(plus.stream(), minus.stream()).allMatch(Item::isText);
    if (plain && !fields.has("over") && !fields.has("times")) {
      return new Derivation.Linear(components.all(plus), components.all(minus));
    }
    return formula(fields, plus, minus);
  }

  private Derivation formula(Fields fields, List<Item> plus, List<Item> minus) {
    BigDecimal times = fields.find("times").flatMap(Item::number).orElse(BigDecimal.ONE);
    List<Part> parts = new ArrayList<>();
    plus.forEach(item -> part(item, times).ifPresent(parts::add));
    minus.forEach(item -> part(item, times.negate()).ifPresent(parts::add));
    return new Derivation.Formula(parts, fields.find("over").flatMap(this::term).orElse(null));
  }

  /** An item's number, {@code {number: …, times: …}}, or a sum or count over rows. */
  private Optional<Part> part(Item item, BigDecimal times) {
    boolean weighted =
        !item.isText() && item.fields().filter(fields -> fields.has("number")).isPresent();
    if (!weighted) {
      return term(item).map(number -> new Part(times, number));
    }
    return Fields.one(
            item,
            fields -> {
              BigDecimal own = fields.find("times").flatMap(Item::number).orElse(BigDecimal.ONE);
              return fields
                  .need("number")
                  .flatMap(this::term)
                  .map(number -> new Part(times.multiply(own), number));
            })
        .flatMap(part -> part);
  }

  /** An item's number, or a sum or count over rows. */
  Optional<Term> term(Item item) {
    if (item.isText()) {
      return components.one(item).map(Term.class::cast);
    }
    return Fields.one(item, this::overRows).map(Term.class::cast);
  }

  private Derivation listSize(Fields fields) {
    String list = references.choiceList(fields);
    Set<String> codes =
        list == null ? Set.of() : references.declared().choices().getOrDefault(list, Set.of());
    return new Derivation.ListSize(list == null ? "" : list, codes.size());
  }

  private Derivation mention(Fields fields) {
    List<Item> texts = fields.need("in").map(Item::itemsOrOne).orElse(List.of());
    return new Derivation.Mention(
        references.indicators(texts, "mentions", Kind.TEXT, Kind.LIST), fields.texts("mentions"));
  }

  private Derivation chosen(Fields fields) {
    Item item = fields.need("answer").orElseThrow();
    String code = references.indicator(item);
    references.checkKind(item.place(), code, "answer", Kind.YESNO, Kind.ENUM);
    Set<String> choices = new LinkedHashSet<>();
    for (Item choice : fields.need("in").map(Item::itemsOrOne).orElse(List.of())) {
      references.value(choice, references.holds(code)).ifPresent(choices::add);
    }
    return new Derivation.Chosen(code, choices);
  }

  /** A sum or count over the rows of a table. */
  Derivation.OverRows overRows(Fields fields) {
    String table = tables.table(fields);
    boolean given = fields.has("value");
    String key = given ? "value" : "sum";
    if (fields.has(key)) {
      Kind[] kinds = tables.takesPercent(fields, key, table) ? WITH_CHOICES : SUMMED;
      String column = tables.column(fields, key, table, kinds);
      return new Derivation.TableSum(table, column, tables.filter(fields, table), given);
    }
    if (fields.has("distinct")) {
      String column = tables.column(fields, "distinct", table);
      return new Derivation.TableDistinct(table, column, tables.filter(fields, table));
    }
    String counted = fields.text("count");
    if (counted.equals("listed")) {
      return new Derivation.TableListed(table);
    }
    if (!counted.isEmpty() && !counted.equals("rows")) {
      fields.problems().add(fields.placeOf("count"), "not-one-of", counted, "rows, listed");
    }
    return new Derivation.TableCount(table, tables.filter(fields, table));
  }
}
