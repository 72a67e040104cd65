package vn.tonghop.publish.document;

/**
 * How a paragraph looks: the styles of a document.
 *
 * <p>Sizes are in half points, distances in twentieths of a point; 567 are a centimetre.
 */
enum Look {
  BODY("Normal", Align.BOTH, 26, "", 567, 0, 120, 0),
  ITEM("List Paragraph", Align.BOTH, 26, "", 567, 0, 80, 0),
  QUOTE("Quote", Align.BOTH, 24, "", 0, 567, 60, 0),
  NOTE("Note", Align.BOTH, 22, "i", 567, 0, 60, 0),
  PART("heading 1", Align.CENTER, 26, "bk", 0, 0, 120, 1),
  HEADING_1("heading 2", Align.BOTH, 26, "bk", 567, 0, 120, 2),
  HEADING_2("heading 3", Align.BOTH, 26, "bk", 567, 0, 100, 3),
  HEADING_3("heading 4", Align.BOTH, 26, "bik", 567, 0, 80, 4),
  TOPIC("heading 5", Align.BOTH, 26, "ik", 567, 0, 80, 5),
  TITLE("Title", Align.CENTER, 28, "bk", 0, 0, 60, 0),
  SUBJECT("Subtitle", Align.CENTER, 28, "bk", 0, 0, 60, 0),
  MARK("Synthetic Mark", Align.CENTER, 26, "bk", 0, 0, 60, 0),
  ADDRESSEE("Addressee", Align.CENTER, 28, "", 0, 0, 120, 0),
  SUPERIOR("Superior Body", Align.CENTER, 24, "", 0, 0, 0, 0),
  ISSUER("Issuing Body", Align.CENTER, 25, "b", 0, 0, 0, 0),
  NATION("Nation", Align.CENTER, 25, "b", 0, 0, 0, 0),
  MOTTO("Motto", Align.CENTER, 27, "b", 0, 0, 0, 0),
  NUMBER("Number", Align.CENTER, 26, "", 0, 0, 0, 0),
  ABOUT("About", Align.CENTER, 24, "", 0, 0, 0, 0),
  DATE("Place And Date", Align.CENTER, 26, "i", 0, 0, 0, 0),
  SIGNATURE("Signature", Align.CENTER, 27, "bk", 0, 0, 0, 0),
  SIGNED("Signed", Align.CENTER, 26, "ik", 0, 0, 0, 0),
  RECIPIENTS("Recipients", Align.LEFT, 24, "bik", 0, 0, 0, 0),
  RECIPIENT("Recipient", Align.LEFT, 22, "", 0, 0, 0, 0),
  UNIT("Unit", Align.RIGHT, 22, "ik", 0, 0, 60, 0),
  CELL_LEFT("Cell Left", Align.LEFT, 22, "", 0, 0, 0, 0),
  CELL_GROUP("Cell Group", Align.LEFT, 22, "bk", 0, 0, 0, 0),
  CELL_CENTER("Cell Center", Align.CENTER, 22, "", 0, 0, 0, 0),
  CELL_RIGHT("Cell Right", Align.RIGHT, 22, "", 0, 0, 0, 0),
  PAGE("header", Align.CENTER, 26, "", 0, 0, 0, 0);

  /** Where lines stand; the words are the format's. */
  enum Align {
    LEFT("left"),
    CENTER("center"),
    RIGHT("right"),
    BOTH("both");

    private final String word;

    Align(String word) {
      this.word = word;
    }
  }

  private final String title;
  private final Align align;
  private final int size;
  private final String traits;
  private final int firstLine;
  private final int left;
  private final int after;
  private final int level;

  /**
   * @param title of the style, for people and programs; built-in ones have the format's names
   * @param traits b: bold, i: italic, k: on the page of the next paragraph
   * @param level in the table of contents; 0: not there
   */
  Look(
      String title,
      Align align,
      int size,
      String traits,
      int firstLine,
      int left,
      int after,
      int level) {
    this.title = title;
    this.align = align;
    this.size = size;
    this.traits = traits;
    this.firstLine = firstLine;
    this.left = left;
    this.after = after;
    this.level = level;
  }

  /** What paragraphs call it by. */
  String id() {
    return title.replace(" ", "");
  }

  private boolean is(char trait) {
    return traits.indexOf(trait) >= 0;
  }

  /** The style's definition. */
  String xml() {
    StringBuilder xml = new StringBuilder("<w:style w:type=\"paragraph\"");
    xml.append(this == BODY ? " w:default=\"1\"" : "");
    xml.append(" w:styleId=\"").append(id()).append("\"><w:name w:val=\"").append(title);
    xml.append("\"/>").append(this == BODY ? "" : "<w:basedOn w:val=\"Normal\"/>");
    xml.append("<w:qFormat/><w:pPr>");
    xml.append(is('k') ? "<w:keepNext/>" : "<w:keepNext w:val=\"0\"/>");
    xml.append("<w:spacing w:before=\"").append(level > 0 ? 120 : 0);
    xml.append("\" w:after=\"").append(after).append("\"/>");
    xml.append("<w:ind w:left=\"").append(left);
    xml.append("\" w:firstLine=\"").append(firstLine).append("\"/>");
    xml.append("<w:jc w:val=\"").append(align.word).append("\"/>");
    xml.append(level > 0 ? "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>" : "");
    xml.append("</w:pPr><w:rPr>");
    xml.append(is('b') ? "<w:b/>" : "").append(is('i') ? "<w:i/>" : "");
    xml.append("<w:sz w:val=\"").append(size).append("\"/><w:szCs w:val=\"").append(size);
    return xml.append("\"/></w:rPr></w:style>").toString();
  }
}
