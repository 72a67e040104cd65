package vn.tonghop.hostile;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Workbooks that hurt by what is written in their parts. */
final class XmlAttacks {

  private static final int MEGABYTE = 1 << 20;

  private final List<Attack> attacks = new ArrayList<>();

  private XmlAttacks() {}

  /**
   * @param canary address nobody may ask
   */
  static List<Attack> all(String canary) {
    XmlAttacks all = new XmlAttacks();
    all.entities(canary);
    all.masses();
    all.shapes();
    all.places();
    return all.attacks;
  }

  private void add(String name, Set<String> codes, Attack.Maker maker) {
    attacks.add(new Attack(name + ".xlsx", codes, maker));
  }

  private void entities(String canary) {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a 'haha'>"
            + laugh("b", "a")
            + laugh("c", "b")
            + laugh("d", "c")
            + laugh("e", "d")
            + laugh("f", "e")
            + laugh("g", "f")
            + laugh("h", "g")
            + "]>";
    String external = "<!DOCTYPE x [<!ENTITY h SYSTEM '" + canary + "/entity'>]>";
    String dtd =
        "<!DOCTYPE x SYSTEM '" + canary + "/x.dtd' [<!ENTITY % p SYSTEM '" + canary + "/p'> %p;]>";
    int number = 0;
    for (String part :
        List.of(
            Carrier.TYPES,
            Carrier.RELS,
            Carrier.WORKBOOK,
            Carrier.WORKBOOK_RELS,
            Carrier.STRINGS,
            Carrier.STYLES,
            Carrier.ANSWERS,
            Carrier.TABLE)) {
      number++;
      // Content types are not parsed.
      Set<String> damaged = part.equals(Carrier.TYPES) ? Set.of() : Set.of("DAMAGED");
      add("laughs-" + number, damaged, file -> entity(part, laughs, file));
      add("entity-" + number, damaged, file -> entity(part, external, file));
      add("dtd-" + number, damaged, file -> entity(part, dtd, file));
    }
  }

  private static String laugh(String name, String of) {
    return "<!ENTITY " + name + " '" + ("&" + of + ";").repeat(10) + "'>";
  }

  private static void entity(String part, String doctype, Path file) throws IOException {
    Carrier.faultless()
        .with(part, text -> withDoctype(text, doctype).replaceFirst("(?s)(.*</?\\w+)", "$1"))
        .with(part, text -> text.replaceFirst("(?s)(<\\w[^?!]*?>)", "$1&h;"))
        .write(file);
  }

  private static String withDoctype(String text, String doctype) {
    int after = text.indexOf("?>");
    return after < 0
        ? doctype + text
        : text.substring(0, after + 2) + doctype + text.substring(after + 2);
  }

  /** Small files that unpack to hundreds of megabytes, below the ratio that is judged. */
  private void masses() {
    Set<String> read = Set.of();
    add("sheet-of-comments", read, f -> mass(f, Carrier.TABLE, "<sheetData>", comments(), 200));
    add(
        "sheet-of-blanks",
        Set.of("TOO-BIG"),
        f -> mass(f, Carrier.TABLE, "<sheetData>", " ".repeat(MEGABYTE), 300));
    add(
        "sheet-of-lines",
        Set.of("TOO-BIG"),
        f -> mass(f, Carrier.TABLE, "<sheetData>", "\n".repeat(MEGABYTE), 300));
    add(
        "sheet-of-empty-cells",
        read,
        f -> mass(f, Carrier.TABLE, "</sheetData>", emptyCells(), 150));
    add(
        "strings-never-used",
        Set.of("TOO-BIG"),
        f -> mass(f, Carrier.STRINGS, "</sst>", strings(), 300));
    add(
        "strings-ten-million",
        Set.of("TOO-BIG"),
        f -> mass(f, Carrier.STRINGS, "</sst>", "<si><t>a</t></si>".repeat(50_000), 200));
    add("strings-of-runs", read, f -> mass(f, Carrier.STRINGS, "</sst>", runs(), 200));
    add("strings-of-hints", read, f -> mass(f, Carrier.STRINGS, "</sst>", hints(), 200));
    add(
        "styles-of-formats",
        Set.of("TOO-BIG"),
        f -> mass(f, Carrier.STYLES, "</cellXfs>", formats(), 200));
    add("styles-of-dxfs", read, f -> mass(f, Carrier.STYLES, "</styleSheet>", dxfs(), 200));
    add("styles-of-comments", read, f -> mass(f, Carrier.STYLES, "<fonts", comments(), 200));
    add("workbook-of-names", read, f -> mass(f, Carrier.WORKBOOK, "</definedNames>", names(), 200));
    add("comments-part", read, XmlAttacks::commentsPart);
    add(
        "sheet-of-merges",
        Set.of("TOO-BIG"),
        f ->
            mass(
                f,
                Carrier.TABLE,
                "<dataValidations",
                "<mergeCells>" + merges().repeat(4) + "</mergeCells>",
                1));
    add(
        "sheet-of-conditions",
        read,
        f -> mass(f, Carrier.TABLE, "<dataValidations", conditions(), 100));
    add(
        "sheet-of-columns",
        read,
        f ->
            mass(
                f,
                Carrier.TABLE,
                "</cols>",
                "<col min=\"1\" max=\"16384\" hidden=\"1\"/>".repeat(20_000),
                20));
    add(
        "sheet-of-new-names",
        Set.of("TOO-BIG", "DAMAGED"),
        f ->
            Carrier.faultless()
                .write(f, Carrier.TABLE, "<sheetData>", out -> distinct("<a%d/>", 4_000_000, out)));
    add(
        "sheet-of-new-attributes",
        Set.of("TOO-BIG", "DAMAGED"),
        f ->
            Carrier.faultless()
                .write(
                    f,
                    Carrier.TABLE,
                    "<sheetData>",
                    out -> distinct("<a b%d=''/>", 3_000_000, out)));
    add(
        "sheet-of-new-prefixes",
        Set.of("TOO-BIG", "DAMAGED"),
        f ->
            Carrier.faultless()
                .write(
                    f,
                    Carrier.TABLE,
                    "<sheetData>",
                    out -> distinct("<a xmlns:b%d='c'/>", 2_000_000, out)));
    add(
        "types-of-overrides",
        Set.of(),
        f ->
            mass(
                f,
                Carrier.TYPES,
                "</Types>",
                "<Override PartName='/a' ContentType='b/c'/>".repeat(20_000),
                100));
    add(
        "rels-of-relations",
        Set.of("TOO-BIG"),
        f -> mass(f, Carrier.WORKBOOK_RELS, "</Relationships>", relations(), 50));
    add("rels-of-every-part", Set.of(), XmlAttacks::relsOfEveryPart);
  }

  private static void mass(Path file, String part, String before, String middle, int times)
      throws IOException {
    Carrier.faultless().write(file, part, before, middle, times);
  }

  /** So much noise that a part packs no better than 1:75. */
  static String noise(int characters, long seed) {
    Random random = new Random(seed);
    StringBuilder noise = new StringBuilder(characters);
    for (int i = 0; i < characters; i++) {
      noise.append((char) ('a' + random.nextInt(16)));
    }
    return noise.toString();
  }

  private static String comments() {
    StringBuilder comments = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      comments.append("<!-- ").append(noise(40, i)).append(" ".repeat(2000)).append("-->");
    }
    return comments.toString();
  }

  private static String emptyCells() {
    StringBuilder rows = new StringBuilder("<row>");
    for (int i = 0; i < 500; i++) {
      rows.append("<c s='").append(i % 7).append("'/>");
    }
    return rows.append("</row>").toString().repeat(150);
  }

  private static String strings() {
    StringBuilder strings = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      strings.append("<si><t>").append(noise(8, i)).append("ộ".repeat(500)).append("</t></si>");
    }
    return strings.toString();
  }

  private static String runs() {
    return "<si>"
        + ("<r><rPr><b/><sz val='11'/></rPr><t>" + noise(3, 2) + "</t></r>").repeat(8000)
        + "</si>";
  }

  private static String hints() {
    return "<si><t>a</t>"
        + ("<rPh sb='0' eb='1'><t>" + noise(60, 2) + "</t></rPh>").repeat(10_000)
        + "</si>";
  }

  private static String formats() {
    return "<xf numFmtId='14' fontId='0' applyAlignment='1'><alignment wrapText='1'/></xf>"
        .repeat(10_000);
  }

  private static String dxfs() {
    return ("<dxf><font><name val='" + noise(9, 5) + "'/></font></dxf>").repeat(20_000);
  }

  private static String names() {
    return ("<definedName name='a" + noise(20, 6) + "'>THONG_TIN!$B$5</definedName>")
        .repeat(10_000);
  }

  private static String merges() {
    return "<mergeCell ref='A5:M9999'/>".repeat(30_000);
  }

  private static String conditions() {
    return ("<conditionalFormatting sqref='A1:XFD1048576'><cfRule type='expression' priority='1'><formula>"
            + noise(30, 7)
            + "</formula></cfRule></conditionalFormatting>")
        .repeat(8000);
  }

  private static String relations() {
    StringBuilder relations = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      relations
          .append("<Relationship Id='x")
          .append(i)
          .append("' Type='a/worksheet' Target='worksheets/sheet1.xml'/>");
    }
    return relations.toString();
  }

  private static String distinct(String pattern, int count) {
    StringWriter text = new StringWriter();
    try {
      distinct(pattern, count, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void distinct(String pattern, int count, Writer text) throws IOException {
    String before = pattern.substring(0, pattern.indexOf("%d"));
    String after = pattern.substring(pattern.indexOf("%d") + 2);
    for (int i = 0; i < count; i++) {
      text.append(before).append(Integer.toString(i, 36)).append(after);
    }
  }

  private static void commentsPart(Path file) throws IOException {
    Carrier carrier = Carrier.faultless();
    carrier.with(
        Carrier.TYPES,
        "</Types>",
        "<Override PartName='/xl/comments1.xml' ContentType='application/vnd.openxmlformats-"
            + "officedocument.spreadsheetml.comments+xml'/></Types>");
    carrier.with("xl/comments1.xml", text -> "<comments></comments>");
    carrier.write(
        file,
        "xl/comments1.xml",
        "</comments>",
        ("<comment ref='A1'><text><t>" + noise(300, 8) + "</t></text></comment>").repeat(3000),
        300);
  }

  private static void relsOfEveryPart(Path file) throws IOException {
    Carrier carrier = Carrier.faultless();
    String rels =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    for (int i = 0; i < 300; i++) {
      String name = "xl/x" + i + ".xml";
      carrier.with(name, text -> "<x/>");
      StringBuilder many = new StringBuilder(rels);
      for (int k = 0; k < 8000; k++) {
        many.append("<Relationship Id='r")
            .append(k)
            .append("' Type='t' Target='x")
            .append(k % 300)
            .append(".xml'/>");
      }
      carrier.with("xl/_rels/x" + i + ".xml.rels", text -> many + "</Relationships>");
    }
    carrier.write(file);
  }

  private void shapes() {
    Set<String> tooBig = Set.of("TOO-BIG");
    Set<String> damaged = Set.of("DAMAGED");
    add(
        "deep",
        tooBig,
        f ->
            Carrier.faultless()
                .with(
                    Carrier.TABLE,
                    "<sheetData>",
                    "<a>".repeat(1_000_000) + "</a>".repeat(1_000_000) + "<sheetData>")
                .write(f));
    add(
        "deep-rels",
        Set.of("TOO-BIG"),
        f ->
            Carrier.faultless()
                .with(
                    Carrier.WORKBOOK_RELS,
                    "</Relationships>",
                    "<a>".repeat(300_000) + "</a>".repeat(300_000) + "</Relationships>")
                .write(f));
    add(
        "deep-types",
        Set.of(),
        f ->
            Carrier.faultless()
                .with(
                    Carrier.TYPES,
                    "</Types>",
                    "<a>".repeat(300_000) + "</a>".repeat(300_000) + "</Types>")
                .write(f));
    add(
        "attribute-of-megabytes",
        tooBig,
        f ->
            Carrier.faultless()
                .write(f, Carrier.TABLE, "<sheetData>", "<a b='", noise(MEGABYTE, 9), 20, "'/>"));
    add(
        "a-million-attributes",
        Set.of("TOO-BIG", "DAMAGED"),
        f ->
            Carrier.faultless()
                .with(
                    Carrier.TABLE,
                    "<sheetData>",
                    "<a " + distinct(" b%d=''", 1_000_000) + "/><sheetData>")
                .write(f));
    add(
        "attributes-of-one-name",
        Set.of("TOO-BIG", "DAMAGED"),
        f ->
            Carrier.faultless()
                .with(
                    Carrier.TABLE, "<sheetData>", "<a " + " b=''".repeat(50_000) + "/><sheetData>")
                .write(f));
    add(
        "attributes-that-fit",
        Set.of(),
        f -> mass(f, Carrier.TABLE, "<sheetData>", "<a " + distinct(" b%d=''", 500) + "/>", 3000));
    add(
        "fifty-megabytes-in-a-cell",
        tooBig,
        f ->
            Carrier.faultless()
                .write(
                    f,
                    Carrier.TABLE,
                    "</sheetData>",
                    "<row><c t=\"inlineStr\"><is><t>",
                    noise(MEGABYTE, 10),
                    50,
                    "</t></is></c></row>"));
    add(
        "fifty-megabytes-of-digits",
        tooBig,
        f ->
            Carrier.faultless()
                .write(
                    f,
                    Carrier.TABLE,
                    "</sheetData>",
                    "<row><c><v>",
                    "9".repeat(MEGABYTE),
                    50,
                    "</v></c></row>"));
    add(
        "fifty-megabytes-of-formula",
        tooBig,
        f ->
            Carrier.faultless()
                .write(
                    f,
                    Carrier.TABLE,
                    "</sheetData>",
                    "<row><c><f>",
                    noise(MEGABYTE, 11),
                    50,
                    "</f></c></row>"));
    add(
        "fifty-megabytes-of-name",
        Set.of("TOO-BIG", "DAMAGED"),
        f ->
            Carrier.faultless()
                .write(f, Carrier.TABLE, "<sheetData>", "<", noise(MEGABYTE, 12), 50, "/>"));
    add(
        "fifty-megabytes-of-instruction",
        tooBig,
        f ->
            Carrier.faultless()
                .write(f, Carrier.TABLE, "<sheetData>", "<?a ", noise(MEGABYTE, 13), 50, "?>"));
    add(
        "fifty-megabytes-of-cdata",
        tooBig,
        f ->
            Carrier.faultless()
                .write(
                    f,
                    Carrier.TABLE,
                    "</sheetData>",
                    "<row><c t=\"inlineStr\"><is><t><![CDATA[",
                    "<".repeat(MEGABYTE),
                    50,
                    "]]></t></is></c></row>"));
    add(
        "comment-of-tags",
        Set.of(),
        f ->
            Carrier.faultless()
                .write(f, Carrier.TABLE, "<sheetData>", "<!--", "<a>".repeat(MEGABYTE), 10, "-->"));
    add(
        "nul-bytes",
        damaged,
        f ->
            Carrier.faultless()
                .writeRows(
                    f, "<row r=\"5\"><c r=\"C5\" t=\"inlineStr\"><is><t>\0\0</t></is></c></row>"));
    add(
        "surrogate-alone",
        damaged,
        f ->
            Carrier.faultless()
                .writeRows(
                    f,
                    "<row r=\"5\"><c r=\"C5\" t=\"inlineStr\"><is><t>&#xD800;</t></is></c></row>"));
  }

  private void places() {
    Set<String> tooBig = Set.of("TOO-BIG");
    Set<String> damaged = Set.of("DAMAGED");
    Set<String> read = Set.of();
    add(
        "sixteen-thousand-columns",
        tooBig,
        f -> Carrier.faultless().writeRows(f, out -> columns(16_384, 300, out)));
    add(
        "one-column-too-many",
        damaged,
        f -> Carrier.faultless().writeRows(f, out -> columns(16_385, 1, out)));
    add(
        "last-row",
        read,
        f ->
            Carrier.faultless()
                .writeRows(f, "<row r=\"1048576\"><c r=\"C1048576\"><v>1</v></c></row>"));
    add(
        "row-after-the-last",
        tooBig,
        f ->
            Carrier.faultless()
                .writeRows(f, "<row r=\"1048577\"><c r=\"C1048577\"><v>1</v></c></row>"));
    add(
        "rows-without-end",
        tooBig,
        f ->
            Carrier.faultless()
                .write(f, Carrier.TABLE, "</sheetData>", "<row/>".repeat(20_000), 60));
    add(
        "rows-repeated",
        damaged,
        f ->
            Carrier.faultless()
                .writeRows(f, "<row r=\"5\"><c r=\"C5\"><v>1</v></c></row>".repeat(2)));
    add(
        "cells-out-of-order",
        damaged,
        f ->
            Carrier.faultless()
                .writeRows(
                    f, "<row r=\"5\"><c r=\"D5\"><v>1</v></c><c r=\"C5\"><v>1</v></c></row>"));
    add(
        "lying-dimension",
        read,
        f ->
            Carrier.faultless()
                .with(
                    Carrier.TABLE,
                    text ->
                        text.replaceFirst(
                            "<dimension ref=\"[^\"]*\"/>", "<dimension ref=\"A1:XFD1048576\"/>"))
                .write(f));
    add(
        "all-sheets-one-part",
        damaged,
        f ->
            Carrier.faultless()
                .with(
                    Carrier.WORKBOOK,
                    text ->
                        text.replaceFirst(
                            "<sheets>.*</sheets>",
                            "<sheets>"
                                + distinct("<sheet name=\"s%d\" sheetId=\"1\" r:id=\"rId6\"/>", 400)
                                + "</sheets>"))
                .write(f));
    add(
        "too-many-sheets",
        tooBig,
        f ->
            Carrier.faultless()
                .with(
                    Carrier.WORKBOOK,
                    text ->
                        text.replaceFirst(
                            "<sheets>.*</sheets>",
                            "<sheets>"
                                + distinct("<sheet name=\"s%d\" sheetId=\"1\" r:id=\"rId6\"/>", 501)
                                + "</sheets>"))
                .write(f));
    add("merges-that-fit", read, XmlAttacks::mergesThatFit);
    add(
        "merges-of-everything",
        read,
        f ->
            Carrier.faultless()
                .with(
                    Carrier.TABLE,
                    "<dataValidations",
                    "<mergeCells>"
                        + "<mergeCell ref='A1:XFD1048576'/>".repeat(90_000)
                        + "</mergeCells><dataValidations")
                .write(f));
    add(
        "string-that-is-not-there",
        damaged,
        f ->
            Carrier.faultless()
                .writeRows(f, "<row r=\"5\"><c r=\"C5\" t=\"s\"><v>99999999</v></c></row>"));
    add(
        "string-below-zero",
        damaged,
        f ->
            Carrier.faultless()
                .writeRows(f, "<row r=\"5\"><c r=\"C5\" t=\"s\"><v>-1</v></c></row>"));
    add("huge-numbers", read, f -> Carrier.faultless().writeRows(f, numbers()));
    add(
        "formulas-shared-wildly",
        read,
        f ->
            Carrier.faultless()
                .writeRows(
                    f,
                    "<row r=\"5\"><c r=\"E5\"><f t=\"shared\" si=\"2147483647\">[1]a!A1</f><v>1</v></c><c r=\"F5\"><f t=\"shared\" si=\"1048575\">'[1]a'!A1</f><v>1</v></c></row>"));
    add("marks-upon-marks", tooBig, f -> Carrier.faultless().writeRows(f, out -> marks(300, out)));
    add("texts-of-a-kind", read, f -> Carrier.faultless().writeRows(f, texts()));
    add(
        "style-beyond",
        read,
        f ->
            Carrier.faultless()
                .writeRows(f, "<row r=\"5\"><c r=\"E5\" s=\"2147483647\"><v>1</v></c></row>"));
  }

  private static void columns(int columns, int rows, Writer text) throws IOException {
    for (int row = 5; row < 5 + rows; row++) {
      text.append("<row r=\"").append(Integer.toString(row)).append("\">");
      text.append("<c><v>1</v></c>".repeat(columns)).append("</row>");
    }
  }

  private static void mergesThatFit(Path file) throws IOException {
    StringBuilder merges = new StringBuilder();
    for (int i = 0; i < 45_000; i++) {
      merges
          .append("<mergeCell ref='A")
          .append(5 + 2 * i)
          .append(":M")
          .append(6 + 2 * i)
          .append("'/>");
      merges.append("<mergeCell ref='A5:M").append(5 + i).append("'/>");
    }
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      rows.append("<row r=\"")
          .append(5 + i)
          .append("\"><c r=\"C")
          .append(5 + i)
          .append("\" t=\"inlineStr\"><is><t>Dịch vụ ")
          .append(i)
          .append("</t></is></c></row>");
    }
    Carrier.faultless()
        .with(
            Carrier.TABLE,
            "<dataValidations",
            "<mergeCells>" + merges + "</mergeCells><dataValidations")
        .writeRows(file, rows.toString());
  }

  private static String numbers() {
    StringBuilder rows = new StringBuilder();
    List<String> numbers =
        List.of(
            "1e400",
            "-1e400",
            "1e999",
            "1e-999",
            "1e99999999",
            "9".repeat(400),
            "0." + "0".repeat(390) + "1",
            "NaN",
            "INF",
            "1e308",
            "0x10",
            "1E+2147483647",
            "١٢٣");
    int row = 5;
    for (String number : numbers) {
      for (String type : List.of("n", "str", "d", "b", "e")) {
        rows.append("<row r=\"")
            .append(row)
            .append("\"><c r=\"C")
            .append(row)
            .append("\" t=\"inlineStr\"><is><t>Dịch vụ ")
            .append(row)
            .append("</t></is></c>");
        rows.append("<c r=\"E")
            .append(row)
            .append("\" t=\"")
            .append(type)
            .append("\" s=\"14\"><v>")
            .append(number)
            .append("</v></c></row>");
        row++;
      }
    }
    return rows.toString();
  }

  /** Cells whose marks would have to be sorted one past the other. */
  private static void marks(int rows, Writer text) throws IOException {
    String marks = "a" + "\u0300".repeat(16_000) + "\u0316".repeat(16_000);
    for (int row = 5; row < 5 + rows; row++) {
      text.append("<row r=\"").append(Integer.toString(row)).append("\">");
      for (char column : "BCGI".toCharArray()) {
        text.append("<c r=\"")
            .append(String.valueOf(column))
            .append(Integer.toString(row))
            .append("\" t=\"inlineStr\"><is><t>")
            .append(Integer.toString(row))
            .append(marks)
            .append("</t></is></c>");
      }
      text.append("</row>");
    }
  }

  /** Long texts of one kind of character each: what patterns may trip over. */
  private static String texts() {
    StringBuilder text = new StringBuilder();
    int row = 5;
    for (String kind :
        List.of(
            "1",
            "1.",
            "1,",
            "1 ",
            " ",
            ".",
            "-",
            "(",
            "((1",
            "%",
            "a",
            "aă",
            "ạ",
            "1/",
            "1-1-",
            "\u00a0",
            "x;",
            "\"",
            "'",
            "[",
            "đồng ",
            "=",
            "_x0041_",
            "\ud83d\ude00",
            "https://a.",
            "0",
            "00.",
            "1e",
            "+",
            "١",
            "i\u0307",
            "\u1100\u1161",
            "&lt;",
            "\n",
            "1\n",
            "- a\n",
            "a, ",
            "Ä\u0090",
            "ð",
            "аộ",
            "Đ",
            "IV.",
            "a.b.",
            "((",
            "www.",
            "?a",
            "a^",
            "0a",
            "¸",
            "Nguy\u00d4n ",
            "€")) {
      String part = kind.repeat(Math.min(32_000, 3000));
      text.append("<row r=\"").append(row).append("\">");
      for (char column = 'A'; column <= 'M'; column++) {
        text.append("<c r=\"")
            .append(column)
            .append(row)
            .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
            .append(part)
            .append("</t></is></c>");
      }
      text.append("</row>");
      row++;
    }
    return text.toString();
  }
}
