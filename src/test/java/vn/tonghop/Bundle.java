package vn.tonghop;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A properties file of the program.
 *
 * @param entries texts by key, in the order of the file
 * @param lines line of each key, from 1
 * @param twice keys that occur twice
 */
public record Bundle(
    Path file, Map<String, String> entries, Map<String, Integer> lines, List<String> twice) {

  private static final Path RESOURCES = Path.of("src/main/resources");

  /** All bundles of the program. */
  public static List<Bundle> ofProgram() {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(f -> f.toString().endsWith(".properties") && !f.endsWith("tonghop.properties"))
          .sorted()
          .map(Bundle::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One entry per line: none of the bundles continues a line. */
  static Bundle read(Path file) {
    Map<String, String> entries = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        Properties one = new Properties();
        one.load(new StringReader(line));
        for (String key : one.stringPropertyNames()) {
          if (entries.put(key, one.getProperty(key)) != null) {
            twice.add(key);
          }
          lines.put(key, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Bundle(file, entries, lines, twice);
  }

  /** Name without language and extension, relative to the resources. */
  String name() {
    return RESOURCES
        .relativize(file)
        .toString()
        .replace('\\', '/')
        .replaceFirst("(?:_vi|_en)?\\.properties$", "");
  }

  boolean isIn(String language) {
    return file.toString().endsWith("_" + language + ".properties");
  }

  String place(String key) {
    return file + ":" + lines.get(key);
  }
}
