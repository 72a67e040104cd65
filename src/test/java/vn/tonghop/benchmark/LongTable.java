package vn.tonghop.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the table of services of a filled-in report as long as wanted: its rows are repeated in
 * turn, each under a name of its own.
 */
final class LongTable {

  /** Rows the report is filled with before they are repeated. */
  static final int CYCLE = 100;

  private static final Pattern ROW = Pattern.compile("<row r=\"(\\d+)\".*?</row>", Pattern.DOTALL);
  private static final int FIRST_ROW = 5;
  private static final String NAME_COLUMN = "C";

  private final int rows;

  LongTable(int rows) {
    this.rows = rows;
  }

  /** The workbook with the long table; its other parts as they are. */
  void workbook(Path file, Map<String, byte[]> parts) throws IOException {
    String sheet = sheetOfTable(parts);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
      int strings = 0;
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        String xml = text(part.getValue());
        if (part.getKey().equals("xl/sharedStrings.xml")) {
          strings = count(xml, "<si>");
          names(out, xml);
        } else if (part.getKey().equals(sheet)) {
          longSheet(out, xml, strings);
        } else {
          out.write(xml);
        }
        out.flush();
      }
    }
  }

  /** The CSV set with the long table. */
  void csv(Path folder, Map<String, String> files, String table) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!file.getKey().equals(table)) {
        Files.writeString(path, file.getValue());
        continue;
      }
      String[] lines = file.getValue().split("\n");
      int name = List.of(lines[0].replace("\uFEFF", "").split(";")).indexOf("ten");
      try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
        out.write(lines[0] + "\n");
        for (int i = 0; i < rows; i++) {
          String[] fields = lines[1 + i % (lines.length - 1)].split(";", -1);
          fields[name] = name(i);
          out.write(String.join(";", fields) + "\n");
        }
      }
    }
  }

  private void names(Writer out, String xml) throws IOException {
    int end = xml.lastIndexOf("</sst>");
    out.write(xml.substring(0, end).replaceFirst(" count=\"\\d+\" uniqueCount=\"\\d+\"", ""));
    for (int i = 0; i < rows; i++) {
      out.write("<si><t>" + name(i) + "</t></si>");
    }
    out.write("</sst>");
  }

  private static String name(int row) {
    return "Cấp, điều chỉnh giấy phép hoạt động số " + row;
  }

  private void longSheet(Writer out, String xml, int strings) throws IOException {
    List<String> cycle = new ArrayList<>();
    int begin = -1;
    int end = xml.indexOf("</sheetData>");
    Matcher row = ROW.matcher(xml);
    while (row.find()) {
      int number = Integer.parseInt(row.group(1));
      if (number >= FIRST_ROW && number < FIRST_ROW + CYCLE) {
        begin = begin < 0 ? row.start() : begin;
        cycle.add(row.group());
      }
    }
    out.write(xml.substring(0, begin));
    for (int i = 0; i < rows; i++) {
      int number = FIRST_ROW + i;
      String template = cycle.get(i % cycle.size());
      String old = String.valueOf(FIRST_ROW + i % cycle.size());
      out.write(
          template
              .replaceFirst("<row r=\"\\d+\"", "<row r=\"" + number + "\"")
              .replaceAll("r=\"([A-Z]+)" + old + "\"", "r=\"$1" + number + "\"")
              .replaceAll(
                  "(<c r=\"" + NAME_COLUMN + number + "\"[^>]*><v>)\\d+(</v>)",
                  "$1" + (strings + i) + "$2"));
    }
    out.write(xml.substring(end));
  }

  private static String sheetOfTable(Map<String, byte[]> parts) {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().startsWith("xl/worksheets/sheet"))
        .filter(part -> text(part.getValue()).contains("<c r=\"C" + (FIRST_ROW + CYCLE - 1) + "\""))
        .max((a, b) -> Integer.compare(cells(a.getValue()), cells(b.getValue())))
        .orElseThrow()
        .getKey();
  }

  private static int cells(byte[] sheet) {
    return count(text(sheet), "<c r=\"C");
  }

  private static int count(String text, String wanted) {
    return text.split(Pattern.quote(wanted), -1).length - 1;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
