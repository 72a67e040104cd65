package vn.tonghop.source;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Cell;

/** Scans what one {@code <c>} element holds: at most one formula and one value, in this order. */
final class CellScan {

  private static final long REFERENCE = Markup.code("r");
  private static final long STYLE = Markup.code("s");
  private static final long TYPE = Markup.code("t");
  private static final long SHARED = Markup.code("shared");
  private static final long GROUP = Markup.code("si");
  private static final long RANGE = Markup.code("ref");
  private static final long ALWAYS = Markup.code("ca");
  private static final long ALWAYS_ARRAY = Markup.code("aca");
  private static final long VALUE = Markup.code("v");
  private static final long FORMULA = Markup.code("f");
  private static final long INLINE = Markup.code("is");
  private static final String[] TYPES = {"s", "n", "str", "b", "e", "d"};
  private static final long[] TYPE_CODES = Arrays.stream(TYPES).mapToLong(Markup::code).toArray();
  private static final byte[] VALUE_END = MarkupBytes.of("</v>");
  private static final byte[] FORMULA_END = MarkupBytes.of("</f>");
  private static final byte[] INLINE_END = MarkupBytes.of("</is>");
  private static final byte[] CELL_END = MarkupBytes.of("</c>");

  private final Markup markup;
  private final int longest;
  private final StoredCell stored;
  private final SharedFormulas shared = new SharedFormulas();
  private final RichTextScan rich;

  /** Where the text of a formula starts that was not decoded; -1: there is none. */
  private int formulaStart;

  CellScan(Markup markup, WorkbookParts parts, ReadLimits limits) {
    this.markup = markup;
    this.longest = limits.cellCharacters();
    this.stored = new StoredCell(parts);
    this.rich = new RichTextScan(markup, longest);
  }

  /** The cell whose start tag was read, up to its end tag; null when it is empty. */
  @Nullable Cell read(int column) throws IOException, XMLStreamException {
    stored.clear();
    attributes();
    if (markup.isEmpty()) {
      return stored.cell(column);
    }
    formulaStart = -1;
    int index = children();
    if (index < 0 && formulaStart >= 0 && stored.isNotCached()) {
      stored.formula = formulaAgain();
    }
    markup.spaces();
    markup.end(CELL_END);
    return index < 0 ? stored.cell(column) : stored.shared(column, index);
  }

  private void attributes() throws InDoubtException {
    for (int i = 0; i < markup.attributes(); i++) {
      long name = markup.code(i);
      if (name == STYLE) {
        stored.style = markup.number(i);
        if (stored.style < 0) {
          throw new InDoubtException();
        }
      } else if (name == TYPE) {
        stored.type = type(i);
      } else if (name != REFERENCE) {
        throw new InDoubtException();
      }
    }
  }

  private String type(int attribute) throws InDoubtException {
    long named = markup.valueCode(attribute);
    for (int i = 0; i < TYPES.length; i++) {
      if (TYPE_CODES[i] == named) {
        return TYPES[i];
      }
    }
    if (markup.value(attribute).equals("inlineStr")) {
      return "inlineStr";
    }
    throw new InDoubtException();
  }

  /** Number of the shared string that is the value; -1: what is stored is the value. */
  private int children() throws InDoubtException {
    markup.spaces();
    if (!markup.atEndTag()) {
      markup.start();
      if (markup.element() == FORMULA) {
        formula();
        markup.spaces();
        if (markup.atEndTag()) {
          return -1;
        }
        markup.start();
      }
      if (markup.element() == VALUE) {
        return value();
      }
      inline();
    }
    return -1;
  }

  private int value() throws InDoubtException {
    requireBare();
    stored.hasValue = true;
    if (markup.isEmpty()) {
      return -1;
    }
    text(longest);
    int index = stored.type.equals("s") ? markup.textNumber() : -1;
    if (index < 0) {
      stored.value = markup.textValue();
    }
    markup.end(VALUE_END);
    return index;
  }

  private void inline() throws InDoubtException {
    if (markup.element() != INLINE) {
      throw new InDoubtException();
    }
    requireBare();
    if (!markup.isEmpty()) {
      stored.value = rich.read(INLINE_END);
    }
  }

  private void formula() throws InDoubtException {
    stored.hasFormula = true;
    boolean isShared = false;
    int group = -1;
    for (int i = 0; i < markup.attributes(); i++) {
      long name = markup.code(i);
      if (name == TYPE) {
        isShared = markup.valueCode(i) == SHARED;
        if (!isShared && markup.valueMayHoldReference(i)) {
          throw new InDoubtException();
        }
      } else if (name == GROUP) {
        group = markup.number(i);
      } else if (name != RANGE && name != ALWAYS && name != ALWAYS_ARRAY) {
        throw new InDoubtException();
      }
    }
    if (isShared && group < 0) {
      throw new InDoubtException();
    }
    if (!markup.isEmpty()) {
      int start = markup.at();
      formulaText();
      if (markup.textLength() > 0 && !markup.textMayHoldBracket()) {
        formulaStart = start;
        markup.end(FORMULA_END);
        return;
      }
      stored.formula = markup.textValue();
      markup.end(FORMULA_END);
    }
    stored.external = shared.isExternal(stored.formula, isShared ? group : -1);
  }

  /** Most formulas are not asked for: only one without a result is decoded. */
  private String formulaAgain() throws InDoubtException {
    int place = markup.at();
    markup.back(formulaStart);
    formulaText();
    String text = markup.textValue();
    markup.back(place);
    return text;
  }

  private void formulaText() throws InDoubtException {
    int limit = Math.min(CellReader.LONGEST_FORMULA, longest);
    if (!markup.atLiteral()) {
      text(limit);
      return;
    }
    markup.literal();
    if (markup.textLength() > limit) {
      throw new InDoubtException();
    }
  }

  private void text(int limit) throws InDoubtException {
    markup.text();
    if (markup.textLength() > limit) {
      throw new InDoubtException();
    }
  }

  private void requireBare() throws InDoubtException {
    if (markup.attributes() > 0) {
      throw new InDoubtException();
    }
  }
}
