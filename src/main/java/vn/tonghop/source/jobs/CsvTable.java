package vn.tonghop.source.jobs;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A registry in CSV: comma, RFC 4180 quotes, one header row; further columns are ignored. */
final class CsvTable {

  private static final int MOST_LINES_PER_ROW = 50;

  private final String file;
  private final Problems problems;
  private final List<String> needed;

  /**
   * @param needed columns that must be there
   */
  CsvTable(String file, Problems problems, List<String> needed) {
    this.file = file;
    this.problems = problems;
    this.needed = List.copyOf(needed);
  }

  /** One data row. */
  record Line(Place place, Map<String, String> cells) {

    /** Trimmed; empty where the column or the cell is not there. */
    String get(String column) {
      return exact(column).strip();
    }

    /** As written, blanks included. */
    String exact(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /** The rows; empty when the header does not hold what is needed or a quote stays open. */
  Optional<List<Line>> read(String text) {
    List<Line> lines = new ArrayList<>();
    int line = 1;
    try (CSVReader reader = open(text)) {
      List<String> header = header(reader.readNext());
      if (header.isEmpty()) {
        return Optional.empty();
      }
      line = 1 + (int) reader.getLinesRead();
      for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
        addRow(lines, new Place(file, line), header, row);
        line = 1 + (int) reader.getLinesRead();
      }
      return Optional.of(lines);
    } catch (CsvMultilineLimitBrokenException | CsvMalformedLineException e) {
      problems.add(new Place(file, line), "csv-quote");
      return Optional.empty();
    } catch (CsvValidationException e) {
      throw new IllegalStateException("no validators are set", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CSVReader open(String text) {
    return new CSVReaderBuilder(new StringReader(text))
        .withCSVParser(new RFC4180Parser())
        .withMultilineLimit(MOST_LINES_PER_ROW)
        .build();
  }

  private List<String> header(String @Nullable [] names) {
    List<String> header =
        names == null ? List.of() : Arrays.stream(names).map(String::strip).toList();
    boolean complete = true;
    for (String column : needed) {
      if (!header.contains(column)) {
        problems.add(new Place(file, 1), "no-column", column, NearestWord.to(column, header));
        complete = false;
      }
    }
    return complete ? header : List.of();
  }

  private void addRow(List<Line> lines, Place place, List<String> header, String[] row) {
    if (row.length == 1 && row[0].isBlank()) {
      return;
    }
    if (row.length != header.size()) {
      String found = String.valueOf(row.length);
      problems.add(place, "csv-width", found, String.valueOf(header.size()));
      return;
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < row.length; i++) {
      cells.put(header.get(i), row[i]);
    }
    lines.add(new Line(place, cells));
  }
}
