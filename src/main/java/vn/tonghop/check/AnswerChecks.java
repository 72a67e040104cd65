package vn.tonghop.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.finding.Acceptances;
import vn.tonghop.finding.Findings;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;

/**
 * Completes and judges one agency's answers: computes what the outline derives, lets complete
 * tables win over typed counts, applies the rules over one answer and over several, and asks for
 * what is missing.
 *
 * <p>An answer with an ERROR is REJECTED and no longer there for whatever is computed from it: the
 * outcome does not depend on the order in which answers were read.
 */
public final class AnswerChecks {

  private final Outline outline;
  private final Mentions mentions;
  private final boolean demanding;

  public AnswerChecks(Outline outline) {
    this(outline, true);
  }

  /**
   * @param demanding whether missing answers and tables are asked for
   */
  public AnswerChecks(Outline outline, boolean demanding) {
    this.outline = outline;
    this.mentions = new Mentions(outline);
    this.demanding = demanding;
  }

  /**
   * @param answers as normalized, by indicator code; what is missing is BLANK; answers to items
   *     that are not for the agency are ignored
   * @param tables the tables sent, after their rows have flowed
   * @param findings takes what is found, in outline order: items, rules, tables
   * @param acceptances errors an officer overruled: what they are about is used
   * @return one value per indicator that applies to the agency, in outline order
   */
  public Map<String, IndicatorValue> complete(
      Agency agency,
      Map<String, IndicatorValue> answers,
      TableAnswers tables,
      Findings findings,
      Acceptances acceptances) {
    List<Indicator> items =
        outline.indicators().stream().filter(i -> i.applies().appliesTo(agency)).toList();
    Map<String, IndicatorValue> typed = new LinkedHashMap<>();
    for (Indicator item : items) {
      IndicatorValue answer = answers.get(item.code());
      typed.put(
          item.code(),
          answer != null ? answer : IndicatorValue.empty(item.code(), ValueState.BLANK));
    }
    Places places = new Places(outline, typed, tables);
    Settlement settled =
        Settlement.of(outline, mentions, items, typed, tables, places, acceptances);
    Missing missing = new Missing(outline, agency, settled.values(), places);
    for (Indicator item : items) {
      settled.findingsOf(item).forEach(findings::add);
      if (demanding) {
        missing.item(item).ifPresent(findings::add);
      }
    }
    settled.ruleFindings().forEach(findings::add);
    if (demanding) {
      outline.tables().forEach(t -> missing.table(t, tables).ifPresent(findings::add));
    }
    return settled.values();
  }
}
