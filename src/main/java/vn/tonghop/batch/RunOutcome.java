package vn.tonghop.batch;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.app.TakenFeedback;
import vn.tonghop.change.ChangeSummary;
import vn.tonghop.statistic.AgencyStanding;

/**
 * What one run did.
 *
 * @param runNumber database-wide number of the run
 * @param publication number of the publication in force; null: nothing was published
 * @param unchanged the outputs equal the publication already in force: no new one was made
 * @param folder the published outputs
 * @param standings of all obliged agencies, in official order
 * @param refused submissions of this run's inbox that stand refused
 * @param allRefused submissions of the campaign that stand refused
 * @param skipped files that are not taken, with the reason
 * @param waiting files left for the next run, with the reason
 * @param moved the files that were taken and moved aside; null: that was not asked for
 * @param synthetic the campaign holds made-up data
 * @param closed the campaign is closed: what came is kept, nothing was published
 * @param changes what the new publication changed; null: no new one was made
 * @param feedback feedback workbooks that came back and whose reasons were taken
 */
public record RunOutcome(
    long runNumber,
    @Nullable Integer publication,
    boolean unchanged,
    Path folder,
    List<AgencyStanding> standings,
    List<Receipt> refused,
    List<Receipt> allRefused,
    List<String> skipped,
    List<String> waiting,
    @Nullable Moved moved,
    boolean synthetic,
    boolean closed,
    @Nullable ChangeSummary changes,
    List<TakenFeedback> feedback) {

  /**
   * One submission for people.
   *
   * @param number {@code campaign/agency/revision/sha256 first 12}
   * @param agencyName empty when unknown
   * @param name as it came
   * @param reasons sentences of the BLOCK findings (refused ones only)
   */
  public record Receipt(
      String number, String agencyCode, String agencyName, String name, List<String> reasons) {
    public Receipt {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Files moved aside.
   *
   * @param folder where they are now
   * @param left those that stayed, with the reason
   */
  public record Moved(Path folder, int count, List<String> left) {
    public Moved {
      left = List.copyOf(left);
    }
  }

  public RunOutcome {
    standings = List.copyOf(standings);
    refused = List.copyOf(refused);
    allRefused = List.copyOf(allRefused);
    skipped = List.copyOf(skipped);
    feedback = List.copyOf(feedback);
    waiting = List.copyOf(waiting);
  }
}
