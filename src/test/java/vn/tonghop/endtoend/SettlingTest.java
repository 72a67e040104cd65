package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.CommandLines;

/** An officer decides about findings: {@code confirm} and {@code accept}. */
class SettlingTest {

  private static final String FIRST = "2017-11-03/3500-KQ2017_UBND-19_L01";
  private static final String DOCUMENTS = "3500.I.4.a.vb-trinh-dientu";
  private static final String OFFICERS = "3500.I.6.chuyentrach";

  @TempDir private Path root;
  private Workplace workplace;

  @BeforeEach
  void createFolders() throws IOException {
    workplace = Workplace.in(root);
  }

  /** Four officers fewer by training than in all: to be confirmed. */
  private static CsvReport doubtful() throws IOException {
    return CsvReport.faultless().with("chi_tieu.csv", "trinhdo.khac,29", "trinhdo.khac,25");
  }

  /** More documents submitted electronically than there were: left out. */
  private static CsvReport faulty() throws IOException {
    return CsvReport.faultless().with("chi_tieu.csv", "dientu,3127,3399", "dientu,4000,3399");
  }

  private CommandLines.Result expect(int exitCode, CommandLines.Result result) {
    assertThat(result.exitCode()).as(result.err() + result.out()).isEqualTo(exitCode);
    return result;
  }

  private void send(CsvReport report) throws IOException {
    report.send(workplace.inbox(), FIRST);
    expect(0, workplace.run());
  }

  private Map<String, String> finding(String code) {
    return workplace.publication().findings().stream()
        .filter(line -> code.equals(line.get("code")))
        .findFirst()
        .orElseThrow();
  }

  private String id(String code) {
    return finding(code).getOrDefault("id", "");
  }

  private Map<String, String> value(String indicator) {
    return workplace.publication().of(CsvReport.AGENCY, "values").stream()
        .filter(line -> indicator.equals(line.get("indicator")))
        .findFirst()
        .orElseThrow();
  }

  private CommandLines.Result settle(String command, String id, String reason) {
    return workplace.command(
        command, "--agency", CsvReport.AGENCY, "--finding", id, "--reason", reason);
  }

  private FeedbackBook feedback() throws IOException {
    return FeedbackBook.open(workplace.output().resolve("3500-KQ2017/feedback/UBND-19.xlsx"));
  }

  @Test
  void a_confirmed_finding_is_asked_no_more_and_told_with_its_reason() throws IOException {
    send(doubtful());
    assertThat(finding("SUM-UNDER")).containsEntry("level", "CONFIRM");
    String id = id("SUM-UNDER");
    Map<String, String> before = workplace.publication().hashes();
    assertThat(expect(0, settle("confirm", id, "bốn người chưa có bằng")).out())
        .contains("Đã ghi xác nhận cho kỳ báo cáo 3500-KQ2017");
    assertThat(workplace.publication().hashes()).as("nothing is published").isEqualTo(before);

    expect(0, workplace.run());
    assertThat(finding("SUM-UNDER"))
        .containsEntry("id", id)
        .extractingByKey("message")
        .asString()
        .endsWith("[Cán bộ tổng hợp đã xác nhận: bốn người chưa có bằng]");
    assertThat(workplace.publication().of(CsvReport.AGENCY, "submissions"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .containsEntry("verdict", "ACCEPTED_WITH_REMARKS")
                    .containsEntry("confirms", "1"));
    try (FeedbackBook book = feedback()) {
      assertThat(book.text(FeedbackBook.FIRST))
          .doesNotContain("CẦN XÁC NHẬN (")
          .contains("ĐÃ GIẢI QUYẾT (1 điểm)");
      assertThat(book.lines())
          .singleElement()
          .satisfies(
              line -> {
                assertThat(line.identity()).endsWith(id);
                assertThat(line.advice())
                    .endsWith("→ Cán bộ tổng hợp đã xác nhận: bốn người chưa có bằng");
              });
    }
    assertThat(expect(0, workplace.command("status")).out())
        .contains("Phát hiện đã giải quyết: 1 do cán bộ xác nhận, 0 do cơ quan xác nhận, 0 giá");
    assertThat(expect(0, workplace.command("history")).out())
        .contains("UBND-19: xác nhận phát hiện " + id + " – lý do: bốn người chưa có bằng");
  }

  @Test
  void a_confirmation_survives_another_report_as_long_as_the_figures_stay() throws IOException {
    send(doubtful());
    expect(0, settle("confirm", id("SUM-UNDER"), "đúng"));
    doubtful()
        .revision(2)
        .counting("2000")
        .send(workplace.inbox(), "2017-11-09/3500-KQ2017_UBND-19_L02");
    expect(0, workplace.run());
    assertThat(finding("SUM-UNDER")).containsEntry("revision", "2");
    assertThat(finding("SUM-UNDER").get("message")).endsWith("xác nhận: đúng]");

    doubtful()
        .revision(3)
        .with("chi_tieu.csv", "trinhdo.khac,25", "trinhdo.khac,24")
        .send(workplace.inbox(), "2017-11-10/3500-KQ2017_UBND-19_L03");
    expect(0, workplace.run());
    assertThat(finding("SUM-UNDER")).containsEntry("revision", "3");
    assertThat(finding("SUM-UNDER").get("message")).as("it lapsed").doesNotContain("[");
  }

  @Test
  void only_a_confirm_of_that_agency_in_force_can_be_confirmed() throws IOException {
    send(faulty());
    assertThat(expect(2, settle("confirm", "0123456789ab", "x")).err())
        .contains("Không có phát hiện “0123456789ab”", "findings.csv");
    assertThat(expect(2, settle("confirm", id("NUM-OVER-DEN"), "x")).err())
        .contains("thuộc mức ERROR", "./tonghop accept");
    CommandLines.Result other =
        workplace.command(
            "confirm", "--agency", "UBND-01", "--finding", id("NUM-OVER-DEN"), "--reason", "x");
    assertThat(expect(2, other).err()).contains("không có báo cáo nào đang được dùng");
    assertThat(expect(2, settle("confirm", id("NUM-OVER-DEN"), " ")).err())
        .contains("Cần ghi lý do");
    assertThat(expect(0, workplace.command("history")).out()).doesNotContain("xác nhận phát hiện");
  }

  @Test
  void an_accepted_value_is_used_and_shown_as_such() throws IOException {
    send(faulty());
    assertThat(value(DOCUMENTS)).containsEntry("state", "REJECTED");
    String id = id("NUM-OVER-DEN");
    CommandLines.Result accepted = expect(0, settle("accept", id, "gồm cả văn bản năm trước"));
    assertThat(accepted.out()).contains("Đã công bố lần 2.", "Thay đổi quan trọng nhất");
    assertThat(value(DOCUMENTS))
        .containsEntry("state", "VALUE")
        .containsEntry("numerator", "4000")
        .containsEntry("denominator", "3399");
    assertThat(finding("NUM-OVER-DEN"))
        .containsEntry("level", "ERROR")
        .extractingByKey("message")
        .asString()
        .endsWith("[Cán bộ tổng hợp chấp nhận sử dụng giá trị này: gồm cả văn bản năm trước]");
    assertThat(workplace.publication().of(CsvReport.AGENCY, "submissions"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .containsEntry("verdict", "PARTLY_ACCEPTED")
                    .containsEntry("revision", "1")
                    .containsEntry("errors", "1"));
    assertThat(
            expect(0, workplace.command("explain", DOCUMENTS, "--agency", "UBND-19"))
                .out()
                .replaceAll("\\s+", " "))
        .contains("chấp nhận sử dụng giá trị này: gồm cả văn bản năm trước");
    try (FeedbackBook book = feedback()) {
      assertThat(book.text(FeedbackBook.FIRST))
          .doesNotContain("PHẢI SỬA (")
          .contains("ĐÃ GIẢI QUYẾT (1 điểm)");
    }
    assertThat(expect(0, workplace.command("history")).out())
        .contains("UBND-19: chấp nhận sử dụng giá trị, phát hiện " + id);
    assertThat(expect(0, workplace.run()).out()).contains("Không có gì thay đổi");
  }

  @Test
  void an_acceptance_survives_another_report_and_another_reading() throws IOException {
    send(faulty());
    expect(0, settle("accept", id("NUM-OVER-DEN"), "đúng"));
    faulty()
        .revision(2)
        .counting("2000")
        .send(workplace.inbox(), "2017-11-09/3500-KQ2017_UBND-19_L02");
    expect(0, workplace.run());
    assertThat(value(DOCUMENTS)).containsEntry("state", "VALUE").containsEntry("revision", "2");

    Path jobs = root.resolve("jobs");
    SampleFiles.copy(Path.of("jobs"), jobs, true);
    Files.writeString(
        jobs.resolve("registries/value-synonyms.csv"),
        "state,NIL,chưa hề có\n",
        StandardOpenOption.APPEND);
    expect(0, workplace.withJobs(jobs).run());
    assertThat(value(DOCUMENTS)).containsEntry("state", "VALUE").containsEntry("revision", "2");

    faulty()
        .revision(3)
        .with("chi_tieu.csv", "dientu,4000,3399", "dientu,4001,3399")
        .send(workplace.inbox(), "2017-11-10/3500-KQ2017_UBND-19_L03");
    expect(0, workplace.withJobs(jobs).run());
    assertThat(value(DOCUMENTS)).as("another text").containsEntry("state", "REJECTED");
  }

  @Test
  void the_parts_of_a_sum_that_is_too_great_are_used_once_accepted() throws IOException {
    send(
        CsvReport.faultless()
            .with("chi_tieu.csv", "chuyentrach.trinhdo.khac,29", "chuyentrach.trinhdo.khac,60"));
    assertThat(value(OFFICERS + ".trinhdo.khac")).containsEntry("state", "REJECTED");
    expect(0, settle("accept", id("SUM-OVER"), "kiêm nhiệm"));
    assertThat(value(OFFICERS + ".trinhdo.khac"))
        .containsEntry("state", "VALUE")
        .containsEntry("value", "60");
    assertThat(value(OFFICERS)).containsEntry("value", "125");
  }

  @Test
  void a_row_of_a_table_is_used_once_its_error_is_accepted() throws IOException {
    send(
        CsvReport.faultless()
            .with("dvc.csv", "Cấp mới giấy khai sinh,3,0,178", "Cấp mới giấy khai sinh,3,200,178"));
    Map<String, String> error =
        workplace.publication().findings().stream()
            .filter(line -> "ERROR".equals(line.get("level")))
            .findFirst()
            .orElseThrow();
    assertThat(rows()).isEqualTo(51);
    expect(0, settle("accept", error.getOrDefault("id", ""), "hồ sơ tồn"));
    assertThat(rows()).isEqualTo(52);
  }

  private int rows() {
    return workplace.publication().of(CsvReport.AGENCY, "dvc").size();
  }

  @Test
  void what_could_not_be_read_cannot_be_accepted() throws IOException {
    send(CsvReport.faultless().with("chi_tieu.csv", "lan,31,36", "lan,ba mốt,36"));
    assertThat(expect(2, settle("accept", id("NUM"), "x")).err())
        .contains("không đọc được", "sửa và gửi lại");
    assertThat(value("3500.I.5.lan")).containsEntry("state", "REJECTED");
  }

  @Test
  void a_value_with_two_errors_is_used_only_when_both_are_accepted() throws IOException {
    send(CsvReport.faultless().with("chi_tieu.csv", "dientu,3127,3399", "dientu,-5,-9"));
    List<String> ids =
        workplace.publication().findings().stream()
            .filter(line -> "NEG".equals(line.get("code")))
            .map(line -> line.getOrDefault("id", ""))
            .toList();
    assertThat(ids).hasSize(2);
    String one = ids.get(0);
    String other = ids.get(1);
    assertThat(expect(2, settle("accept", one, "x")).err()).contains(other);
    expect(
        0,
        workplace.command(
            "accept",
            "--agency",
            CsvReport.AGENCY,
            "--finding",
            one,
            "--finding",
            other,
            "--reason",
            "x"));
    assertThat(value(DOCUMENTS)).containsEntry("state", "VALUE");
  }

  @Test
  void nothing_is_settled_in_a_closed_campaign() throws IOException {
    send(faulty());
    String id = id("NUM-OVER-DEN");
    expect(0, workplace.command("close"));
    assertThat(expect(2, settle("accept", id, "x")).err()).contains("./tonghop reopen");
    assertThat(expect(2, settle("confirm", id, "x")).err()).contains("./tonghop reopen");
    expect(0, workplace.command("reopen", "--reason", "x"));
    expect(0, settle("accept", id, "x"));
    assertThat(value(DOCUMENTS)).containsEntry("state", "VALUE");
  }
}
