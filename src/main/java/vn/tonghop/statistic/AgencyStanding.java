package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.SectionCompleteness;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Agency;

/**
 * How one obliged agency stands in a campaign.
 *
 * @param used the submission whose figures are used; null: none was accepted
 * @param refused the newest refused submission, when nothing later was accepted; null: none
 */
public record AgencyStanding(Agency agency, @Nullable Used used, @Nullable Used refused) {

  /**
   * The submission in question.
   *
   * @param revision null for a refused one without a number
   * @param errors exact number of ERROR findings (and BLOCK for a refused one)
   * @param repairs automatic repairs: what was read otherwise than it stands there
   */
  public record Used(
      @Nullable Integer revision,
      Verdict verdict,
      @Nullable String docNo,
      LocalDate receivedOn,
      int daysLate,
      int errors,
      int confirms,
      int warnings,
      int repairs,
      List<SectionCompleteness> completeness,
      String sha256) {

    public Used {
      completeness = List.copyOf(completeness);
    }

    /** 100·answered/expected over all sections; null when nothing is expected. */
    public @Nullable BigDecimal completenessPercent() {
      return completenessPercent(null);
    }

    /**
     * 100·answered/expected of one section.
     *
     * @param section null: all sections
     * @return null when nothing is expected
     */
    public @Nullable BigDecimal completenessPercent(@Nullable String section) {
      int answered = 0;
      int expected = 0;
      for (SectionCompleteness part : completeness) {
        if (section == null || part.section().equals(section)) {
          answered += part.answered();
          expected += part.expected();
        }
      }
      return expected == 0
          ? null
          : Decimals.percent(BigDecimal.valueOf(answered), BigDecimal.valueOf(expected));
    }
  }

  /** Where the agency stands, for people. */
  public enum Status {
    ON_TIME,
    LATE,
    /** Only refused submissions. */
    REFUSED,
    MISSING
  }

  public Status status() {
    if (used != null) {
      return used.daysLate() > 0 ? Status.LATE : Status.ON_TIME;
    }
    return refused != null ? Status.REFUSED : Status.MISSING;
  }
}
