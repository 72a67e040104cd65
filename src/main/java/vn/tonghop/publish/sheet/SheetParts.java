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

  /** Relation to the charts. */
  static final String DRAWING = "rId3";

  private static final String NOTES = "rId2";
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String DRAWN_TYPE = "application/vnd.openxmlformats-officedocument.drawing";

  private final int number;
  private final boolean notes;
  private final int firstChart;
  private final int charts;

  /**
   * @param number of the sheet, from 1
   * @param firstChart number of its first chart in the workbook, from 1
   */
  private SheetParts(int number, boolean notes, int firstChart, int charts) {
    this.number = number;
    this.notes = notes;
    this.firstChart = firstChart;
    this.charts = charts;
  }

  /** A part whose content type its ending does not tell. */
  record Part(String name, String type) {}

  static List<SheetParts> of(List<SheetPlan> plans) {
    List<SheetParts> parts = new ArrayList<>();
    int chart = 1;
    for (SheetPlan plan : plans) {
      parts.add(new SheetParts(parts.size() + 1, plan.notes(), chart, plan.charts()));
      chart += plan.charts();
    }
    return parts;
  }

  List<Part> typed() {
    List<Part> typed = new ArrayList<>();
    typed.add(new Part(sheet(), SHEET_TYPE + "worksheet+xml"));
    if (notes) {
      typed.add(new Part(notes(), SHEET_TYPE + "comments+xml"));
    }
    if (charts > 0) {
      typed.add(new Part(drawing(), DRAWN_TYPE + "+xml"));
      for (int i = 0; i < charts; i++) {
        typed.add(new Part(chart(i), DRAWN_TYPE + "ml.chart+xml"));
      }
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

  String drawing() {
    return "xl/drawings/drawing" + number + ".xml";
  }

  /**
   * @param index of the chart on the sheet, from 0
   */
  String chart(int index) {
    return "xl/charts/chart" + (firstChart + index) + ".xml";
  }

  int charts() {
    return charts;
  }

  String drawingRelations() {
    return "xl/drawings/_rels/drawing" + number + ".xml.rels";
  }

  /** Content of {@link #drawingRelations}. */
  String drawingRelationsXml() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < charts; i++) {
      all.append(relation("rId" + (i + 1), "/chart", chart(i)));
    }
    return OfficeXml.relations(all.toString());
  }

  String relations() {
    return "xl/worksheets/_rels/sheet" + number + ".xml.rels";
  }

  /** Content of {@link #relations}; empty: the sheet refers to nothing. */
  String relationsXml() {
    String all =
        (notes
                ? relation(BOXES, "/vmlDrawing", boxes()) + relation(NOTES, "/comments", notes())
                : "")
            + (charts > 0 ? relation(DRAWING, "/drawing", drawing()) : "");
    return all.isEmpty() ? "" : OfficeXml.relations(all);
  }

  private static String relation(String id, String type, String part) {
    return OfficeXml.relation(id, OfficeXml.OFFICE + type, part.replaceFirst("^xl", ".."));
  }
}
