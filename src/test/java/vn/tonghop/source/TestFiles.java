package vn.tonghop.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/** Makes and reads files for the specifications of this package. */
final class TestFiles {

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private TestFiles() {}

  /** What {@link SubmissionFiles} made of something. */
  record Opened(List<String> sheets, List<List<String>> rows, List<Finding> notes) {

    List<String> codes() {
      return notes.stream().map(Finding::code).toList();
    }

    /** Rows of the only sheet. */
    List<String> only() {
      return rows.get(0);
    }
  }

  static Opened open(PartFile... parts) {
    return open(ReadLimits.DEFAULT, parts);
  }

  static Opened open(ReadLimits limits, PartFile... parts) {
    List<String> names = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    try (OpenSubmission open = new SubmissionFiles(limits).open(List.of(parts))) {
      List<Finding> notes = new ArrayList<>(open.notes());
      for (SheetSource sheet : open.sheets()) {
        names.add(sheet.file() + "#" + sheet.name() + (sheet.hidden() ? " hidden" : ""));
        rows.add(rows(sheet, notes));
      }
      return new Opened(names, rows, notes);
    }
  }

  private static List<String> rows(SheetSource sheet, List<Finding> notes) {
    List<String> shown = new ArrayList<>();
    try {
      sheet.facts();
      sheet.read(row -> shown.add(show(row)));
    } catch (UnreadableException e) {
      notes.add(e.finding());
    }
    return shown;
  }

  /** {@code 3: A TEXT x | B NUMBER 5 % CACHED}; an asterisk marks a hidden row. */
  static String show(Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      String address = vn.tonghop.finding.Origin.address(1, cell.column());
      cells.add(
          address.substring(0, address.length() - 1)
              + " "
              + cell.kind()
              + " "
              + cell.text()
              + (cell.percent() ? " %" : "")
              + (cell.isFormula() ? " " + cell.formula() : ""));
    }
    return row.number() + (row.hidden() ? "*" : "") + ": " + String.join(" | ", cells);
  }

  static PartFile file(Path folder, String name, byte[] content) {
    try {
      Path path = folder.resolve("stored-" + Integer.toHexString(name.hashCode()));
      Files.write(path, content);
      return PartFile.of(name, path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PartFile file(Path folder, String name, String content) {
    return file(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Names and UTF-8 contents in turn. */
  static byte[] zip(String... namesAndContents) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      entries.put(namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return zip(entries);
  }

  /** A workbook of one sheet "Trang" from the inside of its {@code <worksheet>}. */
  static byte[] workbook(String worksheet) {
    return zip(parts(worksheet, "", ""));
  }

  static byte[] workbook(String worksheet, String sharedStrings, String styles) {
    return zip(parts(worksheet, sharedStrings, styles));
  }

  static Map<String, byte[]> parts(String worksheet, String sharedStrings, String styles) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' "
            + "ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Default Extension='xml' ContentType='application/xml'/>"
            + override("/xl/workbook.xml", "sheet.main+xml")
            + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
            + override("/xl/sharedStrings.xml", "sharedStrings+xml")
            + override("/xl/styles.xml", "styles+xml")
            + "</Types>");
    parts.put("_rels/.rels", rels("officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='"
            + MAIN
            + "' xmlns:r='"
            + REL
            + "'><sheets><sheet name='Trang' sheetId='1' r:id='rId1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        rels(
            "worksheet",
            "worksheets/sheet1.xml",
            "sharedStrings",
            "sharedStrings.xml",
            "styles",
            "styles.xml"));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='" + MAIN + "'>" + worksheet + "</worksheet>");
    parts.put("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + sharedStrings + "</sst>");
    parts.put("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + styles + "</styleSheet>");
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  private static String override(String part, String type) {
    return "<Override PartName='" + part + "' ContentType='" + TYPE + type + "'/>";
  }

  private static String rels(String... typesAndTargets) {
    StringBuilder rels =
        new StringBuilder(
            "<Relationships"
                + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      rels.append("<Relationship Id='rId")
          .append(i / 2 + 1)
          .append("' Type='")
          .append(REL)
          .append('/')
          .append(typesAndTargets[i])
          .append("' Target='")
          .append(typesAndTargets[i + 1])
          .append("'/>");
    }
    return rels.append("</Relationships>").toString();
  }

  static byte[] bytes(XSSFWorkbook workbook) {
    try (workbook;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A workbook whose only cell A1 of sheet "Trang" holds a text. */
  static byte[] small(String text) {
    XSSFWorkbook workbook = new XSSFWorkbook();
    workbook.createSheet("Trang").createRow(0).createCell(0).setCellValue(text);
    return bytes(workbook);
  }

  static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(content);
    }
  }

  /** The defaults with some limits changed. */
  static ReadLimits limits(long file, long part, long total, int entries, int rows, int cell) {
    ReadLimits d = ReadLimits.DEFAULT;
    return new ReadLimits(
        file,
        part,
        total,
        entries,
        d.nesting(),
        d.ratio(),
        d.folders(),
        d.sheets(),
        rows,
        d.columns(),
        cell,
        d.lineCharacters(),
        d.fieldLines(),
        d.sharedStrings(),
        d.sharedCharacters(),
        d.styles(),
        d.merges(),
        d.xmlDepth(),
        d.findings(),
        d.seconds());
  }
}
