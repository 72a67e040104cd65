package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.check.SectionCompleteness;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.finding.Verdict;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Label;

/** A campaign may refuse what is too faulty or too empty. */
class RefuseWhenTest {

  private static final List<SectionCompleteness> ONE_IN_EIGHT =
      List.of(new SectionCompleteness("A", 1, 5), new SectionCompleteness("B", 0, 3));

  private final Findings findings = new Findings();

  private static Campaign campaign(@Nullable Integer errors, @Nullable String completeness) {
    Label name = new Label("Kỳ", "Campaign");
    return new Campaign(
        "X-2020",
        "X",
        name,
        2020,
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2020, 12, 31),
        LocalDate.of(2021, 1, 10),
        true,
        "VND",
        errors == null && completeness == null
            ? null
            : new Campaign.RefuseWhen(
                errors, completeness == null ? null : new BigDecimal(completeness)),
        List.of(),
        List.of(),
        name);
  }

  private Verdict judge(Campaign campaign) {
    return RefuseWhen.judge(campaign, findings, ONE_IN_EIGHT, "a.xlsx");
  }

  private void errors(int number) {
    for (int i = 0; i < number; i++) {
      findings.add(Finding.of(FindingCode.NUM, Origin.of("a.xlsx")).found("x" + i));
    }
  }

  @Test
  void withoutALimitErrorsOnlyTakeParts() {
    errors(500);

    assertThat(judge(campaign(null, null))).isEqualTo(Verdict.PARTLY_ACCEPTED);
    assertThat(findings.count(Level.BLOCK)).isZero();
  }

  @Test
  void asManyErrorsAsAllowedAreAccepted() {
    errors(3);

    assertThat(judge(campaign(3, null))).isEqualTo(Verdict.PARTLY_ACCEPTED);
  }

  @Test
  void oneErrorMoreIsRefusedAndSaysHowMany() {
    errors(4);

    assertThat(judge(campaign(3, null))).isEqualTo(Verdict.REFUSED);
    Finding poor = findings.list().get(4);
    assertThat(poor.code()).isEqualTo("TOO-POOR");
    assertThat(poor.found()).isEqualTo("4 lỗi");
    assertThat(poor.expected()).isEqualTo("3 lỗi");
  }

  @Test
  void completenessIsJudgedOverAllSections() {
    assertThat(judge(campaign(null, "12.5"))).isEqualTo(Verdict.ACCEPTED);
    assertThat(judge(campaign(null, "12.6"))).isEqualTo(Verdict.REFUSED);
    Finding poor = findings.list().get(0);
    assertThat(poor.found()).isEqualTo("đầy đủ 12,5 %");
    assertThat(poor.expected()).isEqualTo("đầy đủ 12,6 %");
  }

  @Test
  void whereNothingIsExpectedNothingIsMissing() {
    assertThat(RefuseWhen.judge(campaign(null, "5"), findings, List.of(), "a.xlsx"))
        .isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void aBlockRefusesWhateverTheLimits() {
    findings.add(Finding.of(FindingCode.WHO, Origin.of("a.xlsx")));

    assertThat(judge(campaign(null, null))).isEqualTo(Verdict.REFUSED);
  }
}
