package vn.tonghop.publish.document;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.tonghop.publish.utf8.Utf8Output;

/** A document for Word, written from its beginning to its end in one pass into the file. */
final class WordStream implements Closeable {

  /** The first month of 1980 would make the JDK add a field that depends on the time zone. */
  private static final LocalDateTime NO_CLOCK_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Room above and below the text of bordered cells. */
  private static final String ABOVE = "<w:top w:w=\"30\" w:type=\"dxa\"/>";

  private static final String BELOW = "<w:bottom w:w=\"30\" w:type=\"dxa\"/>";

  private final ZipOutputStream zip;
  private final Utf8Output out;
  private Paper paper = Paper.PORTRAIT;
  private boolean first = true;

  private WordStream(Path file) throws IOException {
    this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    this.out = new Utf8Output(zip);
  }

  /**
   * Creates the file.
   *
   * @param author who issues the document
   * @param title what it is
   */
  static WordStream create(Path file, String author, String title) throws IOException {
    WordStream document = new WordStream(file);
    document.part("[Content_Types].xml", Parts.contentTypes());
    document.part("_rels/.rels", Parts.root());
    document.part("word/_rels/document.xml.rels", Parts.ofDocument());
    document.part("word/styles.xml", Parts.styles());
    document.part("word/settings.xml", Parts.settings());
    document.part("word/header1.xml", Parts.header());
    document.part("docProps/core.xml", Parts.core(WordText.of(author), WordText.of(title)));
    document.begin("word/document.xml");
    document.xml(
        Parts.DECLARATION
            + "<w:document xmlns:w=\""
            + Parts.MAIN
            + "\" xmlns:r=\""
            + Parts.OFFICE
            + "\"><w:body>");
    return document;
  }

  /** Width of the lines where the document stands. */
  int width() {
    return paper.width();
  }

  void paragraph(Look look, String text) {
    paragraph(look, List.of(Run.plain(text)));
  }

  void paragraph(Look look, List<Run> runs) {
    begin(look, "");
    runs.forEach(this::run);
    xml("</w:p>");
  }

  private void begin(Look look, String more) {
    xml("<w:p><w:pPr><w:pStyle w:val=\"" + look.id() + "\"/>" + more + "</w:pPr>");
  }

  private void run(Run run) {
    if (run.text().isEmpty()) {
      return;
    }
    xml("<w:r>");
    if (run.bold() || run.italic()) {
      xml("<w:rPr>" + (run.bold() ? "<w:b/>" : "") + (run.italic() ? "<w:i/>" : "") + "</w:rPr>");
    }
    text(run.text());
  }

  private void text(String text) {
    xml("<w:t xml:space=\"preserve\">");
    out.xml(WordText.clean(text), WordText.ESCAPES);
    xml("</w:t></w:r>");
  }

  /**
   * A line in the middle of what stands above it.
   *
   * @param indent left and right of it
   */
  void rule(int indent) {
    begin(
        Look.ABOUT,
        "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>"
            + "<w:spacing w:before=\"80\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>"
            + "<w:ind w:left=\""
            + indent
            + "\" w:right=\""
            + indent
            + "\" w:firstLine=\"0\"/>");
    xml("</w:p>");
  }

  /** Room of so many twentieths of a point. */
  void space(int height) {
    begin(
        Look.ABOUT,
        "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"" + height + "\" w:lineRule=\"exact\"/>");
    xml("</w:p>");
  }

  /** What follows stands on new pages of this kind. */
  void turn(Paper next) {
    xml("<w:p><w:pPr><w:pStyle w:val=\"" + Look.ABOUT.id() + "\"/>");
    xml(paper.xml(first) + "</w:pPr></w:p>");
    first = false;
    paper = next;
  }

  /** A table that follows no other immediately, or programs would take both for one. */
  void table(List<Integer> widths, boolean bordered, Rows rows) {
    xml("<w:tbl><w:tblPr><w:tblW w:w=\"" + widths.stream().mapToInt(w -> w).sum());
    xml("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>" + (bordered ? borders() : ""));
    xml("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar>" + (bordered ? ABOVE : ""));
    xml("<w:left w:w=\"" + TableWriter.PADDING);
    xml("\" w:type=\"dxa\"/>" + (bordered ? BELOW : ""));
    xml("<w:right w:w=\"" + TableWriter.PADDING + "\" w:type=\"dxa\"/>");
    xml("</w:tblCellMar></w:tblPr><w:tblGrid>");
    widths.forEach(width -> xml("<w:gridCol w:w=\"" + width + "\"/>"));
    xml("</w:tblGrid>");
    rows.write(new TableWriter(this, widths));
    xml("</w:tbl>");
  }

  /** Writes the rows of a table. */
  @FunctionalInterface
  interface Rows {
    void write(TableWriter table);
  }

  private static String borders() {
    StringBuilder xml = new StringBuilder("<w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.append("<w:").append(side);
      xml.append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
    }
    return xml.append("</w:tblBorders>").toString();
  }

  /** A paragraph of a cell whose letters are so many half points high. */
  void cell(Look look, String text, int size, boolean bold) {
    begin(look, "");
    if (!text.isEmpty()) {
      xml("<w:r><w:rPr>" + (bold ? "<w:b/>" : "") + "<w:sz w:val=\"" + size + "\"/></w:rPr>");
      text(text);
    }
    xml("</w:p>");
  }

  /** Markup of our own. */
  void xml(String markup) {
    out.text(markup);
  }

  @Override
  public void close() throws IOException {
    try (zip) {
      xml(paper.xml(first) + "</w:body></w:document>");
      out.flush();
      zip.closeEntry();
    }
  }

  private void part(String name, String text) throws IOException {
    begin(name);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_CLOCK_TIME);
    zip.putNextEntry(entry);
  }
}
