package vn.tonghop.store;

/**
 * The right to write to one campaign, held for a whole run. Obtained from {@link CampaignLocks}.
 */
public interface CampaignLock extends AutoCloseable {

  String campaign();

  /** Whether the lock is still ours; asked now and then (a heartbeat). False: stop the run. */
  boolean isHeld();

  /** Gives the campaign free; harmless when repeated or when the lock is already lost. */
  @Override
  void close();
}
