package vn.tonghop.app;

import java.util.HashMap;
import java.util.List;
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
   * @param agency code of the agency that gave it
   * @param name of that agency, as it was then
   * @param value with its origin
   * @param submission null: not known any more
   */
  record Answer(
      String agency, String name, IndicatorValue value, @Nullable SubmissionRecord submission) {}

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

  /**
   * By agency of this campaign what was compared with, of one that took over others their answers;
   * nothing where nothing is compared.
   */
  Map<String, List<Answer>> of(String indicator, List<String> agencies) {
    Campaign.Predecessor before = setup.campaign().predecessor();
    YearBefore year = compared.get();
    if (before == null || year == null) {
      return Map.of();
    }
    Map<String, Answer> given = given(before.id(), indicator);
    Map<String, List<Answer>> answers = new HashMap<>();
    for (String agency : agencies) {
      if (year.value(agency, indicator) != null) {
        answers.put(
            agency, year.then(agency).stream().filter(given::containsKey).map(given::get).toList());
      }
    }
    return answers;
  }

  private Map<String, Answer> given(String campaign, String indicator) {
    Map<String, SubmissionRecord> submissions = new HashMap<>();
    for (SubmissionRecord submission : new Submissions(database).all(campaign)) {
      if (submission.inForce()) {
        submissions.put(Objects.requireNonNull(submission.agency()), submission);
      }
    }
    PriorFigures figures = new PriorFigures(database, campaign);
    Map<String, String> names = figures.names();
    Map<String, Answer> answers = new HashMap<>();
    figures.values(
        Set.of(indicator),
        (agency, revision, value) ->
            answers.put(
                agency,
                new Answer(
                    agency, names.getOrDefault(agency, agency), value, submissions.get(agency))));
    return answers;
  }
}
