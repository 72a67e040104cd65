package vn.tonghop.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The register of everything received: what the receive step writes, and the queue the load step
 * takes from. Thread-safe.
 */
public final class Submissions {

  private static final String WAITING =
      "s.campaign = ? AND s.state = 'RECEIVED' AND NOT s.refused_on_receipt";

  private final Sql sql;
  private final SubmissionRows rows;
  private final NewSubmissionRows added;

  public Submissions(Database database) {
    this.sql = database.sql();
    this.rows = new SubmissionRows(sql);
    this.added = new NewSubmissionRows(sql);
  }

  /** Every submission of a campaign, in the order of processing. */
  public List<SubmissionRecord> all(String campaign) {
    return rows.where("s.campaign = ?", campaign);
  }

  public Optional<SubmissionRecord> find(long id) {
    return rows.where("s.id = ?", id).stream().findFirst();
  }

  /** Those with these bytes; more than one when the same bytes came under other names. */
  public List<SubmissionRecord> withHash(String campaign, String sha256) {
    return rows.where("s.campaign = ? AND s.sha256 = ?", campaign, sha256);
  }

  /** The submission in force of an agency. */
  public Optional<SubmissionRecord> accepted(String campaign, String agency) {
    return rows
        .where(
            "s.campaign = ? AND s.agency = ? AND s.state = 'LOADED' AND s.verdict <> 'REFUSED'",
            campaign,
            agency)
        .stream()
        .findFirst();
  }

  /**
   * Revision numbers of the agency's accepted submissions, superseded and withdrawn ones included.
   */
  public Set<Integer> acceptedRevisions(String campaign, String agency) {
    return new TreeSet<>(
        sql.list(
            "SELECT revision FROM submission WHERE campaign = ? AND agency = ?"
                + " AND state IN ('LOADED', 'SUPERSEDED', 'WITHDRAWN') AND verdict <> 'REFUSED'"
                + " AND revision IS NOT NULL",
            (row, i) -> row.getInt("revision"),
            campaign,
            agency));
  }

  /** One more than the highest number any submission of the agency has. */
  public int nextRevision(String campaign, String agency) {
    return (int)
            sql.number(
                "SELECT COALESCE(MAX(revision), 0) FROM submission WHERE campaign = ? AND agency = ?",
                campaign,
                agency)
        + 1;
  }

  /**
   * Registers a submission that waits to be loaded; one without a number gets it then.
   *
   * @param entry what to write down with it; null: nothing
   * @param amongOthers submissions of its agency may have been judged before; those that come after
   *     it wait again
   * @return its id
   * @throws IllegalArgumentException its agency is unknown: such a one can only be refused
   */
  public long register(NewSubmission submission, @Nullable AuditEntry entry, boolean amongOthers) {
    if (submission.agency() == null) {
      throw new IllegalArgumentException("no agency: " + submission.sourceName());
    }
    return sql.inTransaction(
        () -> {
          if (entry != null) {
            Audit.add(sql, entry);
          }
          long id = added.insert(submission);
          if (amongOthers) {
            requeueAfter(id);
          }
          return id;
        });
  }

  /**
   * Registers a submission and refuses it in the same moment.
   *
   * @return its id
   */
  public long registerRefused(NewSubmission submission, Refusal refusal) {
    return sql.inTransaction(
        () -> {
          long id = added.insert(submission);
          markRefused(id, submission.agency(), refusal);
          return id;
        });
  }

  /**
   * Refuses, on receipt, a submission that waits.
   *
   * @throws IllegalStateException it does not wait
   */
  public void refuse(long id, Refusal refusal) {
    sql.inTransaction(
        () -> {
          SubmissionRecord submission =
              find(id).orElseThrow(() -> new IllegalStateException("no submission " + id));
          sql.update("DELETE FROM finding WHERE submission = ?", id);
          markRefused(id, submission.agency(), refusal);
        });
  }

  /**
   * Lets a submission refused on receipt wait again, under the identity it has now.
   *
   * @param revision null: none declared
   * @throws IllegalStateException it was not refused on receipt
   */
  public void reidentify(long id, String agency, @Nullable Integer revision, String receipt) {
    sql.inTransaction(
        () -> {
          sql.update("DELETE FROM finding WHERE submission = ?", id);
          int changed =
              sql.update(
                  "UPDATE submission SET agency = ?, revision = ?, declared_revision = ?,"
                      + " receipt = ?, state = 'RECEIVED',"
                      + " verdict = NULL, refused_on_receipt = FALSE"
                      + " WHERE id = ? AND refused_on_receipt",
                  agency,
                  revision,
                  revision,
                  receipt,
                  id);
          requireOne(changed, id);
        });
  }

  /**
   * Lets a superseded or withdrawn submission wait again, to take force over all others, and writes
   * it down.
   *
   * @throws IllegalStateException it is neither
   */
  public void reinstate(long id, long runNumber, AuditEntry entry) {
    sql.inTransaction(
        () -> {
          int changed =
              sql.update(
                  "UPDATE submission SET state = 'RECEIVED', verdict = NULL, taken_up_run = ?,"
                      + " keeps_revision = TRUE"
                      + " WHERE id = ? AND state IN ('SUPERSEDED', 'WITHDRAWN')",
                  runNumber,
                  id);
          requireOne(changed, id);
          Audit.add(sql, entry);
        });
  }

  /**
   * Takes all accepted submissions of an agency out of use, superseded ones included.
   *
   * @param entry what to write down for each
   * @return how many; 0: none is in force, nothing was done
   */
  public int withdraw(
      String campaign, String agency, Function<SubmissionRecord, AuditEntry> entry) {
    String which =
        "s.campaign = ? AND s.agency = ? AND s.verdict <> 'REFUSED'"
            + " AND s.state IN ('LOADED', 'SUPERSEDED')";
    List<SubmissionRecord> accepted = rows.where(which, campaign, agency);
    if (accepted.stream().noneMatch(SubmissionRecord::inForce)) {
      return 0;
    }
    sql.inTransaction(
        () -> {
          for (SubmissionRecord submission : accepted) {
            sql.update(
                "UPDATE submission SET state = 'WITHDRAWN', taken_up_run = NULL,"
                    + " keeps_revision = FALSE WHERE id = ?",
                submission.id());
            Audit.add(sql, entry.apply(submission));
          }
        });
    return accepted.size();
  }

  /** Submissions of a campaign that nothing has loaded yet. */
  public List<SubmissionRecord> waiting(String campaign) {
    return rows.where(WAITING, campaign);
  }

  /**
   * Lets every submission wait again that was read with another intake hash. Those refused on
   * receipt are not touched: the receive step judges them anew.
   *
   * @return how many
   */
  public int requeue(String campaign, String intakeHash) {
    return sql.update(
        "UPDATE submission SET state = 'RECEIVED', verdict = NULL"
            + " WHERE campaign = ? AND state IN ('LOADED', 'SUPERSEDED')"
            + " AND NOT refused_on_receipt AND intake_hash <> ?",
        campaign,
        intakeHash);
  }

  /** Agencies with waiting submissions that this run has not claimed yet, in official order. */
  List<String> freeAgencies(String campaign, long runNumber, int most) {
    return sql.list(
        "SELECT a.code FROM agency a WHERE a.campaign = ?"
            + " AND (a.claimed_run IS NULL OR a.claimed_run <> ?)"
            + " AND EXISTS (SELECT 1 FROM submission s WHERE "
            + WAITING
            + " AND s.agency = a.code)"
            + " ORDER BY a.sort_order, a.code LIMIT ?",
        (row, i) -> Sql.text(row, "code"),
        campaign,
        runNumber,
        campaign,
        most);
  }

  /** The waiting submissions of an agency, in the order of processing. */
  public List<SubmissionRecord> claimed(String campaign, String agency, long runNumber) {
    return rows.where(
        WAITING
            + " AND s.agency = ? AND EXISTS (SELECT 1 FROM agency a WHERE a.campaign = s.campaign"
            + " AND a.code = s.agency AND a.claimed_run = ?)",
        campaign,
        agency,
        runNumber);
  }

  /**
   * Lets the agency's submissions that come after this one wait again: numbers are given, and force
   * is taken, in the order of processing, whatever came first.
   */
  private void requeueAfter(long id) {
    SubmissionRecord earlier = find(id).orElseThrow();
    String agency = earlier.agency();
    List<SubmissionRecord> later =
        rows
            .where(
                "s.campaign = ? AND s.agency = ? AND s.state IN ('LOADED', 'SUPERSEDED')"
                    + " AND NOT s.refused_on_receipt",
                earlier.campaign(),
                agency)
            .stream()
            .filter(other -> SubmissionRecord.ORDER.compare(earlier, other) < 0)
            .toList();
    later.forEach(
        other ->
            sql.update(
                "UPDATE submission SET state = 'RECEIVED', verdict = NULL WHERE id = ?",
                other.id()));
  }

  /** False: somebody else of this run was quicker. */
  boolean claim(String campaign, String agency, long runNumber) {
    return sql.inTransaction(
            () ->
                sql.update(
                    "UPDATE agency SET claimed_run = ? WHERE campaign = ? AND code = ?"
                        + " AND (claimed_run IS NULL OR claimed_run <> ?)",
                    runNumber,
                    campaign,
                    agency,
                    runNumber))
        == 1;
  }

  private void markRefused(long id, @Nullable String agency, Refusal refusal) {
    FindingCounts counts = FindingCounts.of(refusal.counts(), refusal.repairs());
    ReadingMark mark = refusal.mark();
    int changed =
        sql.update(
            "UPDATE submission SET state = 'LOADED', verdict = 'REFUSED',"
                + " refused_on_receipt = TRUE, attempt = attempt + 1, intake_hash = ?,"
                + " outline_version = ?, engine_version = ?, run_number = ?, blocks = ?,"
                + " errors = ?, confirms = ?, warnings = ?, infos = ?, repairs = ?"
                + " WHERE id = ? AND (state = 'RECEIVED' OR refused_on_receipt)",
            mark.intakeHash(),
            mark.outlineVersion(),
            mark.engineVersion(),
            mark.runNumber(),
            counts.blocks(),
            counts.errors(),
            counts.confirms(),
            counts.warnings(),
            counts.infos(),
            counts.repairs(),
            id);
    requireOne(changed, id);
    int attempt = (int) sql.number("SELECT attempt FROM submission WHERE id = ?", id);
    FindingRows.insert(sql, id, attempt, agency, refusal.findings());
  }

  private static void requireOne(int changed, long id) {
    if (changed != 1) {
      throw new IllegalStateException("submission " + id + " is not in the expected state");
    }
  }
}
