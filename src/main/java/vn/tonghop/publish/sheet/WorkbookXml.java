package vn.tonghop.publish.sheet;

import java.util.List;
import vn.tonghop.finding.Origin;

/** {@code xl/workbook.xml}: the sheets, what of them is printed and repeated on every page. */
final class WorkbookXml {

  private WorkbookXml() {}

  /**
   * @param lastRows last row written, by sheet; 0: none
   */
  static String text(List<SheetPlan> sheets, int[] lastRows) {
    StringBuilder xml = new StringBuilder(OfficeXml.DECLARATION);
    xml.append("<workbook xmlns=\"").append(OfficeXml.MAIN);
    xml.append("\" xmlns:r=\"").append(OfficeXml.OFFICE).append("\"><bookViews><workbookView/>");
    xml.append("</bookViews><sheets>");
    for (int i = 1; i <= sheets.size(); i++) {
      SheetPlan sheet = sheets.get(i - 1);
      xml.append("<sheet name=\"").append(XmlText.of(sheet.name()));
      xml.append("\" sheetId=\"").append(i).append('"');
      xml.append(sheet.hidden() ? " state=\"veryHidden\"" : "");
      xml.append(" r:id=\"rId").append(i).append("\"/>");
    }
    xml.append("</sheets>");
    names(sheets, lastRows, xml);
    return xml.append("</workbook>").toString();
  }

  private static void names(List<SheetPlan> sheets, int[] lastRows, StringBuilder xml) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      SheetPlan sheet = sheets.get(i);
      if (sheet.page().bounded() && lastRows[i] > 0 && !sheet.widths().isEmpty()) {
        String corner = absolute(lastRows[i], sheet.widths().size());
        name(names, "Print_Area", i, sheet.name(), "$A$1:" + corner);
      }
      SheetPage.Rows repeated = sheet.page().repeated();
      if (!repeated.isEmpty()) {
        String rows = "$" + repeated.first() + ":$" + repeated.last();
        name(names, "Print_Titles", i, sheet.name(), rows);
      }
    }
    if (names.length() > 0) {
      xml.append("<definedNames>").append(names).append("</definedNames>");
    }
  }

  private static void name(StringBuilder xml, String name, int index, String sheet, String range) {
    xml.append("<definedName name=\"_xlnm.").append(name).append("\" localSheetId=\"");
    xml.append(index).append("\">").append(XmlText.of("'" + sheet.replace("'", "''") + "'!"));
    xml.append(range).append("</definedName>");
  }

  private static String absolute(int row, int column) {
    String address = Origin.address(1, column);
    return "$" + address.substring(0, address.length() - 1) + "$" + row;
  }
}
