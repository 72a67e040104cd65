package vn.tonghop.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** XML of a sheet as some program might write it, and what may happen to its bytes. */
final class RandomSheet {

  private static final String[] PROLOGS = {
    "",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n",
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n",
    "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>",
    "<?xml version='1.0'?>",
    "<?xml version=\"1.1\"?>",
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>",
    "<!DOCTYPE worksheet>"
  };

  private static final String[] HEADS = {
    "",
    "<dimension ref='A1:C3'/>",
    "<sheetViews><sheetView workbookViewId=\"0\"><selection activeCell=\"A1\"/></sheetView></sheetViews>\n",
    "<cols><col min='2' max='3' hidden='1'/><col min=\"5\" max=\"5\" width=\"9\"/></cols>",
    "<cols><col min='2' max='x' hidden='1'/></cols>",
    "<sheetFormatPr defaultRowHeight=\"15\" x14ac:dyDescent=\"0.25\"/>",
    "<!-- trước -->",
    "<row r='1'><c><v>9</v></c></row>",
    "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>",
    "<a:b/>",
    "<sheetPr><tabColor rgb='FF00FF00'/></sheetPr>"
  };

  private static final String[] TEXTS = {
    "Tổng cộng",
    "a &lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;",
    "&#7897;i &#x1EA1; &#10;",
    "_x000D_ _xD800_",
    "😀 nửa",
    "hai\ndòng\tthẻ",
    "x > y",
    "x ]]&gt; y",
    "<![CDATA[a <b> & c]]>",
    "<!-- giữa -->z",
    "<?p q?>",
    "  ",
    "",
    "\u00A0",
    "\uF0B7 chấm",
    "&#0;",
    "&nbsp;",
    "\r\n",
    "\u0085\u2028",
    "&#xD;",
    "&#128512;"
  };

  private static final String[] VALUES = {
    "0",
    "17",
    "17.0",
    "-3.50",
    "1E5",
    ".5",
    "12.",
    " 8 ",
    "1.2.3",
    "chữ",
    "",
    "44197",
    "0.25",
    "+7",
    "999999999999999999",
    "1",
    "2"
  };

  private static final String[] FORMULAS = {
    "<f>SUM(A1:A2)</f>",
    "<f aca=\"false\">[1]Trang!A1</f>",
    "<f t=\"shared\" ref=\"A1:A3\" si=\"0\">'[1]Trang 1'!A1</f>",
    "<f t=\"shared\" si=\"0\"/>",
    "<f t='shared' si='1'></f>",
    "<f t='shared'/>",
    "<f t=\"array\" ref=\"B2\"><![CDATA[SUM(A1<>\"\")]]></f>",
    "<f>&#91;1]Trang!A1</f>",
    "<f/>"
  };

  private static final String[] INSERTIONS = {
    "<",
    ">",
    "&",
    "]]>",
    "<!-- x -->",
    "<?p?>",
    "&#0;",
    "&x;",
    "\0",
    "\r",
    "\uFEFF",
    "<row>",
    "</row>",
    "</c>",
    " r='1'",
    " s=\"1\"",
    "<c>",
    "<v>1</v>",
    "</sheetData>",
    "/",
    "=",
    "'",
    "\"",
    "<sheetData>",
    "<row r='2'/>",
    "xmlns:a='b'",
    "a:r='9'",
    "<x/>",
    "\uFFFF",
    "<![CDATA[",
    " ",
    "1"
  };

  private final Random random;

  RandomSheet(long seed) {
    random = new Random(seed);
  }

  /** A sheet that is mostly well-formed. */
  byte[] sheet() {
    StringBuilder xml = new StringBuilder(often() ? PROLOGS[1] : any(PROLOGS));
    xml.append("<worksheet xmlns=\"").append(TestFiles.MAIN).append('"');
    if (random.nextBoolean()) {
      xml.append(" xmlns:mc=\"urn:mc\" mc:Ignorable=\"x14ac\" xmlns:x14ac=\"urn:x14ac\"");
    }
    xml.append('>');
    for (int i = random.nextInt(4); i > 0; i--) {
      xml.append(often() ? HEADS[i] : any(HEADS));
    }
    if (rarely()) {
      xml.append("<sheetData/>");
    } else {
      rows(xml);
    }
    if (random.nextBoolean()) {
      xml.append("<mergeCells count='1'><mergeCell ref='B2:C3'/></mergeCells>");
    }
    return xml.append("</worksheet>").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A part of shared strings. */
  byte[] strings() {
    StringBuilder xml = new StringBuilder(often() ? PROLOGS[1] : any(PROLOGS));
    xml.append("<sst xmlns=\"").append(TestFiles.MAIN).append("\" count=\"3\">");
    for (int i = rarely() ? 300 : random.nextInt(9); i > 0; i--) {
      gap(xml);
      String text = rarely() ? any(TEXTS) : TEXTS[random.nextInt(8)];
      String item = random.nextInt(3) > 0 ? "<t>" + text + "</t>" : rich();
      xml.append(rarely() ? any("<si/>", "<si></si>", "<x/>") : "<si>" + item + "</si>");
    }
    gap(xml);
    return xml.append(often() ? "</sst>" : any("</sst>\n", "</sst><!-- -->", "</sst>x"))
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private void rows(StringBuilder xml) {
    xml.append("<sheetData>");
    int rows = rarely() ? 400 : random.nextInt(12);
    int number = 0;
    for (int i = 0; i < rows; i++) {
      gap(xml);
      number += rarely() ? random.nextInt(4) : 1;
      xml.append("<row");
      if (often()) {
        xml.append(" r=\"").append(number).append('"');
      }
      rowAttributes(xml);
      if (rarely()) {
        xml.append("/>");
      } else {
        xml.append('>');
        cells(xml, number);
        xml.append("</row>");
      }
    }
    gap(xml);
    xml.append("</sheetData>");
  }

  private void rowAttributes(StringBuilder xml) {
    if (random.nextInt(3) == 0) {
      xml.append(" spans=\"1:7\" ht=\"15\" customHeight='1'");
    }
    if (rarely()) {
      xml.append(any(" hidden='1'", " hidden=\"true\"", " hidden='0'", " hidden='x'"));
    }
    if (rarely()) {
      xml.append(any(" x14ac:dyDescent=\"0.25\"", " la='1'", " collapsed = 'false'", "  s='1'"));
    }
  }

  private void cells(StringBuilder xml, int row) {
    int column = 0;
    for (int i = random.nextInt(5); i > 0; i--) {
      gap(xml);
      column += rarely() ? random.nextInt(40) : 1;
      xml.append("<c");
      if (often()) {
        xml.append(" r=\"").append(vn.tonghop.finding.Origin.address(1, Math.max(1, column)));
        xml.setLength(xml.length() - 1);
        xml.append(rarely() ? any("", "x", "0", "9999999999") : "" + row).append('"');
      }
      if (random.nextBoolean()) {
        xml.append(" s=\"")
            .append(often() ? "" + random.nextInt(4) : any("", "-1", "x"))
            .append('"');
      }
      content(xml);
    }
    gap(xml);
  }

  private void content(StringBuilder xml) {
    switch (random.nextInt(9)) {
      case 0 -> xml.append("/>");
      case 1, 2 -> xml.append(" t=\"s\"><v>").append(shared()).append("</v></c>");
      case 3 -> xml.append(" t='inlineStr'><is>").append(rich()).append("</is></c>");
      case 4 ->
          xml.append(" t=\"str\">")
              .append(formula())
              .append("<v>")
              .append(any(TEXTS))
              .append("</v></c>");
      case 5 -> xml.append(" t='b'>").append(formula()).append("<v>1</v></c>");
      case 6 ->
          xml.append(any(" t='e'", " t='d'", " t='n'", " t='?'"))
              .append("><v>")
              .append(any("#REF!", "2017-11-06", "2017-11-06T10:00:00Z", "5"))
              .append("</v></c>");
      case 7 ->
          xml.append('>')
              .append(formula())
              .append(any("<v/>", "", "<extLst><x/></extLst>"))
              .append("</c>");
      default ->
          xml.append('>').append(formula()).append("<v>").append(any(VALUES)).append("</v></c>");
    }
  }

  private String shared() {
    return often() ? "" + random.nextInt(3) : any("7", "", " 1 ", "x", "-1");
  }

  private String rich() {
    StringBuilder all = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      String text = "<t xml:space=\"preserve\">" + any(TEXTS) + "</t>";
      String look = any("", "<rPr><b/><sz val=\"11\"/></rPr>", "<rPr/>", "<rPr><x y='1'/></rPr>");
      all.append(
          any(text, "<r>" + look + text + "</r>", "<rPh><t>bỏ</t></rPh>", "<t/>", "<phoneticPr/>"));
    }
    return all.toString();
  }

  private String formula() {
    return random.nextInt(3) == 0 ? any(FORMULAS) : "";
  }

  private void gap(StringBuilder xml) {
    if (rarely()) {
      xml.append(any("\n", "\r\n  ", "<!-- x -->", "<?p?>", "chữ", "<x/>", "\t"));
    }
  }

  /** The same bytes with something wrong. */
  byte[] damaged(byte[] bytes) {
    byte[] now = bytes;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(now.length);
      switch (random.nextInt(5)) {
        case 0 -> {
          now = now.clone();
          now[at] = (byte) random.nextInt(256);
        }
        case 1 -> now = joined(now, at, "", Math.min(now.length, at + 1 + random.nextInt(6)));
        case 2 -> now = joined(now, at, "", now.length);
        case 3 -> now = joined(now, at, "", Math.max(0, at - random.nextInt(60)));
        default -> now = joined(now, at, any(INSERTIONS), at);
      }
      if (now.length == 0) {
        return bytes;
      }
    }
    return now;
  }

  private static byte[] joined(byte[] bytes, int to, String between, int from) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bytes, 0, to);
    all.writeBytes(between.getBytes(StandardCharsets.UTF_8));
    all.write(bytes, from, bytes.length - from);
    return all.toByteArray();
  }

  private boolean often() {
    return random.nextInt(12) > 0;
  }

  private boolean rarely() {
    return random.nextInt(12) == 0;
  }

  private String any(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
