package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Section;

/** The headings above the sections of an outline, and how sections are numbered below them. */
final class Headings {

  private final List<Section> headings;
  private final Set<String> given = new HashSet<>();

  Headings(Outline outline) {
    this.headings = outline.document().headings();
  }

  private static String above(String code) {
    return code.substring(0, Math.max(0, code.lastIndexOf('.')));
  }

  /** Those above a section that no section before it had, from the top. */
  List<Section> of(Section section) {
    List<Section> above = new ArrayList<>();
    for (String code = above(section.code()); !code.isEmpty(); code = above(code)) {
      for (Section heading : headings) {
        if (heading.code().equals(code) && given.add(code)) {
          above.add(0, heading);
        }
      }
    }
    return above;
  }

  /** The last part of the code below a heading, else all of it. */
  String number(String code) {
    if (!isBelow(code)) {
      return code + ".";
    }
    String last = code.substring(code.lastIndexOf('.') + 1);
    return last + (last.length() == 1 && Character.isLowerCase(last.charAt(0)) ? ")" : ".");
  }

  int depth(String code) {
    return isBelow(code) ? 1 + depth(above(code)) : 0;
  }

  private boolean isBelow(String code) {
    return !above(code).isEmpty() && isHeading(above(code));
  }

  private boolean isHeading(String code) {
    return headings.stream().anyMatch(heading -> heading.code().equals(code));
  }
}
