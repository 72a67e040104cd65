package vn.tonghop.endtoend;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published folder as its readers find it.
 *
 * @param folder the link or the kept folder behind it
 */
record Publication(Path folder) {

  private static final String CLOCK_TIMES = "run.json";

  /** Files that tell what came before, or when. */
  private static final Set<String> OF_THIS_RUN =
      Set.of(CLOCK_TIMES, "changes.csv", "thay-doi.xlsx");

  boolean exists() {
    return Files.isDirectory(folder);
  }

  /** The folder the link leads to now; what is read there stays one publication. */
  Publication resolved() throws IOException {
    return new Publication(folder.toRealPath());
  }

  /** Hash of each file by its path, as far as it must be equal for equal inputs. */
  SortedMap<String, String> hashes() throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String file : files()) {
      if (!OF_THIS_RUN.contains(file)) {
        hashes.put(file, sha256(Files.readAllBytes(folder.resolve(file))));
      }
    }
    return hashes;
  }

  List<String> files() throws IOException {
    Path real = folder.toRealPath();
    try (Stream<Path> paths = Files.walk(real)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> real.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  JsonNode runJson() throws IOException {
    return new JsonMapper().readTree(Files.readString(folder.resolve(CLOCK_TIMES)));
  }

  List<Map<String, String>> findings() {
    return lines("findings.csv");
  }

  /** Codes of the findings of an agency, of these levels. */
  List<String> codes(String agency, String... levels) {
    return findings().stream()
        .filter(line -> agency.equals(line.get("agency")))
        .filter(line -> List.of(levels).contains(line.get("level")))
        .map(line -> text(line, "code"))
        .toList();
  }

  /** The lines of changes.csv. */
  List<Map<String, String>> changes() {
    return lines("changes.csv");
  }

  List<Map<String, String>> table(String name) {
    return lines("tables/" + name + ".csv");
  }

  /** A figure of statistics.csv; "not published" when there is none. */
  String figure(String indicator, String group, String measure) {
    return table("statistics").stream()
        .filter(line -> indicator.equals(line.get("indicator")))
        .filter(line -> group.equals(line.get("group")))
        .filter(line -> measure.equals(line.get("measure")))
        .map(line -> text(line, "value"))
        .findFirst()
        .orElse("not published");
  }

  /** The lines of a table that an agency gave. */
  List<Map<String, String>> of(String agency, String table) {
    return table(table).stream().filter(line -> agency.equals(line.get("agency"))).toList();
  }

  private List<Map<String, String>> lines(String file) {
    try {
      String text = Files.readString(folder.resolve(file));
      if (!text.startsWith("\uFEFF")) {
        throw new IOException(file + " does not start with a byte order mark");
      }
      return lines(new StringReader(text.substring(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> lines(Reader text) throws IOException {
    List<Map<String, String>> lines = new ArrayList<>();
    try (CSVReader csv =
        new CSVReaderBuilder(text).withCSVParser(new RFC4180ParserBuilder().build()).build()) {
      String[] header = csv.readNextSilently();
      for (String[] line = csv.readNextSilently(); line != null; line = csv.readNextSilently()) {
        Map<String, String> byHeader = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
          byHeader.put(header[i], line[i]);
        }
        lines.add(byHeader);
      }
    }
    return lines;
  }

  static String text(Map<String, String> line, String column) {
    return line.getOrDefault(column, "");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
