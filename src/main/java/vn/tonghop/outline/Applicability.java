package vn.tonghop.outline;

import java.util.Set;

/**
 * Who an item is for.
 *
 * @param all true: every obliged agency; the sets are then empty
 * @param groups group codes
 * @param agencies agency codes
 */
public record Applicability(boolean all, Set<String> groups, Set<String> agencies) {

  public static final Applicability ALL = new Applicability(true, Set.of(), Set.of());

  public Applicability {
    groups = Set.copyOf(groups);
    agencies = Set.copyOf(agencies);
  }

  /** Set for one agency by its code. */
  public boolean isOfOne() {
    return !all && groups.isEmpty() && agencies.size() == 1;
  }

  public boolean appliesTo(Agency agency) {
    return all || agencies.contains(agency.code()) || agency.isIn(groups);
  }
}
