package vn.tonghop.source.jobs;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.RecordRule;

/** Reads a rule over several answers of one submission. */
final class RecordRuleReader {

  private static final ComponentRef NO_COMPONENT = new ComponentRef("", Component.AMOUNT);
  private static final Map<String, Optional<Level>> JUDGED = judged();

  private enum Type {
    SUM,
    PARTS_WITHIN,
    COMPARE;

    private static final Map<String, Type> BY_WORD = KindWords.words(values());
  }

  private final References references;
  private final Components components;

  RecordRuleReader(References references) {
    this.references = references;
    this.components = new Components(references);
  }

  /** Empty when the type is unknown. */
  Optional<RecordRule> read(Fields rule) {
    Optional<Type> type = rule.need("type").flatMap(item -> item.oneOf(Type.BY_WORD));
    if (type.isEmpty()) {
      rule.all();
    }
    return type.map(known -> rule(rule, known));
  }

  private RecordRule rule(Fields rule, Type type) {
    return switch (type) {
      case SUM -> sum(rule);
      case PARTS_WITHIN -> partsWithin(rule);
      case COMPARE -> compare(rule);
    };
  }

  private RecordRule sum(Fields rule) {
    List<ComponentRef> parts = parts(rule);
    return new RecordRule.Sum(
        parts,
        component(rule, "total"),
        rule.find("tolerance").flatMap(Item::number).orElse(BigDecimal.ZERO),
        judged(rule, "over", FindingCode.SUM_OVER.level()),
        judged(rule, "under", FindingCode.SUM_UNDER.level()),
        rejects(rule, parts));
  }

  private RecordRule partsWithin(Fields rule) {
    Severity severity = Severity.of(rule, FindingCode.PARTS_OVER_WHOLE);
    List<ComponentRef> parts = parts(rule);
    return new RecordRule.PartsWithin(
        parts, component(rule, "whole"), severity.code(), severity.level(), rejects(rule, parts));
  }

  private RecordRule compare(Fields rule) {
    Severity severity = Severity.named(rule);
    ComponentRef left = component(rule, "left");
    return new RecordRule.Compare(
        left,
        RowRuleReader.relation(rule),
        component(rule, "right"),
        severity.code(),
        severity.level(),
        rejects(rule, List.of(left)));
  }

  private List<ComponentRef> parts(Fields rule) {
    List<Item> parts = rule.need("parts").map(Item::itemsOrOne).orElse(List.of());
    if (rule.has("parts") && parts.isEmpty()) {
      rule.problems().add(rule.placeOf("parts"), "empty-value");
    }
    return components.all(parts);
  }

  private ComponentRef component(Fields rule, String key) {
    return rule.need(key).flatMap(components::one).orElse(NO_COMPONENT);
  }

  private Set<String> rejects(Fields rule, Collection<ComponentRef> fallback) {
    Set<String> rejects = new LinkedHashSet<>();
    Optional<Item> written = rule.find("rejects");
    if (written.isPresent()) {
      rejects.addAll(references.indicators(written.get().itemsOrOne(), "rejects"));
    } else {
      fallback.forEach(ref -> rejects.add(ref.indicator()));
    }
    return rejects;
  }

  private static @Nullable Level judged(Fields rule, String key, Level fallback) {
    return rule.find(key)
        .flatMap(item -> item.oneOf(JUDGED))
        .orElse(Optional.of(fallback))
        .orElse(null);
  }

  private static Map<String, Optional<Level>> judged() {
    Map<String, Optional<Level>> words = new LinkedHashMap<>();
    Severity.LEVELS.forEach((word, level) -> words.put(word, Optional.of(level)));
    words.put("none", Optional.empty());
    return Map.copyOf(words);
  }
}
