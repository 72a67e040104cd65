package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone is still writing to waits for the next run. */
class UnfinishedFilesTest {

  private static final LocalDate DAY = LocalDate.of(2017, 11, 6);
  private static final Instant NOW = Instant.parse("2017-11-06T15:00:00Z");
  private static final Duration A_MOMENT = Duration.ofMinutes(9);
  private static final Duration LONG = Duration.ofMinutes(11);

  @TempDir Path inbox;

  private void put(String name, byte[] content, Duration age) throws IOException {
    Path file = inbox.resolve(name);
    TestFiles.write(file, content);
    Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
  }

  private void put(String name, String content, Duration age) throws IOException {
    put(name, content.getBytes(StandardCharsets.UTF_8), age);
  }

  private InboxScan scan() throws IOException {
    return new Inbox(ReadLimits.DEFAULT, Clock.fixed(NOW, ZoneOffset.UTC)).scan(inbox, DAY);
  }

  private static byte[] half(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static List<String> names(InboxScan scan) {
    return scan.bundles().stream().map(Bundle::name).toList();
  }

  private static List<String> waiting(InboxScan scan) {
    return scan.skipped().stream().filter(Skipped::waits).map(Skipped::name).toList();
  }

  @Test
  void an_empty_file_or_half_a_workbook_waits_while_it_is_fresh() throws IOException {
    put("2017-11-06/empty.xlsx", "", A_MOMENT);
    put("2017-11-06/half.xlsx", half(TestFiles.small("a")), A_MOMENT);
    put("half.zip", half(TestFiles.zip("a.csv", "a;b")), A_MOMENT);
    put("whole.xlsx", TestFiles.small("a"), Duration.ZERO);
    put("text.csv", "a;b", Duration.ZERO);

    InboxScan scan = scan();

    assertThat(names(scan)).containsExactlyInAnyOrder("whole.xlsx", "text.csv");
    assertThat(waiting(scan))
        .containsExactly("2017-11-06/empty.xlsx", "2017-11-06/half.xlsx", "half.zip");
    assertThat(scan.skipped())
        .extracting(Skipped::reason)
        .containsOnly("có vẻ đang được chép dở (tệp rỗng hoặc chưa có phần cuối, vừa thay đổi)");
  }

  @Test
  void the_same_files_are_taken_when_nobody_has_touched_them_for_long() throws IOException {
    put("empty.xlsx", "", LONG);
    put("half.xlsx", half(TestFiles.small("a")), LONG);

    assertThat(names(scan())).containsExactly("empty.xlsx", "half.xlsx");
    assertThat(scan().skipped()).isEmpty();
  }

  @Test
  void a_share_whose_clock_is_ahead_a_little_is_borne_and_more_means_nothing() throws IOException {
    put("soon.xlsx", "", A_MOMENT.negated());
    put("future.xlsx", "", Duration.ofDays(-400));

    assertThat(names(scan())).containsExactly("future.xlsx");
    assertThat(waiting(scan())).containsExactly("soon.xlsx");
  }

  @Test
  void a_folder_waits_whole_for_a_file_that_is_being_copied_into_it() throws IOException {
    put("A/dvc.csv", "a;b", LONG);
    put("A/sub/big.csv.part", "x", A_MOMENT);
    put("B/dvc.csv", "a;b", LONG);
    put("B/forgotten.tmp", "x", LONG);
    put("C/dvc.csv", "a;b", LONG);
    put("C/~$open.xlsx", "x", A_MOMENT);
    put("D/dvc.csv", "a;b", LONG);
    put("D/empty.csv", "", A_MOMENT);

    InboxScan scan = scan();

    assertThat(names(scan)).containsExactly("B", "C");
    assertThat(waiting(scan))
        .containsExactly(
            "A", "A/sub/big.csv.part", "B/forgotten.tmp", "C/~$open.xlsx", "D", "D/empty.csv");
    assertThat(scan.skipped())
        .contains(
            new Skipped(
                "A", "cả thư mục chờ, vì có tệp đang được chép hoặc không có quyền đọc", true));
  }

  @Test
  void what_is_named_on_the_command_line_never_waits() throws IOException {
    put("empty.xlsx", "", Duration.ZERO);

    InboxScan named = new Inbox(ReadLimits.DEFAULT).single(inbox.resolve("empty.xlsx"), DAY);

    assertThat(names(named)).containsExactly("empty.xlsx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2017-13-45", "2017-02-29", "2017-1-5", "2017.11.06", "06-11-2017", "6_11_2017"})
  void a_folder_meant_as_a_day_that_is_none_is_told_once_and_waits(String name) throws IOException {
    put(name + "/a.csv", "a;b", LONG);
    put(name + "/b.csv", "a;b", LONG);

    assertThat(scan().bundles()).isEmpty();
    assertThat(scan().skipped())
        .containsExactly(
            new Skipped(
                name,
                "tên thư mục không phải ngày có thật dạng yyyy-mm-dd; đề nghị đổi tên thư mục",
                true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-11-06 bo sung", "20171106", "L01-2017", "1-2-3"})
  void other_names_with_numbers_are_folders_of_reports(String name) throws IOException {
    put(name + "/a.csv", "a;b", LONG);

    assertThat(names(scan())).containsExactly(name);
  }

  @Test
  void two_looks_are_equal_until_a_file_grows_changes_vanishes_or_gets_company()
      throws IOException {
    put("loose.csv", "a;b", LONG);
    put("A/a.csv", "a;b", LONG);
    FileTime quiet = FileTime.from(NOW.minus(LONG));
    Files.setLastModifiedTime(inbox.resolve("A"), quiet);
    List<Bundle> bundles = scan().bundles();
    Bundle folder = bundles.get(0);
    Bundle loose = bundles.get(1);
    Look ofFolder = Look.at(folder);
    Look ofLoose = Look.at(loose);
    assertThat(Look.at(folder)).isEqualTo(ofFolder).matches(look -> !look.isIncomplete());

    put("beside.csv", "a;b", LONG);
    assertThat(Look.at(loose)).as("a file beside it").isEqualTo(ofLoose);
    put("A/b.csv", "a;b", LONG);
    assertThat(Look.at(folder)).as("a file more in the folder").isNotEqualTo(ofFolder);
    put("loose.csv", "a;b", A_MOMENT);
    assertThat(Look.at(loose)).as("touched").isNotEqualTo(ofLoose);
    put("loose.csv", "a;b;c", LONG);
    assertThat(Look.at(loose)).as("grown").isNotEqualTo(ofLoose);
    Files.delete(inbox.resolve("loose.csv"));
    assertThat(Look.at(loose)).as("gone").matches(Look::isIncomplete).isNotEqualTo(ofLoose);
  }
}
