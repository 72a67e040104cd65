package vn.tonghop.publish.sheet;

/** Names the format uses everywhere. */
final class OfficeXml {

  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

  private OfficeXml() {}

  /** One relation of a part to another. */
  static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  static String relations(String all) {
    return DECLARATION
        + "<Relationships xmlns=\""
        + PACKAGE
        + "/relationships\">"
        + all
        + "</Relationships>";
  }
}
