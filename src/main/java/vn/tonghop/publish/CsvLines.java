package vn.tonghop.publish;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.change.Lines;

/** Reads what {@link CsvFile} wrote, line by line. */
final class CsvLines implements Lines {

  private static final int BUFFER = 1 << 16;
  private static final int END = -1;

  private final Reader in;
  private final char[] buffer = new char[BUFFER];
  private final StringBuilder field = new StringBuilder();
  private final List<String> header;
  private int filled;
  private int at;

  private CsvLines(Reader in) {
    this.in = in;
    if (peek() == CsvFile.BYTE_ORDER_MARK) {
      at++;
    }
    this.header = peek() == END ? List.of() : line(0);
  }

  /** Without columns when there is no such file. */
  static Lines open(Path file) {
    if (!Files.isRegularFile(file)) {
      return new NoLines();
    }
    try {
      return new CsvLines(
          new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public @Nullable List<String> next() {
    return peek() == END ? null : line(header.size());
  }

  private List<String> line(int expected) {
    List<String> fields = new ArrayList<>(expected);
    boolean more = true;
    while (more) {
      more = field();
      fields.add(field.toString());
      field.setLength(0);
    }
    return fields;
  }

  /** Reads one field; false when the line ends after it. */
  private boolean field() {
    if (peek() == '"') {
      at++;
      quoted();
    }
    while (true) {
      int c = peek();
      if (c == END) {
        return false;
      }
      at++;
      if (c == ',') {
        return true;
      }
      if (c == '\n') {
        return false;
      }
      field.append((char) c);
    }
  }

  private void quoted() {
    while (true) {
      int c = peek();
      if (c == END) {
        return;
      }
      at++;
      if (c == '"') {
        if (peek() != '"') {
          return;
        }
        at++;
      }
      field.append((char) c);
    }
  }

  private int peek() {
    if (at == filled) {
      try {
        filled = Math.max(0, in.read(buffer, 0, BUFFER));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      at = 0;
    }
    return at < filled ? buffer[at] : END;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class NoLines implements Lines {
    @Override
    public List<String> header() {
      return List.of();
    }

    @Override
    public @Nullable List<String> next() {
      return null;
    }

    @Override
    public void close() {}
  }
}
