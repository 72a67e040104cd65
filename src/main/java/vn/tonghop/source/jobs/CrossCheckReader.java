package vn.tonghop.source.jobs;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Kind;

/** Reads a check over all agencies, or against the year before. */
final class CrossCheckReader {

  private static final Kind[] SUMMED = {Kind.COUNT, Kind.RATIO, Kind.NUMBER, Kind.MONEY};
  private static final BigDecimal THRESHOLD = new BigDecimal("3.5");
  private static final BigDecimal SHARE = new BigDecimal("50");
  private static final int FEWEST_FOR_OUTLIER = 8;
  private static final int FEWEST_FOR_DOMINANT = 5;
  private static final int SHORTEST_TEXT = 20;

  private enum Type {
    OUTLIER,
    DOMINANT,
    SAME_ROWS,
    YEAR_JUMP,
    SAME_TEXT,
    RESTATED;

    private static final Map<String, Type> BY_WORD = KindWords.words(values());
  }

  private final References references;
  private final TableReferences tables;

  CrossCheckReader(References references, TableReferences tables) {
    this.references = references;
    this.tables = tables;
  }

  /** Empty when the type is unknown. */
  Optional<CrossCheck> read(Fields check) {
    Optional<Type> type = check.need("type").flatMap(item -> item.oneOf(Type.BY_WORD));
    if (type.isEmpty()) {
      check.all();
    }
    return type.map(known -> read(known, check));
  }

  private CrossCheck read(Type type, Fields check) {
    return switch (type) {
      case OUTLIER -> outlier(check);
      case DOMINANT -> dominant(check);
      case SAME_ROWS -> sameRows(check);
      case YEAR_JUMP -> yearJump(check);
      case SAME_TEXT -> sameText(check);
      case RESTATED -> restated(check);
    };
  }

  private CrossCheck sameRows(Fields check) {
    String table = tables.table(check);
    List<Item> columns = check.need("columns").map(Item::itemsOrOne).orElse(List.of());
    return new CrossCheck.SameRows(
        table,
        tables.columns(columns, table),
        tables.filter(check, table),
        Severity.level(check, FindingCode.DUP_AGENCY.level()));
  }

  private CrossCheck yearJump(Fields check) {
    BigDecimal percent = limit(check, "percent");
    BigDecimal absolute = limit(check, "absolute");
    if (percent == null && absolute == null) {
      check.problems().add(check.place(), "year-jump-limit");
    }
    return new CrossCheck.YearJump(
        references.indicators(indicators(check), "year_jump", ValueRuleReader.NUMERIC),
        percent,
        absolute,
        Severity.level(check, FindingCode.YEAR_JUMP.level()));
  }

  private static @Nullable BigDecimal limit(Fields check, String key) {
    BigDecimal limit = check.find(key).flatMap(Item::number).orElse(null);
    if (limit != null && limit.signum() <= 0) {
      check.problems().add(check.placeOf(key), "year-jump-limit");
    }
    return limit;
  }

  private CrossCheck sameText(Fields check) {
    return new CrossCheck.SameText(
        references.indicators(indicators(check), "same_text", Kind.TEXT, Kind.LIST),
        check.find("min_length").flatMap(Item::whole).orElse(SHORTEST_TEXT),
        Severity.level(check, FindingCode.SAME_AS_LAST_YEAR.level()));
  }

  private CrossCheck restated(Fields check) {
    Map<String, String> before = new LinkedHashMap<>();
    check.eachNeeded(
        "items",
        pair -> {
          String now = pair.need("now").map(references::indicator).orElse("");
          references.checkKind(pair.placeOf("now"), now, "restated", ValueRuleReader.NUMERIC);
          if (before.put(now, Names.code(pair, "before")) != null) {
            pair.problems().add(pair.placeOf("now"), "duplicate", now);
          }
          return now;
        });
    return new CrossCheck.Restated(
        before,
        check.find("tolerance").flatMap(Item::number).orElse(BigDecimal.ZERO),
        Severity.level(check, FindingCode.RESTATED.level()));
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
