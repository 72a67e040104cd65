package vn.tonghop.publish.sheet;

import vn.tonghop.finding.Origin;
import vn.tonghop.publish.utf8.Utf8Output;

/** What a worksheet says before its rows, in the order of the format. */
final class SheetHead {

  private SheetHead() {}

  static void write(Utf8Output out, SheetPlan plan, boolean opensFirst) {
    out.ascii(OfficeXml.DECLARATION);
    out.ascii("<worksheet xmlns=\"" + OfficeXml.MAIN + "\" xmlns:r=\"" + OfficeXml.OFFICE + "\">");
    out.ascii("<sheetPr>");
    out.ascii(plan.tab() == null ? "" : "<tabColor rgb=\"FF" + plan.tab() + "\"/>");
    out.ascii("<pageSetUpPr fitToPage=\"" + (plan.page().fits() ? 1 : 0) + "\"/></sheetPr>");
    out.ascii("<sheetViews><sheetView showGridLines=\"0\"");
    out.ascii(opensFirst ? " tabSelected=\"1\" workbookViewId=\"0\">" : " workbookViewId=\"0\">");
    pane(out, plan.frozenRows(), plan.frozenColumns());
    out.ascii("</sheetView></sheetViews>");
    out.ascii("<sheetFormatPr defaultRowHeight=\"15\" customHeight=\"1\"/>");
    columns(out, plan);
    out.ascii("<sheetData>");
  }

  private static void pane(Utf8Output out, int rows, int columns) {
    if (rows == 0 && columns == 0) {
      return;
    }
    String active = columns == 0 ? "bottomLeft" : rows == 0 ? "topRight" : "bottomRight";
    out.ascii("<pane");
    out.ascii(columns == 0 ? "" : " xSplit=\"" + columns + "\"");
    out.ascii(rows == 0 ? "" : " ySplit=\"" + rows + "\"");
    out.ascii(" topLeftCell=\"" + Origin.address(rows + 1, columns + 1));
    out.ascii("\" activePane=\"" + active + "\" state=\"frozen\"/>");
    out.ascii("<selection pane=\"" + active + "\"/>");
  }

  private static void columns(Utf8Output out, SheetPlan plan) {
    if (plan.widths().isEmpty()) {
      return;
    }
    out.ascii("<cols>");
    for (int i = 0; i < plan.widths().size(); i++) {
      out.ascii("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"");
      out.ascii(plan.widths().get(i) + "\" customWidth=\"1\"/>");
    }
    out.ascii("</cols>");
  }
}
