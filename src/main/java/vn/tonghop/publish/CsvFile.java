package vn.tonghop.publish;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;

/**
 * Writes one CSV file line by line: UTF-8 with BOM, comma, LF, dot decimals, quotes where RFC 4180
 * wants them. Texts are made harmless for spreadsheet programs; names and numbers of ours go out as
 * they are. A failing disk shows as {@link UncheckedIOException}, so that lines may come from a
 * callback.
 */
public final class CsvFile implements Closeable {

  static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer out;
  private final int columns;
  private int column;

  private CsvFile(Writer out, int columns) {
    this.out = out;
    this.columns = columns;
  }

  /**
   * Creates the file with its header line.
   *
   * @param header ASCII names; every line has as many fields
   */
  public static CsvFile create(Path file, List<String> header) throws IOException {
    // An encoder that replaces: half a surrogate pair in a text must not stop a publication.
    Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
    CsvFile csv = new CsvFile(out, header.size());
    csv.write(String.valueOf(BYTE_ORDER_MARK));
    header.forEach(csv::name);
    csv.endLine();
    return csv;
  }

  /** A name of ours (code, state, measure); null: empty. */
  public CsvFile name(@Nullable String name) {
    return field(name == null ? "" : name);
  }

  /** Text that may stem from a submission or from jobs/; null: empty. */
  public CsvFile text(@Nullable String text) {
    return field(text == null ? "" : SafeText.forCsv(text));
  }

  /** Plain notation, at most 10 decimals; null: empty. */
  public CsvFile number(@Nullable BigDecimal number) {
    return field(number == null ? "" : Decimals.plain(number));
  }

  public CsvFile number(long number) {
    return field(Long.toString(number));
  }

  /** A whole number; null: empty. */
  public CsvFile whole(@Nullable Integer number) {
    return field(number == null ? "" : Integer.toString(number));
  }

  /** Ends the line, which must be complete. */
  public void endLine() {
    if (column != columns) {
      throw new IllegalStateException(column + " fields written, " + columns + " announced");
    }
    write("\n");
    column = 0;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private CsvFile field(String value) {
    if (column > 0) {
      write(",");
    }
    column++;
    write(needsQuotes(value) ? '"' + value.replace("\"", "\"\"") + '"' : value);
    return this;
  }

  private static boolean needsQuotes(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
