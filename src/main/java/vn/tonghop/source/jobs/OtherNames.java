package vn.tonghop.source.jobs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.WordKey;
import vn.tonghop.source.jobs.AgencyRows.Entry;

/** Names of agencies at other dates, by the agency that stands for them at the campaign's date. */
final class OtherNames {

  private final List<Entry> entries;
  private final Set<String> valid = new LinkedHashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Set<String>> successors = new HashMap<>();

  OtherNames(List<Entry> entries) {
    this.entries = entries;
    for (Entry entry : entries) {
      if (entry.valid()) {
        valid.add(entry.agency().code());
        names(entry.agency()).forEach(name -> taken.add(WordKey.of(name)));
      }
      if (!entry.successor().isEmpty()) {
        successors
            .computeIfAbsent(entry.agency().code(), code -> new LinkedHashSet<>())
            .add(entry.successor());
      }
    }
  }

  Map<String, Set<String>> byAgency() {
    Map<String, Set<String>> standsFor = new HashMap<>();
    Map<String, String> spelled = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Set<String> now = entry.valid() ? Set.of() : standingFor(entry.agency().code());
      for (String name : entry.valid() ? List.<String>of() : names(entry.agency()).toList()) {
        String key = WordKey.of(name);
        if (!taken.contains(key)) {
          standsFor.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(now);
          spelled.putIfAbsent(key, name);
        }
      }
    }
    Map<String, Set<String>> byAgency = new LinkedHashMap<>();
    spelled.forEach(
        (key, name) -> {
          Set<String> now = standsFor.getOrDefault(key, Set.of());
          if (now.size() == 1) {
            byAgency
                .computeIfAbsent(now.iterator().next(), code -> new LinkedHashSet<>())
                .add(name);
          }
        });
    return byAgency;
  }

  /** Codes that only one agency stands for, by that agency. */
  Map<String, Set<String>> succeeded() {
    Map<String, Set<String>> succeeded = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String code = entry.agency().code();
      Set<String> now = valid.contains(code) ? Set.of() : standingFor(code);
      if (now.size() == 1) {
        succeeded.computeIfAbsent(now.iterator().next(), k -> new LinkedHashSet<>()).add(code);
      }
    }
    return succeeded;
  }

  private static Stream<String> names(Agency agency) {
    return Stream.concat(Stream.of(agency.code(), agency.name()), agency.aliases().stream());
  }

  /** The agency itself where it is valid, else its successors, else those it took over. */
  private Set<String> standingFor(String code) {
    if (valid.contains(code)) {
      return Set.of(code);
    }
    Set<String> later = reached(code, successors);
    return later.isEmpty() ? reached(code, predecessors()) : later;
  }

  private Map<String, Set<String>> predecessors() {
    Map<String, Set<String>> predecessors = new HashMap<>();
    successors.forEach(
        (code, all) ->
            all.forEach(
                to -> predecessors.computeIfAbsent(to, k -> new LinkedHashSet<>()).add(code)));
    return predecessors;
  }

  /** The nearest valid agencies along the steps. */
  private Set<String> reached(String code, Map<String, Set<String>> steps) {
    Set<String> found = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>(Set.of(code));
    Set<String> open = steps.getOrDefault(code, Set.of());
    while (!open.isEmpty()) {
      Set<String> next = new LinkedHashSet<>();
      for (String step : open) {
        if (valid.contains(step)) {
          found.add(step);
        } else if (seen.add(step)) {
          next.addAll(steps.getOrDefault(step, Set.of()));
        }
      }
      open = next;
    }
    return found;
  }
}
