package vn.tonghop.publish.sheet;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook whose sheets are planned first and then written one after the other, in any order.
 * Equal calls give equal bytes. The last part holds a seal: what it was made from, and a digest of
 * everything before it (see {@link Seal}).
 */
public final class WorkbookStream implements Closeable {

  /** The first month of 1980 would make the JDK add a field that depends on the time zone. */
  private static final LocalDateTime NO_CLOCK_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;
  private final DigestOutputStream parts;
  private final List<SheetPlan> sheets;
  private final Description description;

  /**
   * @param author who made it
   * @param title what it is
   * @param madeFrom hash of everything that decides its content; hex
   */
  public record Description(String author, String title, String madeFrom) {}

  private WorkbookStream(OutputStream out, List<SheetPlan> sheets, Description description) {
    this.zip = new ZipOutputStream(out);
    this.parts = new DigestOutputStream(zip, Seal.digest());
    this.sheets = List.copyOf(sheets);
    this.description = description;
  }

  /** Creates the file; the sheets appear in the order of their plans. */
  public static WorkbookStream create(Path file, List<SheetPlan> sheets, Description description)
      throws IOException {
    WorkbookStream workbook =
        new WorkbookStream(
            new BufferedOutputStream(Files.newOutputStream(file)), sheets, description);
    workbook.frame();
    return workbook;
  }

  /** Writes one sheet whole. */
  public void sheet(int index, Consumer<SheetStream> content) throws IOException {
    begin("xl/worksheets/sheet" + (index + 1) + ".xml");
    // Not closed: that would end the zip.
    Writer out = new BufferedWriter(new OutputStreamWriter(parts, StandardCharsets.UTF_8));
    SheetStream sheet = new SheetStream(out, sheets.get(index));
    content.accept(sheet);
    sheet.end();
    out.flush();
    zip.closeEntry();
  }

  /** Writes the notes of a sheet that was planned with notes. */
  public void notes(int index, List<CellNote> notes) throws IOException {
    int number = index + 1;
    part("xl/comments" + number + ".xml", NotesXml.texts(notes));
    part("xl/drawings/vmlDrawing" + number + ".vml", NotesXml.boxes(notes));
    part(
        "xl/worksheets/_rels/sheet" + number + ".xml.rels",
        OfficeXml.relations(
            OfficeXml.relation(
                    "rId1",
                    OfficeXml.OFFICE + "/vmlDrawing",
                    "../drawings/vmlDrawing" + number + ".vml")
                + OfficeXml.relation(
                    "rId2", OfficeXml.OFFICE + "/comments", "../comments" + number + ".xml")));
  }

  /** Seals and ends the file. */
  @Override
  public void close() throws IOException {
    try (zip) {
      String content = Seal.hex(parts.getMessageDigest().digest());
      part(
          Seal.PART,
          PackageXml.core(description, new Seal(description.madeFrom(), content).text()));
    }
  }

  private void frame() throws IOException {
    part("[Content_Types].xml", PackageXml.contentTypes(sheets));
    part("_rels/.rels", PackageXml.root());
    part("xl/workbook.xml", PackageXml.workbook(sheets));
    part("xl/_rels/workbook.xml.rels", PackageXml.workbookRelations(sheets));
    part("xl/styles.xml", StylesXml.text());
  }

  private void part(String name, String text) throws IOException {
    begin(name);
    parts.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_CLOCK_TIME);
    zip.putNextEntry(entry);
    MessageDigest digest = parts.getMessageDigest();
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
