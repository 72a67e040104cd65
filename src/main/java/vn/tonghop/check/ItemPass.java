package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Acceptances;
import vn.tonghop.finding.Finding;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Indicator;

/**
 * One pass over all items: each is completed and judged after the items it is computed from, so
 * that nothing is computed from an answer that is left out. (The outline has no cycles.)
 */
final class ItemPass {

  private final Map<String, Indicator> items;
  private final Map<String, IndicatorValue> typed;
  private final Set<String> leftOut;
  private final Completion completion;
  private final ItemChecks checks;
  private final Acceptances acceptances;
  private final Map<String, IndicatorValue> settled = new HashMap<>();
  private final Map<String, List<Finding>> findings = new HashMap<>();

  /**
   * @param leftOut items rejected by rules over several answers; they are not judged again
   * @param acceptances errors an officer overruled
   */
  ItemPass(
      Mentions mentions,
      List<Indicator> items,
      Map<String, IndicatorValue> typed,
      TableAnswers tables,
      Places places,
      Set<String> leftOut,
      Acceptances acceptances) {
    this.items = items.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    this.typed = typed;
    this.leftOut = Set.copyOf(leftOut);
    this.acceptances = acceptances;
    this.completion = new Completion(mentions, tables, this::number, this::isLeftOut, this::answer);
    this.checks = new ItemChecks(tables, places);
    items.forEach(this::settle);
  }

  /** One per item, in outline order. */
  Map<String, IndicatorValue> values() {
    Map<String, IndicatorValue> values = new LinkedHashMap<>();
    typed.keySet().forEach(code -> values.put(code, Objects.requireNonNull(settled.get(code))));
    return values;
  }

  /** Of every item judged, by code. */
  Map<String, List<Finding>> findings() {
    return findings;
  }

  private IndicatorValue settle(Indicator item) {
    IndicatorValue known = settled.get(item.code());
    if (known != null) {
      return known;
    }
    IndicatorValue answer = Objects.requireNonNull(typed.get(item.code()));
    IndicatorValue value = completion.of(item, answer);
    if (leftOut.contains(item.code())) {
      value = value.rejected();
    } else {
      List<Finding> found = weighed(checks.judge(item, answer, value), value);
      findings.put(item.code(), found);
      if (found.stream().anyMatch(Finding::leavesOut)) {
        value = value.rejected();
      }
    }
    settled.put(item.code(), value);
    return value;
  }

  /** Only an answer that could be read can be accepted. */
  private List<Finding> weighed(List<Finding> found, IndicatorValue value) {
    boolean readable = value.state() != ValueState.REJECTED && value.state() != ValueState.BLANK;
    return readable ? found.stream().map(acceptances::weigh).toList() : found;
  }

  private boolean isLeftOut(ComponentRef ref) {
    Indicator item = items.get(ref.indicator());
    return item != null && settle(item).state() == ValueState.REJECTED;
  }

  private @Nullable IndicatorValue answer(String code) {
    Indicator item = items.get(code);
    return item == null ? null : settle(item);
  }

  private @Nullable BigDecimal number(ComponentRef ref) {
    Indicator item = items.get(ref.indicator());
    return item == null ? null : ItemNumber.of(item, settle(item), ref.component());
  }
}
