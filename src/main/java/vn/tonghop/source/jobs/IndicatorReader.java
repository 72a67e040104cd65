package vn.tonghop.source.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.ValueRule;

/** Reads one entry of {@code indicators}. */
final class IndicatorReader {

  private static final Map<String, Requirement> REQUIREMENTS =
      Map.of(
          "yes", Requirement.REQUIRED,
          "if", Requirement.CONDITIONAL,
          "no", Requirement.OPTIONAL,
          "derived", Requirement.DERIVED);

  private final References references;
  private final DerivationReader derivations;
  private final ValueRuleReader rules = new ValueRuleReader();

  IndicatorReader(References references, DerivationReader derivations) {
    this.references = references;
    this.derivations = derivations;
  }

  Indicator read(Fields fields) {
    Optional<Kind> kind = fields.need("kind").flatMap(item -> item.oneOf(KindWords.KINDS));
    Indicator indicator = indicator(fields, kind.orElse(null));
    kind.ifPresent(known -> new IndicatorConsistency(fields, indicator).check());
    return indicator;
  }

  private Indicator indicator(Fields fields, @Nullable Kind kind) {
    boolean quotient = fields.flag("quotient");
    return new Indicator(
        Names.code(fields, "code"),
        references.section(fields),
        kind == null ? Kind.TEXT : kind,
        fields.label(),
        references.unit(fields, percent(kind, quotient) ? "%" : ""),
        quotient,
        fields.flag("decimals"),
        fields.flag("partial"),
        references.choiceList(fields),
        fields.flag("several"),
        references.applies(fields),
        requirement(fields),
        references.condition(fields),
        fields.find("missing_code").flatMap(Severity::code).orElse(FindingCode.REQUIRED).code(),
        fields.flag("nil_counts_as_zero"),
        derivations.read(fields, "amount"),
        derivations.read(fields, "numerator"),
        derivations.read(fields, "denominator"),
        derivations.details(fields),
        rules(fields, kind),
        fields.texts("names"),
        fields.text("cite", ""));
  }

  private static boolean percent(@Nullable Kind kind, boolean quotient) {
    return kind == Kind.PERCENT || (kind == Kind.RATIO && !quotient);
  }

  private List<ValueRule> rules(Fields fields, @Nullable Kind kind) {
    return fields.each("rules", rule -> rules.read(rule, kind)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** {@code required}: yes, if, no or derived. */
  static Requirement requirement(Fields fields) {
    return fields
        .need("required")
        .flatMap(item -> item.oneOf(REQUIREMENTS))
        .orElse(Requirement.OPTIONAL);
  }
}
