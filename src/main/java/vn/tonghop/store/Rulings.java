package vn.tonghop.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Ruling;

/** What was decided about findings, and the findings that can be decided about. */
public final class Rulings {

  private static final String IN_FORCE =
      FindingReader.SELECT
          + " WHERE s.campaign = ? AND s.agency = ? AND s.state = 'LOADED'"
          + " AND s.verdict <> 'REFUSED'";
  private static final String IN_ORDER = " ORDER BY f.cross_check, f.seq";

  private final Sql sql;

  public Rulings(Database database) {
    this.sql = database.sql();
  }

  /** Identities of the findings of an agency whose values an officer accepted. */
  public Set<String> accepted(String campaign, String agency) {
    return new TreeSet<>(
        sql.list(
            "SELECT finding FROM ruling WHERE campaign = ? AND agency = ? AND kind = 'ACCEPT'",
            (row, i) -> Sql.text(row, "finding"),
            campaign,
            agency));
  }

  /** The findings with an identity in the submission in force of an agency; usually one. */
  public List<Finding> findings(String campaign, String agency, String id) {
    return sql.list(
        IN_FORCE + " AND f.id = ?" + IN_ORDER,
        (row, i) -> FindingReader.finding(row),
        campaign,
        agency,
        id);
  }

  /** All errors of the submission in force of an agency that still leave something out. */
  public List<Finding> errors(String campaign, String agency) {
    return sql.list(
        IN_FORCE + " AND f.level = 'ERROR' AND f.acceptance <> 'TAKEN'" + IN_ORDER,
        (row, i) -> FindingReader.finding(row),
        campaign,
        agency);
  }

  /** Whose submission in force has a finding with that identity, in ASCII order. */
  public List<String> agenciesWith(String campaign, String id) {
    return sql.list(
        "SELECT DISTINCT s.agency FROM finding f"
            + " JOIN submission s ON s.id = f.submission AND s.attempt = f.attempt"
            + " WHERE s.campaign = ? AND f.id = ? AND s.state = 'LOADED'"
            + " AND s.verdict <> 'REFUSED' AND s.agency IS NOT NULL ORDER BY s.agency",
        (row, i) -> Sql.text(row, "agency"),
        campaign,
        id);
  }

  /** How many findings in force were settled, of all agencies. */
  public Settled settled(String campaign) {
    int[] numbers = new int[3];
    sql.jdbc()
        .query(
            "SELECT r.kind, r.by_agency, COUNT(*) AS n FROM finding f"
                + " JOIN submission s ON s.id = f.submission AND s.attempt = f.attempt"
                + FindingReader.RULING
                + " WHERE s.campaign = ? AND s.state = 'LOADED' AND s.verdict <> 'REFUSED'"
                + " AND r.kind IS NOT NULL GROUP BY r.kind, r.by_agency",
            row -> {
              boolean accepted = Sql.text(row, "kind").equals(Ruling.Kind.ACCEPT.name());
              numbers[accepted ? 2 : row.getBoolean("by_agency") ? 1 : 0] += row.getInt("n");
            },
            campaign);
    return new Settled(numbers[0], numbers[1], numbers[2]);
  }

  /**
   * Findings of the submissions in force that somebody settled.
   *
   * @param confirmed CONFIRM findings settled by an officer
   * @param byAgency CONFIRM findings for which the agency gave a reason
   * @param accepted ERROR findings whose values are used
   */
  public record Settled(int confirmed, int byAgency, int accepted) {}

  /**
   * Writes rulings down in place of earlier ones on the same findings, in one transaction; what was
   * accepted is used after the agency's submission in force, which waits again, has been read anew.
   */
  public void add(String campaign, List<Ruling> rulings, List<AuditEntry> entries) {
    sql.inTransaction(() -> write(campaign, rulings, entries));
  }

  /** The same, and the workbook that said so. */
  public void take(FeedbackReceipt workbook, List<Ruling> rulings, List<AuditEntry> entries) {
    sql.inTransaction(
        () -> {
          write(workbook.campaign(), rulings, entries);
          sql.update(
              "INSERT INTO returned_feedback"
                  + " (campaign, sha256, name, agency, received_on, run_number)"
                  + " VALUES (?, ?, ?, ?, ?, ?)",
              workbook.campaign(),
              workbook.sha256(),
              StoredText.clean(workbook.name()),
              workbook.agency(),
              workbook.receivedOn(),
              workbook.runNumber());
        });
  }

  /** Hashes of the feedback workbooks that came back and were taken. */
  public Set<String> taken(String campaign) {
    return new TreeSet<>(
        sql.list(
            "SELECT sha256 FROM returned_feedback WHERE campaign = ?",
            (row, i) -> Sql.text(row, "sha256"),
            campaign));
  }

  private void write(String campaign, List<Ruling> rulings, List<AuditEntry> entries) {
    for (Ruling ruling : rulings) {
      sql.update(
          "DELETE FROM ruling WHERE campaign = ? AND agency = ? AND finding = ?",
          campaign,
          ruling.agency(),
          ruling.finding());
      sql.update(
          "INSERT INTO ruling (campaign, agency, finding, kind, by_agency, reason)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          campaign,
          ruling.agency(),
          ruling.finding(),
          ruling.kind().name(),
          ruling.byAgency(),
          StoredText.clean(ruling.reason()));
      if (ruling.kind() == Ruling.Kind.ACCEPT) {
        sql.update(
            "UPDATE submission SET state = 'RECEIVED', verdict = NULL WHERE campaign = ?"
                + " AND agency = ? AND state = 'LOADED' AND verdict <> 'REFUSED'",
            campaign,
            ruling.agency());
      }
    }
    entries.forEach(entry -> Audit.add(sql, entry));
  }
}
