package vn.tonghop.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import vn.tonghop.submission.Composition;

/** Names of files and zip entries as people are shown them; never used as paths. */
final class EntryNames {

  private static final Charset VIETNAMESE = Charset.forName("windows-1258");
  private static final Set<String> LITTER = Set.of(".ds_store", "thumbs.db", "desktop.ini");
  private static final Set<String> TEMPORARY =
      Set.of(".tmp", ".part", ".partial", ".crdownload", ".download", ".filepart", ".opdownload");

  private static final Pattern UNSHOWN =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]");

  private EntryNames() {}

  /**
   * Name of a zip entry: UTF-8 when flagged or valid, else the code page of Vietnamese Windows;
   * NFC, forward slashes, no control characters.
   */
  static String of(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    String name =
        raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()
            ? entry.getName()
            : decode(raw);
    return shown(name.replace('\\', '/'));
  }

  /** NFC without control characters and without what turns the direction of writing or the line. */
  static String shown(String name) {
    return UNSHOWN.matcher(Composition.of(name, Normalizer.Form.NFC)).replaceAll("�");
  }

  /** Last part of a name with slashes. */
  static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Last part without extension. */
  static String base(String name) {
    String last = last(name);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }

  /** Extension with its dot in lower case; empty when there is none. */
  static String extension(String name) {
    String last = last(name);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(dot).toLowerCase(Locale.ROOT) : "";
  }

  /** What operating systems leave behind: it says nothing and is passed over silently. */
  static boolean isLitter(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String last = last(lower);
    return lower.startsWith("__macosx/")
        || lower.contains("/__macosx/")
        || last.equals("__macosx")
        || LITTER.contains(last)
        || last.startsWith("._");
  }

  /** Lock files of office programs and files still being copied. */
  static boolean isTemporary(String name) {
    return isOfficeLock(name) || isPartOfCopy(name);
  }

  /** Says that an office program has the file beside it open; may be left over from long ago. */
  private static boolean isOfficeLock(String name) {
    String last = last(name);
    return last.startsWith("~$") || last.startsWith(".~lock");
  }

  /** The name under which a browser or copying program writes until the file is whole. */
  static boolean isPartOfCopy(String name) {
    return TEMPORARY.contains(extension(name));
  }

  private static String decode(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, VIETNAMESE);
    }
  }
}
