package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/** Opens the files of one submission one after the other and collects sheets and notes. */
final class Opening {

  /** A file of a kind that holds no tables. */
  private record Stranger(String name, String format) {}

  /** Names that promise tables: another content is a mistake, not an enclosure. */
  private static final Set<String> TABLES =
      Set.of(".xlsx", ".xlsm", ".xlsb", ".xls", ".csv", ".tsv", ".ods");

  private static final int BUFFER = 1 << 16;

  private final ReadLimits limits;
  private final LongSupplier nanoTime;
  private final KnownParts<CellFormats> formats;
  private final boolean brief;
  private final TextBudget texts;
  private final List<SheetSource> sheets = new ArrayList<>();
  private final List<Finding> notes = new ArrayList<>();
  private final List<Stranger> strangers = new ArrayList<>();
  private final Deque<OpenFiles.Closing> open = new ArrayDeque<>();
  private final HeldBytes.Room plainTexts = new HeldBytes.Room(false);
  private Allowance allowance;
  private int files;

  /**
   * @param nanoTime as {@link System#nanoTime}
   * @param formats of workbooks that were opened before
   * @param brief only the first rows are wanted
   */
  Opening(
      ReadLimits limits, LongSupplier nanoTime, KnownParts<CellFormats> formats, boolean brief) {
    this.formats = formats;
    this.brief = brief;
    this.limits = limits;
    this.nanoTime = nanoTime;
    this.texts = new TextBudget(limits);
    this.allowance = Allowance.of(limits, nanoTime, texts, brief);
  }

  void part(PartFile part) {
    allowance = Allowance.of(limits, nanoTime, texts, brief);
    file(part.name(), part.path(), part.entryPrefix(), 1);
  }

  OpenSubmission finish() {
    boolean answered = !sheets.isEmpty() || !notes.isEmpty();
    for (Stranger stranger : strangers) {
      boolean enclosure = answered && !TABLES.contains(EntryNames.extension(stranger.name()));
      Origin origin = Origin.of(stranger.name());
      notes.add(
          enclosure
              ? Finding.of(FindingCode.EXTRA, origin).found(EntryNames.last(stranger.name()))
              : Finding.of(FindingCode.FORMAT, origin).expected(stranger.format()));
    }
    return new OpenFiles(sheets, notes, open);
  }

  void abandon() {
    OpenFiles.closeAll(open);
  }

  private void file(String name, Path path, String prefix, int depth) {
    if (files > limits.entries()) {
      return;
    }
    try {
      long size = Files.size(path);
      if (size > limits.fileBytes()) {
        throw LimitExceededException.ofBytes("file", limits.fileBytes());
      }
      TimeBudget time = allowance.time();
      HeldBytes bytes = held(() -> time.timed(Files.newInputStream(path)), size);
      FileKind kind = begin(bytes, () -> Files.newInputStream(path));
      if (kind == FileKind.ZIP) {
        zip(name, path, prefix, depth);
      } else if (kind == FileKind.OLE) {
        count();
        ole(name, path, depth);
      } else {
        count();
        plain(name, kind, bytes);
      }
    } catch (UnreadableException e) {
      notes.add(e.finding());
    } catch (IOException e) {
      notes.add(Trouble.of(e, Origin.of(name), "damaged.zip").finding());
    }
  }

  private void plain(String name, FileKind kind, ByteSource bytes)
      throws IOException, UnreadableException {
    if (kind == FileKind.EMPTY) {
      notes.add(Finding.of(FindingCode.EMPTY, Origin.of(name)));
    } else if (kind == FileKind.OLD_EXCEL) {
      oldExcel(name);
    } else if (kind == FileKind.TEXT) {
      CsvText text = CsvSniffer.text(name, bytes);
      CsvSheet sheet = new CsvSheet(name, bytes, text, allowance.time(), limits);
      open.push(sheet::close);
      add(name, List.of(sheet), false);
    } else {
      strangers.add(new Stranger(name, Reasons.text(kind.reason())));
    }
  }

  private void oldExcel(String name) {
    notes.add(
        Finding.of(FindingCode.OLD_EXCEL, Origin.of(name)).expected(Reasons.text("old.excel")));
  }

  private void ole(String name, Path path, int depth) throws UnreadableException {
    OleKind kind;
    try {
      kind = OleKind.of(path);
    } catch (IOException e) {
      throw Trouble.of(e, Origin.of(name), "damaged.ole");
    }
    if (kind == OleKind.ENCRYPTED) {
      encrypted(name, path, depth);
    } else if (kind == OleKind.OLD_EXCEL) {
      oldExcel(name);
    } else if (kind == OleKind.XLS) {
      xls(name, path);
    } else {
      strangers.add(new Stranger(name, Reasons.text(kind.reason())));
    }
  }

  private void encrypted(String name, Path path, int depth) throws UnreadableException {
    try {
      Path opened = depth > limits.nesting() ? null : DefaultPassword.ofPackage(path, this::unpack);
      if (opened == null) {
        notes.add(Finding.of(FindingCode.PASSWORD, Origin.of(name)));
      } else {
        file(name, opened, "", depth + 1);
      }
    } catch (IOException e) {
      throw Trouble.of(e, Origin.of(name), "damaged.ole");
    }
  }

  private void xls(String name, Path path) throws UnreadableException {
    try {
      XlsWorkbook workbook = XlsWorkbook.open(path, allowance);
      open.push(workbook::close);
      if (workbook.encrypted()) {
        notes.add(Finding.of(FindingCode.PASSWORD, Origin.of(name)));
      } else if (workbook.old()) {
        oldExcel(name);
      } else {
        add(name, workbook.sheets(name), workbook.hasMacros());
      }
    } catch (IOException e) {
      throw Trouble.of(e, Origin.of(name), "damaged.workbook");
    }
  }

  private void add(String name, List<SheetSource> found, boolean macros) throws IOException {
    if (sheets.size() + found.size() > limits.entries()) {
      throw LimitExceededException.of("allSheets", limits.entries());
    }
    sheets.addAll(found);
    if (found.isEmpty()) {
      notes.add(Finding.of(FindingCode.EMPTY, Origin.of(name)));
    }
    if (macros) {
      notes.add(Finding.of(FindingCode.MACRO, Origin.of(name)));
    }
  }

  private void zip(String name, Path path, String prefix, int depth)
      throws IOException, UnreadableException {
    ZipContainer zip = ZipContainer.open(path, allowance);
    open.push(zip::close);
    ZipKind kind = ZipKind.of(zip);
    if (kind == ZipKind.PLAIN) {
      archive(name, zip, prefix, depth);
    } else if (kind == ZipKind.WORKBOOK || kind == ZipKind.MACRO_WORKBOOK) {
      workbook(name, zip, kind);
    } else {
      strangers.add(new Stranger(name, Reasons.text(kind.reason())));
    }
  }

  private void workbook(String name, ZipContainer zip, ZipKind kind) throws UnreadableException {
    try {
      count();
      XlsxWorkbook workbook = XlsxWorkbook.open(name, zip, allowance, formats);
      open.push(workbook::close);
      add(name, workbook.sheets(), kind == ZipKind.MACRO_WORKBOOK);
    } catch (IOException | XMLStreamException e) {
      throw Trouble.of(e, Origin.of(name), "damaged.workbook");
    }
  }

  private void archive(String name, ZipContainer zip, String prefix, int depth) throws IOException {
    if (depth > limits.nesting()) {
      throw LimitExceededException.of("nesting", limits.nesting());
    }
    List<ArchiveEntry> entries = ArchiveEntry.of(zip, prefix);
    if (entries.isEmpty()) {
      notes.add(Finding.of(FindingCode.EMPTY, Origin.of(name)));
    }
    for (ArchiveEntry entry : entries) {
      entry(name + "!/" + entry.name(), zip, entry.entry(), depth);
    }
  }

  private void entry(String name, ZipContainer zip, ZipArchiveEntry entry, int depth) {
    if (files > limits.entries()) {
      return;
    }
    try {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        notes.add(Finding.of(FindingCode.PASSWORD, Origin.of(name)));
        return;
      }
      ByteSource unpacked = () -> zip.open(entry);
      HeldBytes bytes = held(unpacked, entry.getSize());
      FileKind kind = begin(bytes, unpacked);
      if (kind == FileKind.ZIP || kind == FileKind.OLE) {
        file(name, unpack(unpacked), "", depth + 1);
      } else {
        count();
        plain(name, kind, bytes);
      }
    } catch (UnreadableException e) {
      notes.add(e.finding());
    } catch (IOException e) {
      notes.add(Trouble.of(e, Origin.of(name), "damaged.zip").finding());
    }
  }

  private void count() throws IOException {
    if (++files > limits.entries()) {
      throw LimitExceededException.of("files", limits.entries());
    }
  }

  /** A workbook inside a zip is read at random, so it goes to a private temporary file first. */
  private Path unpack(ByteSource bytes) throws IOException {
    Path copy = Files.createTempFile("tonghop-", ".part");
    open.push(() -> Files.deleteIfExists(copy));
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = bytes.open();
        OutputStream out = Files.newOutputStream(copy)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        write(out, buffer, n);
      }
    }
    return copy;
  }

  /** A full disk is not the sender's fault. */
  private static void write(OutputStream out, byte[] buffer, int length) {
    try {
      out.write(buffer, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HeldBytes held(ByteSource bytes, long claimed) {
    return new HeldBytes(bytes, claimed, plainTexts, allowance.time());
  }

  /** Looks at the first bytes; those of a short text are held with the others. */
  private static FileKind begin(HeldBytes bytes, ByteSource stored) throws IOException {
    try (InputStream in = stored.open()) {
      byte[] head = in.readNBytes(FileKind.HEAD);
      FileKind kind = FileKind.of(head);
      if (kind == FileKind.TEXT) {
        bytes.begunBy(head, in);
      }
      return kind;
    }
  }
}
