package vn.tonghop.source;

import java.util.List;

/**
 * What an inbox holds.
 *
 * @param bundles sorted by date of receipt, then name
 * @param skipped what was left alone, sorted by name
 */
public record InboxScan(List<Bundle> bundles, List<Skipped> skipped) {

  public InboxScan {
    bundles = List.copyOf(bundles);
    skipped = List.copyOf(skipped);
  }
}
