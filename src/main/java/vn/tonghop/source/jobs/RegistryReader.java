package vn.tonghop.source.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.source.jobs.CampaignDraft.NamedFile;

/** Reads the registries of agencies, groups and regions for one campaign. */
final class RegistryReader {

  private static final String FOLDER = JobsFiles.REGISTRIES;

  private final JobsFiles files;
  private final Problems problems;
  private boolean complete = true;

  RegistryReader(JobsFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  Registers read(CampaignDraft draft) {
    Groupings groups = groupings(draft.groups(), "group", "unknown-group", draft);
    Groupings regions = groupings(draft.regions(), "region", "unknown-region", draft);
    List<CsvTable.Line> lines = lines(draft.agencies(), AgencyRows.COLUMNS);
    AgencyRows rows = new AgencyRows(problems, groups, regions, draft.date());
    List<Agency> valid = complete ? rows.read(lines) : List.of();
    checkApart(groups, regions, draft.regions());
    List<String> obliged = obliged(draft, groups);
    List<Agency> agencies = valid.stream().filter(a -> obliged.contains(a.group())).toList();
    Set<String> within =
        agencies.stream().flatMap(a -> a.subsets().stream()).collect(Collectors.toSet());
    checkWhole(draft, within);
    if (complete && agencies.isEmpty()) {
      problems.add(draft.obligedPlace(), "empty-registry");
    }
    Map<String, Set<String>> otherNames = new LinkedHashMap<>(rows.otherNames());
    otherNames.keySet().retainAll(agencies.stream().map(Agency::code).toList());
    Map<String, Set<String>> succeeded = new LinkedHashMap<>(rows.succeeded());
    succeeded.keySet().retainAll(otherNames.keySet());
    Map<String, Grouping> named = groups.valid();
    List<Grouping> printed = obliged.stream().filter(named::containsKey).map(named::get).toList();
    return new Registers(
        new Registry(
            agencies,
            printed,
            named.values().stream().filter(group -> within.contains(group.code())).toList(),
            new ArrayList<>(regions.valid().values()),
            otherNames,
            succeeded),
        groups,
        rows.allCodes(),
        obliged,
        complete);
  }

  private List<String> obliged(CampaignDraft draft, Groupings groups) {
    Set<String> obliged = new LinkedHashSet<>();
    for (Item item : draft.obliged()) {
      String group = item.text().orElse("");
      if (!obliged.add(group)) {
        problems.add(item.place(), "duplicate", group);
      } else if (complete) {
        groups.require(item.place(), group);
      }
    }
    return List.copyOf(obliged);
  }

  /** A group is made of agencies, or lies within groups; not both. */
  private void checkWhole(CampaignDraft draft, Set<String> within) {
    for (Item item : draft.obliged()) {
      String group = item.text().orElse("");
      if (within.contains(group)) {
        problems.add(item.place(), "group-within-groups", group);
      }
    }
  }

  private Groupings groupings(
      NamedFile file, String codeColumn, String unknown, CampaignDraft draft) {
    Groupings groupings = new Groupings(problems, unknown, draft.date());
    groupings.read(lines(file, List.of(codeColumn, "name_vi", "name_en")), codeColumn);
    return groupings;
  }

  private void checkApart(Groupings groups, Groupings regions, NamedFile file) {
    for (String code : regions.everCodes()) {
      if (groups.everCodes().contains(code)) {
        problems.add(new Place(FOLDER + "/" + file.name(), 1), "group-and-region", code);
      }
    }
  }

  private List<CsvTable.Line> lines(NamedFile file, List<String> columns) {
    Optional<List<CsvTable.Line>> lines =
        file.name().isEmpty()
            ? Optional.empty()
            : files
                .text(FOLDER, file.name(), file.place())
                .flatMap(
                    text -> new CsvTable(FOLDER + "/" + file.name(), problems, columns).read(text));
    complete &= lines.isPresent();
    return lines.orElse(List.of());
  }
}
