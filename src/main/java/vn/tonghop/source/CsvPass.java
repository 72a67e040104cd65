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

/**
 * One pass over the records of a delimited text: {@link PlainRecords}, and from the first that is
 * not so plain those of opencsv.
 */
final class CsvPass implements Closeable {

  private final PlainRecords plain;
  private final CsvDialect dialect;
  private final ReadLimits limits;
  private final List<Cell> cells = new ArrayList<>();
  private @Nullable CSVReader involved;
  private long plainLines;
  private long line;

  /**
   * @param most characters of the text at most
   */
  CsvPass(Reader text, int most, CsvDialect dialect, ReadLimits limits) {
    this.plain = new PlainRecords(text, dialect.separator(), most);
    this.dialect = dialect;
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
    if (plainLines == 0 && involved == null) {
      skip();
    }
    while (involved == null) {
      PlainRecords.Next next = plain.next();
      if (next == PlainRecords.Next.END) {
        return false;
      }
      if (next == PlainRecords.Next.INVOLVED) {
        involved = parser(plain.rest());
      } else {
        plainLines++;
        line = plainLines;
        Row row = row();
        if (!row.cells().isEmpty() && !visitor.visit(row)) {
          return true;
        }
      }
    }
    return involvedRows(involved, visitor);
  }

  private void skip() throws IOException {
    for (int i = 0; i < dialect.skippedLines(); i++) {
      plain.next();
      plainLines++;
    }
  }

  private boolean involvedRows(CSVReader reader, RowVisitor visitor)
      throws IOException, UnreadableException {
    for (String[] fields = next(reader); fields != null; fields = next(reader)) {
      long before = line;
      line = plainLines + reader.getLinesRead();
      Row row = row(line - before == 1 ? line : line - breaks(fields), fields);
      if (!row.cells().isEmpty() && !visitor.visit(row)) {
        return true;
      }
    }
    return false;
  }

  private CSVReader parser(Reader text) {
    return new CSVReaderBuilder(text)
        .withCSVParser(new RFC4180ParserBuilder().withSeparator(dialect.separator()).build())
        .withMultilineLimit(limits.fieldLines())
        .withVerifyReader(false)
        .withErrorLocale(Locale.ROOT)
        .build();
  }

  private static String @Nullable [] next(CSVReader reader) throws IOException {
    try {
      return reader.readNext();
    } catch (CsvException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  /** The last plain record. */
  private Row row() throws IOException {
    cells.clear();
    int fields = Math.min(plain.fields(), limits.columns());
    for (int i = 0; i < fields; i++) {
      add(i, plain.field(i));
    }
    return row(line);
  }

  /**
   * @param number physical line on which the record begins
   */
  private Row row(long number, String[] fields) throws IOException {
    cells.clear();
    for (int i = 0; i < fields.length && i < limits.columns(); i++) {
      add(i, fields[i]);
    }
    return row(number);
  }

  private void add(int index, String field) throws IOException {
    if (!field.isEmpty()) {
      cells.add(Cell.text(index + 1, bounded(field)));
    }
  }

  private Row row(long number) throws IOException {
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
    return dialect.compose() ? Composition.of(field, Normalizer.Form.NFC) : field;
  }

  @Override
  public void close() throws IOException {
    plain.close();
  }
}
