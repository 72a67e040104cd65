package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.oracle.StatisticsOracle;
import vn.tonghop.oracle.TableTrace;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.store.Dialect;
import vn.tonghop.store.testing.TestDatabase;

/** The national plan 2009-2010: the printed lists, then the half-yearly reports, to its tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NationalPlanRunTest {

  private static final String LISTS = "48-2009H1";
  private static final String YEAR_END = "48-2009H2";
  private static final String FIRST_OF_2010 = "48-2010H1";
  private static final String LAST = "48-2010H2";

  private final Map<String, Workplace> alone = new TreeMap<>();
  private final Map<String, CommandLines.Result> runs = new TreeMap<>();
  private Workplace afterwards;

  @BeforeAll
  void run_each_alone_and_the_last_after_the_end_of_2009(@TempDir Path root) throws IOException {
    for (String campaign : List.of(LISTS, YEAR_END, FIRST_OF_2010, LAST)) {
      Path own = Files.createDirectories(root.resolve(campaign));
      Workplace workplace = new Workplace(own, Path.of("jobs"), campaign, null);
      runs.put(campaign, workplace.runOn(Path.of("sample-input", campaign)));
      alone.put(campaign, workplace);
    }
    afterwards = new Workplace(root.resolve(YEAR_END), Path.of("jobs"), LAST, null);
    runs.put("afterwards", afterwards.runOn(Path.of("sample-input", LAST)));
  }

  private Publication published(String campaign) {
    return alone.get(campaign).publication();
  }

  @Test
  void the_runs_are_done_and_one_made_up_report_is_refused_on_purpose() {
    assertThat(runs.get(LISTS).exitCode()).as(runs.get(LISTS).err()).isZero();
    assertThat(runs.get(YEAR_END).exitCode()).as(runs.get(YEAR_END).err()).isEqualTo(3);
    assertThat(runs.get(FIRST_OF_2010).exitCode()).isZero();
    assertThat(runs.get(LAST).exitCode()).isZero();
    assertThat(runs.get("afterwards").exitCode()).isZero();
    assertThat(runs.get(YEAR_END).out()).contains("6 tháng cuối năm 2009", "GIẢ LẬP");
    assertThat(runs.get(LISTS).out()).doesNotContain("GIẢ LẬP");
  }

  @Test
  void the_printed_lists_are_used_without_being_asked_for_what_they_do_not_hold()
      throws IOException {
    assertThat(published(LISTS).table("submissions"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line).contains(entry("agency", "BTTTT"), entry("verdict", "ACCEPTED")));
    assertThat(published(LISTS).findings()).isEmpty();
    assertThat(published(LISTS).table("du_an_a")).hasSize(17);
    assertThat(published(LISTS).table("du_an_b"))
        .hasSize(6)
        .allMatch(row -> row.get("nhom").equals("Các nhiệm vụ thường xuyên"));
  }

  @Test
  void the_48_provinces_of_the_second_annex_are_read_as_printed_and_listed_with_their_deadline()
      throws IOException {
    List<Map<String, String>> printed = catalogued("provinces-48.asis.csv");
    List<Map<String, String>> read = published(LISTS).table("ds_tinh");
    assertThat(read).hasSize(48).hasSameSizeAs(printed);
    Map<String, String> codes =
        catalogued("provinces-48.csv").stream()
            .filter(row -> !row.get("name_in_48_2009_PL2").isEmpty())
            .collect(
                Collectors.toMap(
                    row -> row.get("name_in_48_2009_PL2"), row -> row.get("agency_code")));
    List<Map<String, String>> lines = published(LISTS).table("T-21-DS");
    for (int i = 0; i < printed.size(); i++) {
      Map<String, String> must = printed.get(i);
      String name = must.get("Tên tỉnh");
      assertThat(read.get(i))
          .contains(
              entry("agency", "BTTTT"),
              entry("stt", must.get("STT")),
              entry("tinh", codes.get(name)));
      assertThat(lines.get(i))
          .contains(
              entry("code", codes.get(name)),
              entry("name", name),
              entry("danh_sach", "1"),
              entry("so", "0"));
    }
    assertThat(lines.get(48)).contains(entry("danh_sach", "48"), entry("so", "0"));
  }

  @Test
  void the_provinces_projects_of_the_next_half_year_stand_beside_their_deadline()
      throws IOException {
    Map<String, Map<String, String>> lines = byCode(published(YEAR_END).table("T-21-DS"));
    Map<String, Map<String, String>> sums = byCode(published(YEAR_END).table("T-21-TINH"));
    assertThat(lines.get("UBND-02")).contains(entry("danh_sach", "0"));
    for (String province : List.of("UBND-02", "UBND-46", "UBND-14", "UBND-67")) {
      for (String column : List.of("so", "dung_han", "qua_han", "chua_gui", "tongkp", "nstw")) {
        assertThat(lines.get(province).get(column))
            .as(province + " " + column)
            .isEqualTo(sums.get(province).get(column));
      }
    }
    assertThat(lines.get("UBND-46").get("qua_han")).isNotEqualTo("0");
    assertThat(lines.get("UBND-14").get("chua_gui")).isNotEqualTo("0");
  }

  @Test
  void a_cover_of_another_half_year_is_sent_back_with_its_cell(@TempDir Path root)
      throws IOException {
    String name = "48-2009H2_BGTVT_L01_20100113";
    Path from = Path.of("sample-input", YEAR_END, "2010-01-13", name);
    Path folder = Files.createDirectories(root.resolve(name));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    Path cover = folder.resolve("thong_tin.csv");
    String text = Files.readString(cover);
    assertThat(text).contains("6 tháng cuối năm 2009");
    Files.writeString(cover, text.replace("6 tháng cuối năm 2009", "6 tháng đầu năm 2009"));

    CommandLines.Result other =
        CommandLines.run(List.of("check", "--campaign", YEAR_END, folder.toString()));
    CommandLines.Result own =
        CommandLines.run(List.of("check", "--campaign", YEAR_END, from.toString()));

    assertThat(other.exitCode()).isEqualTo(3);
    assertThat(other.out())
        .contains("CAMPAIGN B11", "Đã ghi     6 tháng đầu năm 2009", "sửa ô này")
        .containsPattern("kỳ báo cáo này là\\s+6 tháng cuối năm\\s+2009")
        .containsPattern("Kết quả\\s+Trả lại");
    assertThat(own.exitCode()).as(own.out()).isZero();
    assertThat(own.out()).doesNotContain("CAMPAIGN");
  }

  @Test
  void the_same_lists_without_the_mark_are_a_report_that_is_asked_for_the_rest(@TempDir Path root)
      throws IOException {
    Path from = Path.of("sample-input", LISTS, "2009-03-31/48-2009H1_BTTTT_L01_20090331");
    Path folder = Files.createDirectories(root.resolve(from.getFileName().toString()));
    for (String file : List.of("du_an_a.csv", "du_an_b.csv")) {
      Files.copy(from.resolve(file), folder.resolve(file));
    }
    String cover = Files.readString(from.resolve("thong_tin.csv"));
    Files.writeString(folder.resolve("thong_tin.csv"), cover.replace("du_lieu,van_ban\n", ""));
    CommandLines.Result checked =
        CommandLines.run(List.of("check", "--campaign", LISTS, folder.toString()));
    assertThat(checked.exitCode()).isEqualTo(3);
    assertThat(checked.out()).contains("REQUIRED", "TABLE-EMPTY", "NOT-LISTED");
  }

  @Test
  void the_list_by_lead_and_the_projects_in_preparation_are_the_check_values() throws IOException {
    Map<String, Map<String, String>> leads = byCode(published(LISTS).table("T-21-CT"));
    Map<String, String> projects = new TreeMap<>();
    leads.forEach((code, row) -> projects.put(code, row.get("a_so")));
    assertThat(projects)
        .containsOnly(
            entry("BTTTT", "6"),
            entry("BYT", "2"),
            entry("BNV", "2"),
            entry("VPCP", "1"),
            entry("BCA", "1"),
            entry("BGTVT", "1"),
            entry("BKHDT", "1"),
            entry("TTCP", "1"),
            entry("BCT", "1"),
            entry("BTP", "1"),
            entry("BTTTT-BDH", "0"),
            entry("ALL", "17"));
    assertThat(leads.get("ALL")).contains(entry("a_chuan_bi", "7"), entry("b_so", "6"));
    assertThat(leads.get("BTTTT")).contains(entry("b_so", "5"));
    assertThat(leads.get("BTTTT-BDH")).contains(entry("b_so", "1"));
  }

  @Test
  void every_printed_row_is_the_analysts_normalized_row() throws IOException {
    Map<String, Map<String, String>> read =
        Stream.concat(
                published(LISTS).table("du_an_a").stream(),
                published(LISTS).table("du_an_b").stream())
            .collect(Collectors.toMap(row -> row.get("ten"), row -> row));
    List<Map<String, String>> expected =
        listed().stream().filter(row -> row.get("row_kind").equals("item")).toList();
    assertThat(expected).hasSize(23).hasSameSizeAs(read.keySet());
    for (Map<String, String> must : expected) {
      assertThat(read.get(must.get("row_code")))
          .as(must.get("row_code"))
          .contains(
              entry("thoigian", must.get("year_from") + "-" + must.get("year_to")),
              entry("chutri", must.get("lead_code")),
              entry("stt", must.get("stt")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {LISTS, YEAR_END, FIRST_OF_2010, LAST})
  void every_report_has_the_findings_and_the_verdict_of_the_story(String campaign)
      throws IOException {
    Map<String, String> verdicts = new TreeMap<>();
    published(campaign)
        .table("submissions")
        .forEach(line -> verdicts.put(line.get("agency"), line.get("verdict")));
    Path story = Path.of("src/test/resources/sample/expected-verdicts-" + campaign + ".csv");
    for (String line : Files.readAllLines(story).stream().skip(1).toList()) {
      String[] told = line.split(",", -1);
      List<String> codes = told[5].isEmpty() ? List.of() : List.of(told[5].split(" "));
      assertThat(published(campaign).codes(told[1], "BLOCK", "ERROR", "CONFIRM", "WARN"))
          .as(line)
          .containsExactlyInAnyOrderElementsOf(codes);
      if (!told[4].equals("REFUSED")) {
        assertThat(verdicts.get(told[1])).as(line).isEqualTo(told[4]);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {LISTS, YEAR_END, FIRST_OF_2010, LAST})
  void the_tables_are_the_golden_ones(String campaign) throws IOException {
    Path golden = Path.of("src/test/resources/golden", campaign);
    List<String> files;
    try (Stream<Path> all = Files.walk(golden)) {
      files = all.filter(Files::isRegularFile).map(f -> golden.relativize(f).toString()).toList();
    }
    assertThat(files).contains("tables/T-20.csv", "tables/T-21.csv", "findings.csv");
    for (String file : files) {
      assertThat(Files.readString(published(campaign).folder().resolve(file)))
          .as("%s; when the change is meant, run src/test/scripts/make-golden", file)
          .isEqualTo(Files.readString(golden.resolve(file)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {LISTS, YEAR_END})
  void every_figure_and_cell_follows_from_the_published_values(String campaign) throws Exception {
    Setup setup = new JobsFolder(Path.of("jobs")).load(campaign);
    Path folder = published(campaign).folder();
    assertThat(new StatisticsOracle(setup).differences(folder.resolve("tables")))
        .filteredOn(difference -> !NationalPlanRunTest.isOfTheYearBefore(difference))
        .isEmpty();
    TableTrace trace = new TableTrace(setup, folder);
    assertThat(trace.differences()).isEmpty();
    assertThat(trace.cells()).isGreaterThan(3_000);
  }

  @Test
  void every_cell_against_the_campaign_before_follows_from_both_publications() throws Exception {
    Setup setup = new JobsFolder(Path.of("jobs")).load(LAST);
    Path last = afterwards.publication().folder();
    TableTrace both = new TableTrace(setup, last, published(YEAR_END).folder());
    assertThat(both.differences()).isEmpty();
    assertThat(afterwards.publication().table("T-20-SS"))
        .filteredOn(line -> line.get("email_tang").matches("-?[0-9.]+"))
        .hasSizeGreaterThan(5);
    assertThat(new TableTrace(setup, last).differences())
        .isNotEmpty()
        .allMatch(difference -> difference.matches("(T-20-SS|T-20) line .* must be –"));
  }

  /** The oracle knows one publication only. */
  private static boolean isOfTheYearBefore(String difference) {
    return difference.startsWith("@year.")
        || difference.startsWith("@target.T-48-MT ")
        || difference.matches("48\\.A\\.I\\.1\\.a\\.maytinh-cbcc \\S+ target_reached: .*");
  }

  @Test
  void a_target_is_judged_by_the_simple_mean_and_the_share_over_all_stands_beside_it()
      throws IOException {
    Map<String, String> row = byCode(published(YEAR_END).table("T-20")).get("T-48-EM-T09");
    List<Map<String, String>> provinces =
        published(YEAR_END).table("values").stream()
            .filter(v -> v.get("indicator").equals("48.A.I.1.a.cbcc-email"))
            .filter(v -> v.get("agency").startsWith("UBND") && v.get("state").equals("VALUE"))
            .filter(v -> !List.of("UBND-01", "UBND-48", "UBND-79").contains(v.get("agency")))
            .toList();
    assertThat(provinces).hasSize(7);
    assertThat(row)
        .contains(
            entry("nhom", "Tỉnh"),
            entry("nam", "2009"),
            entry("muc_tieu", "≥ 50 %"),
            entry("trung_binh", row.get("ket_qua")),
            entry("danh_gia", "Đạt"),
            entry("co_so_lieu", "7/58"));
    assertThat(row.get("tong_the")).isNotEqualTo(row.get("ket_qua"));
    assertThat(
            sum(provinces, "numerator")
                .movePointRight(2)
                .divide(sum(provinces, "denominator"), 10, RoundingMode.HALF_UP))
        .isEqualByComparingTo(row.get("tong_the"));
  }

  @Test
  void departments_are_counted_together_with_the_offices_of_cities() throws IOException {
    List<Map<String, String>> values = published(YEAR_END).table("values");
    BigDecimal cities = BigDecimal.ZERO;
    BigDecimal departments = BigDecimal.ZERO;
    for (Map<String, String> value : values) {
      if (value.get("indicator").equals("48.A.I.1.a.qlvb.vp-tp")
          && value.get("text").equals("yes")) {
        cities = cities.add(BigDecimal.ONE);
      }
      if (value.get("indicator").equals("48.A.I.1.a.qlvb.vu-vp")
          && !value.get("numerator").isEmpty()) {
        departments = departments.add(new BigDecimal(value.get("numerator")));
      }
    }
    assertThat(cities).isPositive();
    assertThat(published(YEAR_END).table("statistics"))
        .filteredOn(
            s ->
                s.get("indicator").equals("48.A.I.1.a.qlvb.tw")
                    && s.get("group").equals("ALL")
                    && s.get("measure").equals("numerator_sum"))
        .singleElement()
        .extracting(s -> s.get("value"))
        .isEqualTo(cities.add(departments).toPlainString());
  }

  @Test
  void mountain_provinces_are_a_group_within_the_provinces_marked_as_provisional()
      throws IOException {
    Map<String, Map<String, String>> groups = byCode(published(YEAR_END).table("T-20-NHOM"));
    assertThat(groups.get("TINH_MN"))
        .contains(entry("name", "Tỉnh miền núi (tạm tính)"), entry("co_so_lieu", "4/21"));
    assertThat(groups.get("ALL")).contains(entry("co_so_lieu", "21/93"));
    assertThat(byCode(published(YEAR_END).table("T-20")).get("T-48-EM-MN09"))
        .contains(entry("nhom", "Tỉnh miền núi (tạm tính)"), entry("co_so_lieu", "5/21"));
  }

  @Test
  void of_the_48_provinces_projects_those_sent_in_time_are_counted() throws IOException {
    Map<String, Map<String, String>> provinces = byCode(published(YEAR_END).table("T-21-TINH"));
    assertThat(provinces.values()).filteredOn(row -> row.get("kind").equals("agency")).hasSize(48);
    assertThat(provinces.get("UBND-46")).contains(entry("qua_han", "1"));
    assertThat(provinces.get("UBND-14")).contains(entry("chua_gui", "1"));
    assertThat(provinces.get("UBND-67")).contains(entry("so", "1"), entry("dung_han", "1"));
    Map<String, String> total = provinces.get("PL2");
    assertThat(
            Stream.of("dung_han", "qua_han", "chua_gui")
                .mapToInt(k -> Integer.parseInt(total.get(k)))
                .sum())
        .isEqualTo(Integer.parseInt(total.get("so")));
  }

  @Test
  void a_rise_without_a_number_is_judged_against_the_end_of_2009() throws IOException {
    assertThat(byCode(published(LAST).table("T-20")).get("T-48-MT"))
        .contains(entry("muc_tieu", "tăng"), entry("danh_gia", "Không có số liệu"));
    Map<String, String> row = byCode(afterwards.publication().table("T-20")).get("T-48-MT");
    assertThat(row).contains(entry("danh_gia", "Đạt"), entry("co_so_lieu", "10/93"));
    assertThat(new BigDecimal(row.get("chenh_lech"))).isPositive();
  }

  @Test
  void a_target_of_2010_is_not_due_in_2009() throws IOException {
    assertThat(published(YEAR_END).table("T-20"))
        .filteredOn(row -> row.get("code").startsWith("T-48-CD"))
        .extracting(row -> row.get("nam"), row -> row.get("danh_gia"))
        .containsExactly(tuple("2009", "Đạt"), tuple("2010", "Chưa đến hạn"));
  }

  @Test
  void a_cell_of_the_table_of_targets_can_be_asked_after() {
    CommandLines.Result asked =
        alone
            .get(YEAR_END)
            .command("explain", "--table", "T-20", "--row", "T-48-EM-MN09", "--column", "ket_qua");
    assertThat(asked.exitCode()).as(asked.err()).isZero();
    assertThat(asked.out()).contains("Ủy ban nhân dân tỉnh Hà Giang", "→ Bằng số đã công bố.");
  }

  @Test
  void on_PostgreSQL_the_bytes_are_the_same(@TempDir Path root) throws IOException {
    try (TestDatabase database = TestDatabase.fresh(Dialect.POSTGRESQL, root.resolve("data"))) {
      Workplace other = new Workplace(root, Path.of("jobs"), YEAR_END, null).on(database);
      assertThat(other.runOn(Path.of("sample-input", YEAR_END)).exitCode()).isEqualTo(3);
      assertThat(other.publication().hashes()).isEqualTo(published(YEAR_END).hashes());
    }
  }

  private static List<Map<String, String>> listed() throws IOException {
    return catalogued("projects-48.normalized.csv");
  }

  private static List<Map<String, String>> catalogued(String name) throws IOException {
    Path file = Path.of("src/test/resources/catalogue", name);
    List<Map<String, String>> rows = new ArrayList<>();
    try (CSVReaderHeaderAware reader =
        new CSVReaderHeaderAware(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
        rows.add(row);
      }
    } catch (CsvValidationException e) {
      throw new IOException(e);
    }
    return rows;
  }

  private static BigDecimal sum(List<Map<String, String>> lines, String key) {
    return lines.stream()
        .map(line -> new BigDecimal(line.get(key)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Map<String, Map<String, String>> byCode(List<Map<String, String>> lines) {
    Map<String, Map<String, String>> rows = new TreeMap<>();
    lines.forEach(line -> rows.put(line.get("code"), line));
    return rows;
  }
}
