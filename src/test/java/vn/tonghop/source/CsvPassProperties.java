package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.UnreadableException;

/** Records cut from the characters are those of opencsv. */
class CsvPassProperties {

  private static final ReadLimits LIMITS = ReadLimits.DEFAULT;

  private static List<String> shown(String text, char separator, int most, int skipped)
      throws UnreadableException {
    List<String> shown = new ArrayList<>();
    Reader reader = new Portions(new StringReader(text), most);
    CsvDialect dialect = new CsvDialect(StandardCharsets.UTF_8, 0, false, separator, skipped);
    try (CsvPass pass = new CsvPass(reader, most, dialect, LIMITS)) {
      try {
        boolean more = true;
        while (more) {
          more =
              pass.rows(
                  row -> {
                    StringBuilder cells = new StringBuilder().append(row.number());
                    for (Cell cell : row.cells()) {
                      cells.append('[').append(cell.column()).append(' ').append(cell.text());
                    }
                    return shown.add(cells.toString()) && row.number() % 3 != 0;
                  });
        }
      } catch (IOException e) {
        shown.add("line " + pass.line() + " " + cause(e));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return shown;
  }

  /** The same by opencsv alone. */
  private static List<String> expected(String text, char separator, int skipped) {
    List<String> shown = new ArrayList<>();
    long line = 0;
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build())
            .withMultilineLimit(LIMITS.fieldLines())
            .withSkipLines(skipped)
            .withVerifyReader(false)
            .withErrorLocale(Locale.ROOT)
            .build()) {
      try {
        for (String[] fields = reader.readNext(); fields != null; fields = reader.readNext()) {
          boolean one = reader.getLinesRead() - line == 1;
          line = reader.getLinesRead();
          long breaks = String.join("", fields).chars().filter(c -> c == '\n').count();
          StringBuilder cells = new StringBuilder().append(one ? line : line - breaks);
          boolean any = false;
          for (int i = 0; i < fields.length; i++) {
            if (!fields[i].isEmpty()) {
              any = true;
              cells.append('[').append(i + 1).append(' ').append(fields[i]);
            }
          }
          if (any) {
            shown.add(cells.toString());
          }
        }
      } catch (CsvException | IOException | RuntimeException e) {
        shown.add("line " + line + " " + e.getClass().getSimpleName());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return shown;
  }

  private static String cause(IOException e) {
    Throwable cause = e.getClass() == IOException.class ? e.getCause() : e;
    return cause == null ? "" : cause.getClass().getSimpleName();
  }

  /** Gives fewer characters than it is asked for. */
  private static final class Portions extends FilterReader {
    private final int most;

    Portions(Reader in, int most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      return in.read(buffer, offset, Math.min(length, most));
    }
  }

  @Property(tries = 20_000)
  void anyTextIsReadAsByOpencsv(
      @ForAll("texts") String text,
      @ForAll("separators") char separator,
      @ForAll @IntRange(min = 1, max = 40) int most)
      throws Exception {
    String own = text.replace(';', separator);
    assertThat(shown(own, separator, most, 0)).isEqualTo(expected(own, separator, 0));
  }

  @Property
  void aFirstLineThatNamesTheSeparatorIsLeftOut(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 9) int most) throws Exception {
    String marked = "sep=;\r\n" + text;
    assertThat(shown(marked, ';', most, 1)).isEqualTo(expected(marked, ';', 1));
  }

  @Provide
  Arbitrary<Character> separators() {
    return Arbitraries.of(';', ',', '\t', '|');
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(pieces(), fields());
  }

  private static Arbitrary<String> pieces() {
    return Arbitraries.of("a", "b ", ";", ";", "\"", "\"\"", "\n", "\r", "\r\n", "ệ", "", "\0", "1")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> fields() {
    Arbitrary<String> content =
        Arbitraries.of("a", "Đ", " ", ";", "\"\"", "12", ",")
            .list()
            .ofMaxSize(5)
            .map(CsvPassProperties::joined);
    Arbitrary<String> field =
        Arbitraries.frequencyOf(
            Tuple.of(5, content.map(c -> c.replace("\"", "").replace(";", ""))),
            Tuple.of(5, content.map(c -> '"' + c + '"')),
            Tuple.of(1, content));
    return Combinators.combine(field, Arbitraries.of(";", ";", ";", "\n", "\r\n", "\r"))
        .as(String::concat)
        .list()
        .ofMaxSize(20)
        .map(CsvPassProperties::joined);
  }

  private static String joined(List<String> parts) {
    return String.join("", parts);
  }

  @Example
  void linesLongerThanWhatIsAskedForTogetherAreWhole() throws Exception {
    String cell = "Cấp giấy phép ".repeat(1_000);
    String text =
        cell + ";1\r\n\"" + cell + "; \"\"x\"\"\";2\n" + cell + ";\"" + cell + "\n\";3\r4;5";
    assertThat(shown(text, ';', Integer.MAX_VALUE, 0)).isEqualTo(expected(text, ';', 0));
  }
}
