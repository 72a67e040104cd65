package vn.tonghop.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.tonghop.check.SectionCompleteness;
import vn.tonghop.finding.FactText;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Campaign;

/** A campaign may be stricter than its findings: too many errors, or too little answered. */
final class RefuseWhen {

  private RefuseWhen() {}

  static Verdict judge(
      Campaign campaign, Findings findings, List<SectionCompleteness> completeness, String file) {
    Campaign.RefuseWhen limits = campaign.refuseWhen();
    if (limits != null) {
      Finding poor = Finding.of(FindingCode.TOO_POOR, Origin.of(file));
      Integer errors = limits.errorsOver();
      if (errors != null && findings.count(Level.ERROR) > errors) {
        findings.add(poor.found(errors(findings.count(Level.ERROR))).expected(errors(errors)));
      }
      BigDecimal least = limits.completenessUnder();
      BigDecimal answered = percent(completeness);
      if (least != null && answered.compareTo(least) < 0) {
        findings.add(poor.found(shown(answered)).expected(shown(least)));
      }
    }
    return Verdict.of(findings);
  }

  private static BigDecimal percent(List<SectionCompleteness> completeness) {
    int expected = completeness.stream().mapToInt(SectionCompleteness::expected).sum();
    int answered = completeness.stream().mapToInt(SectionCompleteness::answered).sum();
    return expected == 0
        ? Decimals.HUNDRED
        : Decimals.percent(BigDecimal.valueOf(answered), BigDecimal.valueOf(expected));
  }

  private static String errors(int number) {
    return FactText.of("errors", Integer.toString(number));
  }

  private static String shown(BigDecimal percent) {
    String plain = Decimals.plain(percent.setScale(1, RoundingMode.HALF_UP)).replace('.', ',');
    return FactText.of("completeness", plain);
  }
}
