package vn.tonghop.app;

/** Takes an officer's decisions. The caller holds the campaign's lock. */
final class Deciding {

  private final String campaign;
  private final Stores stores;
  private final Deeds deeds;

  Deciding(String campaign, Stores stores, Deeds deeds) {
    this.campaign = campaign;
    this.stores = stores;
    this.deeds = deeds;
  }

  void decide(Decision decision) throws DecisionException {
    if (decision instanceof Decision.Withdraw withdraw) {
      withdraw(withdraw);
    } else if (decision instanceof Decision.Accept accept) {
      requireOpen();
      new Settling(campaign, stores, deeds).accept(accept);
    } else if (decision instanceof Decision.Confirm confirm) {
      requireOpen();
      new Settling(campaign, stores, deeds).confirm(confirm);
    } else if (decision instanceof Decision.Close close) {
      close(close);
    } else if (decision instanceof Decision.Reopen reopen) {
      reopen(reopen);
    }
  }

  void requireOpen() throws DecisionException {
    if (stores.campaigns().isClosed(campaign)) {
      throw new DecisionException(DecisionException.Reason.CLOSED);
    }
  }

  private void withdraw(Decision.Withdraw decision) throws DecisionException {
    requireOpen();
    String agency = decision.agency();
    int withdrawn =
        stores
            .submissions()
            .withdraw(
                campaign,
                agency,
                s -> deeds.of(Deeds.Deed.WITHDRAW, agency, decision.reason(), s.receipt()));
    if (withdrawn == 0) {
      throw new DecisionException(DecisionException.Reason.NO_SUBMISSION);
    }
  }

  private void close(Decision.Close decision) throws DecisionException {
    if (stores.campaigns().isClosed(campaign)) {
      throw new DecisionException(DecisionException.Reason.ALREADY_CLOSED);
    }
    int number =
        stores
            .publications()
            .last(campaign)
            .orElseThrow(() -> new DecisionException(DecisionException.Reason.NOTHING_PUBLISHED))
            .number();
    stores
        .campaigns()
        .setClosed(
            campaign,
            true,
            deeds.of(Deeds.Deed.CLOSE, null, decision.reason(), Integer.toString(number)));
  }

  private void reopen(Decision.Reopen decision) throws DecisionException {
    if (!stores.campaigns().isClosed(campaign)) {
      throw new DecisionException(DecisionException.Reason.NOT_CLOSED);
    }
    stores
        .campaigns()
        .setClosed(campaign, false, deeds.of(Deeds.Deed.REOPEN, null, decision.reason(), ""));
  }
}
