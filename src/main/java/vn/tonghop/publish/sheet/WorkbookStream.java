package vn.tonghop.publish.sheet;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
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
import org.jspecify.annotations.Nullable;
import vn.tonghop.publish.utf8.Utf8Output;

/**
 * A workbook whose sheets are planned first and then written one after the other, in any order, in
 * one pass into the file. Equal calls give equal bytes. Where it says what it was made from, the
 * last part holds a seal: that, and a digest of everything before it (see {@link Seal}).
 */
public final class WorkbookStream implements Closeable {

  /** The first month of 1980 would make the JDK add a field that depends on the time zone. */
  private static final LocalDateTime NO_CLOCK_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Levels above cost more time than the bytes they save are worth (decision 10). */
  private static final int COMPRESSION = 4;

  private final ZipOutputStream zip;
  private final OutputStream parts;
  private final @Nullable MessageDigest digest;
  private final List<SheetPlan> sheets;
  private final List<SheetParts> sheetParts;
  private final int[] lastRows;
  private final StyleSheet styles = new StyleSheet();
  private final Description description;

  /**
   * @param author who made it
   * @param title what it is
   * @param madeFrom hash of everything that decides its content, hex; empty: it bears no seal
   */
  public record Description(String author, String title, String madeFrom) {}

  private WorkbookStream(OutputStream out, List<SheetPlan> sheets, Description description) {
    this.zip = new ZipOutputStream(out);
    zip.setLevel(COMPRESSION);
    this.digest = description.madeFrom().isEmpty() ? null : Seal.digest();
    this.parts = digest == null ? zip : new DigestOutputStream(zip, digest);
    this.sheets = List.copyOf(sheets);
    this.sheetParts = SheetParts.of(this.sheets);
    this.lastRows = new int[sheets.size()];
    this.description = description;
  }

  /** Creates the file; the sheets appear in the order of their plans. */
  public static WorkbookStream create(Path file, List<SheetPlan> sheets, Description description)
      throws IOException {
    WorkbookStream workbook =
        new WorkbookStream(
            new BufferedOutputStream(Files.newOutputStream(file)), sheets, description);
    // First in the package, so that everybody knows it for a workbook by its first bytes.
    workbook.part("[Content_Types].xml", PackageXml.contentTypes(workbook.sheetParts));
    workbook.part("_rels/.rels", PackageXml.root());
    return workbook;
  }

  /** Writes one sheet whole. */
  public void sheet(int index, Consumer<SheetStream> content) throws IOException {
    begin(sheetParts.get(index).sheet());
    // Not closed: that would end the zip.
    SheetStream sheet =
        new SheetStream(new Utf8Output(parts), sheets.get(index), index == 0, styles);
    content.accept(sheet);
    sheet.end();
    lastRows[index] = sheet.row();
    zip.closeEntry();
    String relations = sheetParts.get(index).relationsXml();
    if (!relations.isEmpty()) {
      part(sheetParts.get(index).relations(), relations);
    }
  }

  /** Writes the notes of a sheet that was planned with notes. */
  public void notes(int index, List<CellNote> notes) throws IOException {
    part(sheetParts.get(index).notes(), NotesXml.texts(notes));
    part(sheetParts.get(index).boxes(), NotesXml.boxes(notes));
  }

  /** Writes the charts of a sheet, as many as were planned. */
  public void charts(int index, List<SheetChart> charts) throws IOException {
    SheetParts sheet = sheetParts.get(index);
    if (charts.size() != sheet.charts()) {
      throw new IllegalArgumentException(charts.size() + " charts instead of " + sheet.charts());
    }
    if (charts.isEmpty()) {
      return;
    }
    part(sheet.drawing(), DrawingXml.text(charts));
    part(sheet.drawingRelations(), sheet.drawingRelationsXml());
    for (int i = 0; i < charts.size(); i++) {
      part(sheet.chart(i), ChartXml.text(charts.get(i)));
    }
  }

  /** Writes what all sheets have in common, seals and ends the file. */
  @Override
  public void close() throws IOException {
    try (zip) {
      part("xl/workbook.xml", WorkbookXml.text(sheets, lastRows));
      part("xl/_rels/workbook.xml.rels", PackageXml.workbookRelations(sheets.size()));
      part("xl/styles.xml", styles.xml());
      String seal =
          digest == null ? "" : new Seal(description.madeFrom(), Seal.hex(digest.digest())).text();
      part(Seal.PART, PackageXml.core(description, seal));
    }
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
    if (digest != null) {
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }
}
