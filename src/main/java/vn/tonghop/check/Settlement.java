package vn.tonghop.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Acceptances;
import vn.tonghop.finding.Finding;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RecordRule;

/**
 * The answers once nothing more has to be left out. Every rule over several answers is judged on
 * the same state; what its ERROR leaves out is then computed and judged anew, until no rule rejects
 * anything more.
 */
final class Settlement {

  private final Outline outline;
  private final RecordChecks recordChecks;
  private final Acceptances acceptances;
  private final Set<String> leftOut = new HashSet<>();
  private final Map<String, List<Finding>> itemFindings = new HashMap<>();
  private final Map<Integer, Finding> errors = new TreeMap<>();
  private final Map<Integer, Finding> remarks = new TreeMap<>();
  private Map<String, IndicatorValue> values = Map.of();

  private Settlement(Outline outline, TableAnswers tables, Places places, Acceptances acceptances) {
    this.outline = outline;
    this.acceptances = acceptances;
    this.recordChecks = new RecordChecks(outline, tables, places);
  }

  static Settlement of(
      Outline outline,
      Mentions mentions,
      List<Indicator> items,
      Map<String, IndicatorValue> typed,
      TableAnswers tables,
      Places places,
      Acceptances acceptances) {
    Settlement settlement = new Settlement(outline, tables, places, acceptances);
    boolean more = true;
    while (more) {
      ItemPass pass =
          new ItemPass(mentions, items, typed, tables, places, settlement.leftOut, acceptances);
      settlement.values = Collections.unmodifiableMap(pass.values());
      settlement.itemFindings.putAll(pass.findings());
      more = settlement.judgeRules();
    }
    return settlement;
  }

  /** In outline order. */
  Map<String, IndicatorValue> values() {
    return values;
  }

  List<Finding> findingsOf(Indicator item) {
    List<Finding> found = itemFindings.getOrDefault(item.code(), List.of());
    return isThere(item.code()) ? found : found.stream().map(Finding::stillLeftOut).toList();
  }

  /** Of the rules over several answers, in outline order. */
  Collection<Finding> ruleFindings() {
    Map<Integer, Finding> all = new TreeMap<>(remarks);
    all.putAll(errors);
    return all.values();
  }

  private boolean judgeRules() {
    remarks.clear();
    Set<String> rejected = new HashSet<>();
    List<RecordRule> rules = new ArrayList<>(outline.rules());
    for (int i = 0; i < rules.size(); i++) {
      Finding finding = errors.containsKey(i) ? null : judge(rules.get(i));
      if (finding != null && finding.leavesOut()) {
        errors.put(i, finding);
        rejected.addAll(rules.get(i).rejects());
      } else if (finding != null) {
        remarks.put(i, finding);
      }
    }
    rejected.removeIf(code -> !isThere(code));
    return leftOut.addAll(rejected);
  }

  private @Nullable Finding judge(RecordRule rule) {
    Finding finding = recordChecks.judge(rule, values);
    if (finding == null) {
      return null;
    }
    Finding weighed = acceptances.weigh(finding);
    return rule.rejects().stream().allMatch(this::isThere) ? weighed : weighed.stillLeftOut();
  }

  private boolean isThere(String code) {
    IndicatorValue value = values.get(code);
    return value != null && value.state() != ValueState.REJECTED;
  }
}
