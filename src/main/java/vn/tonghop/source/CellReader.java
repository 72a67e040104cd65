package vn.tonghop.source;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Cell;

/** Reads one {@code <c>} element: type, style, stored value, formula. */
final class CellReader {

  static final int LONGEST_FORMULA = 16_384;

  private final Xml xml;
  private final int longest;
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private final SharedFormulas shared = new SharedFormulas();
  private final StoredCell stored;

  CellReader(Xml xml, WorkbookParts parts, ReadLimits limits) {
    this.xml = xml;
    this.stored = new StoredCell(parts);
    this.longest = limits.cellCharacters();
  }

  /** The cell whose start tag was read, up to its end tag; null when it is empty. */
  @Nullable Cell read(int column) throws IOException, XMLStreamException {
    stored.clear();
    for (int i = 0; i < xml.attributes(); i++) {
      String name = xml.attributeName(i);
      if (name.equals("t")) {
        stored.type = xml.attributeValue(i);
      } else if (name.equals("s")) {
        stored.style = SheetXml.number(xml.attributeValue(i), 0);
      }
    }
    children();
    stored.value = value.toString();
    stored.formula = formula;
    return stored.cell(column);
  }

  private void children() throws IOException, XMLStreamException {
    value.setLength(0);
    formula.setLength(0);
    while (xml.next() && !xml.isEnd("c")) {
      if (xml.isStart("v")) {
        stored.hasValue = true;
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
    stored.hasFormula = true;
    boolean isShared = "shared".equals(xml.attribute("t"));
    int group = isShared ? SheetXml.number(xml.attribute("si"), -1) : -1;
    xml.text(formula, Math.min(LONGEST_FORMULA, longest));
    stored.external = shared.isExternal(formula, group);
  }
}
