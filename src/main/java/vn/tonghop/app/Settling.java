package vn.tonghop.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.app.DecisionException.Reason;
import vn.tonghop.finding.Acceptance;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Ruling;
import vn.tonghop.store.AuditEntry;

/** Decides about single findings of an agency's submission in force: all named, or none. */
final class Settling {

  private final String campaign;
  private final Stores stores;
  private final Deeds deeds;

  Settling(String campaign, Stores stores, Deeds deeds) {
    this.campaign = campaign;
    this.stores = stores;
    this.deeds = deeds;
  }

  void confirm(Decision.Confirm decision) throws DecisionException {
    List<Ruling> rulings = new ArrayList<>();
    for (String id : new LinkedHashSet<>(decision.findings())) {
      Finding finding = require(decision.agency(), id);
      if (finding.level() != Level.CONFIRM) {
        throw new DecisionException(Reason.NOT_A_CONFIRM, id, finding.level().name());
      }
      rulings.add(new Ruling(decision.agency(), id, Ruling.Kind.CONFIRM, false, decision.reason()));
    }
    write(Deeds.Deed.CONFIRM, rulings);
  }

  void accept(Decision.Accept decision) throws DecisionException {
    Set<String> named = new LinkedHashSet<>(decision.findings());
    List<Ruling> rulings = new ArrayList<>();
    for (String id : named) {
      Finding finding = require(decision.agency(), id);
      if (finding.level() != Level.ERROR) {
        throw new DecisionException(Reason.NOT_AN_ERROR, id, finding.level().name());
      }
      if (finding.acceptance() == Acceptance.NOT_POSSIBLE) {
        throw new DecisionException(Reason.NOT_ACCEPTABLE, id);
      }
      requireAlone(decision.agency(), id, finding, named);
      rulings.add(new Ruling(decision.agency(), id, Ruling.Kind.ACCEPT, false, decision.reason()));
    }
    write(Deeds.Deed.ACCEPT, rulings);
  }

  /** Other errors would leave the same out all the same. */
  private void requireAlone(String agency, String id, Finding finding, Set<String> named)
      throws DecisionException {
    List<Finding> others =
        stores.rulings().errors(campaign, agency).stream()
            .filter(other -> about(other).equals(about(finding)))
            .filter(other -> !named.contains(other.id(agency)))
            .toList();
    if (others.stream().anyMatch(f -> f.acceptance() == Acceptance.NOT_POSSIBLE)) {
      throw new DecisionException(Reason.NOT_ACCEPTABLE, id);
    }
    if (!others.isEmpty()) {
      String ids =
          others.stream().map(f -> f.id(agency)).distinct().collect(Collectors.joining(", "));
      throw new DecisionException(Reason.OTHER_ERRORS, id, ids);
    }
  }

  /** What an error leaves out: the answer, or the row of a table. */
  private static String about(Finding finding) {
    String subject = finding.subject();
    int lastSlash = subject.lastIndexOf('/');
    return lastSlash < 0 ? subject : subject.substring(0, lastSlash);
  }

  private Finding require(String agency, String id) throws DecisionException {
    if (stores.submissions().accepted(campaign, agency).isEmpty()) {
      throw new DecisionException(Reason.NO_SUBMISSION);
    }
    List<Finding> found = stores.rulings().findings(campaign, agency, id);
    if (!found.isEmpty()) {
      return found.get(0);
    }
    List<String> others = stores.rulings().agenciesWith(campaign, id);
    throw others.isEmpty()
        ? new DecisionException(Reason.NO_FINDING, id, agency)
        : new DecisionException(Reason.OTHER_AGENCY, id, agency, others.get(0));
  }

  private void write(Deeds.Deed deed, List<Ruling> rulings) {
    List<AuditEntry> entries =
        rulings.stream().map(ruling -> deeds.about(deed, ruling, "")).toList();
    stores.rulings().add(campaign, rulings, entries);
  }
}
