package vn.tonghop.source.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.ReportingPeriod;

/** A campaign may be about half a year, and be compared with the half before. */
class HalfYearTest {

  private static final String CAMPAIGN = "campaigns/mini-2020.yaml";
  private static final String PERIOD = "period: {from: 2020-01-01, to: 2020-12-31}";

  @TempDir Path temp;
  private JobsCopy copy;

  @BeforeEach
  void copy() throws Exception {
    copy = new JobsCopy(temp);
  }

  @Test
  void aPeriodMayBeWrittenByItsCodeAndTellsTheYear() throws Exception {
    copy.edit(CAMPAIGN, PERIOD, "period: 2020H2").edit(CAMPAIGN, "year: 2020\n", "");
    Campaign campaign = copy.jobs().load(JobsCopy.CAMPAIGN).campaign();
    assertThat(campaign.period()).isEqualTo(ReportingPeriod.of("2020H2").orElseThrow());
    assertThat(campaign.year()).isEqualTo(2020);
  }

  @Test
  void theHalfBeforeMayBeThePredecessor() throws Exception {
    String first =
        copy.text(CAMPAIGN).replace(PERIOD, "period: 2020H1").replace("mini-2020", "mini-2020h1");
    Files.writeString(copy.file("campaigns/mini-2020h1.yaml"), first);
    copy.edit(CAMPAIGN, PERIOD, "period: 2020H2\npredecessor: mini-2020h1");
    assertThat(copy.jobs().load(JobsCopy.CAMPAIGN).campaign().predecessor())
        .isEqualTo(
            new Campaign.Predecessor(
                "mini-2020h1", 2020, ReportingPeriod.of("2020H1").orElseThrow()));
  }

  @Test
  void theSameHalfIsNoPredecessor() throws Exception {
    String same =
        copy.text(CAMPAIGN).replace(PERIOD, "period: 2020H2").replace("mini-2020", "mini-2020b");
    Files.writeString(copy.file("campaigns/mini-2020b.yaml"), same);
    copy.edit(CAMPAIGN, PERIOD, "period: 2020H2\npredecessor: mini-2020b");
    assertThat(copy.problems())
        .extracting(OutlineException.Problem::key)
        .containsExactly("predecessor-later");
  }
}
