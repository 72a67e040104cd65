package vn.tonghop.publish.document;

/** The parts of a document beside its text; they are the same for equal descriptions. */
final class Parts {

  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private Parts() {}

  static String contentTypes() {
    return DECLARATION
        + "<Types xmlns=\""
        + PACKAGE
        + "/content-types\"><Default Extension=\"rels\" ContentType=\""
        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + type("word/document.xml", WORD + "document.main+xml")
        + type("word/styles.xml", WORD + "styles+xml")
        + type("word/settings.xml", WORD + "settings+xml")
        + type("word/header1.xml", WORD + "header+xml")
        + type("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + "</Types>";
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
  }

  static String root() {
    return relations(
        relation("rId1", OFFICE + "/officeDocument", "word/document.xml")
            + relation(
                "rId2", PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml"));
  }

  static String ofDocument() {
    return relations(
        relation("rId1", OFFICE + "/styles", "styles.xml")
            + relation("rId2", OFFICE + "/settings", "settings.xml")
            + relation("rId3", OFFICE + "/header", "header1.xml"));
  }

  private static String relations(String all) {
    return DECLARATION
        + "<Relationships xmlns=\""
        + PACKAGE
        + "/relationships\">"
        + all
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  static String styles() {
    StringBuilder xml = new StringBuilder(DECLARATION);
    xml.append("<w:styles xmlns:w=\"").append(MAIN).append("\"><w:docDefaults><w:rPrDefault>");
    xml.append("<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"Times New Roman\"");
    xml.append(" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"26\"/>");
    xml.append("<w:szCs w:val=\"26\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault>");
    xml.append("<w:pPrDefault/></w:docDefaults>");
    for (Look look : Look.values()) {
      xml.append(look.xml());
    }
    return xml.append("</w:styles>").toString();
  }

  /** Without it programs would lay the document out as those of long ago. */
  static String settings() {
    return DECLARATION
        + "<w:settings xmlns:w=\""
        + MAIN
        + "\"><w:defaultTabStop w:val=\"567\"/><w:compat><w:compatSetting"
        + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
        + " w:val=\"15\"/></w:compat></w:settings>";
  }

  /** The number of the page, in the middle above the text. */
  static String header() {
    return DECLARATION
        + "<w:hdr xmlns:w=\""
        + MAIN
        + "\"><w:p><w:pPr><w:pStyle w:val=\""
        + Look.PAGE.id()
        + "\"/></w:pPr><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple>"
        + "</w:p></w:hdr>";
  }

  /**
   * @param author who issues it, escaped
   * @param title what it is, escaped
   */
  static String core(String author, String title) {
    return DECLARATION
        + "<cp:coreProperties xmlns:cp=\""
        + PACKAGE
        + "/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + "<dc:creator>"
        + author
        + "</dc:creator><dc:language>vi-VN</dc:language><dc:title>"
        + title
        + "</dc:title></cp:coreProperties>";
  }
}
