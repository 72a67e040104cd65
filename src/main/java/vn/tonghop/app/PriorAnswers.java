package vn.tonghop.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.YearBefore;
import vn.tonghop.store.Database;
import vn.tonghop.store.PriorFigures;
import vn.tonghop.store.SubmissionRecord;
import vn.tonghop.store.Submissions;

/** What agencies answered in the campaign before, with where it stands. */
final class PriorAnswers {

  /**
   * @param value with its origin
   * @param submission null: not known any more
   */
  record Answer(IndicatorValue value, @Nullable SubmissionRecord submission) {}

  private final Setup setup;
  private final Database database;
  private final PriorYearOnce compared;

  /**
   * @param compared the figures compared with
   */
  PriorAnswers(Setup setup, Database database, PriorYearOnce compared) {
    this.setup = setup;
    this.database = database;
    this.compared = compared;
  }

  /** By agency; empty where nothing is compared. */
  Map<String, Answer> of(String indicator) {
    Campaign.Predecessor before = setup.campaign().predecessor();
    YearBefore year = compared.get();
    Map<String, Answer> answers = new HashMap<>();
    if (before == null || year == null) {
      return answers;
    }
    Map<String, SubmissionRecord> submissions = new HashMap<>();
    for (SubmissionRecord submission : new Submissions(database).all(before.id())) {
      if (submission.inForce()) {
        submissions.put(Objects.requireNonNull(submission.agency()), submission);
      }
    }
    new PriorFigures(database, before.id())
        .values(
            Set.of(indicator),
            (agency, revision, value) -> {
              if (year.value(agency, indicator) != null) {
                answers.put(agency, new Answer(value, submissions.get(agency)));
              }
            });
    return answers;
  }
}
