package vn.tonghop.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Ruling;
import vn.tonghop.intake.ReturnedFeedback;
import vn.tonghop.outline.Setup;
import vn.tonghop.store.AuditEntry;
import vn.tonghop.store.FeedbackReceipt;
import vn.tonghop.store.SubmissionRecord;

/**
 * Reasons that agencies wrote into feedback workbooks: they settle the CONFIRM findings that are
 * still open once everything of the run has been loaded.
 */
final class ReturnedReasons {

  private final Setup setup;
  private final Stores stores;
  private final Deeds deeds;
  private final RunLedger ledger;
  private final long runNumber;
  private final List<Waiting> waiting = new ArrayList<>();
  private @Nullable Map<String, String> agencies;

  private record Waiting(
      ReturnedFeedback workbook, String name, String sha256, LocalDate receivedOn) {}

  ReturnedReasons(Setup setup, Stores stores, Deeds deeds, RunLedger ledger, long runNumber) {
    this.setup = setup;
    this.stores = stores;
    this.deeds = deeds;
    this.ledger = ledger;
    this.runNumber = runNumber;
  }

  /** Hashes of the workbooks earlier runs took. */
  Set<String> taken() {
    return stores.rulings().taken(setup.campaign().id());
  }

  /**
   * Keeps a workbook for later, if it gives a reason and is about a submission of its agency.
   *
   * @return false: it is no answer to feedback we gave
   */
  boolean offer(ReturnedFeedback workbook, String name, String sha256, LocalDate receivedOn) {
    boolean ours =
        workbook.campaign().equals(setup.campaign().id())
            && setup.registry().agency(workbook.agency()).isPresent()
            && !workbook.reasons().isEmpty()
            && workbook.receipts().stream()
                .anyMatch(receipt -> workbook.agency().equals(agencies().get(receipt)));
    if (ours && waiting.stream().noneMatch(other -> other.sha256().equals(sha256))) {
      waiting.add(new Waiting(workbook, name, sha256, receivedOn));
    }
    return ours;
  }

  /** Whose each receipt number is, of all submissions of earlier runs. */
  private Map<String, String> agencies() {
    if (agencies == null) {
      Map<String, String> all = new HashMap<>();
      for (SubmissionRecord submission : stores.submissions().all(setup.campaign().id())) {
        String agency = submission.agency();
        if (agency != null) {
          all.put(submission.receipt(), agency);
        }
      }
      agencies = all;
    }
    return agencies;
  }

  /** Settles what is still open. */
  void take() {
    waiting.forEach(this::take);
    waiting.clear();
  }

  private void take(Waiting one) {
    String agency = one.workbook().agency();
    List<Ruling> rulings = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Map.Entry<String, String> reason : one.workbook().reasons().entrySet()) {
      List<Finding> found =
          stores.rulings().findings(setup.campaign().id(), agency, reason.getKey());
      if (found.isEmpty()) {
        unknown.add(reason.getKey());
      } else if (found.get(0).level() == Level.CONFIRM && found.get(0).ruling() == null) {
        rulings.add(
            new Ruling(agency, reason.getKey(), Ruling.Kind.CONFIRM, true, reason.getValue()));
      }
    }
    List<AuditEntry> entries =
        rulings.stream()
            .map(ruling -> deeds.about(Deeds.Deed.CONFIRM_BY_AGENCY, ruling, one.name()))
            .toList();
    stores
        .rulings()
        .take(
            new FeedbackReceipt(
                setup.campaign().id(),
                one.sha256(),
                one.name(),
                agency,
                one.receivedOn(),
                runNumber),
            rulings,
            entries);
    int other = one.workbook().reasons().size() - rulings.size() - unknown.size();
    ledger.took(new TakenFeedback(one.name(), agency, rulings.size(), other, unknown));
  }
}
