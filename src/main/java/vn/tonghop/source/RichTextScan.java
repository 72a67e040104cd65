package vn.tonghop.source;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Scans the texts of a string: one, or several runs; how they look and phonetic hints are left. */
final class RichTextScan {

  /** Elements around a text. */
  static final int DEEPEST = 8;

  private static final long TEXT = Markup.code("t");
  private static final long RUN = Markup.code("r");
  private static final long LOOK = Markup.code("rPr");
  private static final byte[] TEXT_END = MarkupBytes.of("</t>");
  private static final byte[] RUN_END = MarkupBytes.of("</r>");
  private static final byte[] LOOK_END = MarkupBytes.of("</rPr>");

  /** How a run may look, as Excel writes it. */
  private static final Set<Long> LOOKS =
      codes("b", "i", "u", "strike", "sz", "color", "rFont", "family", "charset", "scheme");

  private static final Set<Long> LOOK_VALUES = codes("val", "theme", "rgb", "tint", "indexed");

  private static final byte[] SPACE = MarkupBytes.of("xml:space");

  private final Markup markup;
  private final int longest;
  private final StringBuilder all = new StringBuilder();

  RichTextScan(Markup markup, int longest) {
    this.markup = markup;
    this.longest = longest;
  }

  private static Set<Long> codes(String... names) {
    return Arrays.stream(names).map(Markup::code).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads the content of the element whose start tag was read.
   *
   * @param end its end tag
   */
  String read(byte[] end) throws InDoubtException {
    markup.spaces();
    String only = "";
    all.setLength(0);
    for (int texts = 0; !markup.atEndTag(); texts++) {
      markup.start();
      String text = part();
      if (texts == 0) {
        only = text;
      } else {
        if (texts == 1) {
          all.append(only);
        }
        append(text);
      }
      markup.spaces();
    }
    markup.end(end);
    return all.length() == 0 ? only : all.toString();
  }

  /**
   * Reads the same content if it is one text whose bytes mean themselves: no references, no
   * escapes.
   *
   * @return false: it is not, and nothing was read
   */
  boolean isOnlyBytes(byte[] end) throws InDoubtException {
    int start = markup.at();
    markup.spaces();
    markup.start();
    if (markup.element() == TEXT && !markup.isEmpty()) {
      requireText();
      markup.end(TEXT_END);
      markup.spaces();
      if (markup.follows(end) && markup.textMeansItself()) {
        markup.end(end);
        return true;
      }
    }
    markup.back(start);
    return false;
  }

  private void append(String text) throws InDoubtException {
    all.append(text);
    if (all.length() > longest) {
      throw new InDoubtException();
    }
  }

  private String part() throws InDoubtException {
    if (markup.element() == TEXT) {
      return text();
    }
    if (markup.element() != RUN || markup.isEmpty() || markup.attributes() > 0) {
      throw new InDoubtException();
    }
    markup.spaces();
    markup.start();
    if (markup.element() == LOOK) {
      look();
      markup.spaces();
      markup.start();
    }
    if (markup.element() != TEXT) {
      throw new InDoubtException();
    }
    String text = text();
    markup.spaces();
    markup.end(RUN_END);
    return text;
  }

  private String text() throws InDoubtException {
    if (markup.isEmpty()) {
      requireKnownAttributes();
      return "";
    }
    requireText();
    String text = markup.textValue();
    markup.end(TEXT_END);
    return text;
  }

  private void requireText() throws InDoubtException {
    requireKnownAttributes();
    markup.text();
    if (markup.textLength() > longest) {
      throw new InDoubtException();
    }
  }

  private void requireKnownAttributes() throws InDoubtException {
    for (int i = 0; i < markup.attributes(); i++) {
      if (!markup.isNamed(i, SPACE)) {
        throw new InDoubtException();
      }
    }
  }

  /** Bold, size, colour, font: empty elements one after another. */
  private void look() throws InDoubtException {
    if (markup.attributes() > 0) {
      throw new InDoubtException();
    }
    if (markup.isEmpty()) {
      return;
    }
    markup.spaces();
    while (!markup.atEndTag()) {
      markup.start();
      if (!markup.isEmpty() || !isLook()) {
        throw new InDoubtException();
      }
      markup.spaces();
    }
    markup.end(LOOK_END);
  }

  private boolean isLook() {
    if (!LOOKS.contains(markup.element())) {
      return false;
    }
    for (int i = 0; i < markup.attributes(); i++) {
      if (!LOOK_VALUES.contains(markup.code(i))) {
        return false;
      }
    }
    return true;
  }
}
