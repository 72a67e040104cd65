package vn.tonghop.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.util.LittleEndian;
import vn.tonghop.submission.Lettering;

/** The first stream of an .xls: its sheets, strings, formats, fonts and links. */
final class XlsGlobals {

  /**
   * A sheet as the workbook lists it.
   *
   * @param offset where its stream begins
   */
  record Listed(String name, boolean hidden, long offset) {}

  private static final int WORKSHEET = 0;
  private static final int NO_FONT_4 = 4;
  private static final int INTERNAL = 0x0401;

  private final Allowance allowance;
  private final ReadLimits limits;
  private final List<Listed> sheets = new ArrayList<>();
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Lettering> fonts = new ArrayList<>();
  private final List<int[]> styles = new ArrayList<>();
  private final BitSet internalBooks = new BitSet();
  private final BitSet externalSheets = new BitSet();
  private final SharedTexts texts = new SharedTexts();
  private final Set<Long> offsets = new HashSet<>();
  private int books;
  private boolean date1904;
  private boolean encrypted;
  private boolean old;

  private XlsGlobals(Allowance allowance) {
    this.allowance = allowance;
    this.limits = allowance.limits();
  }

  static XlsGlobals read(BiffStream stream, Allowance allowance) throws IOException {
    XlsGlobals globals = new XlsGlobals(allowance);
    try {
      globals.read(stream);
      return globals;
    } catch (IOException | RuntimeException e) {
      globals.texts.close();
      throw e;
    }
  }

  private void read(BiffStream stream) throws IOException {
    if (!stream.next() || stream.sid() != Biff.BOF) {
      throw new IOException("no beginning");
    }
    old = stream.read(RecordInputStream::readUShort) != Biff.VERSION_8;
    while (!old && !encrypted && stream.next()) {
      stream.read(data -> record(stream.sid(), data));
      encrypted &= !stream.isOpened();
    }
  }

  List<Listed> sheets() {
    return sheets;
  }

  boolean encrypted() {
    return encrypted;
  }

  /** Excel 5 or 95, whatever the stream is called. */
  boolean old() {
    return old;
  }

  WorkbookParts parts() {
    CellFormats.Style[] byStyle = new CellFormats.Style[styles.size()];
    Map<Integer, CellFormats.Shown> known = new HashMap<>();
    for (int i = 0; i < byStyle.length; i++) {
      int font = styles.get(i)[0];
      int index = font > NO_FONT_4 ? font - 1 : font;
      byStyle[i] =
          new CellFormats.Style(
              known.computeIfAbsent(
                  styles.get(i)[1], format -> CellFormats.shown(format, formats.get(format))),
              index < fonts.size() ? fonts.get(index) : Lettering.UNICODE);
    }
    return new WorkbookParts(texts, CellFormats.of(byStyle), date1904);
  }

  /** Links to sheets, by their index, that lead into another workbook. */
  BitSet externalSheets() {
    return externalSheets;
  }

  private boolean record(int sid, RecordInputStream data) throws IOException {
    switch (sid) {
      case Biff.FILE_PASS -> encrypted = true;
      case Biff.DATE_1904 -> date1904 = data.readUShort() == 1;
      case Biff.BOUND_SHEET -> sheet(data);
      case Biff.FORMAT -> format(data);
      case Biff.FONT -> font(data);
      case Biff.XF -> style(data);
      case Biff.SST -> strings(data);
      case Biff.SUP_BOOK -> book(data);
      case Biff.EXTERN_SHEET -> links(data);
      default -> {}
    }
    return true;
  }

  private void sheet(RecordInputStream data) throws IOException {
    byte[] place = new byte[4];
    data.readPlain(place, 0, place.length);
    long offset = LittleEndian.getUInt(place);
    int state = data.readUByte();
    int type = data.readUByte();
    String name = shortText(data);
    if (sheets.size() >= limits.sheets()) {
      throw LimitExceededException.of("sheets", limits.sheets());
    }
    if (type == WORKSHEET && !offsets.add(offset)) {
      throw new IOException("two sheets at " + offset);
    }
    if (type == WORKSHEET) {
      sheets.add(new Listed(name, (state & 3) != 0, offset));
    }
  }

  private static String shortText(RecordInputStream data) {
    int length = data.readUByte();
    return text(data, length);
  }

  private static String text(RecordInputStream data, int length) {
    boolean wide = (data.readUByte() & 1) != 0;
    return wide ? data.readUnicodeLEString(length) : data.readCompressedUnicode(length);
  }

  private void format(RecordInputStream data) throws IOException {
    int id = data.readUShort();
    String code = text(data, data.readUShort());
    if (code.length() <= CellFormats.LONGEST_FORMAT) {
      formats.put(id, code);
    }
    require(formats.size());
  }

  private void font(RecordInputStream data) throws IOException {
    data.readFully(new byte[14]);
    fonts.add(Lettering.ofFont(shortText(data)));
    require(fonts.size());
  }

  private void style(RecordInputStream data) throws IOException {
    styles.add(new int[] {data.readUShort(), data.readUShort()});
    require(styles.size());
  }

  private void require(int count) throws IOException {
    if (count > limits.styles()) {
      throw LimitExceededException.of("styles", limits.styles());
    }
  }

  private void strings(RecordInputStream data) throws IOException {
    data.readInt();
    int count = data.readInt();
    for (int i = 0; i < count; i++) {
      String text = new UnicodeString(data).getString();
      if (text.length() > limits.cellCharacters()) {
        throw LimitExceededException.of("cell", limits.cellCharacters());
      }
      texts.add(text, allowance.texts());
    }
  }

  private void book(RecordInputStream data) {
    data.readUShort();
    internalBooks.set(books++, data.remaining() >= 2 && data.readUShort() == INTERNAL);
  }

  private void links(RecordInputStream data) {
    int count = data.readUShort();
    for (int i = 0; i < count; i++) {
      int book = data.readUShort();
      data.readInt();
      externalSheets.set(i, !internalBooks.get(book));
    }
  }
}
