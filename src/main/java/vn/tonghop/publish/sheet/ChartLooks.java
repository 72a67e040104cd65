package vn.tonghop.publish.sheet;

import java.util.List;
import vn.tonghop.publish.sheet.CellStyle.Font;

/** How charts look: colours that also differ in grey print, thin outlines, one face of letters. */
final class ChartLooks {

  private static final String LINE = "404040";
  private static final String PALE_LINE = "BFBFBF";
  private static final int HAIR = 6_350;
  private static final int THICK = 25_400;
  private static final int HUNDREDTHS = 100;

  /** Fill and what can be read on it; neighbours are apart in grey. */
  private record Colour(String fill, String letters) {}

  private static final List<Colour> COLOURS =
      List.of(
          new Colour("1F4E79", "FFFFFF"),
          new Colour("F4B183", "000000"),
          new Colour("4F8F3A", "FFFFFF"),
          new Colour("FFE699", "000000"),
          new Colour("7F4F8F", "FFFFFF"),
          new Colour("BDD7EE", "000000"),
          new Colour("9C3A1E", "FFFFFF"),
          new Colour("D9D9D9", "000000"));

  private static final List<String> DASHES = List.of("dash", "sysDot", "lgDashDot", "solid");

  private ChartLooks() {}

  private static Colour colour(int series) {
    return COLOURS.get(series % COLOURS.size());
  }

  /** Of the bars of a series. */
  static String bar(int series) {
    return "<c:spPr>" + fill(colour(series).fill()) + line(LINE, HAIR, "solid") + "</c:spPr>";
  }

  /**
   * Of the line of a level.
   *
   * @param number of the level, from 0
   */
  static String level(int number) {
    String dash = DASHES.get(number % DASHES.size());
    return "<c:spPr>" + line("000000", THICK, dash) + "</c:spPr>";
  }

  /**
   * Of the marks of a level.
   *
   * @param alone there is one category: a line has no length there
   */
  static String levelMark(boolean alone) {
    if (!alone) {
      return "<c:marker><c:symbol val=\"none\"/></c:marker>";
    }
    return "<c:marker><c:symbol val=\"dash\"/><c:size val=\"20\"/><c:spPr>"
        + fill("000000")
        + line("000000", HAIR, "solid")
        + "</c:spPr></c:marker>";
  }

  static String grid() {
    return "<c:majorGridlines><c:spPr>"
        + line(PALE_LINE, HAIR, "solid")
        + "</c:spPr></c:majorGridlines>";
  }

  static String axis() {
    return "<c:spPr>" + line(LINE, HAIR, "solid") + "</c:spPr>";
  }

  /** Of the whole chart. */
  static String paper() {
    return "<c:spPr>" + fill("FFFFFF") + line(PALE_LINE, HAIR, "solid") + "</c:spPr>";
  }

  /** Paper behind figures that a line would cross. */
  static String behindLabels(boolean crossed) {
    String behind = crossed ? fill("FFFFFF") : "<a:noFill/>";
    return "<c:spPr>" + behind + "<a:ln><a:noFill/></a:ln></c:spPr>";
  }

  /** Letters of a size in points. */
  static String letters(int points) {
    return "<c:txPr><a:bodyPr/><a:p><a:pPr>"
        + properties(points, false, LINE)
        + "</a:pPr></a:p></c:txPr>";
  }

  /** Letters on the bars of a series. */
  static String lettersOn(int series) {
    return "<c:txPr><a:bodyPr/><a:p><a:pPr>"
        + properties(8, true, colour(series).letters())
        + "</a:pPr></a:p></c:txPr>";
  }

  private static String properties(int points, boolean bold, String colour) {
    return "<a:defRPr sz=\""
        + points * HUNDREDTHS
        + "\" b=\""
        + (bold ? 1 : 0)
        + "\">"
        + fill(colour)
        + "<a:latin typeface=\""
        + Font.FACE
        + "\"/><a:cs typeface=\""
        + Font.FACE
        + "\"/></a:defRPr>";
  }

  /**
   * A text of its own.
   *
   * @param turned reads upwards
   */
  static String title(String text, int points, boolean bold, boolean turned) {
    return "<c:title><c:tx><c:rich><a:bodyPr"
        + (turned ? " rot=\"-5400000\" vert=\"horz\"" : "")
        + "/><a:p><a:pPr>"
        + properties(points, bold, "000000")
        + "</a:pPr><a:r>"
        + properties(points, bold, "000000").replace("defRPr", "rPr")
        + "<a:t>"
        + XmlText.of(text)
        + "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>";
  }

  private static String fill(String colour) {
    return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
  }

  private static String line(String colour, int width, String dash) {
    return "<a:ln w=\""
        + width
        + "\">"
        + fill(colour)
        + "<a:prstDash val=\""
        + dash
        + "\"/></a:ln>";
  }
}
