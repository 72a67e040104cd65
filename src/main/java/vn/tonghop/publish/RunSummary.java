package vn.tonghop.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code run.json} tells machines about a run; the only published file with clock times.
 *
 * @param publication number of the publication; null when nothing was published
 * @param contentHash {@link PublicationFolder#hash} of the publication
 * @param countedUntil latest date of receipt among the submissions used; null: none
 * @param stages what the run spent until this was written, in the order of a run
 */
public record RunSummary(
    String campaign,
    String outline,
    String outlineVersion,
    String engineVersion,
    String configHash,
    long run,
    @Nullable Integer publication,
    String contentHash,
    boolean synthetic,
    Instant startedAt,
    Instant finishedAt,
    @Nullable LocalDate countedUntil,
    Counts counts,
    List<Refused> refused,
    List<Waiting> waiting,
    List<StageTime> stages) {

  public RunSummary {
    refused = List.copyOf(refused);
    waiting = List.copyOf(waiting);
    stages = List.copyOf(stages);
  }

  /**
   * How many agencies stand where.
   *
   * @param received agencies with any submission, refused ones included
   * @param partly accepted in part
   * @param refused agencies with refused submissions only
   */
  public record Counts(
      int obliged,
      int received,
      int accepted,
      int withRemarks,
      int partly,
      int refused,
      int missing,
      int late) {}

  /**
   * A refused submission nothing later has replaced.
   *
   * @param agency empty when the sender is unknown
   * @param codes codes of its BLOCK findings
   */
  public record Refused(
      String agency, @Nullable Integer revision, List<String> files, List<String> codes) {
    public Refused {
      files = List.copyOf(files);
      codes = List.copyOf(codes);
    }
  }

  /**
   * A file of the inbox left for the next run.
   *
   * @param name path relative to the inbox
   * @param reason in Vietnamese, for people
   */
  public record Waiting(String name, String reason) {}

  /**
   * Time spent in a stage. Reading, normalizing, checking and storing are parts of the load; their
   * seconds are those of all its threads together.
   *
   * @param seconds at most 3 decimals
   * @param items submissions received and loaded, rows of sheets read, values and rows normalized,
   *     findings of the checks, rows of tables stored; null: not counted
   */
  public record StageTime(String stage, BigDecimal seconds, @Nullable Long items) {

    /** Seconds with 3 decimals. */
    public static BigDecimal seconds(long nanos) {
      return BigDecimal.valueOf(nanos, 9).setScale(3, RoundingMode.HALF_UP);
    }
  }
}
