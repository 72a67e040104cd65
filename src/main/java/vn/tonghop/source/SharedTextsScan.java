package vn.tonghop.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A quick pass over the shared strings of a workbook. */
final class SharedTextsScan implements Closeable {

  private static final byte[] ALL = MarkupBytes.of("<sst");
  private static final byte[] ALL_END = MarkupBytes.of("</sst>");
  private static final long ITEM = Markup.code("si");
  private static final byte[] ITEM_END = MarkupBytes.of("</si>");

  private final Markup markup = new Markup();
  private final MarkupWindow window;
  private final ReadLimits limits;
  private final RichTextScan rich;
  private @Nullable WholeElements items;
  private @Nullable String text;

  SharedTextsScan(InputStream in, ReadLimits limits) {
    this.window = new MarkupWindow(in, markup);
    this.limits = limits;
    this.rich = new RichTextScan(markup, limits.cellCharacters());
  }

  /** What follows a string. */
  enum Next {
    TEXT,
    /** All were read, and nothing but spaces follows. */
    NONE,
    /** Something that is not certain, or cannot be read. */
    UNKNOWN
  }

  /** Reads the next string. */
  Next next() {
    try {
      return read() ? Next.TEXT : Next.NONE;
    } catch (IOException | InDoubtException e) {
      return Next.UNKNOWN;
    }
  }

  private boolean read() throws IOException, InDoubtException {
    WholeElements known = items;
    if (known == null) {
      known = begun();
      items = known;
    }
    if (!known.next()) {
      end();
      return false;
    }
    markup.start();
    if (markup.element() != ITEM || markup.attributes() > 0) {
      throw new InDoubtException();
    }
    if (markup.isEmpty()) {
      text = "";
    } else {
      text = rich.isOnlyBytes(ITEM_END) ? null : rich.read(ITEM_END);
    }
    return true;
  }

  private WholeElements begun() throws IOException, InDoubtException {
    window.reach(ALL, 1);
    QuickTags tags = new QuickTags(markup, limits);
    if (!tags.next() || !tags.isStart("sst") || tags.isEmptyElement()) {
      throw new InDoubtException();
    }
    return new WholeElements(window, markup, ITEM_END, ALL_END);
  }

  private void end() throws IOException, InDoubtException {
    markup.end(ALL_END);
    int blocks = 0;
    do {
      markup.spaces();
      if (!markup.atEnd() || ++blocks > WholeElements.MOST_BLANK) {
        throw new InDoubtException();
      }
    } while (window.more());
  }

  /** The string; null: it is the bytes it stands in. */
  @Nullable String text() {
    return text;
  }

  byte[] bytes() {
    return window.bytes();
  }

  int start() {
    return markup.textStart();
  }

  int length() {
    return markup.textEnd() - markup.textStart();
  }

  /** UTF-16 units of the bytes. */
  int characters() {
    return markup.textLength();
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
