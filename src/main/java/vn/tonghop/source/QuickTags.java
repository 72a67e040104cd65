package vn.tonghop.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a part in bytes held whole: unprefixed elements, prefixes declared at the root. It is
 * in doubt about anything else.
 */
final class QuickTags implements Tags {

  /** Of one part; below what the plain reader bears. */
  private static final int MOST_NAMES = 10_000;

  private static final Set<String> RESERVED = Set.of("xml", "xmlns");

  /** Stands in names of namespaces that must not be declared. */
  private static final String W3 = "www.w3.org";

  private final Markup markup;
  private final int deepest;
  private final List<byte[]> open = new ArrayList<>();
  private final Set<String> prefixes = new HashSet<>();
  private boolean begun;
  private boolean started;
  private boolean emptyElement;
  private String name = "";
  private int names;

  QuickTags(Markup markup, ReadLimits limits) {
    this.markup = markup;
    this.deepest = limits.xmlDepth();
  }

  /** Elements inside each other here. */
  int depth() {
    return open.size();
  }

  boolean isEmptyElement() {
    return emptyElement;
  }

  boolean declares(String prefix) {
    return prefixes.contains(prefix);
  }

  @Override
  public boolean next() throws InDoubtException {
    if (!begun) {
      begun = true;
      Prolog.pass(markup);
    } else if (open.isEmpty()) {
      return false;
    } else if (emptyElement) {
      emptyElement = false;
      started = false;
      open.remove(open.size() - 1);
      return goesOn();
    } else {
      markup.passText();
    }
    if (markup.atEndTag()) {
      end();
      return goesOn();
    }
    start();
    return true;
  }

  /** Behind the root nothing but spaces stands. */
  private boolean goesOn() throws InDoubtException {
    if (open.isEmpty()) {
      markup.spaces();
      if (!markup.atEnd()) {
        throw new InDoubtException();
      }
    }
    return true;
  }

  private void start() throws InDoubtException {
    markup.start();
    name = markup.elementName();
    names += 1 + markup.attributes();
    if (name.indexOf(':') >= 0 || names > MOST_NAMES || open.size() >= deepest) {
      throw new InDoubtException();
    }
    declare();
    require();
    open.add(MarkupBytes.of("</" + name + ">"));
    started = true;
    emptyElement = markup.isEmpty();
  }

  private void end() throws InDoubtException {
    byte[] tag = open.isEmpty() ? null : open.remove(open.size() - 1);
    if (tag == null) {
      throw new InDoubtException();
    }
    markup.end(tag);
    name = new String(tag, 2, tag.length - 3, java.nio.charset.StandardCharsets.US_ASCII);
    started = false;
  }

  private void declare() throws InDoubtException {
    for (int i = 0; i < markup.attributes(); i++) {
      String attribute = markup.nameOf(i);
      if (!attribute.startsWith("xmlns")) {
        continue;
      }
      String value = markup.value(i);
      if (!open.isEmpty() || value.contains(W3)) {
        throw new InDoubtException();
      }
      if (attribute.startsWith("xmlns:")) {
        String prefix = attribute.substring("xmlns:".length());
        if (value.isEmpty() || RESERVED.contains(prefix) || !isName(prefix)) {
          throw new InDoubtException();
        }
        prefixes.add(prefix);
      } else if (!attribute.equals("xmlns")) {
        throw new InDoubtException();
      }
    }
  }

  /** Prefixes are declared, and names do not become the same by them. */
  private void require() throws InDoubtException {
    Set<String> locals = null;
    for (int i = 0; i < markup.attributes(); i++) {
      String attribute = markup.nameOf(i);
      int colon = attribute.indexOf(':');
      if (colon < 0 || attribute.startsWith("xmlns:") || attribute.equals("xml:space")) {
        continue;
      }
      if (locals == null) {
        locals = new HashSet<>();
      }
      String local = attribute.substring(colon + 1);
      if (!prefixes.contains(attribute.substring(0, colon))
          || !isName(local)
          || !locals.add(local)) {
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
    return started && this.name.equals(name);
  }

  @Override
  public boolean isEnd(String name) {
    return !started && this.name.equals(name);
  }

  @Override
  public @Nullable String attribute(String name) {
    for (int i = 0; i < markup.attributes(); i++) {
      String attribute = markup.nameOf(i);
      if (!attribute.startsWith("xmlns")
          && attribute.substring(attribute.indexOf(':') + 1).equals(name)) {
        return markup.value(i);
      }
    }
    return null;
  }
}
