package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A part that is mostly small, like styles: read quickly when all of it is certain. */
final class SmallPart {

  private static final int MOST = 1 << 16;

  /**
   * Makes something of the tags of a part.
   *
   * @param <T> what it makes; it starts from nothing each time
   */
  @FunctionalInterface
  interface Reader<T> {
    T read(Tags tags) throws IOException, XMLStreamException;
  }

  private SmallPart() {}

  static <T> T read(ByteSource part, ReadLimits limits, Reader<T> reader)
      throws IOException, XMLStreamException {
    T quick = readQuickly(part, limits, reader);
    if (quick != null) {
      return quick;
    }
    try (Xml xml = Xml.open(part.open(), limits)) {
      return reader.read(xml);
    }
  }

  /** Null: something is wrong or not certain. */
  private static <T> @Nullable T readQuickly(ByteSource part, ReadLimits limits, Reader<T> reader) {
    try (InputStream in = part.open()) {
      byte[] bytes = in.readNBytes(MOST);
      if (bytes.length == MOST) {
        return null;
      }
      Markup markup = new Markup();
      markup.over(Arrays.copyOf(bytes, bytes.length + 1), 0, bytes.length);
      return reader.read(new QuickTags(markup, limits));
    } catch (IOException | XMLStreamException e) {
      return null;
    }
  }
}
