package vn.tonghop.source.jobs;

import java.util.List;
import java.util.Set;
import vn.tonghop.outline.Registry;

/**
 * What the registry files say.
 *
 * @param registry the obliged agencies with the obliged groups
 * @param groups valid at the campaign's date, obliged or not
 * @param agencies codes of all agencies, obliged or not
 * @param obliged codes of the obliged groups, in printing order
 * @param complete false: a file could not be read, so nothing can be called unknown
 */
record Registers(
    Registry registry,
    Groupings groups,
    Set<String> agencies,
    List<String> obliged,
    boolean complete) {

  Registers {
    agencies = Set.copyOf(agencies);
    obliged = List.copyOf(obliged);
  }
}
