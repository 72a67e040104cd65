package vn.tonghop.outline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One collection.
 *
 * @param id ASCII; also the folder names of inputs and outputs
 * @param year year of the figures
 * @param deadline last day (or, not inclusive, first late day)
 * @param refuseWhen stricter refusal; null: only BLOCK refuses
 * @param reports ids of the consolidated tables to publish, in order
 * @param alsoKnownAs further texts by which a file may name the campaign
 */
public record Campaign(
    String id,
    String outline,
    Label name,
    int year,
    LocalDate periodFrom,
    LocalDate periodTo,
    LocalDate deadline,
    boolean deadlineInclusive,
    String moneyUnit,
    @Nullable RefuseWhen refuseWhen,
    List<String> reports,
    List<String> alsoKnownAs,
    Label publisher) {

  /** Refuse the whole submission when it has more ERRORs, or is less complete, than this. */
  public record RefuseWhen(@Nullable Integer errorsOver, @Nullable BigDecimal completenessUnder) {}

  public Campaign {
    reports = List.copyOf(reports);
    alsoKnownAs = List.copyOf(alsoKnownAs);
  }

  /** Whole days after the deadline; 0: on time. */
  public int daysLate(LocalDate received) {
    LocalDate lastDay = deadlineInclusive ? deadline : deadline.minusDays(1);
    return (int) Math.max(0, received.toEpochDay() - lastDay.toEpochDay());
  }
}
