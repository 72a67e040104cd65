package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.store.Dialect;
import vn.tonghop.store.testing.TestDatabase;

/** {@code --dry-run} and {@code --impact}: what would change, and no trace of having asked. */
@ParameterizedClass(name = "{0}")
@EnumSource(Dialect.class)
class DryRunTest {

  private static final String FIRST = "2017-11-03/3500-KQ2017_UBND-19_L01";
  private static final String SECOND = "2017-11-09/3500-KQ2017_UBND-19_L02";

  @Parameter private Dialect dialect;
  @TempDir private Path root;
  private TestDatabase database;
  private Workplace workplace;
  private Traces before;

  /** Everything a command could leave behind, but for the log. */
  private record Traces(
      SortedMap<String, List<String>> store, List<String> folders, Map<String, String> published) {}

  @BeforeEach
  void loadOneReport() throws IOException {
    database = TestDatabase.fresh(dialect, root.resolve("data"));
    workplace = Workplace.in(root).on(database);
    doubtful().send(workplace.inbox(), FIRST);
    expect(0, workplace.run());
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  private static CsvReport doubtful() throws IOException {
    return CsvReport.faultless().with("chi_tieu.csv", "trinhdo.khac,29", "trinhdo.khac,25");
  }

  private static CommandLines.Result expect(int exitCode, CommandLines.Result result) {
    assertThat(result.exitCode()).as(result.err() + result.out()).isEqualTo(exitCode);
    return result;
  }

  private Traces traces() throws Exception {
    SortedMap<String, List<String>> store = StoreDump.of(workplace);
    try (Stream<Path> paths = Files.walk(root)) {
      List<String> folders =
          paths
              .map(path -> root.relativize(path).toString())
              .filter(name -> !name.startsWith("data/logs"))
              .filter(name -> !name.endsWith(".trace.db"))
              .sorted()
              .toList();
      return new Traces(store, folders, workplace.publication().hashes());
    }
  }

  private static List<String> scratch() {
    String[] left =
        new java.io.File(System.getProperty("java.io.tmpdir"))
            .list(
                (folder, name) ->
                    name.startsWith("tonghop-dry-run-" + ProcessHandle.current().pid() + "-"));
    return left == null ? List.of() : Arrays.asList(left);
  }

  @Test
  void a_dry_run_tells_the_figures_that_would_change_and_leaves_no_trace() throws Exception {
    doubtful().revision(2).counting("2000").send(workplace.inbox(), SECOND);
    before = traces();
    CommandLines.Result preview = expect(0, workplace.run("--dry-run"));
    assertThat(preview.out())
        .contains("3500-KQ2017/UBND-19/2/", "CONFIRM SUM-UNDER")
        .contains("Thay đổi so với lần công bố 1:")
        .contains("1.942 → 2.000 (+58)")
        .contains("Chế độ xem trước: không lưu gì.");
    assertThat(traces()).isEqualTo(before);
    assertThat(scratch()).isEmpty();

    CommandLines.Result run = expect(0, workplace.run());
    assertThat(changes(run)).isNotEmpty().isEqualTo(changes(preview));
    Workplace never = Workplace.in(root.resolve("never"));
    doubtful().send(never.inbox(), FIRST);
    expect(0, never.run());
    doubtful().revision(2).counting("2000").send(never.inbox(), SECOND);
    expect(0, never.run());
    assertThat(workplace.publication().hashes()).isEqualTo(never.publication().hashes());
  }

  /** The lines about the most important changes. */
  private static List<String> changes(CommandLines.Result result) {
    return result.outLines().stream().filter(line -> line.matches(" {2}[ 0-9]{2}\\. .*")).toList();
  }

  @Test
  void a_correction_can_be_tried_before_it_is_loaded() throws Exception {
    Path corrected = root.resolve("desk").resolve(SECOND);
    doubtful().revision(2).counting("2000").send(root.resolve("desk"), SECOND);
    before = traces();
    CommandLines.Result preview =
        expect(0, workplace.command("reload", "--dry-run", corrected.toString()));
    assertThat(preview.out()).contains("3500-KQ2017/UBND-19/2/", "(+58)");
    assertThat(traces()).isEqualTo(before);

    CommandLines.Result reload = expect(0, workplace.command("reload", corrected.toString()));
    assertThat(changes(reload)).isEqualTo(changes(preview));
    expect(0, workplace.command("close"));
    CommandLines.Result closed =
        expect(2, workplace.command("reload", "--dry-run", corrected.toString()));
    assertThat(closed.err()).contains("./tonghop reopen");
  }

  @Test
  void bytes_held_already_are_tried_as_they_would_take_force_again() throws Exception {
    doubtful().revision(2).counting("2000").send(workplace.inbox(), SECOND);
    expect(0, workplace.run());
    before = traces();
    Path first = workplace.inbox().resolve(FIRST);
    CommandLines.Result preview =
        expect(0, workplace.command("reload", "--dry-run", first.toString()));
    assertThat(preview.out()).contains("3500-KQ2017/UBND-19/1/", "(-58)");
    assertThat(traces()).isEqualTo(before);
  }

  @Test
  void an_edited_outline_is_tried_on_what_was_archived() throws Exception {
    Path jobs = root.resolve("edited");
    SampleFiles.copy(Path.of("jobs"), jobs, true);
    Path outline = jobs.resolve("outlines/3500-PL1.yaml");
    String text = Files.readString(outline);
    String stricter =
        text.replace(
            "total: 3500.I.6.chuyentrach, over: ERROR, under: CONFIRM}",
            "total: 3500.I.6.chuyentrach, over: ERROR, under: ERROR}");
    assertThat(stricter).isNotEqualTo(text);
    Files.writeString(outline, stricter);
    before = traces();
    CommandLines.Result impact = expect(0, workplace.withJobs(jobs).run("--impact"));
    assertThat(impact.out())
        .contains("Báo cáo đã lưu: 1; sẽ được đọc lại: 1.")
        .contains("Kết quả kiểm tra thay đổi: 1 báo cáo")
        .contains("Đạt, có điểm cần xem → Nhận một phần")
        .contains("ERROR SUM-UNDER: thêm 1, bớt 0 (UBND-19)")
        .contains("CONFIRM SUM-UNDER: thêm 0, bớt 1 (UBND-19)")
        .contains("Thay đổi so với lần công bố 1:");
    assertThat(traces()).isEqualTo(before);

    CommandLines.Result run = expect(0, workplace.withJobs(jobs).run());
    assertThat(changes(run)).isEqualTo(changes(impact));
    assertThat(run.out()).contains("Đề cương, danh mục hoặc cấu hình của kỳ báo cáo đã thay đổi.");
    assertThat(expect(0, workplace.withJobs(jobs).run("--impact")).out())
        .contains("sẽ được đọc lại: 0.", "Kết quả kiểm tra không đổi.", "Phát hiện không đổi.");
  }

  @Test
  void a_closed_campaign_is_not_read_again_whatever_the_outline_says() throws Exception {
    expect(0, workplace.command("close"));
    Path jobs = root.resolve("edited");
    SampleFiles.copy(Path.of("jobs"), jobs, true);
    Path outline = jobs.resolve("outlines/3500-PL1.yaml");
    Files.writeString(
        outline,
        Files.readString(outline)
            .replace(
                "total: 3500.I.6.chuyentrach, over: ERROR, under: CONFIRM}",
                "total: 3500.I.6.chuyentrach, over: ERROR, under: ERROR}"));
    Map<String, String> published = workplace.publication().hashes();
    assertThat(expect(0, workplace.withJobs(jobs).run("--impact")).out())
        .contains("sẽ được đọc lại: 0.", "Kỳ báo cáo đã đóng");
    expect(0, workplace.withJobs(jobs).run());
    assertThat(workplace.publication().hashes()).isEqualTo(published);
  }
}
