package vn.tonghop.app;

import java.util.List;

/**
 * A part of an outline or campaign, as it is compared with the part of the same key in another one.
 *
 * @param title what it is called
 * @param lines its description
 * @param whole everything known of it, also what the description leaves out
 */
record OutlinePart(String title, List<String> lines, Object whole) {

  /** The parts of a kind stand together, in this order. */
  enum Kind {
    CAMPAIGN,
    SECTION,
    INDICATOR,
    TABLE,
    CHOICES,
    FORM,
    RULE,
    CHECK,
    STATISTICS,
    TARGET,
    RANKING,
    REPORT,
    SUMMARY,
    CHART,
    DOCUMENT
  }

  OutlinePart {
    lines = List.copyOf(lines);
  }

  /**
   * @param description the title, then the lines
   */
  static OutlinePart of(List<String> description, Object whole) {
    return new OutlinePart(description.get(0), description.subList(1, description.size()), whole);
  }
}
