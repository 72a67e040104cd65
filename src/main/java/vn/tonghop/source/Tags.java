package vn.tonghop.source;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The tags of an XML part one after another; names are local names. */
interface Tags {

  /** Goes to the next start or end tag; false at the end of the document. */
  boolean next() throws IOException, XMLStreamException;

  /** At the start tag of the element. */
  boolean isStart(String name);

  /** At the end tag of the element. */
  boolean isEnd(String name);

  /** An attribute of the start tag that was read; null: it has none of this name. */
  @Nullable String attribute(String name) throws XMLStreamException;

  /** True for {@code 1} and {@code true}. */
  default boolean flag(String name) throws XMLStreamException {
    String value = attribute(name);
    return value != null && (value.equals("1") || value.equals("true"));
  }
}
