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

/** What becomes of second, corrected, repeated and late reports of one agency. */
class RevisionTest {

  private static final String FIRST = "2017-11-03/3500-KQ2017_UBND-19_L01";
  private static final String SECOND = "2017-11-06/3500-KQ2017_UBND-19_L02";

  @TempDir Path root;
  private Workplace workplace;

  @BeforeEach
  void createFolders() throws IOException {
    workplace = Workplace.in(root);
  }

  private String count() {
    return workplace.publication().of(CsvReport.AGENCY, "values").stream()
        .filter(line -> CsvReport.ITEM.equals(line.get("indicator")))
        .map(line -> line.getOrDefault("value", ""))
        .findFirst()
        .orElse("no value");
  }

  private CommandLines.Result runAndExpect(int exitCode) {
    CommandLines.Result result = workplace.run();
    assertThat(result.exitCode()).as(result.err() + result.out()).isEqualTo(exitCode);
    return result;
  }

  @Test
  void the_second_revision_replaces_the_first() throws IOException {
    CsvReport.faultless().send(workplace.inbox(), FIRST);
    runAndExpect(0);
    assertThat(count()).isEqualTo("1942");

    CsvReport.faultless().revision(2).counting("2000").send(workplace.inbox(), SECOND);
    CommandLines.Result result = runAndExpect(0);
    assertThat(count()).isEqualTo("2000");
    assertThat(result.out()).contains("Đã công bố lần 2.");
    assertThat(workplace.publication().of(CsvReport.AGENCY, "submissions"))
        .singleElement()
        .satisfies(line -> assertThat(line).containsEntry("revision", "2"));
  }

  @Test
  void both_revisions_in_one_inbox_end_the_same() throws IOException {
    CsvReport.faultless().send(workplace.inbox(), FIRST);
    CsvReport.faultless().revision(2).counting("2000").send(workplace.inbox(), SECOND);
    CommandLines.Result result = runAndExpect(0);
    assertThat(count()).isEqualTo("2000");
    assertThat(result.out()).contains("Đã công bố lần 1.");
  }

  @Test
  void other_bytes_under_a_number_already_taken_are_refused() throws IOException {
    CsvReport.faultless().send(workplace.inbox(), FIRST);
    runAndExpect(0);

    CsvReport.faultless().counting("2000").send(workplace.inbox(), FIRST + "_sua");
    CommandLines.Result result = runAndExpect(3);
    assertThat(count()).isEqualTo("1942");
    assertThat(workplace.publication().codes(CsvReport.AGENCY, "BLOCK"))
        .containsExactly("REV-SAME");
    assertThat(result.out()).contains("✗ 3500-KQ2017_UBND-19_L01_sua", "Lần gửi số 1 đã có");
  }

  @Test
  void a_number_below_the_accepted_one_is_refused() throws IOException {
    CsvReport.faultless().revision(2).send(workplace.inbox(), SECOND);
    runAndExpect(0);

    CsvReport.faultless().counting("2000").send(workplace.inbox(), "2017-11-08/UBND-19");
    CommandLines.Result result = runAndExpect(3);
    assertThat(count()).isEqualTo("1942");
    assertThat(workplace.publication().codes(CsvReport.AGENCY, "BLOCK")).containsExactly("REV-OLD");
    assertThat(result.out()).contains("Lần gửi số 1 cũ hơn lần đã tiếp nhận (số 2)");
  }

  @Test
  void the_same_bytes_again_are_nothing_new() throws IOException {
    CsvReport.faultless().send(workplace.inbox(), FIRST);
    runAndExpect(0);
    Map<String, String> published = workplace.publication().hashes();

    CsvReport.faultless().send(workplace.inbox(), "2017-11-09/3500-KQ2017_UBND-19_L01_lai");
    CommandLines.Result result = runAndExpect(0);
    assertThat(result.out()).contains("Không có gì thay đổi so với lần công bố số 1.");
    assertThat(workplace.publication().hashes()).isEqualTo(published);
  }

  @Test
  void a_report_without_a_number_is_the_next_revision() throws IOException {
    CsvReport.faultless().withoutRevision().send(workplace.inbox(), "2017-11-03/UBND-19");
    runAndExpect(0);
    CsvReport.faultless()
        .withoutRevision()
        .counting("2000")
        .send(workplace.inbox(), "2017-11-07/UBND-19");
    runAndExpect(0);
    assertThat(count()).isEqualTo("2000");
    assertThat(workplace.publication().of(CsvReport.AGENCY, "submissions"))
        .singleElement()
        .satisfies(line -> assertThat(line).containsEntry("revision", "2"));
  }

  @Test
  void a_late_report_counts_with_a_remark() throws IOException {
    CsvReport.faultless().send(workplace.inbox(), "2017-11-13/3500-KQ2017_UBND-19_L01");
    CommandLines.Result result = runAndExpect(0);
    assertThat(result.outLines()).anyMatch(line -> line.matches("  – trong đó quá hạn +1"));
    assertThat(workplace.publication().of(CsvReport.AGENCY, "submissions"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .containsEntry("verdict", "ACCEPTED_WITH_REMARKS")
                    .containsEntry("days_late", "3")
                    .containsEntry("received_on", "2017-11-13"));
    assertThat(workplace.publication().codes(CsvReport.AGENCY, "WARN")).containsExactly("DEADLINE");
  }

  @Test
  void the_day_of_the_deadline_is_in_time() throws IOException {
    CsvReport.faultless().send(workplace.inbox(), "2017-11-10/3500-KQ2017_UBND-19_L01");
    runAndExpect(0);
    assertThat(workplace.publication().codes(CsvReport.AGENCY, "WARN")).isEmpty();
  }

  @Test
  void a_refused_report_may_come_corrected_under_the_same_number() throws IOException {
    CsvReport.faultless().ofCampaign("3500-KH2018").send(workplace.inbox(), FIRST);
    runAndExpect(3);
    assertThat(workplace.publication().codes(CsvReport.AGENCY, "BLOCK"))
        .containsExactly("CAMPAIGN");

    CsvReport.faultless().send(workplace.inbox(), "2017-11-07/3500-KQ2017_UBND-19_L01");
    CommandLines.Result result = runAndExpect(0);
    assertThat(count()).isEqualTo("1942");
    assertThat(result.out()).doesNotContain("✗");
    assertThat(workplace.publication().codes(CsvReport.AGENCY, "BLOCK")).isEmpty();
  }

  @Test
  void a_refused_revision_never_replaces_an_accepted_one() throws IOException {
    CsvReport.faultless().send(workplace.inbox(), FIRST);
    runAndExpect(0);
    CsvReport.faultless().revision(2).ofCampaign("3500-KH2018").send(workplace.inbox(), SECOND);
    runAndExpect(3);
    assertThat(count()).isEqualTo("1942");
    assertThat(workplace.publication().of(CsvReport.AGENCY, "submissions"))
        .extracting(line -> line.get("revision") + " " + line.get("verdict"))
        .containsExactly("1 ACCEPTED", "2 REFUSED");
  }

  @Test
  void the_same_bytes_in_two_folders_of_one_inbox_are_one_report() throws IOException {
    CsvReport.faultless().send(workplace.inbox(), FIRST);
    CsvReport.faultless().send(workplace.inbox(), "2017-11-20/UBND-19");
    assertThat(workplace.run("--dry-run").exitCode()).isZero();
    runAndExpect(0);
    assertThat(workplace.publication().of(CsvReport.AGENCY, "submissions"))
        .singleElement()
        .satisfies(line -> assertThat(line).containsEntry("revision", "1"));
    assertThat(workplace.publication().codes(CsvReport.AGENCY, "BLOCK")).isEmpty();
    assertThat(runAndExpect(0).out()).contains("lần công bố 1;");
  }

  @Test
  void reports_without_numbers_count_in_the_order_of_receipt_whatever_came_first()
      throws IOException {
    CsvReport.faultless()
        .withoutRevision()
        .counting("2000")
        .send(workplace.inbox(), "2017-11-08/UBND-19");
    runAndExpect(0);
    CsvReport.faultless().withoutRevision().send(workplace.inbox(), "2017-11-06/UBND-19");
    runAndExpect(0);

    assertThat(count()).isEqualTo("2000");
    assertThat(workplace.publication().of(CsvReport.AGENCY, "submissions"))
        .singleElement()
        .satisfies(line -> assertThat(line).containsEntry("revision", "2"));
    Map<String, String> late = workplace.publication().hashes();

    Workplace fresh = Workplace.in(root.resolve("fresh"));
    assertThat(fresh.runOn(workplace.inbox()).exitCode()).isZero();
    assertThat(fresh.publication().hashes()).isEqualTo(late);
  }

  @Test
  void a_number_once_given_is_no_number_of_the_sender() throws IOException {
    CsvReport.faultless().withoutRevision().send(workplace.inbox(), "2017-11-06/UBND-19");
    CsvReport.faultless()
        .withoutRevision()
        .counting("2000")
        .send(workplace.inbox(), "2017-11-08/UBND-19");
    runAndExpect(0);
    Path jobs = root.resolve("jobs");
    SampleFiles.copy(Path.of("jobs"), jobs, true);
    Files.writeString(
        jobs.resolve("registries/value-synonyms.csv"),
        "state,NIL,chưa hề có\n",
        StandardOpenOption.APPEND);

    assertThat(workplace.withJobs(jobs).run().exitCode()).isZero();
    assertThat(count()).isEqualTo("2000");
    assertThat(workplace.publication().codes(CsvReport.AGENCY, "BLOCK")).isEmpty();
  }

  @Test
  void a_second_store_does_not_write_over_what_the_first_published() throws IOException {
    CsvReport.faultless().send(workplace.inbox(), FIRST);
    runAndExpect(0);
    Path kept = workplace.output().resolve(".3500-KQ2017/1/tables/values.csv");
    String values = Files.readString(kept);

    CsvReport.faultless().counting("2000").send(root.resolve("other"), FIRST);
    CommandLines.Result other =
        CommandLines.run(
            List.of(
                "run",
                "--campaign",
                Workplace.CAMPAIGN,
                "--inbox",
                root.resolve("other").toString(),
                "--data",
                root.resolve("other-data").toString(),
                "--output",
                workplace.output().toString()));
    assertThat(other.exitCode()).as(other.err()).isZero();
    assertThat(other.out()).contains("Đã công bố lần 2.");
    assertThat(kept).hasContent(values);
  }
}
