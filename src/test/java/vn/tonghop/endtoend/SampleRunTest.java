package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.oracle.StatisticsOracle;
import vn.tonghop.publish.sheet.OfficeSchemas;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.store.Database;
import vn.tonghop.store.DatabaseSettings;
import vn.tonghop.store.SubmissionRecord;
import vn.tonghop.store.Submissions;

/** The whole sample input, twice: what a first-time user of the program gets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleRunTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden", Workplace.CAMPAIGN);
  private static final Path VERDICTS =
      Path.of("src/test/resources/sample/expected-verdicts-" + Workplace.CAMPAIGN + ".csv");

  private Workplace workplace;
  private CommandLines.Result first;
  private CommandLines.Result second;
  private SortedMap<String, String> firstFiles;

  /** One line of the story of the sample input. */
  private record Expected(
      String file, String agency, int revision, String received, String verdict, String codes) {

    static List<Expected> all() throws IOException {
      return Files.readAllLines(VERDICTS).stream()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(f -> new Expected(f[0], f[1], Integer.parseInt(f[2]), f[3], f[4], f[5]))
          .toList();
    }

    boolean refused() {
      return verdict.equals("REFUSED");
    }

    /** As the register names it: without the day, parts joined. */
    String name() {
      List<String> parts =
          Arrays.stream(file.split("\\|")).map(part -> part.substring(11)).toList();
      return String.join(" + ", parts);
    }

    List<String> codeList() {
      return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
    }
  }

  @BeforeAll
  void run_twice(@TempDir Path root) throws IOException {
    workplace = Workplace.in(root);
    first = workplace.runOn(SampleFiles.ALL);
    firstFiles =
        workplace.publication().exists() ? workplace.publication().hashes() : new TreeMap<>();
    second = workplace.runOn(SampleFiles.ALL);
  }

  @Test
  void the_first_run_is_done_with_something_refused() {
    assertThat(first.exitCode()).as(first.err()).isEqualTo(3);
  }

  @Test
  void the_summary_counts_who_sent_what() throws IOException {
    long refused = Expected.all().stream().filter(Expected::refused).count();
    long accepted = agencies("ACCEPTED");
    long remarked = agencies("ACCEPTED_WITH_REMARKS");
    long partly = agencies("PARTLY_ACCEPTED");
    assertThat(first.outLines())
        .anyMatch(line -> line.matches("Cơ quan phải báo cáo +93"))
        .anyMatch(line -> line.matches("Đã nhận báo cáo dùng được +40"))
        .anyMatch(line -> line.matches("  – đạt +" + accepted))
        .anyMatch(line -> line.matches("  – đạt, có điểm cần xem +" + remarked))
        .anyMatch(line -> line.matches("  – nhận một phần +" + partly))
        .anyMatch(line -> line.matches("  – trong đó quá hạn +2"))
        .anyMatch(line -> line.matches("Bị trả lại +" + refused));
  }

  @Test
  void the_page_is_below_five_megabytes_and_shows_the_figures_of_the_tables() throws IOException {
    Path page = workplace.publication().folder().resolve("index.html");
    PageFigures figures = PageFigures.read(page);

    assertThat(Files.size(page)).isBetween(1_000_000L, 5_000_000L);
    assertThat(figures.tables()).contains("T-01", "T-05", "T-19", "T-25", "T-31").hasSize(20);
    int compared = 0;
    for (String table : figures.tables()) {
      compared += figures.assertLike(table, workplace.publication().table(table));
    }
    assertThat(compared).isGreaterThan(5_000);
  }

  @Test
  void the_summary_lists_exactly_the_refused_submissions() throws IOException {
    List<String> listed =
        first.outLines().stream()
            .filter(line -> line.startsWith("  ✗ "))
            .map(line -> line.substring(4, line.indexOf(" (")))
            .toList();
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            Expected.all().stream().filter(Expected::refused).map(Expected::name).toList());
    assertThat(first.out().replaceAll("\\s+", " "))
        .contains("định dạng Word", "3500-KH2018", "Thanh tra Chính phủ");
  }

  @Test
  void every_submission_gets_the_verdict_of_the_story() throws Exception {
    Map<String, String> verdicts = new TreeMap<>();
    for (SubmissionRecord submission : stored()) {
      verdicts.put(submission.sourceName(), String.valueOf(submission.verdict()));
    }
    Map<String, String> expected = new TreeMap<>();
    Expected.all().forEach(e -> expected.put(e.name(), e.verdict()));
    assertThat(verdicts).isEqualTo(expected);
  }

  @Test
  void every_fault_of_the_story_is_found_and_nothing_graver() throws IOException {
    for (Expected expected : Expected.all()) {
      if (isReplaced(expected)) {
        continue;
      }
      String agency = expected.codeList().contains("WHO") ? "" : expected.agency();
      List<String> blocking =
          workplace.publication().codes(agency, "BLOCK", "ERROR").stream().distinct().toList();
      List<String> all = workplace.publication().codes(agency, "BLOCK", "ERROR", "CONFIRM", "WARN");
      assertThat(all).as(expected.file()).containsAll(expected.codeList());
      assertThat(expected.codeList()).as(expected.file()).containsAll(blocking);
    }
  }

  @Test
  void a_replaced_revision_had_the_fault_of_the_story() throws IOException {
    Expected replaced =
        Expected.all().stream().filter(SampleRunTest::isReplaced).findFirst().orElseThrow();
    CommandLines.Result check =
        workplace.command("check", SampleFiles.ALL.resolve(replaced.file()).toString());
    assertThat(check.exitCode()).isEqualTo(3);
    assertThat(check.out()).contains("ERROR PARTS-OVER-WHOLE");
  }

  private static boolean isReplaced(Expected expected) {
    return expected.agency().equals("BTTTT") && expected.revision() == 1;
  }

  @Test
  void the_tables_are_the_golden_ones() throws IOException {
    if (!Files.isDirectory(GOLDEN)) {
      fail("no golden files: src/test/scripts/make-golden writes them");
    }
    List<String> golden = csvFiles(GOLDEN);
    assertThat(csvFiles(workplace.publication().folder().toRealPath()))
        .contains("changes.csv")
        .filteredOn(file -> !file.equals("changes.csv"))
        .isEqualTo(golden);
    for (String file : golden) {
      assertThat(Files.readString(workplace.publication().folder().resolve(file)))
          .as("%s; when the change is meant, run src/test/scripts/make-golden", file)
          .isEqualTo(Files.readString(GOLDEN.resolve(file)));
    }
  }

  @Test
  void every_statistic_agrees_with_the_published_values() throws Exception {
    StatisticsOracle oracle =
        new StatisticsOracle(new JobsFolder(workplace.jobs()).load(Workplace.CAMPAIGN));
    Path tables = workplace.publication().folder().resolve("tables");
    assertThat(oracle.differences(tables)).isEmpty();
    assertThat(oracle.required(tables)).isGreaterThan(5_000);
  }

  @Test
  void the_second_run_publishes_nothing_new_and_says_so() throws IOException {
    assertThat(second.exitCode()).isEqualTo(3);
    assertThat(second.out()).contains("Không có gì thay đổi so với lần công bố số 1.");
    assertThat(workplace.output().resolve("." + Workplace.CAMPAIGN).resolve("2")).doesNotExist();
    assertThat(workplace.publication().hashes()).isEqualTo(firstFiles);
  }

  @Test
  void run_json_tells_the_same_in_numbers() throws IOException {
    var run = workplace.publication().runJson();
    assertThat(run.get("publication").asInt()).isEqualTo(1);
    assertThat(run.get("synthetic").asBoolean()).isTrue();
    assertThat(run.get("counted_until").asString()).isEqualTo("2017-11-20");
    assertThat(run.get("counts").get("obliged").asInt()).isEqualTo(93);
    assertThat(run.get("counts").get("received").asInt()).isEqualTo(42);
    assertThat(run.get("counts").get("missing").asInt()).isEqualTo(51);
    assertThat(run.get("refused").size()).isEqualTo(3);
  }

  @Test
  void status_lists_all_agencies_and_both_runs() {
    CommandLines.Result status = workplace.command("status");
    assertThat(status.exitCode()).isZero();
    assertThat(status.outLines().stream().filter(line -> line.contains("Chưa gửi"))).hasSize(51);
    assertThat(status.outLines())
        .anySatisfy(line -> assertThat(line).startsWith("BTTTT").contains("09/11/2017", " 2 "))
        .anySatisfy(line -> assertThat(line).startsWith("UBND-80").contains("Quá hạn (10)"))
        .anySatisfy(line -> assertThat(line).startsWith("UBND-56").contains("Bị trả lại"));
    assertThat(status.out()).contains("lần chạy 1: ", "lần chạy 2: ", "đã xong");
  }

  @Test
  void the_workbook_is_valid_and_its_charts_hold_the_published_figures() throws IOException {
    Publication publication = workplace.publication();
    Path file = publication.folder().resolve("tong-hop.xlsx");

    assertThat(new OfficeSchemas().violations(file)).isEmpty();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      List<XSSFChart> charts = workbook.getSheet("Biểu đồ").createDrawingPatriarch().getCharts();
      assertThat(charts).hasSize(5);
      assertThat(lastFigure(charts.get(1), 0))
          .isEqualTo(publication.figure("3500.I.2.hs-muc3", "ALL", "weighted_share"));
      assertThat(lastFigure(charts.get(1), 1))
          .isEqualTo(publication.figure("3500.I.2.hs-muc4", "ALL", "weighted_share"));
      assertThat(charts.get(1).getCTChart().getPlotArea().getLineChartArray(0).sizeOfSerArray())
          .isEqualTo(2);
    }
  }

  private static String lastFigure(XSSFChart chart, int series) {
    var points =
        chart
            .getCTChart()
            .getPlotArea()
            .getBarChartArray(0)
            .getSerArray(series)
            .getVal()
            .getNumRef()
            .getNumCache();
    return points.getPtArray(points.sizeOfPtArray() - 1).getV();
  }

  @Test
  void status_missing_leaves_out_who_was_in_time() {
    CommandLines.Result status = workplace.command("status", "--missing");
    assertThat(status.exitCode()).isZero();
    assertThat(status.outLines()).noneMatch(line -> line.contains("Đúng hạn"));
    assertThat(status.outLines().stream().filter(line -> line.contains("Chưa gửi"))).hasSize(51);
    assertThat(status.outLines().stream().filter(line -> line.contains("Quá hạn"))).hasSize(2);
    assertThat(status.outLines().stream().filter(line -> line.contains("Bị trả lại"))).hasSize(2);
  }

  private long agencies(String verdict) throws IOException {
    return Expected.all().stream()
        .filter(e -> e.verdict().equals(verdict))
        .filter(e -> !isReplaced(e))
        .count();
  }

  private List<SubmissionRecord> stored() throws Exception {
    try (Database database = Database.open(DatabaseSettings.file(workplace.data()))) {
      return new Submissions(database).all(Workplace.CAMPAIGN);
    }
  }

  private static List<String> csvFiles(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(path -> path.getFileName().toString().endsWith(".csv"))
          .forEach(path -> files.add(folder.relativize(path).toString().replace('\\', '/')));
    }
    files.sort(null);
    return files;
  }
}
