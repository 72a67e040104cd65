package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.CommandLines;

/** {@code feedback/} and {@code don-doc.xlsx} of a publication. */
class PublishedFeedbackTest {

  @TempDir Path root;
  private Workplace workplace;

  @BeforeEach
  void createFolders() throws IOException {
    workplace = Workplace.in(root);
  }

  private FeedbackBook feedback(String name) throws IOException {
    return FeedbackBook.open(workplace.publication().folder().resolve("feedback/" + name));
  }

  private Path kept(int publication, String file) {
    return workplace
        .output()
        .resolve("." + Workplace.CAMPAIGN)
        .resolve(Integer.toString(publication))
        .resolve(file);
  }

  @Test
  void every_agency_with_remarks_has_a_workbook_and_no_other() throws IOException {
    SampleFiles.copyFew(workplace.inbox());
    workplace.run();
    Set<String> expected = new TreeSet<>();
    for (Map<String, String> line : workplace.publication().findings()) {
      if (!line.get("level").equals("INFO")) {
        expected.add(line.get("agency"));
      }
    }
    Set<String> made = new TreeSet<>();
    for (String file : workplace.publication().files()) {
      if (file.startsWith("feedback/")) {
        made.add(file.contains("_khong-xac-dinh/") ? "" : file.substring(9, file.length() - 5));
      }
    }
    assertThat(made).isEqualTo(expected).contains("", "UBND-14", "UBND-80");
    assertThat(workplace.publication().files())
        .contains("feedback/_khong-xac-dinh/c1ec13b21c84.xlsx");
  }

  @Test
  void it_tells_receipt_lateness_and_the_comparison_with_other_agencies() throws IOException {
    SampleFiles.copyFew(workplace.inbox());
    workplace.run();
    try (FeedbackBook book = feedback("UBND-80.xlsx")) {
      assertThat(book.text(FeedbackBook.FIRST))
          .contains(
              "Bản sao trong phiếu này giữ nguyên địa chỉ ô",
              "3500-KQ2017/UBND-80/1/",
              "20/11/2017, quá hạn 10 ngày",
              "ĐẠT, CÓ ĐIỂM CẦN XEM",
              "So sánh với các cơ quan cùng nhóm.",
              "DỮ LIỆU GIẢ LẬP",
              "ghi “Lần gửi” là 2")
          .doesNotContain("So sánh với lần gửi trước và");
      assertThat(book.lines()).hasSize(5);
    }
    try (FeedbackBook book = feedback("_khong-xac-dinh/c1ec13b21c84.xlsx")) {
      assertThat(book.sheets()).containsExactly(FeedbackBook.FIRST, "_tonghop");
      assertThat(book.text(FeedbackBook.FIRST))
          .contains("Chưa xác định được cơ quan gửi", "BỊ TRẢ LẠI", "Thanh tra Chính phủ");
    }
  }

  @Test
  void a_new_revision_is_compared_with_the_one_before() throws IOException {
    CsvReport first = CsvReport.faultless().counting("nhiều");
    first
        .with("dvc.csv", "Cấp mới giấy khai sinh,3,0,178", "Cấp mới giấy khai sinh,3,200,178")
        .send(workplace.inbox(), "2017-11-03/3500-KQ2017_UBND-19_L01");
    workplace.run();
    try (FeedbackBook book = feedback("UBND-19.xlsx")) {
      assertThat(book.text(FeedbackBook.FIRST)).doesNotContain("VỚI LẦN GỬI TRƯỚC");
    }
    CsvReport.faultless()
        .revision(2)
        .counting("1943")
        .with("dvc.csv", "Cấp mới giấy khai sinh,3,0,178", "Cấp mới giấy khai sinh,3,200,178")
        .send(workplace.inbox(), "2017-11-06/3500-KQ2017_UBND-19_L02");
    workplace.run();
    try (FeedbackBook book = feedback("UBND-19.xlsx")) {
      assertThat(book.text(FeedbackBook.FIRST))
          .contains(
              "VỚI LẦN GỬI TRƯỚC 3500-KQ2017/UBND-19/1/",
              "còn nguyên: 1; mới: 0.",
              "nhiều",
              "1943",
              "ghi “Lần gửi” là 3");
      assertThat(book.lines()).extracting(FeedbackBook.Line::cell).containsExactly("E2");
    }
  }

  @Test
  void a_refused_revision_says_which_one_is_still_used() throws IOException {
    CsvReport.faultless().send(workplace.inbox(), "2017-11-03/3500-KQ2017_UBND-19_L01");
    workplace.run();
    assertThat(workplace.publication().files()).doesNotContain("feedback/UBND-19.xlsx");
    CsvReport.faultless()
        .counting("2000")
        .send(workplace.inbox(), "2017-11-06/3500-KQ2017_UBND-19_L01");
    assertThat(workplace.run().exitCode()).isEqualTo(3);
    try (FeedbackBook book = feedback("UBND-19.xlsx")) {
      assertThat(book.sheets()).containsExactly(FeedbackBook.FIRST, "_tonghop");
      assertThat(book.text(FeedbackBook.FIRST))
          .contains("BỊ TRẢ LẠI", "Đang dùng để tổng hợp", "ghi “Lần gửi” là 2", "CÁCH GỬI LẠI")
          .doesNotContain("bản sao", "Bản sao");
    }
  }

  @Test
  void unchanged_workbooks_are_taken_over_and_damaged_ones_made_again() throws IOException {
    SampleFiles.copy("2017-11-08/3500-KQ2017_UBND-14_L01_20171108.xlsx", workplace.inbox());
    SampleFiles.copy("2017-11-06/3500-KQ2017_UBND-22_L01_20171106.xlsx", workplace.inbox());
    workplace.run();
    byte[] untouched = Files.readAllBytes(kept(1, "feedback/UBND-14.xlsx"));
    byte[] whole = Files.readAllBytes(kept(1, "feedback/UBND-22.xlsx"));
    byte[] damaged = whole.clone();
    damaged[damaged.length / 2] ^= 0x55;
    Files.write(kept(1, "feedback/UBND-22.xlsx"), damaged);

    SampleFiles.copy("2017-11-10/3500-KQ2017_UBND-52_L01_20171110.xlsx", workplace.inbox());
    workplace.run();
    assertThat(kept(2, "feedback/UBND-14.xlsx")).hasBinaryContent(untouched);
    assertThat(kept(2, "feedback/UBND-22.xlsx")).hasBinaryContent(whole);
  }

  @Test
  void agencies_to_remind_are_listed_ready_to_print() throws IOException {
    SampleFiles.copyFew(workplace.inbox());
    CommandLines.Result run = workplace.run();
    assertThat(run.out()).contains("/don-doc.xlsx", "/feedback/");
    try (FeedbackBook book =
        FeedbackBook.open(workplace.publication().folder().resolve("don-doc.xlsx"))) {
      String list = book.text("Đôn đốc");
      CommandLines.Result status = workplace.command("status", "--missing");
      List<String> counts =
          status.outLines().stream().filter(line -> line.startsWith("Cộng ")).toList();
      assertThat(counts).singleElement().asString().contains("quá hạn 1;");
      String missing = counts.get(0).replaceAll(".*chưa gửi (\\d+)\\.", "$1");
      assertThat(list)
          .contains(
              "Chưa gửi báo cáo (" + missing + " cơ quan)",
              "Gửi quá hạn (1 cơ quan)",
              "20/11/2017\t10\t",
              "Tính theo các báo cáo nhận đến ngày 20/11/2017.");
      assertThat(list).contains("Bộ Quốc phòng").doesNotContain("Bộ Tư pháp");
    }
  }

  @Test
  void nothing_of_a_secret_document_is_told_and_its_bytes_are_set_apart() throws IOException {
    CsvReport.faultless()
        .with("van_ban.csv", "ten,sokh", "MẬT\nten,sokh")
        .with("dvc.csv", "Cấp mới giấy khai sinh", "Chuyện kín đáo")
        .send(workplace.inbox(), "2017-11-03/3500-KQ2017_UBND-19_L01");
    CommandLines.Result run = workplace.run();
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(workplace.publication().findings())
        .extracting(line -> line.get("code"))
        .containsExactly("SECRET");
    try (FeedbackBook book = feedback("UBND-19.xlsx")) {
      assertThat(book.sheets()).containsExactly(FeedbackBook.FIRST, "_tonghop");
      assertThat(book.text(FeedbackBook.FIRST))
          .contains("BỊ TRẢ LẠI", "dấu hiệu chứa nội dung mật", "Không gửi lại qua kênh này")
          .doesNotContain("CÁCH GỬI LẠI", "gửi lại báo cáo", "bản sao", "Bản sao");
      assertThat(book.everything()).doesNotContain("kín đáo", "1779/QĐ-UBND-19");
    }
    Path apart = workplace.archive().resolve("quarantine");
    assertThat(permissions(apart)).isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(apart)) {
      assertThat(files.toList())
          .hasSizeGreaterThan(3)
          .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
    }
    for (Path file : everyFile()) {
      assertThat(contains(file, "Chuyện kín đáo")).as(file.toString()).isFalse();
    }
  }

  @Test
  void contact_data_reaches_no_output_log_or_store() throws IOException {
    Map<String, Object> planted = new LinkedHashMap<>(PlantedWorkbook.TEN);
    planted.put("THONG_TIN!B13", "=1+1 Lê Bí Mật\u0007");
    planted.put("THONG_TIN!B14", "bi.mat@example.vn");
    planted.put("THONG_TIN!B15", "Lê Bí Mật");
    PlantedWorkbook.write(
        PlantedWorkbook.FAULTLESS,
        workplace.inbox().resolve("2017-11-10/3500-KQ2017_UBND-52_L01_20171110.xlsx"),
        planted);
    CommandLines.Result run = workplace.run();
    assertThat(run.out() + run.err()).doesNotContain("Bí Mật", "bi.mat");
    try (FeedbackBook book = feedback("UBND-52.xlsx")) {
      assertThat(book.everything()).contains("(không sao lại)").doesNotContain("Bí Mật", "bi.mat");
    }
    for (Path file : everyFile()) {
      assertThat(contains(file, "Bí Mật") || contains(file, "bi.mat@"))
          .as(file.toString())
          .isFalse();
    }
  }

  /** What the program wrote in the clear: outputs, logs, the store. The archive is the original. */
  private List<Path> everyFile() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path folder : List.of(workplace.output(), workplace.data())) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> !file.startsWith(workplace.archive()))
            .forEach(all::add);
      }
    }
    assertThat(all).hasSizeGreaterThan(20);
    return all;
  }

  private static boolean contains(Path file, String text) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)
        .anyMatch(
            charset ->
                new String(bytes, StandardCharsets.ISO_8859_1)
                    .contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1)));
  }

  private static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
