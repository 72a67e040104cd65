package vn.tonghop.outline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param targets what the official documents want to be reached, in the order of the file
 * @param rankings how agencies are scored and ranked, in the order of the file
 * @param predecessor the campaign of the year before, whose figures these are compared with; null:
 *     none
 * @param letterhead what its official documents bear
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
    Label publisher,
    List<Target> targets,
    List<RankingPlan> rankings,
    @Nullable Predecessor predecessor,
    Letterhead letterhead) {

  /**
   * The campaign before.
   *
   * @param year of its figures
   */
  public record Predecessor(String id, int year, ReportingPeriod period) {

    /** One that is about a whole year. */
    public Predecessor(String id, int year) {
      this(id, year, ReportingPeriod.year(year));
    }
  }

  /** Refuse the whole submission when it has more ERRORs, or is less complete, than this. */
  public record RefuseWhen(@Nullable Integer errorsOver, @Nullable BigDecimal completenessUnder) {}

  public Campaign {
    reports = List.copyOf(reports);
    alsoKnownAs = List.copyOf(alsoKnownAs);
    targets = List.copyOf(targets);
    rankings = List.copyOf(rankings);
  }

  /** A campaign without targets, rankings and predecessor. */
  public Campaign(
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
    this(
        id,
        outline,
        name,
        year,
        periodFrom,
        periodTo,
        deadline,
        deadlineInclusive,
        moneyUnit,
        refuseWhen,
        reports,
        alsoKnownAs,
        publisher,
        List.of(),
        List.of(),
        null,
        Letterhead.OPEN);
  }

  /** The same campaign with these targets. */
  public Campaign withTargets(List<Target> newTargets) {
    return new Campaign(
        id,
        outline,
        name,
        year,
        periodFrom,
        periodTo,
        deadline,
        deadlineInclusive,
        moneyUnit,
        refuseWhen,
        reports,
        alsoKnownAs,
        publisher,
        newTargets,
        rankings,
        predecessor,
        letterhead);
  }

  /** The same campaign with these rankings. */
  public Campaign withRankings(List<RankingPlan> newRankings) {
    return new Campaign(
        id,
        outline,
        name,
        year,
        periodFrom,
        periodTo,
        deadline,
        deadlineInclusive,
        moneyUnit,
        refuseWhen,
        reports,
        alsoKnownAs,
        publisher,
        targets,
        newRankings,
        predecessor,
        letterhead);
  }

  /** The same campaign, compared with this one. */
  public Campaign withPredecessor(@Nullable Predecessor newPredecessor) {
    return new Campaign(
        id,
        outline,
        name,
        year,
        periodFrom,
        periodTo,
        deadline,
        deadlineInclusive,
        moneyUnit,
        refuseWhen,
        reports,
        alsoKnownAs,
        publisher,
        targets,
        rankings,
        newPredecessor,
        letterhead);
  }

  /** The same campaign with this letterhead. */
  public Campaign withLetterhead(Letterhead newLetterhead) {
    return new Campaign(
        id,
        outline,
        name,
        year,
        periodFrom,
        periodTo,
        deadline,
        deadlineInclusive,
        moneyUnit,
        refuseWhen,
        reports,
        alsoKnownAs,
        publisher,
        targets,
        rankings,
        predecessor,
        newLetterhead);
  }

  /** What the figures are about. */
  public ReportingPeriod period() {
    return new ReportingPeriod(periodFrom, periodTo);
  }

  public Optional<Target> target(String targetId) {
    return targets.stream().filter(t -> t.id().equals(targetId)).findFirst();
  }

  public Optional<RankingPlan> ranking(String rankingId) {
    return rankings.stream().filter(r -> r.id().equals(rankingId)).findFirst();
  }

  /** Whole days after the deadline; 0: on time. */
  public int daysLate(LocalDate received) {
    LocalDate lastDay = deadlineInclusive ? deadline : deadline.minusDays(1);
    return (int) Math.max(0, received.toEpochDay() - lastDay.toEpochDay());
  }
}
