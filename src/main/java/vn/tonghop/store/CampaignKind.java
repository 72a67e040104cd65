package vn.tonghop.store;

/** Whether a campaign of this store holds made-up or real submissions; fixed by its first scan. */
public enum CampaignKind {
  SYNTHETIC,
  REAL
}
