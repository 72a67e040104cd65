package vn.tonghop.publish.sheet;

import java.util.List;

/** The parts that hold a workbook together. */
final class PackageXml {

  static final String CORE = "docProps/core.xml";

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private PackageXml() {}

  static String contentTypes(List<SheetParts> sheets) {
    StringBuilder xml = new StringBuilder(OfficeXml.DECLARATION);
    xml.append("<Types xmlns=\"").append(OfficeXml.PACKAGE).append("/content-types\">");
    xml.append("<Default Extension=\"rels\" ContentType=\"");
    xml.append("application/vnd.openxmlformats-package.relationships+xml\"/>");
    xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    xml.append("<Default Extension=\"vml\" ContentType=\"");
    xml.append("application/vnd.openxmlformats-officedocument.vmlDrawing\"/>");
    override(xml, "xl/workbook.xml", TYPE + "sheet.main+xml");
    override(xml, "xl/styles.xml", TYPE + "styles+xml");
    override(xml, CORE, "application/vnd.openxmlformats-package.core-properties+xml");
    for (SheetParts sheet : sheets) {
      sheet.typed().forEach(part -> override(xml, part.name(), part.type()));
    }
    return xml.append("</Types>").toString();
  }

  private static void override(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"/").append(part);
    xml.append("\" ContentType=\"").append(type).append("\"/>");
  }

  static String root() {
    return OfficeXml.relations(
        OfficeXml.relation("rId1", OfficeXml.OFFICE + "/officeDocument", "xl/workbook.xml")
            + OfficeXml.relation(
                "rId2", OfficeXml.PACKAGE + "/relationships/metadata/core-properties", CORE));
  }

  static String workbookRelations(int sheets) {
    StringBuilder all = new StringBuilder();
    for (int i = 1; i <= sheets; i++) {
      all.append(
          OfficeXml.relation(
              "rId" + i, OfficeXml.OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml"));
    }
    all.append(
        OfficeXml.relation("rId" + (sheets + 1), OfficeXml.OFFICE + "/styles", "styles.xml"));
    return OfficeXml.relations(all.toString());
  }

  /**
   * @param seal empty: the workbook has none
   */
  static String core(WorkbookStream.Description description, String seal) {
    return OfficeXml.DECLARATION
        + "<cp:coreProperties xmlns:cp=\""
        + OfficeXml.PACKAGE
        + "/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + "<dc:creator>"
        + XmlText.of(description.author())
        + "</dc:creator>"
        + (seal.isEmpty() ? "" : "<dc:identifier>" + XmlText.of(seal) + "</dc:identifier>")
        + "<dc:title>"
        + XmlText.of(description.title())
        + "</dc:title></cp:coreProperties>";
  }
}
