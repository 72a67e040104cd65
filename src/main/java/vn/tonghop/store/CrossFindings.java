package vn.tonghop.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.CrossFinding;

/** Findings of comparing the agencies, rebuilt by each run. */
public final class CrossFindings {

  private final Sql sql;
  private final SubmissionRows submissions;

  public CrossFindings(Database database) {
    this.sql = database.sql();
    this.submissions = new SubmissionRows(sql);
  }

  /**
   * Puts these findings in place of all earlier ones of the campaign, in one transaction.
   *
   * @throws IllegalArgumentException an agency has no submission in force
   */
  public void replace(String campaign, List<CrossFinding> findings) {
    Map<String, SubmissionRecord> inForce =
        submissions
            .where(
                "s.campaign = ? AND s.state = 'LOADED' AND s.verdict <> 'REFUSED'"
                    + " AND s.agency IS NOT NULL",
                campaign)
            .stream()
            .collect(
                Collectors.toMap(s -> Objects.requireNonNull(s.agency()), Function.identity()));
    List<@Nullable Object[]> rows = rows(findings, inForce);
    sql.inTransaction(
        () -> {
          sql.update(
              "DELETE FROM finding WHERE cross_check AND submission IN"
                  + " (SELECT id FROM submission WHERE campaign = ?)",
              campaign);
          FindingRows.insert(sql, rows);
        });
  }

  private static List<@Nullable Object[]> rows(
      List<CrossFinding> findings, Map<String, SubmissionRecord> inForce) {
    List<@Nullable Object[]> rows = new ArrayList<>(findings.size());
    Map<String, Integer> sequence = new HashMap<>();
    for (CrossFinding cross : findings) {
      String agency = cross.agency();
      SubmissionRecord about = inForce.get(agency);
      if (about == null) {
        throw new IllegalArgumentException("no submission in force: " + agency);
      }
      int seq = sequence.merge(agency, 1, Integer::sum);
      rows.add(FindingRows.row(about.id(), about.attempt(), true, seq, agency, cross.finding()));
    }
    return rows;
  }
}
