package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.consolidate.Numerals;
import vn.tonghop.publish.document.WordPages;

/** {@code bao-cao.docx} and {@code nhac-nop.docx} of a publication. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialDocumentsTest {

  private static final Numerals NUMERALS = Numerals.in(Locale.forLanguageTag("vi"));

  private Workplace workplace;

  @BeforeAll
  void publish(@TempDir Path root) throws IOException {
    workplace = Workplace.in(root);
    SampleFiles.copyFew(workplace.inbox());
    assertThat(workplace.run().exitCode()).isEqualTo(3);
  }

  private Path file(String name) {
    return workplace.publication().folder().resolve(name);
  }

  private BigDecimal statistic(String indicator, String measure) {
    return new BigDecimal(workplace.publication().figure(indicator, "ALL", measure));
  }

  @Test
  void the_figures_of_the_report_are_those_of_the_statistics() throws Exception {
    List<String> lines = WordPages.of(file("bao-cao.docx")).lines();

    for (Map.Entry<String, String> item :
        Map.of(
                "3500.I.5.lan", "Cơ quan trực thuộc có LAN",
                "3500.I.5.mt-internet", "Máy tính kết nối Internet",
                "3500.I.2.hs-muc3", "Hồ sơ trực tuyến của các DVC mức 3")
            .entrySet()) {
      String code = item.getKey();
      String expected =
          "- "
              + item.getValue()
              + ": "
              + NUMERALS.of(statistic(code, "weighted_share"), 1)
              + " % ("
              + NUMERALS.of(statistic(code, "numerator_sum"), 0)
              + "/"
              + NUMERALS.of(statistic(code, "denominator_sum"), 0)
              + "); ";
      assertThat(lines).anyMatch(line -> line.startsWith(expected));
    }
  }

  @Test
  void the_report_follows_the_outline_and_says_that_the_figures_are_made_up() throws Exception {
    WordPages pages = WordPages.of(file("bao-cao.docx"));

    assertThat(pages.styles())
        .containsSubsequence(
            "SyntheticMark: (DỮ LIỆU GIẢ LẬP)",
            "heading2: I. Kết quả thực hiện các mục tiêu, nhiệm vụ Chính phủ, Thủ tướng Chính phủ"
                + " giao",
            "heading3: 2. Cung cấp dịch vụ công trực tuyến",
            "heading3: 4. Ứng dụng CNTT trong hoạt động nội bộ",
            "heading4: a) Triển khai hệ thống quản lý văn bản và điều hành, sử dụng văn bản điện"
                + " tử",
            "heading2: III. Những vướng mắc, tồn tại, nguyên nhân",
            "heading2: V. Kiến nghị, đề xuất");
    assertThat(pages.text()).doesNotContain("Thông tin chung", "null", "{0}");
  }

  @Test
  void the_letter_names_the_agencies_that_don_doc_names() throws Exception {
    List<List<String>> listed = WordPages.of(file("nhac-nop.docx")).tables().get(2);

    int missing = statistic("@submission.missing", "sum").intValueExact();
    assertThat(listed.stream().filter(row -> row.contains("Gửi báo cáo."))).hasSize(missing);
    assertThat(listed).anyMatch(row -> row.contains("Ủy ban nhân dân tỉnh Long An"));
  }

  @Test
  void a_document_that_was_lost_comes_back_under_the_same_number(@TempDir Path root)
      throws Exception {
    Workplace own = Workplace.in(root);
    CsvReport.faultless().send(own.inbox(), "2017-11-03/3500-KQ2017_UBND-19_L01");
    assertThat(own.run().exitCode()).isZero();
    Map<String, String> before = own.publication().hashes();
    Files.delete(own.publication().resolved().folder().resolve("bao-cao.docx"));

    assertThat(own.run().exitCode()).isZero();
    assertThat(own.publication().hashes()).isEqualTo(before).containsKey("nhac-nop.docx");
    assertThat(own.publication().runJson().get("publication").asInt()).isEqualTo(1);
  }

  @Test
  void before_anybody_sent_the_report_says_so_and_everybody_is_reminded(@TempDir Path root)
      throws Exception {
    Workplace own = Workplace.in(root);
    assertThat(own.run().exitCode()).isZero();

    WordPages report = WordPages.of(own.publication().folder().resolve("bao-cao.docx"));
    assertThat(report.lines())
        .contains(
            "Đã có báo cáo dùng được của 0/93 cơ quan (0,0 %), trong đó 0 quá hạn, 0 chỉ dùng được"
                + " một phần; 0 cơ quan bị trả lại báo cáo, 93 cơ quan chưa gửi.",
            "Nguồn: báo cáo của các cơ quan (chưa có báo cáo nào được chấp nhận).")
        .contains("Chưa cơ quan nào có ý kiến: Những vướng mắc, tồn tại, nguyên nhân.");
    assertThat(report.styles()).noneMatch(line -> line.startsWith("Quote"));
    WordPages letter = WordPages.of(own.publication().folder().resolve("nhac-nop.docx"));
    assertThat(letter.tables().get(2)).hasSize(2 + 93);
  }

  /** {@code mvn -Plibreoffice test}; needs the Writer of LibreOffice and pdftotext. */
  @Test
  @EnabledIfSystemProperty(named = "libreoffice", matches = "true")
  void libreoffice_prints_every_page(@TempDir Path out) throws Exception {
    for (String name : List.of("bao-cao", "nhac-nop")) {
      run(
          out,
          System.getProperty("libreoffice.program", "soffice"),
          "--headless",
          "-env:UserInstallation=" + out.resolve("profile").toUri(),
          "--convert-to",
          "pdf",
          "--outdir",
          out.toString(),
          file(name + ".docx").toRealPath().toString());
      run(out, "pdftotext", "-layout", out.resolve(name + ".pdf").toString());
      String text = Files.readString(out.resolve(name + ".txt"));
      assertThat(text)
          .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nơi nhận:", "GIẢ LẬP")
          .doesNotContain("null", "{0}", "????");
      int pages = text.split("\f").length;
      assertThat(pages).as(name).isBetween(2, 40);
    }
  }

  private static void run(Path folder, String... command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).as(command[0]).isTrue();
    assertThat(process.exitValue()).as(command[0]).isZero();
  }
}
