package vn.tonghop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tonghop.statistic.Statistic;
import vn.tonghop.store.testing.OnBothDatabases;

class RecordKeepingTests extends OnBothDatabases {

  private static final Instant AT = Instant.parse("2021-01-10T08:00:00.123Z");

  @BeforeEach
  void prepare() {
    new Preparation(database).prepare(Invented.setup());
  }

  @Test
  void statisticsAreReplacedWhole() {
    StoredStatistics statistics = new StoredStatistics(database);
    Statistic mean = new Statistic("C.1", "ALL", "mean", new BigDecimal("2.5"), 2, 3);
    Statistic none = new Statistic("C.1", "G", "median", null, 0, 3);
    Statistic large = new Statistic("C.2", "ALL", "sum", new BigDecimal("1000000"), 3, 3);
    statistics.replace(Invented.CAMPAIGN, 1, List.of(large));

    statistics.replace(Invented.CAMPAIGN, 2, List.of(none, mean, large));

    assertThat(statistics.list(Invented.CAMPAIGN)).containsExactly(none, mean, large);
    assertThat(statistics.list("other")).isEmpty();
  }

  @Test
  void aPublicationIsPendingThenPublished() {
    Publications publications = new Publications(database);
    assertThat(publications.last(Invented.CAMPAIGN)).isEmpty();
    assertThat(publications.nextNumber(Invented.CAMPAIGN)).isEqualTo(1);

    publications.pending(Invented.CAMPAIGN, 1, "h1", 5, AT);
    assertThat(publications.last(Invented.CAMPAIGN)).isEmpty();
    assertThatThrownBy(() -> publications.pending(Invented.CAMPAIGN, 2, "h2", 6, AT))
        .isInstanceOf(IllegalStateException.class);
    publications.published(Invented.CAMPAIGN, 1, AT.plusSeconds(1));
    publications.pending(Invented.CAMPAIGN, 2, "h2", 6, AT);
    publications.discardPending(Invented.CAMPAIGN);

    assertThat(publications.list(Invented.CAMPAIGN))
        .containsExactly(
            new Publication(
                Invented.CAMPAIGN, 1, "h1", Publication.State.PUBLISHED, 5, AT, AT.plusSeconds(1)));
    assertThat(publications.pending(Invented.CAMPAIGN)).isEmpty();
    assertThat(publications.nextNumber(Invented.CAMPAIGN)).isEqualTo(2);
    assertThatThrownBy(() -> publications.published(Invented.CAMPAIGN, 1, AT))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void runsAreNumberedAndTold() {
    Runs runs = new Runs(database);
    long first = runs.nextNumber();
    long second = runs.nextNumber();
    assertThat(second).isGreaterThan(first);
    RunRecord run =
        new RunRecord(first, Invented.CAMPAIGN, "run", "may-1", 42, "phượng", AT, null, null, null);
    runs.start(run);
    assertThat(runs.last(Invented.CAMPAIGN, 5)).containsExactly(run);

    runs.finish(first, AT.plusSeconds(9), "DONE", "{\"loaded\":1}");

    assertThat(runs.last(Invented.CAMPAIGN, 5))
        .containsExactly(
            new RunRecord(
                first,
                Invented.CAMPAIGN,
                "run",
                "may-1",
                42,
                "phượng",
                AT,
                AT.plusSeconds(9),
                "DONE",
                "{\"loaded\":1}"));
    assertThat(runs.newestNumber(Invented.CAMPAIGN)).contains(first);
    assertThat(runs.newestNumber("other")).isEmpty();
    assertThatThrownBy(() -> runs.finish(first, AT, "DONE", null))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theAuditKeepsWhatWasAdded() {
    Audit audit = new Audit(database);
    AuditEntry entry =
        new AuditEntry(
            AT, Invented.CAMPAIGN, "AA", 3L, "phượng", "accept", "0123456789ab", "đã gọi điện", "");
    AuditEntry bare = new AuditEntry(AT, Invented.CAMPAIGN, null, null, "x", "close", null, "", "");
    audit.add(entry);
    audit.add(bare);

    assertThat(audit.list(Invented.CAMPAIGN)).containsExactly(entry, bare);
  }
}
