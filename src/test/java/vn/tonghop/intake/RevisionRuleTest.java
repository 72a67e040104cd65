package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Finding;

/** Rule I-6: which number a submission gets, and when it comes too late with its own. */
class RevisionRuleTest {

  private static Finding refusal(RevisionRule.Judged judged) {
    return Objects.requireNonNull(judged.refusal());
  }

  @Test
  void withoutANumberItIsTheNextOne() {
    assertThat(RevisionRule.judge(null, Set.of(), "a.xlsx"))
        .isEqualTo(new RevisionRule.Judged(1, null));
    assertThat(RevisionRule.judge(null, Set.of(1, 4), "a.xlsx"))
        .isEqualTo(new RevisionRule.Judged(5, null));
  }

  @Test
  void aHigherNumberIsTakenAsItIs() {
    assertThat(RevisionRule.judge(3, Set.of(1), "a.xlsx"))
        .isEqualTo(new RevisionRule.Judged(3, null));
  }

  @Test
  void theSameNumberAgainIsRefused() {
    RevisionRule.Judged judged = RevisionRule.judge(2, Set.of(1, 2, 3), "a.xlsx");

    assertThat(judged.revision()).isEqualTo(2);
    assertThat(refusal(judged).code()).isEqualTo("REV-SAME");
    assertThat(refusal(judged).expected()).isEqualTo("2");
    assertThat(refusal(judged).origin().file()).isEqualTo("a.xlsx");
  }

  @Test
  void aLowerNumberThatWasNeverAcceptedIsTooOld() {
    RevisionRule.Judged judged = RevisionRule.judge(2, Set.of(1, 3), "a.xlsx");

    assertThat(refusal(judged).code()).isEqualTo("REV-OLD");
    assertThat(refusal(judged).found()).isEqualTo("2");
    assertThat(refusal(judged).expected()).isEqualTo("3");
  }

  @Test
  void aRefusedSubmissionHoldsNoNumber() {
    assertThat(RevisionRule.judge(1, Set.of(), "a.xlsx").refusal()).isNull();
  }
}
