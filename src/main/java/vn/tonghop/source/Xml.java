package vn.tonghop.source;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A pull reader over one XML part: no DTD is read, no entity followed, depth and text are bounded.
 * Names are local names, so transitional and strict workbooks read alike.
 */
final class Xml implements Tags, AutoCloseable {

  /** The parser compares those of one element with each other. */
  private static final int MOST_ATTRIBUTES = 500;

  private final InputStream in;
  private final XMLStreamReader reader;
  private final int deepest;
  private final KnownNames names = new KnownNames();
  private int depth;
  private boolean started;
  private String name = "";

  private Xml(InputStream in, XMLStreamReader reader, int deepest) {
    this.deepest = deepest;
    this.in = in;
    this.reader = reader;
  }

  static Xml open(InputStream in, ReadLimits limits) throws IOException, XMLStreamException {
    return open(in, limits, factory());
  }

  /** Opens XML cut out of a document, whose prefixes are not declared. */
  static Xml openFragment(InputStream in, ReadLimits limits)
      throws IOException, XMLStreamException {
    XMLInputFactory factory = factory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return open(in, limits, factory);
  }

  private static Xml open(InputStream in, ReadLimits limits, XMLInputFactory factory)
      throws IOException, XMLStreamException {
    try {
      return new Xml(
          in, factory.createXMLStreamReader(new MarkupGuard(in, limits)), limits.xmlDepth());
    } catch (XMLStreamException | RuntimeException e) {
      in.close();
      throw asXml(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  @Override
  public boolean next() throws IOException, XMLStreamException {
    while (true) {
      int event = advance();
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
  }

  boolean isStart() {
    return started;
  }

  @Override
  public boolean isStart(String name) {
    return started && this.name.equals(name);
  }

  @Override
  public boolean isEnd(String name) {
    return !started && this.name.equals(name);
  }

  /** Of the element whose start or end tag was read last. */
  String name() {
    return name;
  }

  int attributes() {
    return reader.getAttributeCount();
  }

  String attributeName(int index) {
    return reader.getAttributeLocalName(index);
  }

  String attributeValue(int index) {
    return reader.getAttributeValue(index);
  }

  @Override
  public @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Appends the text of the element whose start tag was read, up to its end tag. */
  void text(StringBuilder target, int limit) throws IOException, XMLStreamException {
    while (true) {
      int event = advance();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        skip();
      } else if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        append(target, limit);
      }
    }
  }

  /** Text of a string item: all runs together, phonetic hints left out. */
  void richText(StringBuilder target, int limit) throws IOException, XMLStreamException {
    int outer = depth;
    while (next() && depth >= outer) {
      if (isStart("t")) {
        text(target, limit);
      } else if (isStart("rPh") || isStart("rPr")) {
        skip();
      }
    }
  }

  /** Passes over the element whose start tag was read. */
  void skip() throws IOException, XMLStreamException {
    int outer = depth;
    while (depth >= outer && next()) {
      // next() keeps the depth
    }
  }

  private void append(StringBuilder target, int limit) throws IOException, XMLStreamException {
    int length;
    try {
      length = reader.getTextLength();
    } catch (RuntimeException e) {
      throw asXml(e);
    }
    if (target.length() + length > limit) {
      throw LimitExceededException.of("cell", limit);
    }
    target.append(reader.getTextCharacters(), reader.getTextStart(), length);
  }

  private int advance() throws IOException, XMLStreamException {
    int event;
    try {
      event = reader.next();
    } catch (RuntimeException e) {
      throw asXml(e);
    }
    started = event == XMLStreamConstants.START_ELEMENT;
    if (started) {
      name = reader.getLocalName();
      depth++;
      if (depth > deepest) {
        throw LimitExceededException.of("depth", deepest);
      }
      meet();
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      name = reader.getLocalName();
      depth--;
    } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("entity reference " + reader.getLocalName());
    }
    return event;
  }

  private void meet() throws IOException {
    names.met(name);
    if (reader.getAttributeCount() > MOST_ATTRIBUTES) {
      throw LimitExceededException.of("attributes", MOST_ATTRIBUTES);
    }
    for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
      names.met(reader.getAttributeLocalName(i));
    }
    for (int i = reader.getNamespaceCount() - 1; i >= 0; i--) {
      String prefix = reader.getNamespacePrefix(i);
      names.met(prefix == null ? "" : prefix);
    }
  }

  private static XMLStreamException asXml(Exception problem) {
    return problem instanceof XMLStreamException xml ? xml : new XMLStreamException(problem);
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      in.close();
    }
  }
}
