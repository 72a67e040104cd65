package vn.tonghop.app;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Ruling;
import vn.tonghop.store.AuditEntry;

/** What the person who started this run does, for the record. */
final class Deeds {

  /** What can be done. */
  enum Deed {
    RELOAD,
    ACCEPT,
    CONFIRM,
    CONFIRM_BY_AGENCY,
    WITHDRAW,
    CLOSE,
    REOPEN
  }

  private final String campaign;
  private final long runNumber;
  private final Clock clock;

  Deeds(String campaign, long runNumber, Clock clock) {
    this.campaign = campaign;
    this.runNumber = runNumber;
    this.clock = clock;
  }

  /**
   * @param agency null: the whole campaign
   * @param reason as given; may be empty
   * @param details what it was done to; may be empty
   */
  AuditEntry of(Deed deed, @Nullable String agency, String reason, String details) {
    return entry(deed, agency, null, reason, details);
  }

  /**
   * @param details anything more about the finding or its source; may be empty
   */
  AuditEntry about(Deed deed, Ruling ruling, String details) {
    return entry(deed, ruling.agency(), ruling.finding(), ruling.reason(), details);
  }

  private AuditEntry entry(
      Deed deed, @Nullable String agency, @Nullable String finding, String reason, String details) {
    return new AuditEntry(
        Instant.now(clock).truncatedTo(ChronoUnit.SECONDS),
        campaign,
        agency,
        runNumber,
        System.getProperty("user.name", ""),
        deed.name(),
        finding,
        reason,
        details);
  }
}
