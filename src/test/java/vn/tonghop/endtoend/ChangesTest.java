package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.cli.CommandLines;

/** One province corrects one figure: what the next publication tells about it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangesTest {

  private static final String CORRECTED = "3500.I.4.a.vb-noibo-dientu";
  private static final List<String> FRAME = List.of("row", "block", "kind", "code", "name");

  private Workplace workplace;
  private CommandLines.Result first;
  private CommandLines.Result second;
  private Publication before;
  private Publication after;

  @BeforeAll
  void correct_one_figure(@TempDir Path root) throws IOException {
    workplace = Workplace.in(root);
    SampleFiles.copyFew(workplace.inbox());
    first = workplace.run();
    before = workplace.publication().resolved();
    CsvReport.faultless()
        .revision(2)
        .with("chi_tieu.csv", CORRECTED + ",28507,", CORRECTED + ",30507,")
        .send(workplace.inbox(), "2017-11-06/3500-KQ2017_UBND-19_L02");
    second = workplace.run();
    after = workplace.publication().resolved();
  }

  /** What differs between two tables, as {@code key | column | before | after}. */
  private Set<String> differences(
      String table, Function<Map<String, String>, String> key, List<String> columns) {
    Map<String, Map<String, String>> old = new LinkedHashMap<>();
    before.table(table).forEach(line -> old.put(key.apply(line), line));
    Set<String> differences = new TreeSet<>();
    for (Map<String, String> line : after.table(table)) {
      Map<String, String> was = old.getOrDefault(key.apply(line), Map.of());
      for (String column : columns) {
        String from = was.getOrDefault(column, "");
        String to = line.getOrDefault(column, "");
        if (!from.equals(to)) {
          differences.add(String.join(" | ", key.apply(line), column, from, to));
        }
      }
    }
    return differences;
  }

  private static String joined(Map<String, String> line, String... columns) {
    List<String> parts = new ArrayList<>();
    for (String column : columns) {
      parts.add(line.getOrDefault(column, ""));
    }
    return String.join(" | ", parts);
  }

  private List<Map<String, String>> changes(String kind) {
    return after.changes().stream().filter(line -> kind.equals(line.get("kind"))).toList();
  }

  @Test
  void the_statistics_named_are_exactly_those_that_differ() {
    Set<String> expected =
        differences(
            "statistics", line -> joined(line, "indicator", "group", "measure"), List.of("value"));
    assertThat(changes("statistic"))
        .extracting(
            line ->
                joined(line, "indicator", "group", "column")
                    + " | value | "
                    + joined(line, "before", "after"))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected).hasSizeGreaterThan(50);
  }

  @Test
  void the_cells_named_are_exactly_those_that_differ() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (String file : after.files()) {
      if (file.startsWith("tables/T-")) {
        String table = file.substring("tables/".length(), file.length() - ".csv".length());
        List<String> columns = new ArrayList<>(after.table(table).get(0).keySet());
        columns.removeAll(FRAME);
        differences(table, line -> joined(line, "block", "kind", "code", "name"), columns).stream()
            .filter(text -> !text.contains("| line |"))
            .map(text -> table + " | " + text.replaceFirst("\\| \\w+ \\| ", "| "))
            .forEach(expected::add);
      }
    }
    assertThat(changes("cell"))
        .extracting(
            line -> joined(line, "table", "block", "row", "name", "column", "before", "after"))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected).hasSizeGreaterThan(10);
    assertThat(changes("list")).isEmpty();
  }

  @Test
  void the_weighted_share_of_the_nation_moves_by_what_the_province_corrected() {
    BigDecimal numerators = BigDecimal.ZERO;
    BigDecimal denominators = BigDecimal.ZERO;
    for (Map<String, String> line : before.table("values")) {
      if (CORRECTED.equals(line.get("indicator")) && !"".equals(line.get("denominator"))) {
        numerators = numerators.add(new BigDecimal(line.get("numerator")));
        denominators = denominators.add(new BigDecimal(line.get("denominator")));
      }
    }
    BigDecimal was = percent(numerators, denominators);
    BigDecimal is = percent(numerators.add(BigDecimal.valueOf(2000)), denominators);
    assertThat(changes("statistic"))
        .filteredOn(line -> joined(line, "indicator", "group").equals(CORRECTED + " | ALL"))
        .filteredOn(line -> "weighted_share".equals(line.get("column")))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(new BigDecimal(line.get("before"))).isEqualByComparingTo(was);
              assertThat(new BigDecimal(line.get("after"))).isEqualByComparingTo(is);
              assertThat(new BigDecimal(line.get("difference")))
                  .isEqualByComparingTo(is.subtract(was));
              assertThat(line).containsEntry("caused_by", "UBND-19:1>2");
              assertThat(line).containsEntry("agencies", "1");
            });
  }

  private static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
    return numerator
        .multiply(BigDecimal.valueOf(100))
        .divide(denominator, 10, RoundingMode.HALF_UP);
  }

  @Test
  void every_changed_figure_names_the_province_and_its_revisions() {
    assertThat(after.changes())
        .filteredOn(line -> !"submission".equals(line.get("kind")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).containsEntry("caused_by", "UBND-19:1>2"));
  }

  @Test
  void the_replaced_submission_is_told_with_its_hashes() {
    String was = before.of("UBND-19", "submissions").get(0).get("sha256");
    String is = after.of("UBND-19", "submissions").get(0).get("sha256");
    assertThat(was).isNotEqualTo(is);
    assertThat(changes("submission"))
        .extracting(line -> joined(line, "row", "column", "before", "after"))
        .containsExactly(
            "UBND-19 | revision | 1 | 2",
            "UBND-19 | received_on | 2017-11-03 | 2017-11-06",
            "UBND-19 | sha256 | " + was + " | " + is);
  }

  @Test
  void the_first_publication_has_nothing_to_compare() throws IOException {
    assertThat(before.changes()).isEmpty();
    assertThat(first.out()).doesNotContain("Thay đổi");
    assertThat(texts(before)).contains("Lần công bố đầu: chưa có lần trước để so sánh.");
  }

  @Test
  void the_run_tells_how_many_and_the_ten_most_important() {
    assertThat(second.exitCode()).as(second.err()).isEqualTo(3);
    assertThat(second.out())
        .contains(
            "Thay đổi so với lần công bố 1: "
                + changes("statistic").size()
                + " số liệu tổng hợp, "
                + changes("cell").size()
                + " ô của các biểu, 0 danh sách.",
            "Ủy ban nhân dân tỉnh Thái Nguyên (lần 1 → 2)");
    List<String> whole = second.out().replaceAll("\\R {8}", " ").lines().toList();
    assertThat(whole)
        .filteredOn(line -> line.matches(" +[0-9]+\\. .+ → .+"))
        .hasSize(10)
        .first()
        .asString()
        .contains("Toàn bộ cơ quan", "tỷ lệ chung", "[UBND-19]");
  }

  @Test
  void the_workbook_tells_the_same_in_words() throws IOException {
    assertThat(texts(after))
        .contains(
            "Ủy ban nhân dân tỉnh Thái Nguyên (lần 1 → 2)",
            "Toàn bộ cơ quan",
            "Danh sách đầy đủ ở changes.csv.")
        .anyMatch(text -> text.endsWith("Lần công bố 2 so với lần công bố 1"))
        .anyMatch(text -> text.contains("DỮ LIỆU GIẢ LẬP"));
  }

  private static List<String> texts(Publication publication) throws IOException {
    List<String> texts = new ArrayList<>();
    Path file = publication.folder().resolve("thay-doi.xlsx");
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      workbook.forEach(
          sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
    }
    return texts;
  }

  @Test
  void diff_prints_the_lines_of_changes_csv() throws IOException {
    CommandLines.Result diff = workplace.command("diff", "1", "2", "--csv");
    assertThat(diff.exitCode()).isZero();
    assertThat("\uFEFF" + diff.out())
        .isEqualTo(Files.readString(after.folder().resolve("changes.csv")));
  }

  @Test
  void diff_backwards_takes_the_changes_back() {
    CommandLines.Result diff = workplace.command("diff", "2", "1", "--csv");
    assertThat(diff.out())
        .contains("submission,submissions,,UBND-19,,,,revision,changed,2,1,-1")
        .contains("UBND-19:2>1");
    assertThat(diff.outLines())
        .hasSameSizeAs(workplace.command("diff", "1", "2", "--csv").outLines());
  }

  @Test
  void diff_tells_the_most_important_first_and_then_every_other() {
    CommandLines.Result diff = workplace.command("diff", "1", "2");
    long figures = changes("statistic").size() + changes("cell").size();
    assertThat(diff.outLines().get(0)).contains("lần công bố 2 so với lần công bố 1");
    assertThat(
            diff.outLines().stream().filter(line -> line.startsWith("  ") && line.contains(" · ")))
        .hasSize((int) figures);
  }

  @Test
  void diff_as_json_holds_the_same() {
    JsonNode json = new JsonMapper().readTree(workplace.command("diff", "1", "2", "--json").out());
    assertThat(json.get("statistics").asInt()).isEqualTo(changes("statistic").size());
    assertThat(json.get("most_important").size()).isEqualTo(10);
    assertThat(json.get("changes").size()).isEqualTo(after.changes().size());
    assertThat(json.get("submissions").get(0).get("revision_after").asString()).isEqualTo("2");
  }

  @Test
  void a_publication_does_not_differ_from_itself() {
    CommandLines.Result diff = workplace.command("diff", "2", "2");
    assertThat(diff.out()).contains("Không có số liệu nào thay đổi so với lần công bố 2.");
  }

  @Test
  void an_unknown_number_is_bad_usage() {
    CommandLines.Result diff = workplace.command("diff", "1", "3");
    assertThat(diff.exitCode()).isEqualTo(2);
    assertThat(diff.err()).contains("Không có lần công bố 3", "1, 2");
    assertThat(workplace.command("diff", "1").exitCode()).isEqualTo(2);
  }

  @Test
  void publications_are_listed_with_run_hash_and_folder() throws IOException {
    CommandLines.Result list = workplace.command("publications", "--csv");
    assertThat(list.exitCode()).isZero();
    assertThat(list.outLines()).hasSize(3);
    assertThat(list.outLines().get(0))
        .isEqualTo("number,published_at,run,content_hash,received,folder,whole");
    String hash = after.runJson().get("content_hash").asString();
    assertThat(list.outLines().get(2)).startsWith("2,").contains("," + hash + ",").endsWith("true");
    assertThat(workplace.command("publications").out()).contains(hash.substring(0, 12));
    assertThat(new JsonMapper().readTree(workplace.command("publications", "--json").out()))
        .hasSize(2);
  }
}
