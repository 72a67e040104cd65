package vn.tonghop.publish.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * A Word document as POI reads it back.
 *
 * @param lines of the body in their order; rows of tables with their cells between bars
 * @param styles of the paragraphs of the body outside tables, in the order of their lines
 * @param tables row by row, texts of the cells
 */
public record WordPages(List<String> lines, List<String> styles, List<List<List<String>>> tables) {

  public static WordPages of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      List<String> lines = new ArrayList<>();
      List<String> styles = new ArrayList<>();
      List<List<List<String>>> tables = new ArrayList<>();
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          if (!paragraph.getText().isEmpty()) {
            lines.add(paragraph.getText());
            styles.add(paragraph.getStyle() + ": " + paragraph.getText());
          }
        } else if (element instanceof XWPFTable table) {
          List<List<String>> rows = rows(table);
          tables.add(rows);
          rows.forEach(row -> lines.add(String.join(" | ", row)));
        }
      }
      return new WordPages(lines, styles, tables);
    }
  }

  private static List<List<String>> rows(XWPFTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      rows.add(row.getTableCells().stream().map(WordPages::text).toList());
    }
    return rows;
  }

  private static String text(XWPFTableCell cell) {
    return String.join(
        "/",
        cell.getParagraphs().stream()
            .map(XWPFParagraph::getText)
            .filter(text -> !text.isEmpty())
            .toList());
  }

  /** Everything, line by line. */
  public String text() {
    return String.join("\n", lines);
  }

  /** A part of the package as it is written. */
  static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
