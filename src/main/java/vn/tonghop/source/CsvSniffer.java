package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.tonghop.encoding.TextSample;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.UnreadableException;

/** Decides encoding and separator of a text file before its rows are read. */
final class CsvSniffer {

  private static final Charset VIETNAMESE = Charset.forName("windows-1258");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int EXAMPLE = 100;

  private CsvSniffer() {}

  /**
   * @throws UnreadableException when the text is empty, binary or in no known encoding
   */
  static CsvText text(String file, ByteSource bytes) throws IOException, UnreadableException {
    byte[] head = head(bytes);
    Charset marked = marked(head);
    if (marked != null) {
      int bom = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
      return accept(file, marked, bom, TextProbe.of(bytes, marked, bom));
    }
    TextProbe unicode = TextProbe.of(bytes, StandardCharsets.UTF_8, 0);
    return unicode.fits() || unicode.binary()
        ? accept(file, StandardCharsets.UTF_8, 0, unicode)
        : legacy(file, bytes);
  }

  /** Text of older systems: the Vietnamese code page, or one byte a letter of an old font. */
  private static CsvText legacy(String file, ByteSource bytes)
      throws IOException, UnreadableException {
    TextProbe codePage = TextProbe.of(bytes, VIETNAMESE, 0);
    TextSample.Verdict verdict =
        TextSample.judge(sample(bytes, VIETNAMESE), sample(bytes, WESTERN));
    if (verdict == TextSample.Verdict.WESTERN) {
      TextProbe western = TextProbe.of(bytes, WESTERN, 0);
      return western.fits()
          ? accept(file, WESTERN, 0, western)
          : accept(
              file,
              StandardCharsets.ISO_8859_1,
              0,
              TextProbe.of(bytes, StandardCharsets.ISO_8859_1, 0));
    }
    if (verdict == TextSample.Verdict.NEITHER && !codePage.binary()) {
      throw unknown(file, sample(bytes, VIETNAMESE));
    }
    return accept(file, VIETNAMESE, 0, codePage);
  }

  private static UnreadableException unknown(String file, String sample) {
    String example =
        sample
            .lines()
            .filter(line -> line.chars().anyMatch(c -> c >= 0x80))
            .findFirst()
            .map(line -> line.length() > EXAMPLE ? line.substring(0, EXAMPLE) : line)
            .orElse("");
    return new UnreadableException(
        Finding.of(FindingCode.ENC_UNKNOWN, Origin.of(file, EntryNames.base(file))).found(example));
  }

  private static CsvText accept(String file, Charset charset, int bom, TextProbe probe)
      throws UnreadableException {
    Origin origin = Origin.of(file);
    if (probe.binary()) {
      throw new UnreadableException(
          Finding.of(FindingCode.FORMAT, origin).expected(Reasons.text("format.binary")));
    }
    if (!probe.fits()) {
      Finding finding =
          charset.equals(VIETNAMESE)
              ? Finding.of(FindingCode.ENC_UNKNOWN, Origin.of(file, EntryNames.base(file)))
              : Trouble.damaged(origin, Reasons.text("damaged.text"));
      throw new UnreadableException(finding);
    }
    if (probe.blank()) {
      throw new UnreadableException(Finding.of(FindingCode.EMPTY, origin));
    }
    CharBuffer sample = probe.start();
    boolean compose = charset.equals(VIETNAMESE);
    Character named = namedSeparator(sample);
    CsvDialect dialect =
        named == null
            ? new CsvDialect(charset, bom, compose, Separators.choose(sample), 0)
            : new CsvDialect(charset, bom, compose, named, 1);
    return new CsvText(dialect, probe.held());
  }

  private static byte[] head(ByteSource bytes) throws IOException {
    try (InputStream in = bytes.open()) {
      return in.readNBytes(3);
    }
  }

  private static @Nullable Charset marked(byte[] head) {
    if (head.length >= 3
        && (head[0] & 0xFF) == 0xEF
        && (head[1] & 0xFF) == 0xBB
        && (head[2] & 0xFF) == 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  private static String sample(ByteSource bytes, Charset charset) throws IOException {
    char[] buffer = new char[TextProbe.START];
    int length = 0;
    try (InputStream in = bytes.open()) {
      Reader reader = new InputStreamReader(in, charset);
      int n = 0;
      while (n >= 0 && length < TextProbe.START) {
        n = reader.read(buffer, length, TextProbe.START - length);
        length += Math.max(0, n);
      }
    }
    return new String(buffer, 0, length);
  }

  /** The separator of a first line {@code sep=;}; null: there is no such line. */
  private static @Nullable Character namedSeparator(CharBuffer sample) {
    boolean named =
        sample.length() >= 6
            && sample.subSequence(0, 4).toString().equalsIgnoreCase("sep=")
            && (sample.charAt(5) == '\n' || sample.charAt(5) == '\r');
    return named && Separators.isOne(sample.charAt(4)) ? sample.charAt(4) : null;
  }
}
