package vn.tonghop.source.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.WordKey;

/** Reads the rows of the agencies registry that are valid at a date. */
final class AgencyRows {

  static final List<String> COLUMNS =
      List.of("agency_code", "official_name", "group", "sort_order", "region", "aliases");

  private static final Pattern ORDER = Pattern.compile("\\d{1,9}");

  private final Problems problems;
  private final Groupings groups;
  private final Groupings regions;
  private final @Nullable LocalDate date;
  private final Map<String, String> claimedBy = new HashMap<>();
  private final Set<String> codes = new LinkedHashSet<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> allCodes = new LinkedHashSet<>();

  /**
   * @param date null: every row is valid
   */
  AgencyRows(Problems problems, Groupings groups, Groupings regions, @Nullable LocalDate date) {
    this.problems = problems;
    this.groups = groups;
    this.regions = regions;
    this.date = date;
  }

  List<Agency> read(List<CsvTable.Line> lines) {
    List<Agency> agencies = new ArrayList<>();
    for (CsvTable.Line line : lines) {
      boolean valid = Validity.of(line, problems).holds(date);
      Agency agency = agency(line, valid);
      allCodes.add(agency.code());
      if (valid) {
        checkUnique(line.place(), agency);
        agencies.add(agency);
      }
      entries.add(new Entry(agency, valid, line.get("successor"), line.place()));
    }
    entries.forEach(this::checkSuccessor);
    return agencies;
  }

  private void checkSuccessor(Entry entry) {
    String successor = entry.successor();
    if (!successor.isEmpty() && !allCodes.contains(successor)) {
      problems.unknown(entry.place(), "unknown-successor", successor, allCodes);
    }
  }

  /**
   * Names that are not valid at the date, by the agency that stands for them then: the same one,
   * its successor, or the one it succeeds. A name that would fit two agencies fits none.
   */
  Map<String, Set<String>> otherNames() {
    return new OtherNames(entries).byAgency();
  }

  /** Codes of agencies that are not valid at the date, by the agency that stands for them then. */
  Map<String, Set<String>> succeeded() {
    return new OtherNames(entries).succeeded();
  }

  /**
   * A row.
   *
   * @param valid at the date
   * @param successor code of the agency that took over; empty: none
   */
  record Entry(Agency agency, boolean valid, String successor, Place place) {}

  /** Codes of all rows read, valid or not. */
  Set<String> allCodes() {
    return allCodes;
  }

  private Agency agency(CsvTable.Line line, boolean valid) {
    String code = line.get("agency_code");
    if (!Names.isCode(code)) {
      problems.add(line.place(), "bad-code", code);
    }
    if (line.get("official_name").isEmpty()) {
      problems.add(line.place(), "empty-cell", "official_name");
    }
    String group = line.get("group");
    checkGrouping(groups, line.place(), group, valid);
    String region = line.get("region");
    if (!region.isEmpty()) {
      checkGrouping(regions, line.place(), region, valid);
    }
    List<String> subsets = listed(line.get("also"));
    subsets.forEach(subset -> checkGrouping(groups, line.place(), subset, valid));
    return new Agency(
        code,
        line.get("official_name"),
        group,
        region,
        sortOrder(line),
        listed(line.get("aliases")),
        Set.copyOf(subsets));
  }

  /** An agency of the campaign's date is in a group of that date; another row in any. */
  private static void checkGrouping(Groupings known, Place place, String code, boolean valid) {
    if (valid) {
      known.require(place, code);
    } else {
      known.requireEver(place, code);
    }
  }

  private int sortOrder(CsvTable.Line line) {
    String order = line.get("sort_order");
    if (ORDER.matcher(order).matches()) {
      return Integer.parseInt(order);
    }
    problems.add(line.place(), "not-whole", order);
    return 0;
  }

  private static List<String> listed(String cell) {
    return Arrays.stream(cell.split("\\|"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private void checkUnique(Place place, Agency agency) {
    if (!codes.add(agency.code())) {
      problems.add(place, "duplicate-agency", agency.code());
      return;
    }
    List<String> names = new ArrayList<>(agency.aliases());
    names.add(agency.code());
    names.add(agency.name());
    for (String name : names) {
      String owner = claimedBy.putIfAbsent(WordKey.of(name), agency.code());
      if (owner != null && !owner.equals(agency.code())) {
        problems.add(place, "alias-of-two", name, owner, agency.code());
      }
    }
  }
}
