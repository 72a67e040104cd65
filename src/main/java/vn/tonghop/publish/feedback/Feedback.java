package vn.tonghop.publish.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.SectionCompleteness;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Verdict;
import vn.tonghop.outline.Agency;

/**
 * Everything one feedback workbook says, apart from the copy of the sheets. Equal feedback (by
 * {@link #toString()} too) gives equal workbooks.
 *
 * @param agency null: the sender is unknown
 * @param reports the submissions spoken of, in order of processing; the last one is the newest
 * @param nextRevision number the corrected report should bear; null: none is known
 * @param compared figures were also compared with those of other agencies
 * @param part only what concerns this sub-unit is told; empty: everything
 */
public record Feedback(
    Frame frame,
    @Nullable Agency agency,
    List<Report> reports,
    @Nullable Integer nextRevision,
    boolean compared,
    String part) {

  /**
   * What is the same for all agencies of a campaign.
   *
   * @param id campaign id
   * @param lastDay last day on which a report is in time
   * @param synthetic made-up figures: said at the head
   */
  public record Frame(
      String publisher, String id, String campaign, LocalDate lastDay, boolean synthetic) {}

  /**
   * One submission.
   *
   * @param name as it came
   * @param files number of its files
   * @param revision null: without a number
   * @param receivedOn null: not received yet, only checked
   * @param findings those kept, in the order collected
   * @param notListed findings of the levels BLOCK … INFO beyond the cap
   * @param completeness empty when refused
   * @param tables what was read of each table; empty when refused
   * @param before how it compares with the one before; null: there is none
   */
  public record Report(
      String name,
      int files,
      String receipt,
      @Nullable Integer revision,
      @Nullable LocalDate receivedOn,
      int daysLate,
      Verdict verdict,
      List<Finding> findings,
      List<Integer> notListed,
      List<SectionCompleteness> completeness,
      List<TableRows> tables,
      @Nullable Comparison before) {

    public Report {
      findings = List.copyOf(findings);
      notListed = List.copyOf(notListed);
      completeness = List.copyOf(completeness);
      tables = List.copyOf(tables);
    }

    /** Those nothing was decided about. */
    public List<Finding> openFindings() {
      return findings.stream().filter(f -> f.ruling() == null).toList();
    }

    /** Exact number of findings of a level. */
    public int count(Level level) {
      return (int) findings.stream().filter(f -> f.level() == level).count()
          + notListed.get(level.ordinal());
    }

    /** Number of findings of a level that nothing was decided about. */
    public int open(Level level) {
      return count(level)
          - (int) findings.stream().filter(f -> f.level() == level && f.ruling() != null).count();
    }

    /** It bears a secrecy stamp: nothing of it was read, and it must not be sent again. */
    boolean isSecret() {
      return findings.stream().anyMatch(f -> f.code().equals(FindingCode.SECRET.code()));
    }

    /** Something asks to be corrected, confirmed or looked at. */
    public boolean hasRemarks() {
      return findings.stream().anyMatch(f -> f.level() != Level.INFO);
    }
  }

  /**
   * A report beside the one before it.
   *
   * @param receipt of the one before
   * @param gone remarks of the one before that are not there any more
   * @param kept remarks of both
   * @param fresh remarks only the newer one has
   * @param changes answers that differ, in the order of the outline, at most {@link #MOST_CHANGES}
   * @param changed exact number of answers that differ; null: one of the two was refused, its
   *     answers are not kept
   */
  public record Comparison(
      String receipt,
      int gone,
      int kept,
      int fresh,
      List<Change> changes,
      @Nullable Integer changed) {

    public static final int MOST_CHANGES = 200;

    public Comparison {
      changes = List.copyOf(changes);
    }
  }

  /** Data rows of a table: {@code read = loaded + rejected}. */
  public record TableRows(String name, int read, int loaded, int rejected) {}

  /** One answer, as the agency wrote it before and now; empty: nothing. */
  public record Change(String code, String name, String before, String now) {}

  public Feedback {
    reports = List.copyOf(reports);
  }

  /** The submission the workbook is about in the first place. */
  public Report newest() {
    return reports.get(reports.size() - 1);
  }

  /** The newest submission whose figures are used; null: none is. */
  public @Nullable Report inForce() {
    for (int i = reports.size() - 1; i >= 0; i--) {
      if (reports.get(i).verdict().isUsed()) {
        return reports.get(i);
      }
    }
    return null;
  }

  /** Some submission has remarks: a workbook is worth sending. */
  public boolean hasRemarks() {
    return reports.stream().anyMatch(Report::hasRemarks);
  }
}
