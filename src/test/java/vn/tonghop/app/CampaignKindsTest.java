package vn.tonghop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.intake.Identity;
import vn.tonghop.store.CampaignKind;

class CampaignKindsTest {

  private static Candidate candidate(boolean covered, boolean synthetic, boolean printed) {
    return new Candidate(
        "a",
        LocalDate.of(2010, 12, 23),
        List.of(),
        true,
        new Identity(null, 1, null, covered, synthetic, printed, false, List.of()));
  }

  private static final Candidate REAL = candidate(true, false, false);
  private static final Candidate MADE_UP = candidate(true, true, false);
  private static final Candidate PRINTED = candidate(true, false, true);
  private static final Candidate UNREADABLE = candidate(false, false, false);

  @Test
  void a_printed_list_tells_nothing_of_the_kind_of_a_campaign() {
    assertThat(CampaignKinds.first(List.of(PRINTED, UNREADABLE))).isNull();
    assertThat(CampaignKinds.first(List.of(PRINTED, MADE_UP))).isEqualTo(CampaignKind.SYNTHETIC);
    assertThat(CampaignKinds.first(List.of(PRINTED, REAL))).isEqualTo(CampaignKind.REAL);
    assertThat(CampaignKinds.first(List.of(MADE_UP, REAL))).isEqualTo(CampaignKind.REAL);
  }

  @Test
  void a_printed_list_is_welcome_in_either_kind() {
    assertThat(CampaignKinds.isOther(PRINTED, CampaignKind.REAL)).isFalse();
    assertThat(CampaignKinds.isOther(PRINTED, CampaignKind.SYNTHETIC)).isFalse();
    assertThat(CampaignKinds.isOther(REAL, CampaignKind.SYNTHETIC)).isTrue();
  }

  @Test
  void a_list_marked_as_made_up_is_made_up() {
    Candidate both = candidate(true, true, true);
    assertThat(CampaignKinds.first(List.of(both))).isEqualTo(CampaignKind.SYNTHETIC);
  }
}
