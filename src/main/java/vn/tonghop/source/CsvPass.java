package vn.tonghop.source;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Composition;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.UnreadableException;

/** One pass over the records of a delimited text. */
final class CsvPass implements Closeable {

  private final CSVReader reader;
  private final boolean compose;
  private final ReadLimits limits;
  private long line;

  CsvPass(Reader text, CsvDialect dialect, ReadLimits limits) {
    this.reader =
        new CSVReaderBuilder(text)
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(dialect.separator()).build())
            .withMultilineLimit(limits.fieldLines())
            .withSkipLines(dialect.skippedLines())
            .withVerifyReader(false)
            .withErrorLocale(Locale.ROOT)
            .build();
    this.compose = dialect.compose();
    this.limits = limits;
  }

  /** Physical line on which the last record ended; 0: there was none. */
  long line() {
    return line;
  }

  /**
   * Gives the records that follow until the visitor has enough.
   *
   * @return false: there are no more
   */
  boolean rows(RowVisitor visitor) throws IOException, UnreadableException {
    for (String[] fields = next(); fields != null; fields = next()) {
      long before = line;
      line = reader.getLinesRead();
      Row row = row(line - before == 1 ? line : line - breaks(fields), fields);
      if (!row.cells().isEmpty() && !visitor.visit(row)) {
        return true;
      }
    }
    return false;
  }

  private String @Nullable [] next() throws IOException {
    try {
      return reader.readNext();
    } catch (CsvException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  /**
   * @param number physical line on which the record begins
   */
  private Row row(long number, String[] fields) throws IOException {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < fields.length; i++) {
      String field = fields[i];
      if (!field.isEmpty() && i < limits.columns()) {
        cells.add(Cell.text(i + 1, bounded(field)));
      }
    }
    if (number > limits.rows()) {
      throw LimitExceededException.of("rows", limits.rows());
    }
    return new Row((int) number, false, cells);
  }

  private static int breaks(String[] fields) {
    int breaks = 0;
    for (String field : fields) {
      for (int at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) {
        breaks++;
      }
    }
    return breaks;
  }

  private String bounded(String field) throws IOException {
    if (field.length() > limits.cellCharacters()) {
      throw LimitExceededException.of("cell", limits.cellCharacters());
    }
    return compose ? Composition.of(field, Normalizer.Form.NFC) : field;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
