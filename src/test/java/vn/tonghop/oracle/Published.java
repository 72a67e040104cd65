package vn.tonghop.oracle;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines of a published CSV file, each by header. */
final class Published {

  private Published() {}

  static List<Map<String, String>> lines(Path file) throws IOException {
    String text = Files.readString(file);
    if (!text.startsWith("\uFEFF")) {
      throw new IOException(file + " does not start with a byte order mark");
    }
    List<Map<String, String>> lines = new ArrayList<>();
    try (Reader reader = new StringReader(text.substring(1));
        CSVReader csv =
            new CSVReaderBuilder(reader)
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
      String[] header = csv.readNextSilently();
      for (String[] line = csv.readNextSilently(); line != null; line = csv.readNextSilently()) {
        if (line.length != header.length) {
          throw new IOException(
              file + ": " + line.length + " fields in line " + csv.getLinesRead());
        }
        Map<String, String> byHeader = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
          byHeader.put(header[i], line[i]);
        }
        lines.add(byHeader);
      }
    }
    return lines;
  }

  /** The number of a field; null where it is empty. */
  static @Nullable BigDecimal number(Map<String, String> line, String header) {
    String text = line.get(header);
    return text == null || text.isEmpty() ? null : new BigDecimal(text);
  }
}
