package vn.tonghop.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.SheetSource;

/** An open .xls of Excel 97-2003: strings and formats are held, sheets are streamed. */
final class XlsWorkbook implements Closeable {

  private static final String STREAM = "Workbook";
  private static final String MACROS = "_VBA_PROJECT_CUR";

  private final POIFSFileSystem ole;
  private final Allowance allowance;
  private final XlsGlobals globals;
  private final WorkbookParts parts;
  private final @Nullable EncryptionInfo key;

  private XlsWorkbook(POIFSFileSystem ole, Allowance allowance) throws IOException {
    this.ole = ole;
    this.allowance = allowance;
    XlsGlobals read = globals(null);
    this.key = read.encrypted() ? key() : null;
    this.globals = key == null ? read : globals(key);
    this.parts = globals.parts();
  }

  private XlsGlobals globals(@Nullable EncryptionInfo opening) throws IOException {
    try (BiffStream stream = new BiffStream(bytes(0), opening)) {
      return XlsGlobals.read(stream, allowance);
    }
  }

  private @Nullable EncryptionInfo key() throws IOException {
    try (BiffStream stream = new BiffStream(bytes(0))) {
      return DefaultPassword.ofXls(stream);
    }
  }

  static XlsWorkbook open(Path file, Allowance allowance) throws IOException {
    POIFSFileSystem ole;
    try {
      ole = new POIFSFileSystem(file.toFile(), true);
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
    try {
      return new XlsWorkbook(ole, allowance);
    } catch (IOException | RuntimeException e) {
      ole.close();
      throw e;
    }
  }

  /** It can be opened with a password only. */
  boolean encrypted() {
    return globals.encrypted();
  }

  /** It is in the format of Excel 5 or 95. */
  boolean old() {
    return globals.old();
  }

  boolean hasMacros() {
    return ole.getRoot().hasEntryCaseInsensitive(MACROS);
  }

  List<SheetSource> sheets(String file) {
    List<SheetSource> sheets = new ArrayList<>();
    for (XlsGlobals.Listed listed : globals.sheets()) {
      sheets.add(new XlsSheet(file, listed, this, allowance.limits()));
    }
    return sheets;
  }

  /** Records from a place on. */
  BiffStream stream(long offset) throws IOException {
    if (key == null) {
      return new BiffStream(bytes(offset));
    }
    BiffStream stream = new BiffStream(bytes(0), key);
    stream.skipTo(offset);
    return stream;
  }

  XlsCells cells() {
    return new XlsCells(parts, globals.externalSheets(), allowance.limits());
  }

  private InputStream bytes(long offset) throws IOException {
    try {
      DirectoryNode root = ole.getRoot();
      InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(STREAM));
      in.skipNBytes(offset);
      return allowance.time().timed(in);
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    parts.texts().close();
    ole.close();
  }
}
