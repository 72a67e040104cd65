package vn.tonghop.publish.sheet;

import java.util.List;
import vn.tonghop.finding.Origin;
import vn.tonghop.intake.FeedbackMark;

/** The two parts that make the notes of a sheet: their texts and their boxes. */
final class NotesXml {

  private static final int LONGEST = 2_000;
  private static final int LETTERS_IN_LINE = 42;
  private static final int LINE_POINTS = 14;
  private static final int MOST_LINES = 20;

  private NotesXml() {}

  static String texts(List<CellNote> notes) {
    StringBuilder xml = new StringBuilder(OfficeXml.DECLARATION);
    xml.append("<comments xmlns=\"").append(OfficeXml.MAIN).append("\"><authors><author>");
    xml.append(FeedbackMark.AUTHOR).append("</author></authors><commentList>");
    for (CellNote note : notes) {
      xml.append("<comment ref=\"").append(Origin.address(note.row(), note.column()));
      xml.append(
          "\" authorId=\"0\"><text><r><rPr><sz val=\"10\"/><rFont val=\"Times New Roman\"/>");
      xml.append("</rPr><t xml:space=\"preserve\">");
      xml.append(XmlText.ofNote(XmlText.cut(note.text(), LONGEST)));
      xml.append("</t></r></text></comment>");
    }
    return xml.append("</commentList></comments>").toString();
  }

  static String boxes(List<CellNote> notes) {
    StringBuilder xml = new StringBuilder();
    xml.append("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"");
    xml.append(" xmlns:o=\"urn:schemas-microsoft-com:office:office\"");
    xml.append(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">");
    xml.append("<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\"");
    xml.append(" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>");
    xml.append("<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
    int number = 1024;
    for (CellNote note : notes) {
      box(note, ++number, xml);
    }
    return xml.append("</xml>").toString();
  }

  private static void box(CellNote note, int number, StringBuilder xml) {
    int lines = Math.min(MOST_LINES, 2 + note.text().length() / LETTERS_IN_LINE);
    xml.append("<v:shape id=\"_x0000_s").append(number).append("\" type=\"#_x0000_t202\"");
    xml.append(" style=\"position:absolute;margin-left:80pt;margin-top:5pt;width:230pt;height:");
    xml.append(lines * LINE_POINTS).append("pt;z-index:1;visibility:hidden\"");
    xml.append(" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>");
    xml.append(
        "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>");
    xml.append("<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div>");
    xml.append(
        "</v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>");
    xml.append("<x:Anchor>").append(note.column()).append(", 12, ");
    xml.append(Math.max(0, note.row() - 2)).append(", 4, ").append(note.column() + 4);
    xml.append(", 12, ").append(Math.max(0, note.row() - 2) + lines).append(", 4</x:Anchor>");
    xml.append("<x:AutoFill>False</x:AutoFill><x:Row>").append(note.row() - 1);
    xml.append("</x:Row><x:Column>").append(note.column() - 1).append("</x:Column>");
    xml.append("</x:ClientData></v:shape>");
  }
}
