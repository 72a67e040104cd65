package vn.tonghop.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Registry;

/** Agencies as bits in official order; those the registry no longer has follow. */
final class AgencySets {

  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> codes = new ArrayList<>();
  private final Map<String, BitSet> populations = new LinkedHashMap<>();

  AgencySets(Registry registry) {
    for (Agency agency : registry.agencies()) {
      place(agency.code());
    }
    registry.populations().forEach((code, members) -> populations.put(code, bits(members)));
  }

  private BitSet bits(List<Agency> agencies) {
    BitSet bits = new BitSet();
    agencies.forEach(agency -> bits.set(place(agency.code())));
    return bits;
  }

  int place(String agency) {
    Integer known = places.get(agency);
    if (known != null) {
      return known;
    }
    places.put(agency, codes.size());
    codes.add(agency);
    return codes.size() - 1;
  }

  String code(int place) {
    return codes.get(place);
  }

  /**
   * The members of a group or region, of several joined by "+", or of everybody.
   *
   * @return empty for an unknown code
   */
  BitSet members(String population) {
    BitSet members = new BitSet();
    if (population.equals(Registry.ALL)) {
      members.set(0, codes.size());
      return members;
    }
    for (String code : population.split("\\+")) {
      BitSet part = populations.get(code);
      if (part != null) {
        members.or(part);
      }
    }
    return members;
  }
}
