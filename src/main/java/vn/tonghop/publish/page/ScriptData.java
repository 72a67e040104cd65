package vn.tonghop.publish.page;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON that may stand within a script element: nothing in it can end the element. */
final class ScriptData {

  private static final JsonFactory JSON =
      JsonFactory.builder().characterEscapes(new NoMarkup()).build();

  private final JsonGenerator json;

  private ScriptData(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one value; the writer stays open. */
  static void write(Writer out, Consumer<ScriptData> content) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), new Unclosed(out))) {
      content.accept(new ScriptData(json));
    }
  }

  ScriptData object(Runnable content) {
    json.writeStartObject();
    content.run();
    json.writeEndObject();
    return this;
  }

  ScriptData array(Runnable content) {
    json.writeStartArray();
    content.run();
    json.writeEndArray();
    return this;
  }

  ScriptData name(String name) {
    json.writeName(name);
    return this;
  }

  ScriptData text(@Nullable String text) {
    if (text == null) {
      json.writeNull();
    } else {
      json.writeString(text);
    }
    return this;
  }

  /** One text where both languages say the same, else a pair. */
  ScriptData both(Both both) {
    return both.isSame() ? text(both.vi()) : array(() -> text(both.vi()).text(both.en()));
  }

  ScriptData number(long number) {
    json.writeNumber(number);
    return this;
  }

  /** Exactly, without an exponent. */
  ScriptData number(@Nullable BigDecimal number) {
    if (number == null) {
      json.writeNull();
    } else {
      json.writeNumber(number.toPlainString());
    }
    return this;
  }

  ScriptData nothing() {
    json.writeNull();
    return this;
  }

  /** Characters that mean something in HTML are written as {@code \\u003C}. */
  private static final class NoMarkup extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private final int[] ascii = standardAsciiEscapesForJSON();

    NoMarkup() {
      for (char markup : new char[] {'<', '>', '&'}) {
        ascii[markup] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return null;
    }
  }

  /** The page goes on after the data. */
  private static final class Unclosed extends FilterWriter {

    Unclosed(Writer out) {
      super(out);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      out.write(text, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
