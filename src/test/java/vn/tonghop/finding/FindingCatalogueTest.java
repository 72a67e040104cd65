package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One list of findings: codes, texts, document and the analysts' catalogue agree. */
class FindingCatalogueTest {

  private static final Path CATALOGUE = Path.of("src/test/resources/catalogue/findings.csv");

  /** Codes the analysts' catalogue does not have, with their levels. */
  private static final Map<String, Level> ADDED =
      Map.ofEntries(
          Map.entry("OVER-REFERENCE", Level.WARN),
          Map.entry("NO-LIST", Level.WARN),
          Map.entry("TABLE-EMPTY", Level.ERROR),
          Map.entry("DUP-CODE", Level.ERROR),
          Map.entry("ENGINE-TIME", Level.BLOCK),
          Map.entry("EMPTY", Level.BLOCK),
          Map.entry("CHARS", Level.WARN),
          Map.entry("MACRO", Level.WARN),
          Map.entry("TOO-POOR", Level.BLOCK),
          Map.entry("DATE-SWAPPED", Level.WARN),
          Map.entry("NOT-COLLECTED", Level.WARN),
          Map.entry("NO-ROWS", Level.CONFIRM),
          Map.entry("COMMENT", Level.INFO),
          Map.entry("FEEDBACK-FILE", Level.BLOCK),
          Map.entry("FEEDBACK-BESIDE", Level.INFO),
          Map.entry("PERIOD", Level.WARN),
          Map.entry("PERIOD-YEAR", Level.CONFIRM),
          Map.entry("SPLIT", Level.ERROR),
          Map.entry("BELOW-TARGET", Level.WARN),
          Map.entry("RESTATED", Level.CONFIRM),
          Map.entry("TABLE-SUM", Level.CONFIRM),
          Map.entry("KEY-MISSING", Level.WARN),
          Map.entry("ROW-SUM", Level.CONFIRM),
          Map.entry("DUP-AGENCY", Level.WARN),
          Map.entry("OTHER-NAME", Level.WARN),
          Map.entry("NOT-LISTED", Level.ERROR),
          Map.entry("ROW-MISSING", Level.CONFIRM),
          Map.entry("ORDER", Level.ERROR));

  private static final Set<String> HOLES =
      Set.of("file", "sheet", "cell", "col", "row", "raw", "value");

  private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");

  private static Set<String> codes() {
    return Arrays.stream(FindingCode.values())
        .map(FindingCode::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "vn.tonghop.finding.findings",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyCodeHasATextAndEveryTextACode(String language) {
    Set<String> keys = new TreeSet<>(bundle(language).keySet());
    Set<String> variants =
        keys.stream().filter(key -> key.contains(".")).collect(Collectors.toSet());
    keys.removeAll(variants);

    assertThat(keys).isEqualTo(codes());
    assertThat(variants)
        .containsExactlyInAnyOrder("WHO.no-raw", "WHO.col", "REQUIRED.no-cell", "CAMPAIGN.col");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void theHolesAreOfTheVocabulary(String language) {
    ResourceBundle texts = bundle(language);
    for (String code : codes()) {
      Matcher hole = BRACES.matcher(texts.getString(code));
      while (hole.find()) {
        assertThat(HOLES).as("hole of %s", code).contains(hole.group(1));
      }
      assertThat(texts.getString(code)).as(code).doesNotContain("  ").matches("\\S.*[.”]");
    }
  }

  @Test
  void codesArePrintedInCapitalsAndAreFoundAgain() {
    for (FindingCode code : FindingCode.values()) {
      assertThat(code.code()).matches("[A-Z]+(-[A-Z]+)*").isEqualTo(code.name().replace('_', '-'));
      assertThat(FindingCode.of(code.code())).contains(code);
    }
    assertThat(FindingCode.of("NO-SUCH")).isEmpty();
  }

  @Test
  void levelsAndLayersAreTheCataloguesOrListedHere() throws Exception {
    Map<String, String> expected = new TreeMap<>();
    try (CSVReaderHeaderAware csv =
        new CSVReaderHeaderAware(Files.newBufferedReader(CATALOGUE, StandardCharsets.UTF_8))) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        expected.put(row.get("code"), row.get("level") + " " + row.get("layer"));
      }
    }
    Map<String, String> actual = new TreeMap<>();
    for (FindingCode code : FindingCode.values()) {
      if (ADDED.containsKey(code.code())) {
        assertThat(code.level()).as(code.code()).isEqualTo(ADDED.get(code.code()));
        assertThat(expected).doesNotContainKey(code.code());
      } else {
        actual.put(code.code(), code.level() + " " + code.layer());
      }
    }
    assertThat(expected).hasSize(86);
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void theDocumentIsUpToDate() throws Exception {
    assertThat(Files.readString(FindingsDocument.FILE))
        .as("run src/test/scripts/make-findings-doc")
        .isEqualTo(FindingsDocument.text());
  }

  @Test
  void theDocumentListsEveryCodeOnce() throws Exception {
    List<String> rows =
        FindingsDocument.text().lines().filter(line -> line.startsWith("| `")).toList();

    assertThat(rows)
        .hasSize(FindingCode.values().length)
        .contains(
            "| `PASSWORD` | BLOCK | Tệp {file} có đặt mật khẩu nên không đọc được."
                + " | Đề nghị bỏ mật khẩu và gửi lại. | File {file} is protected by a password."
                + " Please remove it and send the file again. |",
            "| `DEADLINE` | WARN | Báo cáo nhận ngày {raw}, sau thời hạn {value}. | –"
                + " | Received on {raw}, after the deadline {value}. |");
  }

  @Test
  void whatTheProgramRaisesIsNotReserved() throws Exception {
    assertThat(FindingsDocument.reserved())
        .contains(FindingCode.NO_LIST)
        .doesNotContain(
            FindingCode.WHO,
            FindingCode.ELIG,
            FindingCode.NUM,
            FindingCode.ONLINE_OVER_ALL,
            FindingCode.YEAR_JUMP,
            FindingCode.RESTATED);
  }
}
