package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What counts as an automatic repair: something was read otherwise than it stands in the file. */
class RepairsTest {

  private static final Origin PLACE = new Origin("a.xlsx", "BANG", "B3");

  @Test
  void these_codes_and_no_others_are_repairs() {
    assertThat(Arrays.stream(FindingCode.values()).filter(FindingCode::isRepair))
        .extracting(FindingCode::code)
        .containsExactlyInAnyOrder(
            "REPAIRED", "FILL-DOWN", "MERGE", "LOCALE", "CHARS", "ENC-REPAIRED");
  }

  @Test
  void every_place_counts_beyond_the_folding_and_notes_do_not() {
    Findings findings = new Findings(1);
    findings.add(Finding.of(FindingCode.REPAIRED, PLACE).found("N-1"), 40);
    findings.add(Finding.of(FindingCode.REPAIRED, PLACE).found("N-2"));
    findings.add(Finding.of(FindingCode.MERGE, PLACE));
    findings.add(Finding.of(FindingCode.COMMENT, PLACE), 7);
    findings.add(Finding.of(FindingCode.EXTRA, PLACE));
    findings.add(Finding.of(FindingCode.NUM, PLACE));

    assertThat(findings.repairs()).isEqualTo(42);
    assertThat(findings.count(Level.INFO)).isEqualTo(49);
  }

  @Test
  void nothing_found_is_nothing_repaired() {
    assertThat(new Findings().repairs()).isZero();
  }
}
