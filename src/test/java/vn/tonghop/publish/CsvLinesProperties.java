package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import vn.tonghop.change.Lines;

/** What {@link CsvFile} writes is read back as it was. */
class CsvLinesProperties {

  @Property(tries = 200)
  void lines_come_back_as_they_were_written(
      @ForAll
          List<
                  @Size(3) List<
                      @Chars({',', '"', '\n', '\r', '\uFEFF'}) @CharRange(from = 'a', to = 'c')
                      String>>
              lines)
      throws Exception {
    Path file = Files.createTempFile("lines", ".csv");
    try {
      try (CsvFile csv = CsvFile.create(file, List.of("a", "b", "c"))) {
        lines.forEach(
            line -> {
              line.forEach(csv::name);
              csv.endLine();
            });
      }
      try (Lines read = CsvLines.open(file)) {
        assertThat(read.header()).containsExactly("a", "b", "c");
        for (List<String> line : lines) {
          assertThat(read.next()).isEqualTo(line);
        }
        assertThat(read.next()).isNull();
      }
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 1)
  void a_missing_file_has_no_columns_and_no_lines() {
    try (Lines read = CsvLines.open(Path.of("no-such-file.csv"))) {
      assertThat(read.header()).isEmpty();
      assertThat(read.next()).isNull();
    }
  }
}
