package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** What a zip is by its content. */
enum ZipKind {
  PLAIN(""),
  WORKBOOK(""),
  MACRO_WORKBOOK(""),
  BINARY_WORKBOOK("format.xlsb"),
  WORD("format.word"),
  POWERPOINT("format.powerpoint"),
  OTHER_OFFICE("format.office"),
  SPREADSHEET_ODS("format.ods"),
  OPEN_DOCUMENT("format.odf");

  private static final int LONGEST_TYPES = 4 << 20;
  private static final int LONGEST_MIMETYPE = 128;
  private static final String ODF = "application/vnd.oasis.opendocument.";

  private final String reason;

  ZipKind(String reason) {
    this.reason = reason;
  }

  /** Key of its readable name; empty for the kinds that are looked into. */
  String reason() {
    return reason;
  }

  static ZipKind of(ZipContainer zip) throws IOException {
    for (ZipArchiveEntry entry : zip.entries()) {
      if (entry.getName().equalsIgnoreCase("[Content_Types].xml")) {
        return office(text(zip, entry, LONGEST_TYPES));
      }
    }
    ZipArchiveEntry mimetype = zip.entry("mimetype");
    String type = mimetype == null ? "" : text(zip, mimetype, LONGEST_MIMETYPE);
    if (type.startsWith(ODF)) {
      return type.startsWith(ODF + "spreadsheet") ? SPREADSHEET_ODS : OPEN_DOCUMENT;
    }
    return PLAIN;
  }

  private static ZipKind office(String types) {
    boolean macros = types.contains("ms-office.vbaProject");
    if (types.contains("ms-excel.sheet.binary")) {
      return BINARY_WORKBOOK;
    }
    if (types.contains("macroEnabled.main+xml") && types.contains("ms-excel")) {
      return MACRO_WORKBOOK;
    }
    if (types.contains("spreadsheetml.sheet.main+xml")
        || types.contains("spreadsheetml.template.main+xml")) {
      return macros ? MACRO_WORKBOOK : WORKBOOK;
    }
    if (types.contains("wordprocessingml") || types.contains("ms-word")) {
      return WORD;
    }
    return types.contains("presentationml") ? POWERPOINT : OTHER_OFFICE;
  }

  /** At most so many first bytes of a small part. */
  private static String text(ZipContainer zip, ZipArchiveEntry entry, int most) throws IOException {
    try (InputStream in = zip.open(entry)) {
      return new String(in.readNBytes(most), StandardCharsets.UTF_8);
    }
  }
}
