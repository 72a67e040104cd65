package vn.tonghop.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the first bytes of a file say it is; its name is not believed. */
enum FileKind {
  EMPTY(""),
  ZIP(""),
  OLE(""),
  OLD_EXCEL(""),
  TEXT(""),
  PDF("format.pdf"),
  IMAGE("format.image"),
  HTML("format.html"),
  XML("format.xml"),
  XML_SPREADSHEET("format.xmlss"),
  MHTML("format.mhtml"),
  SYLK("format.sylk"),
  RTF("format.rtf"),
  ARCHIVE("format.archive");

  /** So many first bytes are looked at. */
  static final int HEAD = 512;

  private static final Map<String, FileKind> MAGIC =
      Map.ofEntries(
          Map.entry("PK\u0003\u0004", ZIP),
          Map.entry("PK\u0005\u0006", ZIP),
          Map.entry("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", OLE),
          Map.entry("\t\u0000\u0004\u0000", OLD_EXCEL),
          Map.entry("\t\u0002\u0006\u0000", OLD_EXCEL),
          Map.entry("\t\u0004\u0006\u0000", OLD_EXCEL),
          Map.entry("%PDF", PDF),
          Map.entry("\u0089PNG", IMAGE),
          Map.entry("\u00ff\u00d8\u00ff", IMAGE),
          Map.entry("GIF8", IMAGE),
          Map.entry("II*\u0000", IMAGE),
          Map.entry("MM\u0000*", IMAGE),
          Map.entry("{\\rtf", RTF),
          Map.entry("Rar!", ARCHIVE),
          Map.entry("7z\u00bc\u00af", ARCHIVE),
          Map.entry("\u001f\u008b", ARCHIVE));

  /** Letters, but m, with which other kinds than plain text begin. */
  private static final String OTHER_KINDS = "PGIMRi";

  private static final Pattern BOM =
      Pattern.compile("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)");
  private static final Pattern SYLK_LINES =
      Pattern.compile("id;p[^;\\r\\n]*(?:;[ne])*\\r?\\n(?:p;p|[bofc];|n[ne];)");
  private static final Pattern HTML_TAG =
      Pattern.compile(
          "^(?:<!--.*?-->\\s*|<\\?xml.*?\\?>\\s*)*<(?:!doctype html|html|head|meta|body|style|table)\\b",
          Pattern.DOTALL);

  private final String reason;

  FileKind(String reason) {
    this.reason = reason;
  }

  /** Key of its readable name; empty for the kinds that are looked into. */
  String reason() {
    return reason;
  }

  static FileKind of(byte[] head) {
    if (head.length == 0) {
      return EMPTY;
    }
    return beginsWithWord(head) ? TEXT : searched(head);
  }

  /**
   * A letter no other kind begins with, by itself or behind the mark of UTF-8; false: more has to
   * be looked at.
   */
  static boolean beginsWithWord(byte[] head) {
    boolean marked =
        head.length > 3
            && head[0] == (byte) 0xEF
            && head[1] == (byte) 0xBB
            && head[2] == (byte) 0xBF;
    int at = marked ? 3 : 0;
    if (!isLetter(head[at])) {
      return false;
    }
    boolean mime = head[at] == 'm' && (head.length <= at + 1 || !isAnyBut('i', head[at + 1]));
    return !mime && OTHER_KINDS.indexOf(head[at]) < 0;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private static boolean isAnyBut(char small, byte b) {
    return isLetter(b) && (b | 0x20) != small;
  }

  /** The same by all that is known of them. */
  static FileKind searched(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, FileKind> magic : MAGIC.entrySet()) {
      if (start.startsWith(magic.getKey())) {
        return magic.getValue();
      }
    }
    return markup(start);
  }

  private static FileKind markup(String start) {
    String lower = BOM.matcher(start).replaceFirst("").replace("\u0000", "");
    lower = lower.stripLeading().toLowerCase(Locale.ROOT);
    if (lower.startsWith("mime-version:") && lower.contains("multipart/related")) {
      return MHTML;
    }
    if (SYLK_LINES.matcher(lower).lookingAt()) {
      return SYLK;
    }
    if (!lower.startsWith("<")) {
      return TEXT;
    }
    if (lower.contains("office:spreadsheet") || lower.contains("progid=\"excel.sheet\"")) {
      return XML_SPREADSHEET;
    }
    return HTML_TAG.matcher(lower).find() ? HTML : lower.startsWith("<?xml") ? XML : TEXT;
  }
}
