package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.invented.InventedInbox;

/** How a run treats the folder others are writing to. */
class InboxMannersTest {

  private static final String REPORT = "2032-01-21/QT-2031_D-2_L01_20320121";
  private static final String WORKBOOK = "2032-01-20/QT-2031_N-1_L01_20320120.xlsx";

  @TempDir Path root;
  private Workplace workplace;
  private Path inbox;
  private Path all;

  @BeforeEach
  void send_one_report() throws IOException {
    workplace = Workplace.inventedIn(root);
    inbox = workplace.inbox();
    all = root.resolve("all");
    InventedInbox.write(all);
    SampleFiles.copy(all.resolve(REPORT), inbox.resolve(REPORT), true);
    Files.createDirectories(inbox.resolve(WORKBOOK).getParent());
  }

  private static SortedMap<String, String> tree(Path folder) throws IOException {
    SortedMap<String, String> tree = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        tree.put(
            folder.relativize(path).toString(),
            Files.getLastModifiedTime(path)
                + (Files.isRegularFile(path) ? " " + Files.size(path) : ""));
      }
    }
    return tree;
  }

  @Test
  void unfinished_files_wait_are_told_and_are_read_when_they_are_whole() throws IOException {
    byte[] whole = Files.readAllBytes(all.resolve(WORKBOOK));
    Path file = inbox.resolve(WORKBOOK);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    Files.createFile(inbox.resolve("2032-01-20/rong.xlsx"));
    SortedMap<String, String> before = tree(inbox);

    CommandLines.Result first = workplace.run();

    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.out().replaceAll("\\s+", " "))
        .contains(
            "Chưa đọc, để lần sau: "
                + WORKBOOK
                + ": có vẻ đang được chép dở (tệp rỗng hoặc chưa có phần cuối, vừa"
                + " thay đổi)");
    assertThat(first.outLines().get(first.outLines().size() - 1)).contains("; chờ lần sau 2; ");
    assertThat(workplace.publication().runJson().get("waiting").findValuesAsString("name"))
        .containsExactly(WORKBOOK, "2032-01-20/rong.xlsx");
    assertThat(workplace.publication().findings()).isEmpty();
    assertThat(tree(inbox)).as("the inbox is not touched").isEqualTo(before);

    Files.write(file, whole);
    Files.delete(inbox.resolve("2032-01-20/rong.xlsx"));
    CommandLines.Result second = workplace.run();

    assertThat(second.exitCode()).as(second.err()).isZero();
    assertThat(second.out()).doesNotContain("Chưa đọc").doesNotContain("chờ lần sau");
    assertThat(workplace.publication().of("N-1", "submissions")).hasSize(1);
    assertThat(workplace.publication().runJson().get("waiting")).isEmpty();
  }

  @Test
  void half_a_workbook_nobody_has_touched_for_long_is_refused_as_damaged() throws IOException {
    byte[] whole = Files.readAllBytes(all.resolve(WORKBOOK));
    Path file = inbox.resolve(WORKBOOK);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2032-01-20T08:00:00Z")));

    assertThat(workplace.run().exitCode()).isEqualTo(3);
    assertThat(workplace.publication().codes("N-1", "BLOCK")).containsExactly("DAMAGED");
  }

  @Test
  void a_file_that_grows_during_the_run_waits() throws Exception {
    Path growing = inbox.resolve("2032-01-22/QT-2031_P-1_L01.csv");
    Files.createDirectories(growing.getParent());
    AtomicBoolean enough = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    Thread writer =
        new Thread(
            () -> {
              try (OutputStream out = Files.newOutputStream(growing)) {
                while (!enough.get()) {
                  out.write("ma;gia_tri\n".getBytes(StandardCharsets.UTF_8));
                  begun.countDown();
                }
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    writer.start();
    CommandLines.Result run;
    try {
      begun.await();
      run = workplace.run();
    } finally {
      enough.set(true);
      writer.join();
    }

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.outLines())
        .contains("  QT-2031_P-1_L01.csv: thay đổi trong lúc tiếp nhận, có vẻ đang được chép");
    assertThat(workplace.publication().of("P-1", "submissions")).isEmpty();
  }

  @Test
  void a_mistyped_day_is_one_line_and_its_files_wait_until_it_is_renamed() throws IOException {
    Path mistyped = inbox.resolve("2032-13-45");
    Files.createDirectories(mistyped);
    Files.copy(all.resolve(WORKBOOK), mistyped.resolve("bao-cao-N-1.xlsx"));

    CommandLines.Result run = workplace.run();
    assertThat(run.exitCode()).isZero();
    assertThat(run.outLines().stream().filter(line -> line.contains("2032-13-45")))
        .containsExactly(
            "  2032-13-45: tên thư mục không phải ngày có thật dạng yyyy-mm-dd; đề nghị đổi tên"
                + " thư mục");

    Files.move(mistyped, inbox.resolve("2032-01-19"));
    assertThat(workplace.run().exitCode()).isZero();
    assertThat(workplace.publication().of("N-1", "submissions"))
        .singleElement()
        .satisfies(line -> assertThat(line).containsEntry("received_on", "2032-01-19"));
  }

  @Test
  void processed_files_are_moved_aside_after_the_publication_when_asked() throws IOException {
    Path half = inbox.resolve("2032-01-20/half.xlsx");
    Files.createDirectories(half.getParent());
    Files.createFile(half);
    Files.copy(all.resolve(WORKBOOK), inbox.resolve(WORKBOOK));

    CommandLines.Result run = workplace.run("--move-processed");

    assertThat(run.exitCode()).as(run.err()).isZero();
    Path moved = inbox.resolve(".da-xu-ly/1");
    assertThat(run.out()).contains("tệp đã xử lý vào " + moved);
    assertThat(moved.resolve(WORKBOOK)).hasSameBinaryContentAs(all.resolve(WORKBOOK));
    assertThat(moved.resolve(REPORT)).isDirectoryContaining("glob:**bia.csv");
    assertThat(inbox.resolve("2032-01-21")).doesNotExist();
    assertThat(half).exists();
    SortedMap<String, String> published = workplace.publication().hashes();

    assertThat(workplace.run("--move-processed").out())
        .contains("Không có gì thay đổi so với lần công bố số 1.")
        .doesNotContain("Đã chuyển");
    assertThat(workplace.publication().hashes()).isEqualTo(published);
  }

  @Test
  void nothing_is_moved_by_a_preview_into_a_closed_campaign_or_from_the_samples()
      throws IOException {
    SortedMap<String, String> before = tree(inbox);
    assertThat(workplace.run("--dry-run", "--move-processed").exitCode()).isZero();
    assertThat(workplace.run().exitCode()).isZero();
    assertThat(workplace.command("close", "--reason", "xong").exitCode()).isZero();
    assertThat(workplace.run("--move-processed").exitCode()).isZero();
    assertThat(tree(inbox)).isEqualTo(before);

    CommandLines.Result samples = workplace.command("run", "--move-processed");
    assertThat(samples.exitCode()).isEqualTo(2);
    assertThat(samples.errLines()).singleElement().asString().contains("--inbox");
  }

  @Test
  void a_preview_tells_what_waits() throws IOException {
    Files.createFile(inbox.resolve("rong.xlsx"));
    List<String> told = workplace.run("--dry-run").errLines();
    assertThat(told).anyMatch(line -> line.startsWith("Không đọc rong.xlsx: có vẻ đang"));
  }
}
