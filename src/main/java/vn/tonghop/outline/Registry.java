package vn.tonghop.outline;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The obliged agencies of a campaign with their groups and regions, valid at the campaign's date.
 *
 * @param agencies in official order (sort order, then code)
 * @param groups in the order they are printed
 * @param subsets groups within groups: an agency may be in several or none, beside its group; in
 *     the order they are printed
 * @param regions in the order they are printed
 * @param otherNames by agency code, the codes, names and aliases that mean it now but were valid at
 *     another date: its own former or later ones, and those of the agencies it succeeds or is
 *     succeeded by
 * @param succeeded by agency code, the codes of agencies no longer or not yet valid that it stands
 *     for
 */
public record Registry(
    List<Agency> agencies,
    List<Grouping> groups,
    List<Grouping> subsets,
    List<Grouping> regions,
    Map<String, Set<String>> otherNames,
    Map<String, Set<String>> succeeded) {

  /** Pseudo-group of all obliged agencies. */
  public static final String ALL = "ALL";

  /** A group or region. */
  public record Grouping(String code, Label name) {}

  public Registry {
    agencies =
        agencies.stream()
            .sorted(Comparator.comparingInt(Agency::sortOrder).thenComparing(Agency::code))
            .toList();
    groups = List.copyOf(groups);
    subsets = List.copyOf(subsets);
    regions = List.copyOf(regions);
    otherNames = Map.copyOf(otherNames);
    succeeded = Map.copyOf(succeeded);
  }

  /** A registry without groups within groups. */
  public Registry(
      List<Agency> agencies,
      List<Grouping> groups,
      List<Grouping> regions,
      Map<String, Set<String>> otherNames,
      Map<String, Set<String>> succeeded) {
    this(agencies, groups, List.of(), regions, otherNames, succeeded);
  }

  /** A registry whose agencies never had other names. */
  public Registry(List<Agency> agencies, List<Grouping> groups, List<Grouping> regions) {
    this(agencies, groups, regions, Map.of(), Map.of());
  }

  public Optional<Agency> agency(String code) {
    return agencies.stream().filter(a -> a.code().equals(code)).findFirst();
  }

  /** Groups, then the groups within them. */
  public List<Grouping> groupsAndSubsets() {
    return Stream.concat(groups.stream(), subsets.stream()).toList();
  }

  /**
   * What a total over these groups adds up: the groups among them; where there is none, the groups
   * within groups.
   */
  public List<Grouping> addedUp(Collection<String> codes) {
    List<Grouping> whole = groups.stream().filter(g -> codes.contains(g.code())).toList();
    return whole.isEmpty()
        ? subsets.stream().filter(g -> codes.contains(g.code())).toList()
        : whole;
  }

  /**
   * ALL, every group, every group within groups, every region with its agencies; empty ones too.
   */
  public Map<String, List<Agency>> populations() {
    Map<String, List<Agency>> populations = new LinkedHashMap<>();
    populations.put(ALL, agencies);
    for (Grouping group : groups) {
      populations.put(
          group.code(), agencies.stream().filter(a -> a.group().equals(group.code())).toList());
    }
    for (Grouping subset : subsets) {
      populations.put(
          subset.code(),
          agencies.stream().filter(a -> a.subsets().contains(subset.code())).toList());
    }
    for (Grouping region : regions) {
      populations.put(
          region.code(), agencies.stream().filter(a -> a.region().equals(region.code())).toList());
    }
    return populations;
  }
}
