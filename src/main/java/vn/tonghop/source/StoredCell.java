package vn.tonghop.source;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Cell.Formula;
import vn.tonghop.submission.CellKind;

/** What one {@code <c>} element holds, and the cell it stands for. Used again for each cell. */
final class StoredCell {

  private final WorkbookParts parts;

  /** The type as the file names it. */
  String type = "n";

  int style;

  /** It has a {@code <v>}, be it empty. */
  boolean hasValue;

  /** Of the {@code <v>} or the inline text. */
  String value = "";

  boolean hasFormula;

  CharSequence formula = "";

  /** The formula looks into another workbook. */
  boolean external;

  StoredCell(WorkbookParts parts) {
    this.parts = parts;
  }

  void clear() {
    type = "n";
    style = 0;
    hasValue = false;
    value = "";
    hasFormula = false;
    formula = "";
    external = false;
  }

  /** The cell; null when it is empty. */
  @Nullable Cell cell(int column) throws IOException, XMLStreamException {
    if (isNotCached()) {
      return new Cell(column, CellKind.TEXT, "=" + formula, false, Formula.NOT_CACHED);
    }
    return value.isEmpty() && !type.equals("s") ? null : lettered(plain(column));
  }

  /** The cell of a shared string. */
  @Nullable Cell shared(int column, int index) throws IOException, XMLStreamException {
    return lettered(text(column, shared(index)));
  }

  private @Nullable Cell lettered(@Nullable Cell cell) {
    return cell == null || cell.kind() != CellKind.TEXT
        ? cell
        : cell.in(parts.formats().lettering(style));
  }

  /** A formula without a stored result: it is the cell's text. */
  boolean isNotCached() {
    return hasFormula && !(hasValue && (!value.isEmpty() || type.equals("str")));
  }

  private @Nullable Cell plain(int column) throws IOException, XMLStreamException {
    return switch (type) {
      case "s" -> hasValue ? text(column, shared(SheetXml.number(value, 0))) : null;
      case "str", "inlineStr" -> text(column, Escapes.decode(value));
      case "b" -> of(column, CellKind.BOOLEAN, isTrue() ? "true" : "false");
      case "e" -> of(column, CellKind.ERROR, value);
      case "d" -> isoDate(column, value);
      default -> number(column, value.strip());
    };
  }

  private String shared(int index) throws IOException, XMLStreamException {
    String text = parts.texts().get(index);
    if (text == null) {
      throw new XMLStreamException("no shared string " + index);
    }
    return text;
  }

  private @Nullable Cell text(int column, String text) {
    return text.isEmpty() ? null : of(column, CellKind.TEXT, text);
  }

  private boolean isTrue() {
    String stored = value.strip();
    return stored.equals("1") || stored.equalsIgnoreCase("true");
  }

  private Cell isoDate(int column, String stored) {
    String iso = StoredNumbers.isoDate(stored.strip());
    return iso == null ? of(column, CellKind.TEXT, stored) : of(column, CellKind.DATE, iso);
  }

  private @Nullable Cell number(int column, String stored) {
    if (!StoredNumbers.isNumber(stored)) {
      return text(column, stored);
    }
    CellFormats.Shown shown = parts.formats().of(style);
    if (shown == CellFormats.Shown.DATE) {
      String date = StoredNumbers.date(stored, parts.date1904());
      if (date != null) {
        return of(column, CellKind.DATE, date);
      }
    }
    boolean percent = shown == CellFormats.Shown.PERCENT;
    return new Cell(column, CellKind.NUMBER, StoredNumbers.shortened(stored), percent, origin());
  }

  private Cell of(int column, CellKind kind, String text) {
    return new Cell(column, kind, text, false, origin());
  }

  private Formula origin() {
    if (!hasFormula) {
      return Formula.NONE;
    }
    return external ? Formula.EXTERNAL : Formula.CACHED;
  }
}
