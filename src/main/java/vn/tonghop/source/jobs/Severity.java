package vn.tonghop.source.jobs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;

/**
 * The finding a rule raises: {@code code} and {@code level} as written, else the rule's own code
 * and that code's level. A rule of the outline never blocks a submission.
 */
record Severity(String code, Level level) {

  static final Map<String, Level> LEVELS = levels();

  /** For a rule with a code of its own. */
  static Severity of(Fields rule, FindingCode own) {
    return raised(rule, rule.find("code").flatMap(Severity::code).orElse(own));
  }

  /** For a rule that only tells: it cannot leave anything out. */
  static Severity remark(Fields rule, FindingCode own) {
    Severity severity = of(rule, own);
    if (severity.level() == Level.ERROR) {
      rule.problems().add(rule.placeOf(rule.has("level") ? "level" : "code"), "never-rejects");
    }
    return severity;
  }

  /** For a rule that must name its code. */
  static Severity named(Fields rule) {
    FindingCode code = rule.need("code").flatMap(Severity::code).orElse(FindingCode.REQUIRED);
    return raised(rule, code);
  }

  /** A finding code by its name; an unknown one is a problem. */
  static Optional<FindingCode> code(Item item) {
    Optional<String> text = item.text();
    Optional<FindingCode> code = text.flatMap(FindingCode::of);
    if (text.isPresent() && code.isEmpty()) {
      var known = Arrays.stream(FindingCode.values()).map(FindingCode::code).toList();
      item.problems().unknown(item.place(), "unknown-finding", text.get(), known);
    }
    return code;
  }

  static Level level(Fields rule, Level fallback) {
    return rule.find("level").flatMap(item -> item.oneOf(LEVELS)).orElse(fallback);
  }

  private static Severity raised(Fields rule, FindingCode code) {
    Level level = level(rule, code.level());
    if (level == Level.BLOCK) {
      rule.problems().add(rule.placeOf("code"), "rule-blocks", code.code());
    }
    return new Severity(code.code(), level);
  }

  private static Map<String, Level> levels() {
    Map<String, Level> levels = new LinkedHashMap<>();
    for (Level level : Level.values()) {
      if (level != Level.BLOCK) {
        levels.put(level.name(), level);
      }
    }
    return Map.copyOf(levels);
  }
}
