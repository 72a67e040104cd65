package vn.tonghop.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.app.Arrivals;
import vn.tonghop.app.CampaignSession;
import vn.tonghop.app.ConsolidationStages;
import vn.tonghop.app.Settings;
import vn.tonghop.app.StoreAccess;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;

/** The whole job on the sample input: every figure and every cell is accounted for. */
class TableTraceTest {

  @TempDir static Path temp;
  private static Setup setup;
  private static Path publication;

  @BeforeAll
  static void run_the_job() throws Exception {
    setup = new JobsFolder(Path.of("jobs")).load("3500-KQ2017");
    publication = temp.resolve("out").resolve("3500-KQ2017");
    StoreAccess store = new StoreAccess(null, null, null, temp.resolve("data"));
    try (CampaignSession session = CampaignSession.open(setup, store, "run", false, holder -> {})) {
      ConsolidationStages stages =
          session.stages(
              new Arrivals.InFolder(Path.of("sample-input", "3500-KQ2017"), null),
              temp.resolve("archive"),
              temp.resolve("out"),
              Settings.SHIPPED,
              (receipt, name, verdict) -> {});
      stages.prepare();
      stages.receive();
      boolean more = true;
      while (more) {
        more = stages.loadNextAgency(() -> false);
      }
      stages.crossCheck();
      stages.statistics();
      stages.publish();
    }
  }

  @Test
  void every_cell_of_every_table_stems_from_another_published_file_or_the_outline()
      throws Exception {
    TableTrace trace = new TableTrace(setup, publication);
    assertThat(trace.differences()).isEmpty();
    assertThat(trace.cells()).isGreaterThan(30_000);
  }

  @Test
  void a_changed_cell_is_told_with_its_place(@TempDir Path copy) throws Exception {
    copy(publication, copy);
    Path file = copy.resolve("tables").resolve("T-05.csv");
    String text = Files.readString(file);
    String total =
        text.lines().filter(line -> line.contains("TỔNG CỘNG")).findFirst().orElseThrow();
    String wrong = total.replaceFirst("TỔNG CỘNG,\\d+", "TỔNG CỘNG,1");
    Files.writeString(file, text.replace(total, wrong), StandardCharsets.UTF_8);

    assertThat(new TableTrace(setup, copy).differences())
        .singleElement()
        .asString()
        .startsWith("T-05 line 99 m3_n: published 1, must be ");
  }

  @Test
  void every_cell_of_the_summary_stems_from_another_published_file() throws Exception {
    List<Map<String, String>> published =
        Published.lines(publication.resolve("tables").resolve("TOM-TAT.csv"));
    published.forEach(line -> line.values().removeIf(String::isEmpty));

    assertThat(published)
        .containsExactlyElementsOf(new SummaryTrace(setup, publication).lines())
        .hasSizeGreaterThan(40);
  }

  @Test
  void the_summary_sheet_holds_every_line_of_the_summary_in_its_order() throws Exception {
    List<String> sheet = new ArrayList<>();
    try (InputStream in = Files.newInputStream(publication.resolve("tong-hop.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      assertThat(workbook.getSheetName(0)).isEqualTo("Tóm tắt");
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          sheet.add(
              cell.getCellType() == CellType.NUMERIC
                  ? String.valueOf(cell.getNumericCellValue())
                  : cell.getStringCellValue());
        }
      }
    }
    for (Map<String, String> line :
        Published.lines(publication.resolve("tables").resolve("TOM-TAT.csv"))) {
      List<String> fields = new ArrayList<>(line.values());
      List<String> printed =
          fields.subList(5, fields.size()).stream()
              .filter(field -> !field.isEmpty())
              .map(TableTraceTest::asNumber)
              .toList();
      assertThat(IntStream.range(0, sheet.size()).anyMatch(at -> stands(sheet, at, line, printed)))
          .as(line.get("name") + printed)
          .isTrue();
    }
  }

  /** The name, then every figure of the line, cells without a value between them left out. */
  private static boolean stands(
      List<String> sheet, int at, Map<String, String> line, List<String> printed) {
    if (!sheet.get(at).equals(line.get("name"))) {
      return false;
    }
    List<String> after =
        sheet.subList(at + 1, sheet.size()).stream()
            .filter(cell -> !cell.isEmpty())
            .limit(printed.size())
            .toList();
    return after.equals(printed);
  }

  private static String asNumber(String field) {
    try {
      return String.valueOf(Double.parseDouble(field));
    } catch (NumberFormatException e) {
      return field;
    }
  }

  @Test
  void every_statistic_is_recomputed_from_the_answers_and_rows_targets_included() throws Exception {
    StatisticsOracle oracle = new StatisticsOracle(setup);
    assertThat(oracle.differences(publication.resolve("tables"))).isEmpty();
    assertThat(oracle.required(publication.resolve("tables"))).isGreaterThan(20_000);
  }

  @Test
  void lines_of_targets_about_groups_are_the_figures_of_statistics() throws Exception {
    PublishedFiles files = new PublishedFiles(publication);
    int compared = 0;
    for (Map<String, String> line : files.targets().values()) {
      String target = "@target." + line.get("id");
      Map<String, String> value = files.statistic(target, line.get("group"), "value");
      if (value == null) {
        continue;
      }
      compared++;
      boolean growth = files.statistic(target, line.get("group"), "required") != null;
      String level = growth ? "required" : "target";
      assertThat(line.get("value")).isEqualTo(value.get("value"));
      assertThat(line.get("agencies_used")).isEqualTo(value.get("agencies_used"));
      assertThat(line.get("target")).isEqualTo(field(files, target, line, level));
      assertThat(line.get("gap")).isEqualTo(field(files, target, line, "gap"));
      if (!growth) {
        String reached = field(files, target, line, "reached");
        assertThat(line.get("status"))
            .isEqualTo(
                reached.isEmpty() ? "NO_DATA" : reached.equals("1") ? "REACHED" : "NOT_REACHED");
      }
    }
    assertThat(compared).isEqualTo(3 * 12);
  }

  private static String field(
      PublishedFiles files, String target, Map<String, String> line, String measure) {
    return String.valueOf(files.statistic(target, line.get("group"), measure).get("value"));
  }

  @Test
  void lines_of_targets_about_agencies_are_judged_by_their_own_answers() throws Exception {
    PublishedFiles files = new PublishedFiles(publication);
    int judged = 0;
    for (Map<String, String> line : files.targets().values()) {
      Map<String, String> answer = files.answers().value(line.get("group"), line.get("indicator"));
      if (answer == null || line.get("value").isEmpty()) {
        continue;
      }
      judged++;
      if (line.get("target").equals("yes")) {
        assertThat(line.get("value")).isEqualTo(answer.get("text"));
        assertThat(line.get("status"))
            .isEqualTo(answer.get("text").equals("yes") ? "REACHED" : "NOT_REACHED");
        continue;
      }
      assertThat(line.get("value")).isEqualTo(answer.get("value"));
      BigDecimal gap = new BigDecimal(line.get("gap"));
      assertThat(gap)
          .isCloseTo(
              new BigDecimal(line.get("value")).subtract(new BigDecimal(line.get("target"))),
              Offset.offset(new BigDecimal("0.000000001")));
      if (line.get("id").equals("T-3500-VB15")) {
        assertThat(line.get("status")).isEqualTo("BASELINE");
        BigDecimal raised = new BigDecimal(answer.get("value")).multiply(new BigDecimal("1.15"));
        assertThat(new BigDecimal(line.get("target")))
            .isCloseTo(
                raised.min(BigDecimal.valueOf(100)), Offset.offset(new BigDecimal("0.000000001")));
      } else {
        assertThat(line.get("status")).isEqualTo(gap.signum() >= 0 ? "REACHED" : "NOT_REACHED");
      }
    }
    assertThat(judged).isGreaterThan(100);
  }

  private static void copy(Path from, Path to) throws Exception {
    Files.createDirectories(to.resolve("tables"));
    for (Path file : List.of(from, from.resolve("tables"))) {
      try (var entries = Files.newDirectoryStream(file)) {
        for (Path entry : entries) {
          if (Files.isRegularFile(entry)) {
            Files.copy(entry, to.resolve(from.relativize(entry).toString()));
          }
        }
      }
    }
  }
}
