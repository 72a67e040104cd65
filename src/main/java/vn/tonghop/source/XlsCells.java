package vn.tonghop.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPtg;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.util.LittleEndianByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Cell.Formula;
import vn.tonghop.submission.CellKind;

/** Reads the cells of BIFF8 records. */
final class XlsCells {

  private static final int NOT_A_NUMBER = 0xFFFF;

  /** Programs that compute nothing set this and store 0. */
  private static final int COMPUTE_ON_LOAD = 2;

  private static final int RK_INTEGER = 2;
  private static final int RK_HUNDREDTHS = 1;

  private final WorkbookParts parts;
  private final BitSet externalSheets;
  private final int longest;

  /** A formula whose text result is the next record. */
  record Pending(int row, int column, int style, Formula formula) {}

  private @Nullable Pending pending;

  XlsCells(WorkbookParts parts, BitSet externalSheets, ReadLimits limits) {
    this.parts = parts;
    this.externalSheets = externalSheets;
    this.longest = limits.cellCharacters();
  }

  /** The formula that waits for its text. */
  @Nullable Pending pending() {
    return pending;
  }

  /** Whether a record holds cells; it begins with their row. */
  static boolean isCell(int sid) {
    return switch (sid) {
      case Biff.FORMULA,
          Biff.MUL_RK,
          Biff.LABEL_SST,
          Biff.NUMBER,
          Biff.LABEL,
          Biff.BOOL_ERR,
          Biff.RK ->
          true;
      default -> false;
    };
  }

  /** The cells of a record whose row has been read; a text result comes with the next record. */
  List<Cell> cells(int sid, int row, RecordInputStream data) throws IOException {
    pending = null;
    int column = data.readUShort() + 1;
    if (sid == Biff.MUL_RK) {
      return several(column, data);
    }
    int style = data.readUShort();
    Cell cell =
        switch (sid) {
          case Biff.LABEL_SST -> text(column, style, shared(data.readInt()), Formula.NONE);
          case Biff.LABEL -> text(column, style, wideText(data), Formula.NONE);
          case Biff.NUMBER -> number(column, style, data.readDouble(), Formula.NONE);
          case Biff.RK -> number(column, style, rk(data.readInt()), Formula.NONE);
          case Biff.BOOL_ERR -> boolOrError(column, data.readUByte(), data.readUByte() != 0);
          default -> formula(row, column, style, data);
        };
    return cell == null ? List.of() : List.of(cell);
  }

  /** The cell of a formula that waited for its text. */
  @Nullable Cell result(RecordInputStream data) throws IOException {
    Pending waiting = pending;
    pending = null;
    return waiting == null
        ? null
        : text(waiting.column(), waiting.style(), wideText(data), waiting.formula());
  }

  private List<Cell> several(int first, RecordInputStream data) {
    List<Cell> cells = new ArrayList<>();
    for (int column = first; data.remaining() >= 6 + 2; column++) {
      int style = data.readUShort();
      cells.add(number(column, style, rk(data.readInt()), Formula.NONE));
    }
    return cells;
  }

  private String shared(int index) throws IOException {
    String text = parts.texts().get(index);
    if (text == null) {
      throw new IOException("no shared string " + index);
    }
    return text;
  }

  private String wideText(RecordInputStream data) throws IOException {
    int length = data.readUShort();
    if (length > longest) {
      throw LimitExceededException.of("cell", longest);
    }
    boolean wide = (data.readUByte() & 1) != 0;
    return wide ? data.readUnicodeLEString(length) : data.readCompressedUnicode(length);
  }

  private @Nullable Cell text(int column, int style, String text, Formula formula) {
    return text.isEmpty()
        ? null
        : new Cell(column, CellKind.TEXT, text, false, formula)
            .in(parts.formats().lettering(style));
  }

  private static Cell boolOrError(int column, int value, boolean error) {
    return error ? error(column, value, Formula.NONE) : truth(column, value != 0, Formula.NONE);
  }

  private static Cell truth(int column, boolean value, Formula formula) {
    return new Cell(column, CellKind.BOOLEAN, value ? "true" : "false", false, formula);
  }

  private static Cell error(int column, int value, Formula formula) {
    String shown =
        FormulaError.isValidCode(value) ? FormulaError.forInt(value).getString() : "#N/A";
    return new Cell(column, CellKind.ERROR, shown, false, formula);
  }

  private Cell number(int column, int style, double value, Formula formula) {
    String stored = stored(value);
    CellFormats.Shown shown = parts.formats().of(style);
    if (shown == CellFormats.Shown.DATE) {
      String date = StoredNumbers.date(stored, parts.date1904());
      if (date != null) {
        return new Cell(column, CellKind.DATE, date, false, formula);
      }
    }
    boolean percent = shown == CellFormats.Shown.PERCENT;
    return new Cell(column, CellKind.NUMBER, stored, percent, formula);
  }

  private static String stored(double value) {
    return Double.isFinite(value)
        ? StoredNumbers.shortened(BigDecimal.valueOf(value).toPlainString())
        : "0";
  }

  private static double rk(int bits) {
    double value =
        (bits & RK_INTEGER) != 0
            ? bits >> 2
            : Double.longBitsToDouble((long) (bits & 0xFFFFFFFC) << 32);
    return (bits & RK_HUNDREDTHS) != 0 ? value / 100 : value;
  }

  private @Nullable Cell formula(int row, int column, int style, RecordInputStream data) {
    long result = data.readLong();
    boolean toBeComputed = (data.readUShort() & COMPUTE_ON_LOAD) != 0;
    data.readInt();
    if (toBeComputed && result == 0) {
      return new Cell(column, CellKind.TEXT, "=", false, Formula.NOT_CACHED);
    }
    Formula formula = isExternal(data) ? Formula.EXTERNAL : Formula.CACHED;
    if (result >>> 48 != NOT_A_NUMBER) {
      return number(column, style, Double.longBitsToDouble(result), formula);
    }
    int value = (int) (result >>> 16) & 0xFF;
    return switch ((int) result & 0xFF) {
      case 0 -> {
        pending = new Pending(row, column, style, formula);
        yield null;
      }
      case 1 -> truth(column, value != 0, formula);
      case 2 -> error(column, value, formula);
      default -> null;
    };
  }

  /** Whether the tokens of a formula lead into another workbook; unknown tokens do not. */
  private boolean isExternal(RecordInputStream data) {
    if (externalSheets.isEmpty()) {
      return false;
    }
    int size = data.readUShort();
    byte[] tokens = data.readRemainder();
    try {
      for (Ptg token :
          Ptg.readTokens(
              Math.min(size, tokens.length), new LittleEndianByteArrayInputStream(tokens))) {
        int link =
            token instanceof Ref3DPtg ref
                ? ref.getExternSheetIndex()
                : token instanceof Area3DPtg area
                    ? area.getExternSheetIndex()
                    : token instanceof NameXPtg name ? name.getSheetRefIndex() : -1;
        if (link >= 0 && externalSheets.get(link)) {
          return true;
        }
      }
      return false;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
