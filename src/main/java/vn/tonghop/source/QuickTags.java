package vn.tonghop.source;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a part in bytes held whole: unprefixed elements, prefixes declared at the root. It is
 * in doubt about anything else.
 */
final class QuickTags implements Tags {

  /** Of one part; below what the plain reader bears. */
  private static final int MOST_NAMES = 10_000;

  private static final String DECLARATION = "xmlns";
  private static final Set<String> RESERVED = Set.of("xml", DECLARATION);

  /** Stands in names of namespaces that must not be declared. */
  private static final String W3 = "www.w3.org";

  private final Markup markup;
  private final int deepest;
  private final Set<String> prefixes = new HashSet<>();

  /** Where the names of the open elements start and end. */
  private int[] open = new int[16];

  private int depth;
  private boolean begun;
  private boolean started;
  private boolean emptyElement;
  private int nameStart;
  private int nameEnd;
  private int names;

  QuickTags(Markup markup, ReadLimits limits) {
    this.markup = markup;
    this.deepest = limits.xmlDepth();
  }

  /** Elements inside each other here. */
  int depth() {
    return depth;
  }

  /** The start tag read last is that of an element without content. */
  boolean isEmptyElement() {
    return emptyElement;
  }

  boolean declares(String prefix) {
    return prefixes.contains(prefix);
  }

  @Override
  public boolean next() throws InDoubtException {
    if (emptyElement) {
      emptyElement = false;
      ended();
      return true;
    }
    if (!begun) {
      begun = true;
      Prolog.pass(markup);
    } else if (depth == 0) {
      requireEnd();
      return false;
    } else {
      markup.passText();
    }
    if (depth > 0 && markup.atEndTag()) {
      markup.end(open[2 * depth - 2], open[2 * depth - 1]);
      ended();
    } else {
      start();
    }
    return true;
  }

  private void ended() {
    depth--;
    nameStart = open[2 * depth];
    nameEnd = open[2 * depth + 1];
    started = false;
  }

  /** Behind the root nothing but spaces stands. */
  private void requireEnd() throws InDoubtException {
    markup.spaces();
    if (!markup.atEnd()) {
      throw new InDoubtException();
    }
  }

  private void start() throws InDoubtException {
    markup.start();
    names += 1 + markup.attributes();
    if (names > MOST_NAMES || depth >= deepest) {
      throw new InDoubtException();
    }
    nameStart = markup.elementStart();
    nameEnd = markup.elementEnd();
    if (markup.colon(nameStart, nameEnd) >= 0) {
      throw new InDoubtException();
    }
    qualifiedAttributes();
    if (2 * depth == open.length) {
      open = Arrays.copyOf(open, 2 * open.length);
    }
    open[2 * depth] = nameStart;
    open[2 * depth + 1] = nameEnd;
    depth++;
    started = true;
    emptyElement = markup.isEmpty();
  }

  private void qualifiedAttributes() throws InDoubtException {
    int qualified = 0;
    for (int i = 0; i < markup.attributes(); i++) {
      String name = markup.qualifiedName(i, DECLARATION);
      if (name != null && name.startsWith(DECLARATION)) {
        declare(name, markup.value(i));
      } else if (name != null) {
        qualified++;
      }
    }
    if (qualified > 0) {
      requireDeclared();
    }
  }

  private void declare(String name, String value) throws InDoubtException {
    if (depth > 0 || value.contains(W3)) {
      throw new InDoubtException();
    }
    if (!name.equals(DECLARATION)) {
      String prefix = name.substring(DECLARATION.length() + 1);
      boolean isPrefix = name.charAt(DECLARATION.length()) == ':' && isName(prefix);
      if (value.isEmpty() || RESERVED.contains(prefix) || !isPrefix) {
        throw new InDoubtException();
      }
      prefixes.add(prefix);
    }
  }

  /** Prefixes are declared, and names do not become the same by them. */
  private void requireDeclared() throws InDoubtException {
    Set<String> locals = new HashSet<>();
    for (int i = 0; i < markup.attributes(); i++) {
      String name = markup.qualifiedName(i, DECLARATION);
      if (name == null || name.startsWith(DECLARATION) || name.equals("xml:space")) {
        continue;
      }
      int colon = name.indexOf(':');
      String local = name.substring(colon + 1);
      if (!declares(name.substring(0, colon)) || !isName(local) || !locals.add(local)) {
        throw new InDoubtException();
      }
    }
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.indexOf(':') < 0
        && MarkupBytes.isNameStart((byte) text.charAt(0));
  }

  @Override
  public boolean isStart(String name) {
    return started && markup.isName(nameStart, nameEnd, name);
  }

  @Override
  public boolean isEnd(String name) {
    return !started && markup.isName(nameStart, nameEnd, name);
  }

  @Override
  public @Nullable String attribute(String name) {
    for (int i = 0; i < markup.attributes(); i++) {
      if (markup.isLocalName(i, name)) {
        return markup.value(i);
      }
    }
    return null;
  }
}
