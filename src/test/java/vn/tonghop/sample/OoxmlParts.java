package vn.tonghop.sample;

/** The parts of a workbook that do not depend on its contents. */
final class OoxmlParts {

  static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  static final String PACKAGE_RELATIONS =
      PROLOG
          + """
          <Relationships xmlns="%srelationships">\
          <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/>\
          <Relationship Id="rId2" Type="%srelationships/metadata/core-properties" \
          Target="docProps/core.xml"/></Relationships>"""
              .formatted(PACKAGE, RELATIONS, PACKAGE);

  static final String CORE_PROPERTIES =
      PROLOG
          + """
          <cp:coreProperties xmlns:cp="%smetadata/core-properties" \
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>DỮ LIỆU GIẢ LẬP</dc:title>\
          <dcterms:created xsi:type="dcterms:W3CDTF">2017-11-06T00:00:00Z</dcterms:created>\
          </cp:coreProperties>"""
              .formatted(PACKAGE);

  static final String STYLES =
      PROLOG
          + """
          <styleSheet xmlns="%s"><numFmts count="1">\
          <numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
          <fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font>\
          <font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts>\
          <fills count="4"><fill><patternFill patternType="none"/></fill>\
          <fill><patternFill patternType="gray125"/></fill>\
          <fill><patternFill patternType="solid"><fgColor rgb="FFFFFFCC"/></patternFill></fill>\
          <fill><patternFill patternType="solid"><fgColor rgb="FFE0E0E0"/></patternFill></fill>\
          </fills><borders count="1"><border/></borders>\
          <cellStyleXfs count="1"><xf fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
          <cellXfs count="9">\
          <xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>\
          <xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"/>\
          <xf numFmtId="0" fontId="1" fillId="3" borderId="0" applyFont="1" applyFill="1" \
          applyAlignment="1"><alignment wrapText="1"/></xf>\
          <xf numFmtId="3" fontId="0" fillId="2" borderId="0" applyNumberFormat="1" applyFill="1"/>\
          <xf numFmtId="164" fontId="0" fillId="2" borderId="0" applyNumberFormat="1" \
          applyFill="1"/>\
          <xf numFmtId="0" fontId="0" fillId="3" borderId="0" applyFill="1"/>\
          <xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1">\
          <alignment wrapText="1"/></xf>\
          <xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>\
          <xf numFmtId="10" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>\
          </cellXfs></styleSheet>"""
              .formatted(MAIN);

  private OoxmlParts() {}

  static String contentTypes(int sheets) {
    StringBuilder xml = new StringBuilder(PROLOG);
    xml.append("<Types xmlns=\"").append(PACKAGE).append("content-types\">");
    xml.append("<Default Extension=\"rels\" ContentType=\"");
    xml.append("application/vnd.openxmlformats-package.relationships+xml\"/>");
    xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    override(xml, "xl/workbook.xml", TYPE + "sheet.main+xml");
    override(xml, "xl/styles.xml", TYPE + "styles+xml");
    override(xml, "xl/sharedStrings.xml", TYPE + "sharedStrings+xml");
    override(
        xml, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    for (int i = 1; i <= sheets; i++) {
      override(xml, "xl/worksheets/sheet" + i + ".xml", TYPE + "worksheet+xml");
    }
    return xml.append("</Types>").toString();
  }

  private static void override(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"/").append(part);
    xml.append("\" ContentType=\"").append(type).append("\"/>");
  }

  static String workbookRelations(int sheets) {
    StringBuilder xml = new StringBuilder(PROLOG);
    xml.append("<Relationships xmlns=\"").append(PACKAGE).append("relationships\">");
    for (int i = 1; i <= sheets; i++) {
      relation(xml, i, "worksheet", "worksheets/sheet" + i + ".xml");
    }
    relation(xml, sheets + 1, "styles", "styles.xml");
    relation(xml, sheets + 2, "sharedStrings", "sharedStrings.xml");
    return xml.append("</Relationships>").toString();
  }

  private static void relation(StringBuilder xml, int id, String type, String target) {
    xml.append("<Relationship Id=\"rId").append(id).append("\" Type=\"").append(RELATIONS);
    xml.append('/').append(type).append("\" Target=\"").append(target).append("\"/>");
  }
}
