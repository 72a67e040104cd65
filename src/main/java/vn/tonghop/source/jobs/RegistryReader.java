package vn.tonghop.source.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Label;
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
    Map<String, Grouping> groups = groupings(draft.groups(), "group");
    Map<String, Grouping> regions = groupings(draft.regions(), "region");
    List<CsvTable.Line> lines = lines(draft.agencies(), AgencyRows.COLUMNS);
    AgencyRows rows = new AgencyRows(problems, groups.keySet(), regions.keySet(), draft.date());
    List<Agency> valid = complete ? rows.read(lines) : List.of();
    checkApart(groups, regions, draft.regions());
    List<String> obliged = obliged(draft, groups.keySet());
    List<Agency> agencies = valid.stream().filter(a -> obliged.contains(a.group())).toList();
    if (complete && agencies.isEmpty()) {
      problems.add(draft.obligedPlace(), "empty-registry");
    }
    Map<String, Set<String>> otherNames = new LinkedHashMap<>(rows.otherNames());
    otherNames.keySet().retainAll(agencies.stream().map(Agency::code).toList());
    Map<String, Set<String>> succeeded = new LinkedHashMap<>(rows.succeeded());
    succeeded.keySet().retainAll(otherNames.keySet());
    List<Grouping> printed = obliged.stream().filter(groups::containsKey).map(groups::get).toList();
    return new Registers(
        new Registry(agencies, printed, new ArrayList<>(regions.values()), otherNames, succeeded),
        groups.keySet(),
        rows.allCodes(),
        obliged,
        complete);
  }

  private List<String> obliged(CampaignDraft draft, Set<String> groups) {
    Set<String> obliged = new LinkedHashSet<>();
    for (Item item : draft.obliged()) {
      String group = item.text().orElse("");
      if (!obliged.add(group)) {
        problems.add(item.place(), "duplicate", group);
      } else if (complete && !groups.contains(group)) {
        problems.unknown(item.place(), "unknown-group", group, groups);
      }
    }
    return List.copyOf(obliged);
  }

  private Map<String, Grouping> groupings(NamedFile file, String codeColumn) {
    Map<String, Grouping> groupings = new LinkedHashMap<>();
    for (CsvTable.Line line : lines(file, List.of(codeColumn, "name_vi", "name_en"))) {
      String code = line.get(codeColumn);
      Label name = new Label(line.get("name_vi"), line.get("name_en"));
      if (!Names.isCode(code) || code.equals(Registry.ALL)) {
        problems.add(line.place(), "bad-code", code);
      } else if (groupings.putIfAbsent(code, new Grouping(code, name)) != null) {
        problems.add(line.place(), "duplicate", code);
      }
      if (name.vi().isEmpty() || name.en().isEmpty()) {
        problems.add(line.place(), "empty-cell", name.vi().isEmpty() ? "name_vi" : "name_en");
      }
    }
    return groupings;
  }

  private void checkApart(
      Map<String, Grouping> groups, Map<String, Grouping> regions, NamedFile file) {
    for (String code : regions.keySet()) {
      if (groups.containsKey(code)) {
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
