package vn.tonghop.source;

import java.io.IOException;
import java.util.BitSet;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Cell.Formula;
import vn.tonghop.submission.CellKind;

/** Reads one {@code <c>} element: type, style, stored value, formula. */
final class CellReader {

  private static final int LONGEST_FORMULA = 16_384;
  private static final int MOST_SHARED_FORMULAS = 1 << 20;

  private final Xml xml;
  private final WorkbookParts parts;
  private final int longest;
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private final BitSet externalShared = new BitSet();
  private boolean hasValue;
  private boolean hasFormula;
  private boolean external;

  CellReader(Xml xml, WorkbookParts parts, ReadLimits limits) {
    this.xml = xml;
    this.parts = parts;
    this.longest = limits.cellCharacters();
  }

  /** The cell whose start tag was read, up to its end tag; null when it is empty. */
  @Nullable Cell read(int column) throws IOException, XMLStreamException {
    String type = "n";
    int style = 0;
    for (int i = 0; i < xml.attributes(); i++) {
      String name = xml.attributeName(i);
      if (name.equals("t")) {
        type = xml.attributeValue(i);
      } else if (name.equals("s")) {
        style = SheetXml.number(xml.attributeValue(i), 0);
      }
    }
    children();
    if (hasFormula && !hasCachedResult(type)) {
      return new Cell(column, CellKind.TEXT, "=" + formula, false, Formula.NOT_CACHED);
    }
    Cell cell = value.length() == 0 && !type.equals("s") ? null : cell(column, type, style);
    return cell == null || cell.kind() != CellKind.TEXT
        ? cell
        : cell.in(parts.formats().lettering(style));
  }

  private void children() throws IOException, XMLStreamException {
    value.setLength(0);
    formula.setLength(0);
    hasValue = false;
    hasFormula = false;
    external = false;
    while (xml.next() && !xml.isEnd("c")) {
      if (xml.isStart("v")) {
        hasValue = true;
        value.setLength(0);
        xml.text(value, longest);
      } else if (xml.isStart("is")) {
        value.setLength(0);
        xml.richText(value, longest);
      } else if (xml.isStart("f")) {
        formula();
      } else if (xml.isStart()) {
        xml.skip();
      }
    }
  }

  private void formula() throws IOException, XMLStreamException {
    hasFormula = true;
    boolean shared = "shared".equals(xml.attribute("t"));
    int group = shared ? SheetXml.number(xml.attribute("si"), -1) : -1;
    xml.text(formula, Math.min(LONGEST_FORMULA, longest));
    boolean known = group >= 0 && group < MOST_SHARED_FORMULAS;
    external =
        formula.length() > 0 ? Formulas.isExternal(formula) : known && externalShared.get(group);
    if (known && external) {
      externalShared.set(group);
    }
  }

  private boolean hasCachedResult(String type) {
    return hasValue && (value.length() > 0 || type.equals("str"));
  }

  private @Nullable Cell cell(int column, String type, int style)
      throws IOException, XMLStreamException {
    return switch (type) {
      case "s" -> text(column, shared());
      case "str", "inlineStr" -> text(column, Escapes.decode(value.toString()));
      case "b" -> of(column, CellKind.BOOLEAN, isTrue() ? "true" : "false");
      case "e" -> of(column, CellKind.ERROR, value.toString());
      case "d" -> isoDate(column, value.toString());
      default -> number(column, value.toString().strip(), style);
    };
  }

  private String shared() throws IOException, XMLStreamException {
    if (!hasValue) {
      return "";
    }
    String text = parts.texts().get(SheetXml.number(value.toString(), 0));
    if (text == null) {
      throw new XMLStreamException("no shared string " + value);
    }
    return text;
  }

  private @Nullable Cell text(int column, String text) {
    return text.isEmpty() ? null : of(column, CellKind.TEXT, text);
  }

  private boolean isTrue() {
    String stored = value.toString().strip();
    return stored.equals("1") || stored.equalsIgnoreCase("true");
  }

  private Cell isoDate(int column, String stored) {
    String iso = StoredNumbers.isoDate(stored.strip());
    return iso == null ? of(column, CellKind.TEXT, stored) : of(column, CellKind.DATE, iso);
  }

  private @Nullable Cell number(int column, String stored, int style) {
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
