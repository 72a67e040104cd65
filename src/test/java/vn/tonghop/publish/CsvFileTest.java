package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  @TempDir Path folder;

  private String written(String text) throws Exception {
    Path file = folder.resolve("t.csv");
    try (CsvFile csv = CsvFile.create(file, List.of("text"))) {
      csv.text(text).endLine();
    }
    return Files.readString(file).substring("\uFEFFtext\n".length());
  }

  @Test
  void aFileStartsWithTheByteOrderMarkAndItsHeader() throws Exception {
    Path file = folder.resolve("t.csv");
    try (CsvFile csv = CsvFile.create(file, List.of("a", "b"))) {
      csv.name("x").number(7).endLine();
    }
    assertThat(Files.readAllBytes(file))
        .isEqualTo("\uFEFFa,b\nx,7\n".getBytes(StandardCharsets.UTF_8))
        .startsWith(0xEF, 0xBB, 0xBF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+84 24 3943",
        "@SUM(A1)",
        "-1+cmd|' /C calc'!A0",
        "-",
        "\ttab",
        "=",
        "--"
      })
  void textThatWouldActAsAFormulaIsNeutralised(String text) throws Exception {
    assertThat(written(text)).isEqualTo("'" + text + "\n");
  }

  @Test
  void aCarriageReturnInFrontIsNeutralisedAndQuoted() throws Exception {
    assertThat(written("\r=1")).isEqualTo("\"'\r=1\"\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- gạch đầu dòng", "a=1", "1-2", " =1", "'=1", "–5", "Bộ", "a@b.vn"})
  void textThatOnlyLooksLikeAFormulaStays(String text) throws Exception {
    assertThat(written(text)).isEqualTo(text + "\n");
  }

  @Test
  void aNulCannotHideAFormula() throws Exception {
    assertThat(written("\0=1\0+1")).isEqualTo("'=1+1\n");
  }

  @Test
  void separatorsQuotesAndLineBreaksAreQuoted() throws Exception {
    assertThat(written("a,b")).isEqualTo("\"a,b\"\n");
    assertThat(written("nói \"có\"")).isEqualTo("\"nói \"\"có\"\"\"\n");
    assertThat(written("a\nb")).isEqualTo("\"a\nb\"\n");
    assertThat(written("a;b")).isEqualTo("a;b\n");
  }

  @Test
  void longTextsAreQuotedAndNeutralisedAsShortOnesAre() throws Exception {
    String text = "Cải cách ".repeat(200);
    assertThat(written(text)).isEqualTo(text + "\n");
    assertThat(written(text + ",")).isEqualTo("\"" + text + ",\"\n");
    assertThat(written("=" + text)).isEqualTo("'=" + text + "\n");
  }

  @Test
  void numbersAreNeverNeutralisedNorLocalised() throws Exception {
    Path file = folder.resolve("n.csv");
    try (CsvFile csv = CsvFile.create(file, List.of("a", "b", "c", "d", "e"))) {
      csv.number(new BigDecimal("-1234567.50"))
          .number(new BigDecimal("1E+3"))
          .number(new BigDecimal("0.12345678905"))
          .number((BigDecimal) null)
          .whole(null)
          .endLine();
    }
    assertThat(Files.readString(file)).endsWith("\n-1234567.5,1000,0.1234567891,,\n");
  }

  @Test
  void namesOfOursKeepTheirSign() throws Exception {
    Path file = folder.resolve("n.csv");
    try (CsvFile csv = CsvFile.create(file, List.of("a"))) {
      csv.name("@submission.received").endLine();
    }
    assertThat(Files.readString(file)).endsWith("\n@submission.received\n");
  }

  @Test
  void halfASurrogatePairDoesNotStopTheFile() throws Exception {
    assertThat(written("a\uD83Db")).isEqualTo("a?b\n");
  }

  @Test
  void aLineMustBeComplete() throws Exception {
    try (CsvFile csv = CsvFile.create(folder.resolve("i.csv"), List.of("a", "b"))) {
      csv.name("x");
      assertThatIllegalStateException().isThrownBy(csv::endLine).withMessageContaining("1 fields");
    }
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadBackByAnotherProgram(@ForAll String one, @ForAll String two)
      throws Exception {
    Path file = Files.createTempFile("csv", ".csv");
    try {
      try (CsvFile csv = CsvFile.create(file, List.of("a", "b"))) {
        csv.text(one).text(two).endLine();
      }
      String body = Files.readString(file).substring("\uFEFFa,b\n".length());
      try (CSVReader reader =
          new CSVReaderBuilder(new StringReader(body))
              .withCSVParser(new RFC4180ParserBuilder().build())
              .withKeepCarriageReturn(true)
              .build()) {
        assertThat(reader.readNext()).containsExactly(expected(one), expected(two));
      }
    } finally {
      Files.delete(file);
    }
  }

  private static String expected(String text) {
    return new String(
        SafeText.forCsv(text).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
