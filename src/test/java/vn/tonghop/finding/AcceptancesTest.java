package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AcceptancesTest {

  private static final Finding ERROR =
      Finding.of(FindingCode.NEG, Origin.of("a.xlsx", "I"))
          .level(Level.ERROR)
          .about("a", "Chỉ tiêu a")
          .found("-5");

  private static Acceptances of(String agency, Finding finding) {
    return new Acceptances(agency, Set.of(finding.id(agency)));
  }

  @Test
  void an_error_about_something_read_may_be_accepted() {
    Finding weighed = Acceptances.NONE.weigh(ERROR);
    assertThat(weighed.acceptance()).isEqualTo(Acceptance.POSSIBLE);
    assertThat(weighed.leavesOut()).isTrue();
  }

  @Test
  void an_accepted_error_leaves_nothing_out_and_stays_an_error() {
    Finding weighed = of("BTP", ERROR).weigh(ERROR);
    assertThat(weighed.acceptance()).isEqualTo(Acceptance.TAKEN);
    assertThat(weighed.leavesOut()).isFalse();
    assertThat(weighed.level()).isEqualTo(Level.ERROR);
    assertThat(weighed.id("BTP")).isEqualTo(ERROR.id("BTP"));
    assertThat(weighed.stillLeftOut().leavesOut()).isTrue();
  }

  @Test
  void another_text_another_agency_or_another_level_is_not_what_was_accepted() {
    Acceptances accepted = of("BTP", ERROR);
    assertThat(accepted.weigh(ERROR.found("-6")).leavesOut()).isTrue();
    assertThat(of("BNV", ERROR).weigh(ERROR).acceptance()).isEqualTo(Acceptance.TAKEN);
    assertThat(new Acceptances("BNV", accepted.findings()).weigh(ERROR).leavesOut()).isTrue();
    assertThat(accepted.weigh(ERROR.level(Level.WARN)).acceptance())
        .isEqualTo(Acceptance.NOT_POSSIBLE);
  }

  @Test
  void what_is_missing_cannot_be_accepted() {
    Finding required = Finding.of(FindingCode.REQUIRED, ERROR.origin()).level(Level.ERROR);
    for (Finding missing : List.of(required.found("7"), ERROR.found(""))) {
      Finding weighed = of("BTP", missing).weigh(missing);
      assertThat(weighed.acceptance()).isEqualTo(Acceptance.NOT_POSSIBLE);
      assertThat(weighed.leavesOut()).isTrue();
    }
  }

  @Test
  void a_ruling_changes_neither_identity_nor_effect() {
    Ruling ruling = new Ruling("BTP", ERROR.id("BTP"), Ruling.Kind.CONFIRM, true, "đúng");
    Finding settled = ERROR.ruling(ruling);
    assertThat(settled.id("BTP")).isEqualTo(ERROR.id("BTP"));
    assertThat(settled.leavesOut()).isTrue();
    assertThat(settled.ruling()).isEqualTo(ruling);
  }
}
