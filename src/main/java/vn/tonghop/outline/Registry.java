package vn.tonghop.outline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The obliged agencies of a campaign with their groups and regions, valid at the campaign's date.
 *
 * @param agencies in official order (sort order, then code)
 * @param groups in the order they are printed
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
    regions = List.copyOf(regions);
    otherNames = Map.copyOf(otherNames);
    succeeded = Map.copyOf(succeeded);
  }

  /** A registry whose agencies never had other names. */
  public Registry(List<Agency> agencies, List<Grouping> groups, List<Grouping> regions) {
    this(agencies, groups, regions, Map.of(), Map.of());
  }

  public Optional<Agency> agency(String code) {
    return agencies.stream().filter(a -> a.code().equals(code)).findFirst();
  }

  /** ALL, then every group, then every region, each with its agencies; empty ones too. */
  public Map<String, List<Agency>> populations() {
    Map<String, List<Agency>> populations = new LinkedHashMap<>();
    populations.put(ALL, agencies);
    for (Grouping group : groups) {
      populations.put(
          group.code(), agencies.stream().filter(a -> a.group().equals(group.code())).toList());
    }
    for (Grouping region : regions) {
      populations.put(
          region.code(), agencies.stream().filter(a -> a.region().equals(region.code())).toList());
    }
    return populations;
  }
}
