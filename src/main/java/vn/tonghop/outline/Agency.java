package vn.tonghop.outline;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * An agency of the registry.
 *
 * @param code ASCII key
 * @param group its group code
 * @param region its region code, empty for central agencies
 * @param sortOrder official order
 * @param aliases further names, never empty strings
 * @param subsets codes of groups within groups it also belongs to
 */
public record Agency(
    String code,
    String name,
    String group,
    String region,
    int sortOrder,
    List<String> aliases,
    Set<String> subsets) {

  public Agency {
    aliases = List.copyOf(aliases);
    subsets = Set.copyOf(subsets);
  }

  /** An agency of no group within its group. */
  public Agency(
      String code, String name, String group, String region, int sortOrder, List<String> aliases) {
    this(code, name, group, region, sortOrder, aliases, Set.of());
  }

  /** Whether its group, or a group within a group it belongs to, is among these. */
  public boolean isIn(Collection<String> groups) {
    if (groups.contains(group)) {
      return true;
    }
    for (String subset : subsets) {
      if (groups.contains(subset)) {
        return true;
      }
    }
    return false;
  }
}
