package vn.tonghop.publish;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.publish.utf8.Utf8Output;

/**
 * Writes one CSV file line by line: UTF-8 with BOM, comma, LF, dot decimals, quotes where RFC 4180
 * wants them. Texts are made harmless for spreadsheet programs; names and numbers of ours go out as
 * they are. A failing disk shows as {@link java.io.UncheckedIOException}, so that lines may come
 * from a callback.
 */
public final class CsvFile implements Closeable {

  static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Utf8Output out;
  private final int columns;
  private int column;

  private CsvFile(Utf8Output out, int columns) {
    this.out = out;
    this.columns = columns;
  }

  /**
   * Creates the file with its header line.
   *
   * @param header ASCII names; every line has as many fields
   */
  public static CsvFile create(Path file, List<String> header) throws IOException {
    CsvFile csv = new CsvFile(new Utf8Output(Files.newOutputStream(file)), header.size());
    csv.out.text(String.valueOf(BYTE_ORDER_MARK));
    header.forEach(csv::name);
    csv.endLine();
    return csv;
  }

  /** A name of ours (code, state, measure); null: empty. */
  public CsvFile name(@Nullable String name) {
    begin();
    if (name != null && !out.plain(name)) {
      field(name);
    }
    return this;
  }

  /** Text that may stem from a submission or from jobs/; null: empty. */
  public CsvFile text(@Nullable String text) {
    begin();
    if (text != null && (SafeText.startsFormula(text) || !out.plain(text))) {
      field(SafeText.forCsv(text));
    }
    return this;
  }

  /** Plain notation, at most 10 decimals; null: empty. */
  public CsvFile number(@Nullable BigDecimal number) {
    begin();
    if (number != null) {
      out.number(
          number.scale() > Decimals.SCALE
              ? number.setScale(Decimals.SCALE, RoundingMode.HALF_UP)
              : number);
    }
    return this;
  }

  public CsvFile number(long number) {
    begin();
    out.number(number);
    return this;
  }

  /** A whole number; null: empty. */
  public CsvFile whole(@Nullable Integer number) {
    return number == null ? name("") : number(number.longValue());
  }

  /** Ends the line, which must be complete. */
  public void endLine() {
    if (column != columns) {
      throw new IllegalStateException(column + " fields written, " + columns + " announced");
    }
    out.ascii('\n');
    column = 0;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void begin() {
    if (column > 0) {
      out.ascii(',');
    }
    column++;
  }

  /** Any content of a field, with quotes where they are wanted. */
  private void field(String value) {
    if (needsQuotes(value)) {
      out.ascii('"');
      out.text(value.replace("\"", "\"\""));
      out.ascii('"');
    } else {
      out.text(value);
    }
  }

  private static boolean needsQuotes(String value) {
    return value.indexOf(',') >= 0
        || value.indexOf('"') >= 0
        || value.indexOf('\n') >= 0
        || value.indexOf('\r') >= 0;
  }
}
