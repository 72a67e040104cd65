package vn.tonghop.source.jobs;

import java.util.List;

/** There is no such campaign under jobs/. */
public final class UnknownCampaignException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String campaign;
  private final transient List<String> known;

  UnknownCampaignException(String campaign, List<String> known) {
    super("no campaign " + campaign + "; known: " + String.join(", ", known));
    this.campaign = campaign;
    this.known = List.copyOf(known);
  }

  /** The id that was asked for. */
  public String campaign() {
    return campaign;
  }

  /** The campaigns there are, sorted; empty when the folder holds none. */
  public List<String> known() {
    return known;
  }
}
