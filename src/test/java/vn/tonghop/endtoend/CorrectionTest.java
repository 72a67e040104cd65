package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.CommandLines;

/**
 * Corrected reports, withdrawn reports, closed campaigns: what an officer does between two runs.
 */
class CorrectionTest {

  private static final String FIRST = "2017-11-03/3500-KQ2017_UBND-19_L01";

  @TempDir Path root;
  private Workplace workplace;
  private Path desk;

  @BeforeEach
  void createFolders() throws IOException {
    workplace = Workplace.in(root);
    desk = root.resolve("desk");
  }

  private String count() {
    return workplace.publication().of(CsvReport.AGENCY, "values").stream()
        .filter(line -> CsvReport.ITEM.equals(line.get("indicator")))
        .map(line -> line.getOrDefault("value", ""))
        .findFirst()
        .orElse("no value");
  }

  private CommandLines.Result expect(int exitCode, CommandLines.Result result) {
    assertThat(result.exitCode()).as(result.err() + result.out()).isEqualTo(exitCode);
    return result;
  }

  private CommandLines.Result run() {
    return expect(0, workplace.run());
  }

  private CommandLines.Result reload(String name, String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.add(desk.resolve(name).toString());
    return workplace.command("reload", arguments.toArray(new String[0]));
  }

  @Test
  void a_corrected_report_replaces_the_first_and_its_bytes_again_put_the_first_back()
      throws IOException {
    CsvReport.faultless().send(workplace.inbox(), FIRST);
    run();
    Map<String, String> first = workplace.publication().hashes();

    CsvReport.faultless().revision(2).counting("2000").send(desk, "2017-11-09/lan-2");
    expect(0, reload("2017-11-09/lan-2", "--reason", "sửa số hồ sơ"));
    assertThat(count()).isEqualTo("2000");
    assertThat(workplace.publication().of(CsvReport.AGENCY, "submissions"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .containsEntry("revision", "2")
                    .containsEntry("received_on", "2017-11-09"));

    CsvReport.faultless().send(desk, "2017-11-20/3500-KQ2017_UBND-19_L01");
    CommandLines.Result again = expect(0, reload("2017-11-20/3500-KQ2017_UBND-19_L01"));
    assertThat(again.out()).contains("Đã công bố lần 3.");
    assertThat(workplace.publication().hashes()).isEqualTo(first);

    run();
    assertThat(workplace.publication().hashes()).as("a later run changes nothing").isEqualTo(first);
  }

  @Test
  void the_first_report_stays_in_force_when_all_are_read_anew() throws IOException {
    CsvReport.faultless().send(workplace.inbox(), FIRST);
    run();
    CsvReport.faultless().revision(2).counting("2000").send(desk, "2017-11-09/lan-2");
    expect(0, reload("2017-11-09/lan-2"));
    expect(0, workplace.command("reload", workplace.inbox().resolve(FIRST).toString()));

    Path jobs = root.resolve("jobs");
    SampleFiles.copy(Path.of("jobs"), jobs, true);
    Files.writeString(
        jobs.resolve("registries/value-synonyms.csv"),
        "state,NIL,chưa hề có\n",
        StandardOpenOption.APPEND);
    expect(0, workplace.withJobs(jobs).run());
    assertThat(count()).isEqualTo("1942");
    assertThat(workplace.publication().of(CsvReport.AGENCY, "submissions"))
        .singleElement()
        .satisfies(line -> assertThat(line).containsEntry("revision", "1"));
  }

  @Test
  void a_number_that_is_taken_becomes_the_next_one_with_a_remark() throws IOException {
    CsvReport.faultless().send(workplace.inbox(), FIRST);
    run();
    CsvReport.faultless().counting("2000").send(desk, "2017-11-09/3500-KQ2017_UBND-19_L01");
    expect(0, reload("2017-11-09/3500-KQ2017_UBND-19_L01"));
    assertThat(count()).isEqualTo("2000");
    assertThat(workplace.publication().codes(CsvReport.AGENCY, "WARN")).containsExactly("REV-SAME");
    assertThat(workplace.publication().of(CsvReport.AGENCY, "submissions"))
        .singleElement()
        .satisfies(line -> assertThat(line).containsEntry("revision", "2"));
  }

  @Test
  void a_refused_correction_leaves_the_accepted_report_in_force() throws IOException {
    CsvReport.faultless().revision(2).send(workplace.inbox(), FIRST);
    run();
    CsvReport.faultless().revision(1).counting("2000").send(desk, "2017-11-09/cu-hon");
    CommandLines.Result result = expect(3, reload("2017-11-09/cu-hon"));
    assertThat(count()).isEqualTo("1942");
    assertThat(result.out()).contains("Lần gửi số 1 cũ hơn lần đã tiếp nhận (số 2)");
  }

  @Test
  void a_withdrawn_report_counts_no_more_and_its_bytes_again_put_it_back() throws IOException {
    CsvReport.faultless().send(workplace.inbox(), FIRST);
    run();
    Map<String, String> first = workplace.publication().hashes();

    expect(0, workplace.command("withdraw", "--agency", CsvReport.AGENCY, "--reason", "ghi nhầm"));
    assertThat(workplace.publication().of(CsvReport.AGENCY, "values")).isEmpty();
    run();
    assertThat(workplace.publication().of(CsvReport.AGENCY, "values"))
        .as("a run does not bring it back")
        .isEmpty();

    expect(0, workplace.command("reload", workplace.inbox().resolve(FIRST).toString()));
    assertThat(workplace.publication().hashes()).isEqualTo(first);

    CommandLines.Result history =
        expect(0, workplace.command("history", "--agency", CsvReport.AGENCY));
    assertThat(history.out())
        .contains("UBND-19: rút báo cáo 3500-KQ2017/UBND-19/1/", "ghi nhầm")
        .contains("UBND-19: nạp bản sửa");
  }

  @Test
  void nothing_can_be_withdrawn_twice() throws IOException {
    CsvReport.faultless().send(workplace.inbox(), FIRST);
    run();
    String[] withdraw = {"--agency", CsvReport.AGENCY, "--reason", "x"};
    expect(0, workplace.command("withdraw", withdraw));
    CommandLines.Result again = expect(2, workplace.command("withdraw", withdraw));
    assertThat(again.err()).contains("Cơ quan này không có báo cáo nào đang được dùng.");
  }

  @Test
  void a_closed_campaign_keeps_what_comes_until_it_is_reopened() throws IOException {
    CommandLines.Result tooEarly = expect(2, workplace.command("close"));
    assertThat(tooEarly.err()).contains("Chưa có lần công bố nào");
    CsvReport.faultless().send(workplace.inbox(), FIRST);
    run();
    Map<String, String> frozen = workplace.publication().hashes();
    expect(0, workplace.command("close", "--reason", "đã trình Bộ trưởng"));

    CsvReport.faultless()
        .revision(2)
        .counting("2000")
        .send(workplace.inbox(), "2017-11-09/3500-KQ2017_UBND-19_L02");
    CommandLines.Result closed = run();
    assertThat(closed.out()).contains("Kỳ báo cáo đã đóng");
    assertThat(workplace.publication().hashes()).isEqualTo(frozen);
    CommandLines.Result status = expect(0, workplace.command("status"));
    assertThat(status.out()).contains("UBND-19 · 3500-KQ2017_UBND-19_L02 · 09/11/2017");
    CommandLines.Result reload =
        expect(
            2,
            workplace.command(
                "reload",
                workplace.inbox().resolve("2017-11-09/3500-KQ2017_UBND-19_L02").toString()));
    assertThat(reload.err()).contains("./tonghop reopen");

    expect(0, workplace.command("reopen", "--reason", "bổ sung"));
    run();
    assertThat(count()).isEqualTo("2000");
    CommandLines.Result history = expect(0, workplace.command("history"));
    assertThat(history.out())
        .contains("đóng kỳ báo cáo ở lần công bố 1 – lý do: đã trình Bộ trưởng")
        .contains("mở lại kỳ báo cáo – lý do: bổ sung");
  }
}
