package vn.tonghop.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;

/** Agencies counted together: all, a group, a group within groups or a region. */
record Population(String code, List<Agency> agencies) {

  static List<Population> all(Setup setup) {
    List<Population> populations = new ArrayList<>();
    populations.add(of(setup, "ALL", agency -> true));
    setup.registry().groups().stream()
        .map(g -> of(setup, g.code(), agency -> agency.group().equals(g.code())))
        .forEach(populations::add);
    setup.registry().subsets().stream()
        .map(s -> of(setup, s.code(), agency -> agency.subsets().contains(s.code())))
        .forEach(populations::add);
    setup.registry().regions().stream()
        .map(r -> of(setup, r.code(), agency -> agency.region().equals(r.code())))
        .forEach(populations::add);
    return populations;
  }

  private static Population of(Setup setup, String code, Predicate<Agency> members) {
    return new Population(code, setup.registry().agencies().stream().filter(members).toList());
  }

  int size() {
    return agencies.size();
  }
}
