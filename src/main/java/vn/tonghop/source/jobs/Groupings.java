package vn.tonghop.source.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Registry.Grouping;

/** The groups or the regions of a registry: those valid at a date, and the codes of all others. */
final class Groupings {

  private final Problems problems;
  private final String unknown;
  private final @Nullable LocalDate date;
  private final Map<String, Grouping> valid = new LinkedHashMap<>();
  private final Map<String, List<Validity>> all = new HashMap<>();

  /**
   * @param unknown key of the problem when a code is in no row
   * @param date null: every row is valid
   */
  Groupings(Problems problems, String unknown, @Nullable LocalDate date) {
    this.problems = problems;
    this.unknown = unknown;
    this.date = date;
  }

  /** Adds the rows of a file; a code may have several rows that are valid at different times. */
  void read(List<CsvTable.Line> lines, String codeColumn) {
    for (CsvTable.Line line : lines) {
      String code = line.get(codeColumn);
      Label name = new Label(line.get("name_vi"), line.get("name_en"));
      Validity validity = Validity.of(line, problems);
      if (!Names.isCode(code) || code.equals(Registry.ALL)) {
        problems.add(line.place(), "bad-code", code);
      } else {
        checkApart(line.place(), code, validity);
        if (validity.holds(date)) {
          valid.putIfAbsent(code, new Grouping(code, name));
        }
      }
      if (name.vi().isEmpty() || name.en().isEmpty()) {
        problems.add(line.place(), "empty-cell", name.vi().isEmpty() ? "name_vi" : "name_en");
      }
    }
  }

  private void checkApart(Place place, String code, Validity validity) {
    List<Validity> former = all.computeIfAbsent(code, c -> new ArrayList<>());
    if (former.stream().anyMatch(validity::overlaps)) {
      boolean dated = !validity.isAlways() || former.stream().anyMatch(v -> !v.isAlways());
      problems.add(place, dated ? "validity-overlap" : "duplicate", code);
    }
    former.add(validity);
  }

  /** Those valid at the date, by code, in the order of the file. */
  Map<String, Grouping> valid() {
    return valid;
  }

  /** Codes valid at the date. */
  Set<String> codes() {
    return valid.keySet();
  }

  /** Codes of all rows. */
  Set<String> everCodes() {
    return all.keySet();
  }

  /** Tells a code that is not valid at the date. */
  void require(Place place, String code) {
    require(place, code, List.of());
  }

  /**
   * The same.
   *
   * @param further words that could have been meant as well
   */
  void require(Place place, String code, Collection<String> further) {
    if (valid.containsKey(code)) {
      return;
    }
    if (all.containsKey(code)) {
      problems.add(place, "not-valid-then", code, String.valueOf(date));
      return;
    }
    Set<String> known = new LinkedHashSet<>(valid.keySet());
    known.addAll(further);
    problems.unknown(place, unknown, code, known);
  }

  /** Tells a code that is in no row. */
  void requireEver(Place place, String code) {
    if (!all.containsKey(code)) {
      problems.unknown(place, unknown, code, all.keySet().stream().sorted().toList());
    }
  }
}
