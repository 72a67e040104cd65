package vn.tonghop.source.jobs;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Target;
import vn.tonghop.outline.Target.Aggregation;
import vn.tonghop.outline.Target.Relation;

/** Reads one entry of a campaign's {@code targets}. */
final class TargetReader {

  private static final Map<String, Relation> RELATIONS =
      Stream.of(Relation.values())
          .collect(Collectors.toUnmodifiableMap(Relation::symbol, Function.identity()));
  private static final Map<String, Aggregation> AGGREGATIONS =
      KindWords.words(Aggregation.values());
  private static final Kind[] CHOICES = {Kind.YESNO, Kind.ENUM};

  private final References references;
  private final GrowthReader growths;
  private final Set<String> ids = new HashSet<>();

  TargetReader(References references) {
    this.references = references;
    this.growths = new GrowthReader(references);
  }

  Target read(Fields fields) {
    String id = Names.code(fields, "id");
    if (!id.isEmpty() && !ids.add(id)) {
      fields.problems().add(fields.placeOf("id"), "duplicate", id);
    }
    Optional<GrowthReader.Read> growth =
        fields.find("growth").flatMap(item -> Fields.one(item, growths::read));
    String indicator =
        growth.isPresent()
            ? growth.get().indicator()
            : fields.need("indicator").map(references::indicator).orElse("");
    String concerns = fields.find("concerns").map(references::indicator).orElse(indicator);
    Aggregation aggregation =
        fields
            .need("aggregation")
            .flatMap(item -> item.oneOf(AGGREGATIONS))
            .orElse(Aggregation.WEIGHTED);
    Relation relation =
        fields.need("operator").flatMap(item -> item.oneOf(RELATIONS)).orElse(Relation.AT_LEAST);
    checkKind(fields, indicator, aggregation);
    boolean choice = references.holds(indicator).isOneOf(CHOICES) && !indicator.isEmpty();
    boolean counted = aggregation == Aggregation.POOLED;
    return new Target(
        id,
        fields.label(),
        indicator,
        concerns,
        fields.text("group"),
        scope(fields),
        fields.text("year"),
        relation,
        relation == Relation.RISE || choice && !counted ? null : value(fields),
        choice ? choice(fields, indicator, counted) : null,
        references.unit(fields, ""),
        aggregation,
        fields.labelOrNone("caption"),
        fields.labelOrNone("remark"),
        growth.map(GrowthReader.Read::growth).orElse(null),
        fields.text("cite", ""),
        fields.find("due").flatMap(Item::whole).orElse(null));
  }

  private static @Nullable BigDecimal value(Fields fields) {
    return fields.need("value").flatMap(Item::number).orElse(null);
  }

  /** The answer that counts: of a counted item {@code choice}, else the value itself. */
  private String choice(Fields fields, String indicator, boolean counted) {
    Optional<Item> written = counted ? fields.find("choice") : fields.need("value");
    return written
        .flatMap(item -> references.value(item, references.holds(indicator)))
        .orElse(IndicatorValue.YES);
  }

  private void checkKind(Fields fields, String indicator, Aggregation aggregation) {
    if (!indicator.isEmpty()) {
      Place place = fields.placeOf("aggregation");
      references.checkKind(place, indicator, fields.text("aggregation"), kinds(aggregation));
    }
  }

  private static Kind[] kinds(Aggregation aggregation) {
    return switch (aggregation) {
      case WEIGHTED -> new Kind[] {Kind.RATIO};
      case MEAN -> new Kind[] {Kind.RATIO, Kind.PERCENT, Kind.COUNT, Kind.NUMBER, Kind.MONEY};
      case POOLED -> new Kind[] {Kind.RATIO, Kind.YESNO, Kind.ENUM};
      case SUM -> new Kind[] {Kind.COUNT, Kind.NUMBER, Kind.MONEY};
      case SINGLE, PER_AGENCY ->
          new Kind[] {
            Kind.RATIO, Kind.PERCENT, Kind.COUNT, Kind.NUMBER, Kind.MONEY, Kind.YESNO, Kind.ENUM
          };
    };
  }

  private Applicability scope(Fields fields) {
    return fields
        .find("group")
        .map(item -> references.audience(item.itemsOrOne()))
        .orElse(Applicability.ALL);
  }
}
