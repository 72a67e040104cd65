package vn.tonghop.publish.sheet;

import java.util.List;
import vn.tonghop.publish.sheet.SheetChart.Box;

/** The part that says where on a sheet its charts lie. */
final class DrawingXml {

  private static final String NS = "http://schemas.openxmlformats.org/drawingml/2006/";

  /** Drawing ML of all parts. */
  static final String MAIN = NS + "main";

  static final String CHART = NS + "chart";

  /** Charts keep off the edges of pages: two points, in the units of the format. */
  private static final int INSET = 25_400;

  private static final int LAST_ROW = (int) SheetStream.USUAL_HEIGHT * 12_700;

  private DrawingXml() {}

  static String text(List<SheetChart> charts) {
    StringBuilder xml = new StringBuilder(OfficeXml.DECLARATION);
    xml.append("<xdr:wsDr xmlns:xdr=\"").append(NS).append("spreadsheetDrawing\" xmlns:a=\"");
    xml.append(MAIN).append("\">");
    for (int i = 0; i < charts.size(); i++) {
      anchor(charts.get(i), i + 1, xml);
    }
    return xml.append("</xdr:wsDr>").toString();
  }

  private static void anchor(SheetChart chart, int number, StringBuilder xml) {
    Box box = chart.box();
    xml.append("<xdr:twoCellAnchor editAs=\"oneCell\">");
    corner("from", box.firstColumn() - 1, box.firstRow() - 1, INSET, xml);
    corner("to", box.lastColumn(), box.lastRow() - 1, LAST_ROW - INSET, xml);
    xml.append("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"");
    xml.append(number + 1).append("\" name=\"").append(XmlText.of(chart.name()));
    xml.append("\" descr=\"").append(XmlText.of(chart.title()));
    xml.append("\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm>");
    xml.append("<a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic>");
    xml.append("<a:graphicData uri=\"").append(CHART).append("\"><c:chart xmlns:c=\"");
    xml.append(CHART).append("\" xmlns:r=\"").append(OfficeXml.OFFICE).append("\" r:id=\"rId");
    xml.append(number).append("\"/></a:graphicData></a:graphic></xdr:graphicFrame>");
    xml.append("<xdr:clientData/></xdr:twoCellAnchor>");
  }

  private static void corner(String name, int column, int row, int below, StringBuilder xml) {
    xml.append("<xdr:").append(name).append("><xdr:col>").append(column);
    xml.append("</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>").append(row);
    xml.append("</xdr:row><xdr:rowOff>").append(below);
    xml.append("</xdr:rowOff></xdr:").append(name).append('>');
  }
}
