package vn.tonghop.publish.sheet;

import java.util.List;

/** The parts that hold a workbook together. */
final class PackageXml {

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private PackageXml() {}

  static String contentTypes(List<SheetPlan> sheets) {
    StringBuilder xml = new StringBuilder(OfficeXml.DECLARATION);
    xml.append("<Types xmlns=\"").append(OfficeXml.PACKAGE).append("/content-types\">");
    xml.append("<Default Extension=\"rels\" ContentType=\"");
    xml.append("application/vnd.openxmlformats-package.relationships+xml\"/>");
    xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    xml.append("<Default Extension=\"vml\" ContentType=\"");
    xml.append("application/vnd.openxmlformats-officedocument.vmlDrawing\"/>");
    override(xml, "/xl/workbook.xml", TYPE + "sheet.main+xml");
    override(xml, "/xl/styles.xml", TYPE + "styles+xml");
    override(xml, "/" + Seal.PART, "application/vnd.openxmlformats-package.core-properties+xml");
    for (int i = 1; i <= sheets.size(); i++) {
      override(xml, "/xl/worksheets/sheet" + i + ".xml", TYPE + "worksheet+xml");
      if (sheets.get(i - 1).notes()) {
        override(xml, "/xl/comments" + i + ".xml", TYPE + "comments+xml");
      }
    }
    return xml.append("</Types>").toString();
  }

  private static void override(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"").append(part);
    xml.append("\" ContentType=\"").append(type).append("\"/>");
  }

  static String root() {
    return OfficeXml.relations(
        OfficeXml.relation("rId1", OfficeXml.OFFICE + "/officeDocument", "xl/workbook.xml")
            + OfficeXml.relation(
                "rId2", OfficeXml.PACKAGE + "/relationships/metadata/core-properties", Seal.PART));
  }

  static String workbook(List<SheetPlan> sheets) {
    StringBuilder xml = new StringBuilder(OfficeXml.DECLARATION);
    xml.append("<workbook xmlns=\"").append(OfficeXml.MAIN);
    xml.append("\" xmlns:r=\"").append(OfficeXml.OFFICE).append("\"><sheets>");
    for (int i = 1; i <= sheets.size(); i++) {
      SheetPlan sheet = sheets.get(i - 1);
      xml.append("<sheet name=\"").append(XmlText.of(sheet.name()));
      xml.append("\" sheetId=\"").append(i).append('"');
      xml.append(sheet.hidden() ? " state=\"veryHidden\"" : "");
      xml.append(" r:id=\"rId").append(i).append("\"/>");
    }
    return xml.append("</sheets></workbook>").toString();
  }

  static String workbookRelations(List<SheetPlan> sheets) {
    StringBuilder all = new StringBuilder();
    for (int i = 1; i <= sheets.size(); i++) {
      all.append(
          OfficeXml.relation(
              "rId" + i, OfficeXml.OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml"));
    }
    all.append(
        OfficeXml.relation(
            "rId" + (sheets.size() + 1), OfficeXml.OFFICE + "/styles", "styles.xml"));
    return OfficeXml.relations(all.toString());
  }

  static String core(WorkbookStream.Description description, String seal) {
    return OfficeXml.DECLARATION
        + "<cp:coreProperties xmlns:cp=\""
        + OfficeXml.PACKAGE
        + "/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + "<dc:creator>"
        + XmlText.of(description.author())
        + "</dc:creator><dc:identifier>"
        + XmlText.of(seal)
        + "</dc:identifier><dc:title>"
        + XmlText.of(description.title())
        + "</dc:title></cp:coreProperties>";
  }
}
