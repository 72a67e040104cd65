package vn.tonghop.intake;

import java.util.List;
import java.util.Map;
import vn.tonghop.check.SectionCompleteness;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.IndicatorValue;

/**
 * What could be made of one submission, plus findings. Table rows have already flowed to the sink.
 *
 * @param values one per indicator that applies to the agency, in outline order; empty when refused
 * @param findings as collected, folded and capped
 * @param counts exact number of findings per level
 * @param repairs exact number of automatic repairs
 * @param completeness per section, in outline order; empty when refused
 * @param tables what was read of each table found
 */
public record IntakeResult(
    Verdict verdict,
    List<IndicatorValue> values,
    List<Finding> findings,
    Map<Level, Integer> counts,
    int repairs,
    List<SectionCompleteness> completeness,
    List<TableTally> tables) {

  /**
   * @param dataRows rows that hold data; {@code loaded + rejected}, or the step fails
   * @param structural group, total, header, numbering, signature and blank-like rows
   */
  public record TableTally(String table, int dataRows, int loaded, int rejected, int structural) {}

  public IntakeResult {
    values = List.copyOf(values);
    findings = List.copyOf(findings);
    counts = Map.copyOf(counts);
    completeness = List.copyOf(completeness);
    tables = List.copyOf(tables);
  }
}
