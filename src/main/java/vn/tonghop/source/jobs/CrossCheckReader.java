package vn.tonghop.source.jobs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Kind;

/** Reads a check over all agencies. */
final class CrossCheckReader {

  private static final Kind[] SUMMED = {Kind.COUNT, Kind.RATIO, Kind.NUMBER, Kind.MONEY};
  private static final BigDecimal THRESHOLD = new BigDecimal("3.5");
  private static final BigDecimal SHARE = new BigDecimal("50");
  private static final int FEWEST_FOR_OUTLIER = 8;
  private static final int FEWEST_FOR_DOMINANT = 5;

  private enum Type {
    OUTLIER,
    DOMINANT;

    private static final Map<String, Type> BY_WORD = KindWords.words(values());
  }

  private final References references;

  CrossCheckReader(References references) {
    this.references = references;
  }

  /** Empty when the type is unknown. */
  Optional<CrossCheck> read(Fields check) {
    Optional<Type> type = check.need("type").flatMap(item -> item.oneOf(Type.BY_WORD));
    if (type.isEmpty()) {
      check.all();
    }
    return type.map(known -> known == Type.OUTLIER ? outlier(check) : dominant(check));
  }

  private CrossCheck outlier(Fields check) {
    List<Item> populations = check.need("populations").map(Item::items).orElse(List.of());
    return new CrossCheck.Outlier(
        references.indicators(indicators(check), "outlier", ValueRuleReader.NUMERIC),
        populations.stream().map(each -> references.groups(each.itemsOrOne())).toList(),
        check.find("threshold").flatMap(Item::number).orElse(THRESHOLD),
        check.find("min_agencies").flatMap(Item::whole).orElse(FEWEST_FOR_OUTLIER),
        Severity.level(check, FindingCode.OUTLIER.level()));
  }

  private CrossCheck dominant(Fields check) {
    return new CrossCheck.Dominant(
        references.indicators(indicators(check), "dominant", SUMMED),
        check.find("share").flatMap(Item::number).orElse(SHARE),
        check.find("min_agencies").flatMap(Item::whole).orElse(FEWEST_FOR_DOMINANT),
        Severity.level(check, FindingCode.DOMINANT.level()));
  }

  private static List<Item> indicators(Fields check) {
    return check.need("indicators").map(Item::itemsOrOne).orElse(List.of());
  }
}
