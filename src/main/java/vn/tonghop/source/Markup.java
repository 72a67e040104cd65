package vn.tonghop.source;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Scans tags and texts of XML in bytes that end with a zero, which stands in no XML. It knows UTF-8
 * elements with plain ASCII names, attributes, texts, the five entities and character references;
 * at anything else it is in doubt. What it accepts is well-formed as far as one tag or text can be.
 */
final class Markup {

  private static final byte[] LITERAL = MarkupBytes.of("<![CDATA[");
  private static final int MOST_ATTRIBUTES = 40;

  /** Bytes of a tag, or of what stands between tags and is no text to be kept. */
  private static final int LONGEST = 4096;

  private final long[] codes = new long[MOST_ATTRIBUTES];
  private final int[] spans = new int[3 * MOST_ATTRIBUTES];
  private final MarkupText text = new MarkupText();
  private byte[] in = {0};
  private int at;
  private int end;
  private int attributes;
  private int nameStart;
  private int elementStart;
  private int nameEnd;
  private int textStart;
  private int textEnd;
  private boolean isLiteral;
  private long name;
  private boolean empty;

  /** The name of an element or attribute as a number; equal names have equal numbers. */
  static long code(String name) {
    long code = 0;
    for (int i = 0; i < name.length(); i++) {
      code = code << 8 | name.charAt(i);
    }
    return code;
  }

  /**
   * Goes on at a place in these bytes.
   *
   * @param end where those that count end; a zero stands there
   */
  void over(byte[] bytes, int start, int end) {
    in = bytes;
    at = start;
    this.end = end;
  }

  /** Nothing follows. */
  boolean atEnd() {
    return at == end;
  }

  int at() {
    return at;
  }

  void pass(int bytes) {
    at += bytes;
  }

  void spaces() throws InDoubtException {
    if (in[at] > ' ') {
      return;
    }
    int start = at;
    while (MarkupBytes.isSpace(in[at])) {
      at++;
    }
    requireShort(start);
  }

  /** Reads a text that is one literal section, as some programs write formulas. */
  void literal() throws InDoubtException {
    textStart = at + LITERAL.length;
    textEnd = text.literal(in, textStart);
    isLiteral = true;
    at = textEnd + "]]>".length();
  }

  /** A literal section follows. */
  boolean atLiteral() {
    return in[at] == '<' && follows(LITERAL);
  }

  /** Text of no interest, between tags. */
  void passText() throws InDoubtException {
    text();
    requireShort(textStart);
  }

  /** Long stretches without a tag are against the limits at some length. */
  private void requireShort(int start) throws InDoubtException {
    if (at - start > LONGEST) {
      throw new InDoubtException();
    }
  }

  /** The bytes that follow are these. */
  boolean follows(byte[] expected) {
    return MarkupBytes.at(in, at, expected);
  }

  /** Goes back to a place it was at before. */
  void back(int place) {
    at = place;
  }

  /** An end tag follows. */
  boolean atEndTag() {
    return in[at] == '<' && in[at + 1] == '/';
  }

  /** Reads a start tag. */
  void start() throws InDoubtException {
    if (in[at] != '<') {
      throw new InDoubtException();
    }
    int start = at++;
    name = name();
    nameEnd = at;
    elementStart = nameStart;
    attributes = 0;
    while (!tagEnds()) {
      attribute();
    }
    requireShort(start);
  }

  /** Reads an end tag. */
  void end(byte[] tag) throws InDoubtException {
    if (!follows(tag)) {
      throw new InDoubtException();
    }
    at += tag.length;
  }

  /** Reads the text up to the next tag. */
  void text() throws InDoubtException {
    textStart = at;
    at = text.text(in, at);
    textEnd = at;
    isLiteral = false;
  }

  /** UTF-16 units of the text read last. */
  int textLength() {
    return text.characters();
  }

  int textStart() {
    return textStart;
  }

  int textEnd() {
    return textEnd;
  }

  /** The text read last holds neither a reference nor what {@link Escapes} might decode. */
  boolean textMeansItself() {
    return text.meansItself();
  }

  /** The text read last may hold a bracket, as names of other workbooks do. */
  boolean textMayHoldBracket() {
    for (int i = textStart; i < textEnd; i++) {
      if (in[i] == '[' || in[i] == '#') {
        return true;
      }
    }
    return false;
  }

  String textValue() {
    return isLiteral
        ? new String(in, textStart, textEnd - textStart, StandardCharsets.UTF_8)
        : MarkupText.decode(in, textStart, textEnd);
  }

  /** The number that the text read last consists of; -1: it is no number of up to nine digits. */
  int textNumber() {
    return MarkupBytes.number(in, textStart, textEnd);
  }

  /** Reads the end tag of the element whose name stands between two places. */
  void end(int start, int stop) throws InDoubtException {
    int length = stop - start;
    boolean is = in[at] == '<' && in[at + 1] == '/' && at + 2 + length < in.length;
    for (int i = 0; is && i < length; i++) {
      is = in[at + 2 + i] == in[start + i];
    }
    if (!is || in[at + 2 + length] != '>') {
      throw new InDoubtException();
    }
    at += length + 3;
  }

  private long name() throws InDoubtException {
    int start = at;
    long code = 0;
    for (byte b = in[at]; MarkupBytes.isName(b); b = in[++at]) {
      code = code << 8 | b;
    }
    nameStart = start;
    if (!MarkupBytes.isNameStart(in[start])) {
      throw new InDoubtException();
    }
    return code;
  }

  private boolean tagEnds() throws InDoubtException {
    byte b = in[at];
    if (MarkupBytes.isSpace(b)) {
      spaces();
      b = in[at];
      if (b != '>' && b != '/') {
        return false;
      }
    }
    empty = b == '/';
    if (empty) {
      b = in[++at];
    }
    if (b != '>') {
      throw new InDoubtException();
    }
    at++;
    return true;
  }

  private void attribute() throws InDoubtException {
    long code = name();
    int length = at - nameStart;
    if (in[at] != '=' || attributes == MOST_ATTRIBUTES) {
      throw new InDoubtException();
    }
    byte quote = in[at + 1];
    if (quote != '"' && quote != '\'') {
      throw new InDoubtException();
    }
    for (int i = 0; i < attributes; i++) {
      if (codes[i] == code) {
        throw new InDoubtException();
      }
    }
    codes[attributes] = code;
    spans[3 * attributes] = length;
    spans[3 * attributes + 1] = at + 2;
    at = text.value(in, at + 2, quote);
    spans[3 * attributes + 2] = at;
    at++;
    attributes++;
  }

  /** The name of the start tag read last. */
  long element() {
    return name;
  }

  /** Where the name of the start tag read last starts. */
  int elementStart() {
    return elementStart;
  }

  int elementEnd() {
    return nameEnd;
  }

  /** The bytes between two places are this name. */
  boolean isName(int start, int stop, String expected) {
    if (stop - start != expected.length()) {
      return false;
    }
    for (int i = start; i < stop; i++) {
      if (in[i] != expected.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }

  /** Place of the first colon between two places; -1: there is none. */
  int colon(int start, int stop) {
    for (int i = start; i < stop; i++) {
      if (in[i] == ':') {
        return i;
      }
    }
    return -1;
  }

  /** The name of an attribute that has a colon or starts so; null: it does not. */
  @Nullable String qualifiedName(int attribute, String start) {
    String name = null;
    int stop = valueStart(attribute) - 2;
    int first = stop - spans[3 * attribute];
    if (colon(first, stop) >= 0 || isName(first, Math.min(stop, first + start.length()), start)) {
      name = new String(in, first, stop - first, StandardCharsets.US_ASCII);
    }
    return name;
  }

  /** An attribute that declares no prefix has this name behind its prefix. */
  boolean isLocalName(int attribute, String expected) {
    int stop = valueStart(attribute) - 2;
    int first = stop - spans[3 * attribute];
    int colon = colon(first, stop);
    return isName(colon < 0 ? first : colon + 1, stop, expected)
        && !isName(first, colon < 0 ? stop : colon, "xmlns");
  }

  /** The start tag read last is an end tag too. */
  boolean isEmpty() {
    return empty;
  }

  int attributes() {
    return attributes;
  }

  /** Of an attribute; names of more than eight letters are told apart by {@link #isNamed}. */
  long code(int attribute) {
    return codes[attribute];
  }

  boolean isNamed(int attribute, byte[] ascii) {
    int length = spans[3 * attribute];
    return length == ascii.length
        && MarkupBytes.at(in, spans[3 * attribute + 1] - 2 - length, ascii);
  }

  String value(int attribute) {
    return MarkupText.decode(in, valueStart(attribute), valueEnd(attribute));
  }

  /** The number an attribute consists of; -1: it is no number of up to nine digits. */
  int number(int attribute) {
    return MarkupBytes.number(in, valueStart(attribute), valueEnd(attribute));
  }

  /** The column of an A1 address in an attribute; 0: it is none in plain capitals. */
  int column(int attribute) {
    return MarkupBytes.column(in, valueStart(attribute), valueEnd(attribute));
  }

  boolean valueMayHoldReference(int attribute) {
    for (int i = valueStart(attribute); i < valueEnd(attribute); i++) {
      if (in[i] == '&') {
        return true;
      }
    }
    return false;
  }

  /** A value of up to eight plain letters as {@link #code(String)} makes it; 0: it is none. */
  long valueCode(int attribute) {
    long code = 0;
    int stop = valueEnd(attribute);
    for (int i = valueStart(attribute); i < stop; i++) {
      code = code << 8 | in[i];
    }
    return stop - valueStart(attribute) <= 8 ? code : 0;
  }

  private int valueStart(int attribute) {
    return spans[3 * attribute + 1];
  }

  private int valueEnd(int attribute) {
    return spans[3 * attribute + 2];
  }
}
