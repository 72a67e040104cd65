package vn.tonghop.source;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What an old Office container (OLE2) holds. */
enum OleKind {
  ENCRYPTED(""),
  OLD_EXCEL(""),
  XLS(""),
  DOC("format.doc"),
  POWERPOINT("format.powerpoint"),
  OTHER("format.office");

  private final String reason;

  OleKind(String reason) {
    this.reason = reason;
  }

  /** Key of its readable name; empty for those read or with a finding of their own. */
  String reason() {
    return reason;
  }

  static OleKind of(Path file) throws IOException {
    try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
      return of(ole.getRoot());
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  private static OleKind of(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      return ENCRYPTED;
    }
    if (root.hasEntryCaseInsensitive("Workbook")) {
      return XLS;
    }
    if (root.hasEntryCaseInsensitive("Book")) {
      return OLD_EXCEL;
    }
    if (root.hasEntryCaseInsensitive("WordDocument")) {
      return DOC;
    }
    return root.hasEntryCaseInsensitive("PowerPoint Document") ? POWERPOINT : OTHER;
  }
}
