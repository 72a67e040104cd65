package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessedFilesTest {

  private static final LocalDate DAY = LocalDate.of(2017, 11, 6);

  @TempDir Path root;

  private Path inbox() {
    return root.resolve("den");
  }

  private void put(String name, String content) throws IOException {
    TestFiles.write(
        inbox().resolve(name), content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private List<Look> looks() throws IOException {
    return new Inbox(ReadLimits.DEFAULT)
        .scan(inbox(), DAY).bundles().stream().map(this::look).toList();
  }

  private Look look(Bundle bundle) {
    try {
      return Look.at(bundle);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(path -> !Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS))
          .map(path -> root.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void files_keep_their_place_below_a_folder_of_the_run_and_emptied_folders_go()
      throws IOException {
    put("a.csv", "a;b");
    put("2017-11-06/b.csv", "a;b");
    put("2017-11-06/C/c.csv", "a;b");
    put("2017-11-06/C/sub/d.csv", "a;b");
    put("2017-11-07/e.csv", "a;b");
    List<Look> looks = looks();
    put("2017-11-07/late.csv", "a;b");

    ProcessedFiles.Moved moved = ProcessedFiles.move(inbox(), 7, looks);

    assertThat(moved.count()).isEqualTo(5);
    assertThat(moved.left()).isEmpty();
    assertThat(moved.folder()).isEqualTo(inbox().resolve(".da-xu-ly/7"));
    assertThat(files())
        .containsExactly(
            "den/.da-xu-ly/7/2017-11-06/C/c.csv",
            "den/.da-xu-ly/7/2017-11-06/C/sub/d.csv",
            "den/.da-xu-ly/7/2017-11-06/b.csv",
            "den/.da-xu-ly/7/2017-11-07/e.csv",
            "den/.da-xu-ly/7/a.csv",
            "den/2017-11-07/late.csv");
    assertThat(inbox().resolve("2017-11-06")).doesNotExist();
    assertThat(looks()).as("what was moved is not read again").hasSize(1);
  }

  @Test
  void nothing_is_overwritten_when_run_numbers_repeat() throws IOException {
    put("a.csv", "first");
    ProcessedFiles.move(inbox(), 1, looks());
    put("a.csv", "second");

    assertThat(ProcessedFiles.move(inbox(), 1, looks()).folder())
        .isEqualTo(inbox().resolve(".da-xu-ly/1-2"));
    assertThat(inbox().resolve(".da-xu-ly/1/a.csv")).hasContent("first");
    assertThat(inbox().resolve(".da-xu-ly/1-2/a.csv")).hasContent("second");
  }

  @Test
  void what_changed_after_it_was_read_stays() throws IOException {
    put("a.csv", "a;b");
    put("b.csv", "a;b");
    List<Look> looks = looks();
    put("a.csv", "a;b;c");
    Files.delete(inbox().resolve("b.csv"));

    ProcessedFiles.Moved moved = ProcessedFiles.move(inbox(), 1, looks);

    assertThat(moved.count()).isZero();
    assertThat(moved.left())
        .extracting(Skipped::line)
        .containsExactly(
            "a.csv: đã thay đổi hoặc bị xóa sau khi đọc",
            "b.csv: đã thay đổi hoặc bị xóa sau khi đọc");
    assertThat(files()).containsExactly("den/a.csv");
  }

  @Test
  void a_link_in_place_of_the_target_or_of_a_folder_is_not_followed() throws IOException {
    Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
    put("a.csv", "a;b");
    Files.createSymbolicLink(inbox().resolve(".da-xu-ly"), elsewhere);
    ProcessedFiles.Moved moved = ProcessedFiles.move(inbox(), 1, looks());
    assertThat(moved.left())
        .extracting(Skipped::line)
        .containsExactly(".da-xu-ly: nơi chuyển đến là liên kết hoặc không phải thư mục");
    Files.delete(inbox().resolve(".da-xu-ly"));

    Files.delete(inbox().resolve("a.csv"));
    put("2017-11-06/b.csv", "a;b");
    List<Look> looks = looks();
    Files.move(inbox().resolve("2017-11-06"), elsewhere.resolve("day"));
    Files.createSymbolicLink(inbox().resolve("2017-11-06"), elsewhere.resolve("day"));
    moved = ProcessedFiles.move(inbox(), 1, looks);

    assertThat(moved.count()).isZero();
    assertThat(moved.left())
        .extracting(Skipped::line)
        .containsExactly("2017-11-06/b.csv: không còn nằm trong thư mục báo cáo gửi đến");
    assertThat(files()).containsExactly("den/2017-11-06", "elsewhere/day/b.csv");
  }

  @Test
  void a_zip_that_held_several_reports_is_moved_once() throws IOException {
    TestFiles.write(inbox().resolve("x.zip"), TestFiles.zip("A/a.csv", "a;b", "B/b.csv", "a;b"));
    List<Look> looks = looks();
    assertThat(looks).hasSize(2);

    assertThat(ProcessedFiles.move(inbox(), 3, looks).count()).isEqualTo(1);
    assertThat(files()).containsExactly("den/.da-xu-ly/3/x.zip");
  }
}
