package vn.tonghop.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a faultless workbook of the sample, into which something else is put. */
final class Carrier {

  static final String TYPES = "[Content_Types].xml";
  static final String RELS = "_rels/.rels";
  static final String WORKBOOK = "xl/workbook.xml";
  static final String WORKBOOK_RELS = "xl/_rels/workbook.xml.rels";
  static final String STRINGS = "xl/sharedStrings.xml";
  static final String STYLES = "xl/styles.xml";

  static final String COVER = "xl/worksheets/sheet2.xml";

  /** The sheet of single answers. */
  static final String ANSWERS = "xl/worksheets/sheet3.xml";

  /** The sheet of a table; its rows begin at 5. */
  static final String TABLE = "xl/worksheets/sheet4.xml";

  static final int FIRST_ROW = 5;

  private static final Path SAMPLE =
      Path.of("sample-input/3500-KQ2017/2017-11-10/3500-KQ2017_UBND-52_L01_20171110.xlsx");

  private final Map<String, String> parts;

  private Carrier(Map<String, String> parts) {
    this.parts = parts;
  }

  static Carrier faultless() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(SAMPLE.toFile())) {
      for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
        parts.put(
            entry.getName(),
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return new Carrier(parts);
  }

  String part(String name) {
    return java.util.Objects.requireNonNull(parts.get(name), name);
  }

  Carrier with(String name, UnaryOperator<String> change) {
    parts.compute(name, (key, text) -> change.apply(text == null ? "" : text));
    return this;
  }

  Carrier with(String name, String old, String replacement) {
    if (!part(name).contains(old)) {
      throw new IllegalArgumentException(old + " is not in " + name);
    }
    return with(
        name, text -> text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(replacement)));
  }

  /**
   * The number a file's name begins with is the revision its cover declares; two agencies take
   * turns.
   */
  private Map<String, String> partsOf(Path file) {
    Matcher number = Pattern.compile("^(\\d+)-").matcher(file.getFileName().toString());
    if (!number.find()) {
      return parts;
    }
    int revision = Integer.parseInt(number.group(1));
    Map<String, String> numbered = new LinkedHashMap<>(parts);
    numbered.computeIfPresent(
        COVER,
        (name, cover) -> {
          String declared =
              cover.replaceFirst("(<c r=\"B7\"[^>]*>)<v>1.0</v>", "$1<v>" + revision + "</v>");
          return revision % 2 == 0
              ? declared
              : declared
                  .replace("<v>UBND-52</v>", "<v>UBND-56</v>")
                  .replaceFirst(
                      "<c r=\"B5\".*?</c>",
                      "<c r=\"B5\" t=\"inlineStr\"><is><t>Ủy ban nhân dân tỉnh Khánh Hòa</t></is></c>");
        });
    return numbered;
  }

  void write(Path file) throws IOException {
    try (BigZip zip = new BigZip(file)) {
      writeAllBut("", zip, file);
    }
  }

  private void writeAllBut(String left, BigZip zip, Path file) throws IOException {
    for (Map.Entry<String, String> part : partsOf(file).entrySet()) {
      if (!part.getKey().equals(left)) {
        zip.add(part.getKey(), part.getValue());
      }
    }
  }

  /** Puts something so many times before what stands in a part for the first time. */
  void write(Path file, String name, String before, String middle, int times) throws IOException {
    write(file, name, before, "", middle, times, "");
  }

  /** The same with a beginning and an end of what is put there. */
  void write(
      Path file, String name, String before, String begin, String middle, int times, String end)
      throws IOException {
    String text = part(name);
    int at = text.indexOf(before);
    if (at < 0) {
      throw new IllegalArgumentException(before + " is not in " + name);
    }
    try (BigZip zip = new BigZip(file)) {
      writeAllBut(name, zip, file);
      zip.add(
          name,
          text.substring(0, at) + begin,
          middle.getBytes(StandardCharsets.UTF_8),
          times,
          end + text.substring(at));
    }
  }

  /** Puts a text before what stands in a part for the first time. */
  void write(Path file, String name, String before, BigZip.Text more) throws IOException {
    String text = part(name);
    int at = text.indexOf(before);
    if (at < 0) {
      throw new IllegalArgumentException(before + " is not in " + name);
    }
    try (BigZip zip = new BigZip(file)) {
      writeAllBut(name, zip, file);
      zip.add(
          name,
          out -> {
            out.write(text, 0, at);
            more.write(out);
            out.write(text, at, text.length() - at);
          });
    }
  }

  /** The rows of the table. */
  void writeRows(Path file, BigZip.Text rows) throws IOException {
    String text = part(TABLE);
    int from = text.indexOf("<row r=\"" + FIRST_ROW + "\"");
    int to = text.indexOf("</sheetData>");
    with(TABLE, table -> table.substring(0, from) + text.substring(to));
    write(file, TABLE, "</sheetData>", rows);
  }

  void writeRows(Path file, String rowsOfTable) throws IOException {
    String text = part(TABLE);
    int from = text.indexOf("<row r=\"" + FIRST_ROW + "\"");
    int to = text.indexOf("</sheetData>");
    with(TABLE, table -> table.substring(0, from) + rowsOfTable + text.substring(to));
    write(file);
  }
}
