package vn.tonghop.source.jobs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Indicator;

/** Finds numbers that are computed from themselves. */
final class DerivationCycles {

  private final Map<ComponentRef, List<ComponentRef>> uses = new LinkedHashMap<>();
  private final Map<String, Place> places;
  private final Problems problems;
  private final Set<ComponentRef> done = new HashSet<>();

  /**
   * @param places where each indicator stands
   */
  DerivationCycles(Collection<Indicator> indicators, Map<String, Place> places, Problems problems) {
    this.places = places;
    this.problems = problems;
    for (Indicator indicator : indicators) {
      for (Component component : Component.values()) {
        List<ComponentRef> used = used(indicator.derivation(component));
        uses.put(new ComponentRef(indicator.code(), component), used);
      }
    }
  }

  void report() {
    uses.keySet().forEach(ref -> follow(ref, new ArrayList<>()));
  }

  private void follow(ComponentRef ref, List<ComponentRef> path) {
    int start = path.indexOf(ref);
    if (start >= 0) {
      List<ComponentRef> cycle = new ArrayList<>(path.subList(start, path.size()));
      cycle.add(ref);
      String text = cycle.stream().map(ComponentRef::toString).collect(Collectors.joining(" → "));
      Place place = places.get(ref.indicator());
      if (place != null) {
        problems.add(place, "cycle", text);
      }
      return;
    }
    if (done.contains(ref)) {
      return;
    }
    path.add(ref);
    uses.getOrDefault(ref, List.of()).forEach(next -> follow(next, path));
    path.remove(path.size() - 1);
    done.add(ref);
  }

  private static List<ComponentRef> used(@Nullable Derivation derivation) {
    return derivation == null
        ? List.of()
        : derivation.terms().stream()
            .filter(ComponentRef.class::isInstance)
            .map(ComponentRef.class::cast)
            .toList();
  }
}
