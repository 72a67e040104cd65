package vn.tonghop.publish;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads the CSV files of a publication, line by line. */
public final class PublishedCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path tables;

  /**
   * @param publication its folder, or the link to it
   */
  public PublishedCsv(Path publication) {
    this.tables = publication.resolve("tables");
  }

  /** Whether there is such a file. */
  public boolean has(String name) {
    return Files.isRegularFile(file(name));
  }

  /**
   * Gives every line by header.
   *
   * @param name without folder and {@code .csv}
   */
  public void read(String name, Consumer<Map<String, String>> sink) throws IOException {
    find(
        name,
        line -> {
          sink.accept(line);
          return false;
        });
  }

  /** The first line wanted; reads no further. */
  public Optional<Map<String, String>> find(String name, Predicate<Map<String, String>> wanted)
      throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file(name), StandardCharsets.UTF_8);
        CSVReader csv =
            new CSVReaderBuilder(reader)
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
      String[] header = csv.readNextSilently();
      for (String[] fields = csv.readNextSilently();
          fields != null;
          fields = csv.readNextSilently()) {
        Map<String, String> line = line(header, fields);
        if (wanted.test(line)) {
          return Optional.of(line);
        }
      }
      return Optional.empty();
    }
  }

  private static Map<String, String> line(String[] header, String[] fields) {
    Map<String, String> line = new LinkedHashMap<>();
    for (int i = 0; i < header.length && i < fields.length; i++) {
      line.put(i == 0 ? header[i].replace(BYTE_ORDER_MARK, "") : header[i], fields[i]);
    }
    return line;
  }

  private Path file(String name) {
    return tables.resolve(name + ".csv");
  }
}
