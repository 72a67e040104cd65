package vn.tonghop.source.jobs;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Condition;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.RankingPlan.Apart;
import vn.tonghop.outline.RankingPlan.Band;
import vn.tonghop.outline.RankingPlan.Block;
import vn.tonghop.outline.RankingPlan.Category;

/** Reads one entry of a campaign's {@code rankings}. */
final class RankingReader {

  private static final BigDecimal COVERAGE = BigDecimal.valueOf(80);
  private static final BigDecimal SWING = BigDecimal.valueOf(50);
  private static final int DECIMALS = 3;
  private static final int MOST_DECIMALS = 10;
  private static final Condition NO_CONDITION = new Condition("", Set.of());
  private static final Map<String, Boolean> MISSING = Map.of("skip", false, "zero", true);

  private final References references;
  private final Set<String> ids = new HashSet<>();

  RankingReader(References references) {
    this.references = references;
  }

  RankingPlan read(Fields fields) {
    String id = Names.code(fields, "id");
    if (!id.isEmpty() && !ids.add(id)) {
      fields.problems().add(fields.placeOf("id"), "duplicate", id);
    }
    boolean reported = fields.has("index");
    if (reported == fields.has("categories")) {
      fields.problems().add(fields.place(), "ranking-way", "index, categories");
    }
    PartsReader parts = new PartsReader(references);
    Label name = fields.label();
    List<Category> categories =
        reported ? parts.index(fields, name) : fields.each("categories", parts::category);
    boolean lowestFirst = reported && fields.flag("lowest_first");
    return new RankingPlan(
        id,
        name,
        fields.flag("official"),
        blocks(fields),
        fields
            .find("apart")
            .flatMap(item -> Fields.one(item, f -> apart(f, categories)))
            .orElse(null),
        categories,
        percent(fields, "coverage", COVERAGE),
        fields.find("missing").flatMap(item -> item.oneOf(MISSING)).orElse(false),
        decimals(fields),
        reported ? BigDecimal.ONE : PartsReader.positive(fields, "out_of", BigDecimal.ONE),
        lowestFirst,
        bands(fields, lowestFirst),
        swing(fields),
        List.of());
  }

  private List<Block> blocks(Fields fields) {
    Set<String> taken = new HashSet<>();
    return fields.eachNeeded(
        "blocks",
        block -> {
          Set<String> groups = new LinkedHashSet<>();
          if (block.need("groups").isPresent()) {
            groups.addAll(references.groupsOrObliged(block));
          }
          for (String group : groups) {
            if (!taken.add(group)) {
              block.problems().add(block.placeOf("groups"), "duplicate", group);
            }
          }
          return new Block(block.label(), groups);
        });
  }

  private Apart apart(Fields fields, List<Category> categories) {
    fields.need("when");
    Condition condition = references.condition(fields);
    Set<String> known = new LinkedHashSet<>();
    categories.forEach(category -> known.add(category.key()));
    Set<String> without = new LinkedHashSet<>();
    for (Item item : fields.find("without").map(Item::itemsOrOne).orElse(List.of())) {
      String key = item.text().orElse("");
      without.add(key);
      if (!known.contains(key)) {
        item.problems().unknown(item.place(), "unknown-category", key, known);
      }
    }
    return new Apart(fields.label(), condition == null ? NO_CONDITION : condition, without);
  }

  private static List<Band> bands(Fields fields, boolean lowestFirst) {
    List<Band> bands =
        fields.each(
            "bands",
            band ->
                new Band(
                    band.label(), band.need("from").flatMap(Item::number).orElse(BigDecimal.ZERO)));
    for (int i = 1; i < bands.size(); i++) {
      int sign = bands.get(i - 1).from().compareTo(bands.get(i).from());
      if (lowestFirst ? sign >= 0 : sign <= 0) {
        fields.problems().add(fields.placeOf("bands"), "bands-order");
        break;
      }
    }
    return bands;
  }

  private static BigDecimal percent(Fields fields, String key, BigDecimal fallback) {
    Optional<BigDecimal> written = fields.find(key).flatMap(Item::number);
    written
        .filter(number -> number.signum() < 0 || number.compareTo(Decimals.HUNDRED) > 0)
        .ifPresent(
            number ->
                fields.problems().add(fields.placeOf(key), "not-percent", number.toPlainString()));
    return written.orElse(fallback);
  }

  /** Between none and all of a weight: a weight that is gone would change what is ranked. */
  private static BigDecimal swing(Fields fields) {
    BigDecimal swing = percent(fields, "swing", SWING);
    if (swing.signum() == 0 || swing.compareTo(Decimals.HUNDRED) == 0) {
      fields
          .problems()
          .add(fields.placeOf("swing"), "not-between", swing.toPlainString(), "1", "99");
    }
    return swing;
  }

  private static int decimals(Fields fields) {
    int decimals = fields.find("decimals").flatMap(Item::whole).orElse(DECIMALS);
    if (decimals > MOST_DECIMALS) {
      fields
          .problems()
          .add(fields.placeOf("decimals"), "not-between", String.valueOf(decimals), "0", "10");
    }
    return decimals;
  }
}
