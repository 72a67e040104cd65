package vn.tonghop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Verdict;
import vn.tonghop.store.testing.OnBothDatabases;

class RegisterTests extends OnBothDatabases {

  private static final LocalDate DAY = LocalDate.of(2021, 1, 10);

  private Submissions submissions;

  @BeforeEach
  void prepare() {
    new Preparation(database).prepare(Invented.setup(Invented.pumps()));
    submissions = new Submissions(database);
  }

  @Test
  void aSubmissionIsKeptWithItsParts() {
    NewSubmission sent = Invented.submission("AA", 1, "s1");

    long id = submissions.register(sent, null, true);

    SubmissionRecord found = submissions.find(id).orElseThrow();
    assertThat(found.parts()).isEqualTo(sent.parts());
    assertThat(found.state()).isEqualTo(SubmissionState.RECEIVED);
    assertThat(found.verdict()).isNull();
    assertThat(found.receivedOn()).isEqualTo(DAY);
    assertThat(found.identity()).isEqualTo("bìa:AA");
    assertThat(found.docNo()).isEqualTo("12/BC");
    assertThat(found.synthetic()).isTrue();
    assertThat(found.attempt()).isZero();
    assertThat(submissions.withHash(Invented.CAMPAIGN, "s1")).containsExactly(found);
    assertThat(submissions.withHash(Invented.CAMPAIGN, "s2")).isEmpty();
    assertThat(submissions.withHash("other", "s1")).isEmpty();
  }

  @Test
  void submissionsComeByDateThenRevisionThenNameThenHash() {
    register("AA", 1, "h6", DAY.plusDays(1), "a");
    register("AA", 2, "h5", DAY, "a");
    register("AA", 1, "h4", DAY, "\uD83D\uDE00");
    register("AA", 1, "h3", DAY, "ờ");
    register("AA", 1, "h2", DAY, "b");
    register("AA", 1, "h1", DAY, "b");

    assertThat(submissions.all(Invented.CAMPAIGN))
        .extracting(SubmissionRecord::sha256)
        .containsExactly("h1", "h2", "h3", "h4", "h5", "h6");
  }

  @Test
  void theNextRevisionIsOneMoreThanAnyKnown() {
    assertThat(submissions.nextRevision(Invented.CAMPAIGN, "AA")).isEqualTo(1);
    submissions.register(Invented.submission("AA", 4, "s1"), null, true);

    assertThat(submissions.nextRevision(Invented.CAMPAIGN, "AA")).isEqualTo(5);
    assertThat(submissions.nextRevision(Invented.CAMPAIGN, "ZZ")).isEqualTo(1);
  }

  @Test
  void anUnidentifiedSubmissionCanOnlyBeRefused() {
    NewSubmission unknown = Invented.submission(null, null, "s1", DAY, "x.xlsx");
    assertThatThrownBy(() -> submissions.register(unknown, null, true))
        .isInstanceOf(IllegalArgumentException.class);

    long id = submissions.registerRefused(unknown, Invented.refusal("Bình"));

    SubmissionRecord refused = submissions.find(id).orElseThrow();
    assertThat(refused.refused()).isTrue();
    assertThat(refused.refusedOnReceipt()).isTrue();
    assertThat(refused.counts()).isEqualTo(new FindingCounts(1, 0, 0, 0, 0, 0));
    assertThat(refused.intakeHash()).isEqualTo("hash-1");
    assertThat(new AgencyClaims(submissions, Invented.CAMPAIGN, 7).next()).isEmpty();
  }

  @Test
  void aRefusedOneIdentifiedLaterWaitsAgain() {
    long id =
        submissions.registerRefused(
            Invented.submission(null, null, "s1", DAY, "x.xlsx"), Invented.refusal("Bình"));

    submissions.reidentify(id, "MM", 1, "R/2");

    assertThat(new AgencyClaims(submissions, Invented.CAMPAIGN, 8).next()).contains("MM");
    assertThat(submissions.claimed(Invented.CAMPAIGN, "MM", 8))
        .extracting(SubmissionRecord::id, SubmissionRecord::receipt)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(id, "R/2"));
    assertThatThrownBy(() -> submissions.reidentify(id, "MM", 1, "R/2"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void onlyAWaitingSubmissionCanBeRefused() {
    long id = submissions.register(Invented.submission("AA", 1, "s1"), null, true);
    submissions.refuse(id, Invented.refusal("a"));
    submissions.refuse(id, Invented.refusal("b"));

    assertThat(submissions.find(id).orElseThrow().verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(database.sql().number("SELECT COUNT(*) FROM finding WHERE submission = ?", id))
        .isEqualTo(1);
    assertThatThrownBy(() -> submissions.refuse(id + 99, Invented.refusal("c")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void twoWorkersShareTheAgenciesInOfficialOrder() throws Exception {
    for (String agency : List.of("AA", "MM", "ZZ")) {
      submissions.register(Invented.submission(agency, 1, "s1" + agency), null, true);
      submissions.register(Invented.submission(agency, 2, "s2" + agency), null, true);
    }
    assertThat(claimAll(7).get(0)).isEqualTo("ZZ");
    for (long run = 100; run < 110; run++) {
      List<String> claimed = claimByTwo(run);
      assertThat(claimed).containsExactlyInAnyOrder("AA", "MM", "ZZ");
    }
    assertThat(submissions.claimed(Invented.CAMPAIGN, "AA", 109))
        .extracting(SubmissionRecord::revision)
        .containsExactly(1, 2);
    assertThat(submissions.claimed(Invented.CAMPAIGN, "AA", 108)).isEmpty();
  }

  private List<String> claimByTwo(long run) throws Exception {
    List<String> claimed = Collections.synchronizedList(new ArrayList<>());
    ExecutorService workers = Executors.newFixedThreadPool(2);
    try {
      Callable<Boolean> worker = () -> claimed.addAll(claimAll(run));
      for (var done : workers.invokeAll(List.of(worker, worker))) {
        done.get();
      }
    } finally {
      workers.shutdown();
    }
    return claimed;
  }

  private List<String> claimAll(long run) {
    List<String> claimed = new ArrayList<>();
    for (Optional<String> next = new AgencyClaims(submissions, Invented.CAMPAIGN, run).next();
        next.isPresent();
        next = new AgencyClaims(submissions, Invented.CAMPAIGN, run).next()) {
      claimed.add(next.get());
    }
    return claimed;
  }

  private void register(String agency, int revision, String sha, LocalDate day, String name) {
    submissions.register(Invented.submission(agency, revision, sha, day, name), null, true);
  }
}
