package vn.tonghop.publish.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of the package that belong to one sheet, and how the sheet refers to them. Whatever
 * else a sheet comes to show (a drawing, say) is one more part here.
 */
final class SheetParts {

  /** Relation to the boxes of the notes. */
  static final String BOXES = "rId1";

  private static final String NOTES = "rId2";

  private final int number;
  private final boolean notes;

  /**
   * @param number of the sheet, from 1
   */
  SheetParts(int number, boolean notes) {
    this.number = number;
    this.notes = notes;
  }

  /** A part whose content type its ending does not tell. */
  record Part(String name, String type) {}

  static List<SheetParts> of(List<SheetPlan> plans) {
    List<SheetParts> parts = new ArrayList<>();
    for (SheetPlan plan : plans) {
      parts.add(new SheetParts(parts.size() + 1, plan.notes()));
    }
    return parts;
  }

  List<Part> typed() {
    List<Part> typed = new ArrayList<>();
    typed.add(new Part(sheet(), "worksheet+xml"));
    if (notes) {
      typed.add(new Part(notes(), "comments+xml"));
    }
    return typed;
  }

  String sheet() {
    return "xl/worksheets/sheet" + number + ".xml";
  }

  String notes() {
    return "xl/comments" + number + ".xml";
  }

  String boxes() {
    return "xl/drawings/vmlDrawing" + number + ".vml";
  }

  String relations() {
    return "xl/worksheets/_rels/sheet" + number + ".xml.rels";
  }

  /** Content of {@link #relations}; empty: the sheet refers to nothing. */
  String relationsXml() {
    return notes
        ? OfficeXml.relations(
            relation(BOXES, "/vmlDrawing", boxes()) + relation(NOTES, "/comments", notes()))
        : "";
  }

  private static String relation(String id, String type, String part) {
    return OfficeXml.relation(id, OfficeXml.OFFICE + type, part.replaceFirst("^xl", ".."));
  }
}
