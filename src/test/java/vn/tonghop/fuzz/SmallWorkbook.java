package vn.tonghop.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of the sample without what is long, in which one part is what the fuzzer makes. */
final class SmallWorkbook {

  static final String COMMENTS = "xl/comments1.xml";

  /** What can be replaced, by number. */
  static final List<String> PARTS =
      List.of(
          "xl/worksheets/sheet4.xml",
          "xl/sharedStrings.xml",
          "xl/styles.xml",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels",
          "[Content_Types].xml",
          "_rels/.rels",
          COMMENTS);

  private static final Path SAMPLE =
      Path.of("sample-input/3500-KQ2017/2017-11-10/3500-KQ2017_UBND-52_L01_20171110.xlsx");

  private static final String SHEET =
      "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
          + "<c r=\"B1\" s=\"3\"><v>43000</v></c></row></sheetData></worksheet>";

  private static final Map<String, byte[]> CONTENTS = contents();

  private SmallWorkbook() {}

  /** Replaces the part of this number. */
  static byte[] with(int number, byte[] content, int from) {
    String replaced = PARTS.get(number);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(0);
      for (Map.Entry<String, byte[]> part : CONTENTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        if (part.getKey().equals(replaced)) {
          zip.write(content, from, content.length - from);
        } else {
          zip.write(part.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> contents() {
    try (InputStream in = Files.newInputStream(SAMPLE)) {
      Map<String, byte[]> parts = new LinkedHashMap<>(Seeds.unzip(in));
      parts.keySet().removeIf(name -> name.contains("tables/") || name.contains("docProps"));
      parts.keySet().removeIf(name -> name.contains("worksheets/_rels"));
      parts.replaceAll((name, bytes) -> name.contains("worksheets/") ? bytes(SHEET) : bytes);
      parts.put("xl/sharedStrings.xml", bytes("<sst><si><t>Tên</t></si><si><t>Số</t></si></sst>"));
      parts.put(
          "xl/styles.xml",
          bytes(
              "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                  + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/>"
                  + "<xf numFmtId=\"14\"/></cellXfs></styleSheet>"));
      parts.put(
          "xl/worksheets/_rels/sheet4.xml.rels",
          bytes(
              "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                  + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\""
                  + " Target=\"../comments1.xml\"/></Relationships>"));
      parts.put(
          COMMENTS,
          bytes(
              "<comments><authors><author>A</author></authors><commentList><comment ref=\"A1\" authorId=\"0\">"
                  + "<text><r><t>ghi chú</t></r></text></comment></commentList></comments>"));
      String types =
          new String(parts.getOrDefault("[Content_Types].xml", bytes("")), StandardCharsets.UTF_8)
              .replaceAll("<Override PartName=\"/(?:xl/tables|docProps)[^>]*/>", "")
              .replace(
                  "</Types>",
                  "<Override PartName=\"/xl/comments1.xml\" ContentType=\"application/vnd.openxmlformats-"
                      + "officedocument.spreadsheetml.comments+xml\"/></Types>");
      parts.put("[Content_Types].xml", bytes(types));
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
