package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.invented.InventedInbox;
import vn.tonghop.oracle.StatisticsOracle;
import vn.tonghop.oracle.TableTrace;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.store.Dialect;
import vn.tonghop.store.testing.TestDatabase;

/**
 * The whole job on a campaign that shares nothing with the real ones but the program: what works
 * here works without a name in Java.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Dialect.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InventedRunTest {

  @Parameter private Dialect dialect;

  private TestDatabase database;
  private Workplace workplace;
  private CommandLines.Result run;

  @BeforeAll
  void run(@TempDir Path root) throws IOException {
    database = TestDatabase.fresh(dialect, root.resolve("data"));
    workplace = Workplace.inventedIn(root).on(database);
    InventedInbox.write(workplace.inbox());
    run = workplace.run();
  }

  @AfterAll
  void drop() {
    database.close();
  }

  @Test
  void two_of_eleven_submissions_are_refused() {
    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    assertThat(run.outLines().stream().filter(line -> line.startsWith("  ✗ ")))
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("QT-2031_N-3_L01_20320125.xlsx"),
            line -> assertThat(line).contains("QT-2031_P-3_L01_20320124.xlsx"));
  }

  @Test
  void too_many_errors_refuse_a_submission_where_the_campaign_says_so() {
    assertThat(workplace.publication().codes("N-3", "BLOCK")).containsOnly("TOO-POOR");
    assertThat(workplace.publication().codes("P-3", "BLOCK")).containsExactly("FORMAT");
  }

  @Test
  void the_figures_are_those_worked_out_by_hand() throws IOException {
    List<String> expected = Files.readAllLines(InventedInbox.expectedStatistics());
    List<String> published =
        workplace.publication().table("statistics").stream()
            .map(Map::values)
            .map(values -> String.join(",", values))
            .toList();
    assertThat(published).containsAll(expected.subList(1, expected.size()));
  }

  @Test
  void every_statistic_agrees_with_the_published_values() throws Exception {
    StatisticsOracle oracle =
        new StatisticsOracle(new JobsFolder(workplace.jobs()).load(workplace.campaign()));
    Path tables = workplace.publication().folder().resolve("tables");
    assertThat(oracle.differences(tables)).isEmpty();
    assertThat(oracle.required(tables)).isGreaterThan(500);
  }

  @Test
  void the_consolidated_tables_of_its_campaign_are_published() throws IOException {
    assertThat(workplace.publication().files())
        .contains("findings.csv", "run.json", "tong-hop.xlsx", "tables/thiet_bi.csv")
        .noneMatch(file -> file.contains("dvc"));
    assertThat(workplace.publication().table("thiet_bi")).hasSize(23);
  }

  @Test
  void every_cell_of_its_tables_rankings_among_them_stems_from_another_published_file()
      throws Exception {
    TableTrace trace =
        new TableTrace(
            new JobsFolder(workplace.jobs()).load(workplace.campaign()),
            workplace.publication().folder());
    assertThat(trace.differences()).isEmpty();
    assertThat(trace.cells()).isGreaterThan(350);
  }

  @Test
  void stations_are_ranked_in_their_blocks_and_told_why_they_are_not() throws IOException {
    assertThat(workplace.publication().table("Z-3"))
        .extracting(line -> line.get("khoi") + ": " + line.get("code") + " " + line.get("hang"))
        .containsExactly(
            "Trạm có người: N-2 1",
            "Trạm có người: D-2 2",
            "Trạm có người: N-5 3",
            "Trạm có người: D-1 4",
            "Trạm có người: N-1 5",
            "Trạm có người: N-3 Bị trả lại",
            "Trạm có người: D-4 Chưa gửi",
            "Trạm có người – không tự phát điện: N-4 1",
            "Trạm có người – không tự phát điện: D-3 2",
            "Phao: P-1 1",
            "Phao: P-2 2",
            "Phao: P-3 Bị trả lại");
  }

  /** Spending: 2750/2·75 = 18.33 of at most 5750/2·35 = 82.14; nobody has a mark for safety. */
  @Test
  void a_score_is_the_one_worked_out_by_hand() throws IOException {
    assertThat(workplace.publication().table("Z-3").get(0))
        .containsEntry("code", "N-2")
        .containsEntry("do", "1")
        .containsEntry("may", "0.4892753623")
        .containsEntry("nang_luong", "0.9")
        .containsEntry("con_nguoi", "0.9375")
        .containsEntry("an_toan", "–")
        .containsEntry("do_phu", "100")
        .containsEntry("diem", "0.831")
        .containsEntry("muc", "Tốt");
  }

  @Test
  void stations_are_ranked_by_an_index_they_report_themselves_the_lowest_first()
      throws IOException {
    assertThat(workplace.publication().table("Z-5"))
        .extracting(line -> line.get("hang") + " " + line.get("do_cao"))
        .startsWith("1 -3.3", "2 0", "3 0.4", "4 4", "5 12.5", "6 840", "7 960.5", "8 1500.8");
  }
}
