package vn.tonghop.source.jobs;

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
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.RecordRule;
import vn.tonghop.outline.Term;

/** Reads a rule over several answers of one submission. */
final class RecordRuleReader {

  private static final Map<String, Optional<Level>> JUDGED = judged();

  private enum Type {
    SUM,
    PARTS_WITHIN,
    COMPARE;

    private static final Map<String, Type> BY_WORD = KindWords.words(values());
  }

  private final References references;
  private final Terms terms;

  RecordRuleReader(References references, TableReferences tables) {
    this.references = references;
    this.terms = new Terms(references, tables);
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
    List<Term> parts = parts(rule);
    Term total = terms.under(rule, "total");
    return new RecordRule.Sum(
        parts,
        total,
        Terms.tolerance(rule),
        judged(rule, "over", FindingCode.SUM_OVER.level()),
        judged(rule, "under", FindingCode.SUM_UNDER.level()),
        rejects(rule, parts));
  }

  private RecordRule partsWithin(Fields rule) {
    Severity severity = Severity.of(rule, FindingCode.PARTS_OVER_WHOLE);
    List<Term> parts = parts(rule);
    return new RecordRule.PartsWithin(
        parts,
        terms.under(rule, "whole"),
        Terms.tolerance(rule),
        severity.code(),
        severity.level(),
        rejects(rule, parts));
  }

  /** A comparison with rows has a finding of its own; between items the outline must name one. */
  private RecordRule compare(Fields rule) {
    Term left = terms.under(rule, "left");
    Term right = terms.under(rule, "right");
    Severity severity =
        Terms.overRows(List.of(left, right))
            ? Severity.of(rule, FindingCode.TABLE_SUM)
            : Severity.named(rule);
    return new RecordRule.Compare(
        left,
        RowRuleReader.relation(rule),
        right,
        Terms.tolerance(rule),
        severity.code(),
        severity.level(),
        rejects(rule, List.of(left)));
  }

  private List<Term> parts(Fields rule) {
    List<Item> parts = rule.need("parts").map(Item::itemsOrOne).orElse(List.of());
    if (rule.has("parts") && parts.isEmpty()) {
      rule.problems().add(rule.placeOf("parts"), "empty-value");
    }
    return terms.all(parts);
  }

  private Set<String> rejects(Fields rule, Collection<Term> fallback) {
    Set<String> rejects = new LinkedHashSet<>();
    Optional<Item> written = rule.find("rejects");
    if (written.isPresent()) {
      rejects.addAll(references.indicators(written.get().itemsOrOne(), "rejects"));
    } else {
      for (Term term : fallback) {
        if (term instanceof ComponentRef ref) {
          rejects.add(ref.indicator());
        }
      }
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
