package vn.tonghop.source;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Composition;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.SheetFacts;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/** One delimited text file. */
final class CsvSheet implements SheetSource {

  private final String file;
  private final ByteSource bytes;
  private final CsvDialect dialect;
  private final ReadLimits limits;

  CsvSheet(String file, ByteSource bytes, CsvDialect dialect, ReadLimits limits) {
    this.file = file;
    this.bytes = bytes;
    this.dialect = dialect;
    this.limits = limits;
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public String name() {
    return EntryNames.base(file);
  }

  @Override
  public boolean hidden() {
    return false;
  }

  @Override
  public boolean plainText() {
    return true;
  }

  @Override
  public SheetFacts facts() {
    return SheetFacts.NONE;
  }

  @Override
  public void read(RowVisitor visitor) throws UnreadableException {
    long line = 0;
    try (CSVReader reader = reader()) {
      String[] fields = next(reader);
      while (fields != null) {
        long before = line;
        line = reader.getLinesRead();
        Row row = row(line - before == 1 ? line : line - breaks(fields), fields);
        if (!row.cells().isEmpty() && !visitor.visit(row)) {
          return;
        }
        fields = next(reader);
      }
    } catch (IOException e) {
      throw Trouble.of(e, Origin.of(file, name()), Reasons.text(reason(e)), line + 1);
    }
  }

  private static String reason(IOException problem) {
    boolean quotes =
        problem instanceof CsvMalformedLineException
            || problem instanceof CsvMultilineLimitBrokenException;
    return quotes ? "damaged.quotes" : "damaged.text";
  }

  private CSVReader reader() throws IOException {
    InputStream in = bytes.open();
    try {
      in.skipNBytes(dialect.bomBytes());
      Reader text = new LineGuard(new InputStreamReader(in, dialect.charset()), limits);
      return new CSVReaderBuilder(text)
          .withCSVParser(new RFC4180ParserBuilder().withSeparator(dialect.separator()).build())
          .withMultilineLimit(limits.fieldLines())
          .withSkipLines(dialect.skippedLines())
          .withVerifyReader(false)
          .withErrorLocale(Locale.ROOT)
          .build();
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static String @Nullable [] next(CSVReader reader) throws IOException {
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
    return dialect.compose() ? Composition.of(field, Normalizer.Form.NFC) : field;
  }
}
