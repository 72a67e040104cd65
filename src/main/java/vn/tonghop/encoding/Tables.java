package vn.tonghop.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables of this package, as they lie beside it. */
final class Tables {

  private Tables() {}

  /** Lines of a table, none of them empty. */
  static List<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words of a table of words. */
  static List<String> words(String name) {
    return lines(name).stream().flatMap(line -> List.of(line.strip().split(" ")).stream()).toList();
  }
}
