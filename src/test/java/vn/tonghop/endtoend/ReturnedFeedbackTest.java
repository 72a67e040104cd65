package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.CommandLines;

/** Agencies write reasons into their feedback workbook and send it back. */
class ReturnedFeedbackTest {

  private static final String FIRST = "2017-11-03/3500-KQ2017_UBND-19_L01";
  private static final int OPINION = 7;
  private static final int IDENTITY = 8;

  @TempDir private Path root;
  private Workplace workplace;

  @BeforeEach
  void sendADoubtfulReport() throws IOException {
    workplace = Workplace.in(root);
    doubtful().send(workplace.inbox(), FIRST);
    run(0);
  }

  private static CsvReport doubtful() throws IOException {
    return CsvReport.faultless()
        .with("chi_tieu.csv", "trinhdo.khac,29", "trinhdo.khac,25")
        .with("chi_tieu.csv", "dientu,3127,3399", "dientu,4000,3399");
  }

  private CommandLines.Result run(int exitCode) {
    CommandLines.Result result = workplace.run();
    assertThat(result.exitCode()).as(result.err() + result.out()).isEqualTo(exitCode);
    return result;
  }

  private Path feedback() {
    return workplace.output().resolve("3500-KQ2017/feedback/UBND-19.xlsx");
  }

  /** Edits the workbook as an agency would and puts it into the inbox. */
  private void sendBack(Path workbook, String name, Consumer<XSSFWorkbook> edit)
      throws IOException {
    Path target = workplace.inbox().resolve("2017-11-10").resolve(name);
    Files.createDirectories(target.getParent());
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(target)) {
      edit.accept(book);
      book.write(out);
    }
  }

  private static Row line(XSSFWorkbook book, String code) {
    for (Row row : book.getSheet(FeedbackBook.FIRST)) {
      if (row.getCell(IDENTITY) != null
          && row.getCell(IDENTITY).toString().startsWith(code + "\n")) {
        return row;
      }
    }
    throw new AssertionError("no line " + code);
  }

  private static void write(XSSFWorkbook book, String code, String reason) {
    line(book, code).createCell(OPINION).setCellValue(reason);
  }

  private Map<String, String> finding(String code) {
    return workplace.publication().findings().stream()
        .filter(line -> code.equals(line.get("code")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_reason_settles_what_was_to_be_confirmed_and_the_workbook_is_no_report()
      throws IOException {
    sendBack(feedback(), "UBND-19.xlsx", book -> write(book, "SUM-UNDER", "4 người chưa xếp"));
    CommandLines.Result result = run(0);
    assertThat(result.out())
        .contains("Phiếu phản hồi cơ quan gửi lại:")
        .contains("UBND-19.xlsx (UBND-19): ghi 1 lý do xác nhận; 0 ý kiến khác");
    assertThat(finding("SUM-UNDER").get("message"))
        .endsWith("[Cơ quan đã xác nhận: 4 người chưa xếp]");
    assertThat(workplace.publication().of(CsvReport.AGENCY, "submissions")).hasSize(1);
    assertThat(workplace.publication().codes(CsvReport.AGENCY, "BLOCK")).isEmpty();
    assertThat(workplace.command("history").out().replaceAll("\\s+", " "))
        .contains("UBND-19: cơ quan xác nhận phát hiện " + finding("SUM-UNDER").get("id"))
        .contains("trong UBND-19.xlsx – lý do: 4 người chưa xếp");
    assertThat(workplace.command("status").out()).contains("0 do cán bộ xác nhận, 1 do cơ quan");

    CommandLines.Result again = run(0);
    assertThat(again.out())
        .contains("Không có gì thay đổi")
        .doesNotContain("Phiếu phản hồi cơ quan gửi lại:");
  }

  @Test
  void it_is_taken_beside_a_corrected_report_in_the_same_folder() throws IOException {
    doubtful()
        .revision(2)
        .counting("2000")
        .send(workplace.inbox(), "2017-11-10/3500-KQ2017_UBND-19_L02");
    sendBack(
        feedback(),
        "3500-KQ2017_UBND-19_L02/phan-hoi.xlsx",
        book -> write(book, "SUM-UNDER", "đúng như vậy"));
    assertThat(run(0).out()).contains("phan-hoi.xlsx (UBND-19): ghi 1 lý do xác nhận");
    assertThat(finding("SUM-UNDER"))
        .containsEntry("revision", "2")
        .extractingByKey("message")
        .asString()
        .endsWith("[Cơ quan đã xác nhận: đúng như vậy]");
    Map<String, String> published = workplace.publication().hashes();
    run(0);
    assertThat(workplace.publication().hashes()).isEqualTo(published);
  }

  @Test
  void reasons_for_other_findings_and_unknown_identities_are_told() throws IOException {
    sendBack(
        feedback(),
        "UBND-19.xlsx",
        book -> {
          write(book, "NUM-OVER-DEN", "số đúng");
          Row row = line(book, "SUM-UNDER");
          row.createCell(OPINION).setCellValue("không rõ");
          row.createCell(IDENTITY).setCellValue("SUM-UNDER\n0123456789ab");
        });
    assertThat(run(0).out())
        .contains("UBND-19.xlsx (UBND-19): ghi 0 lý do xác nhận; 1 ý kiến khác")
        .contains("1 mã không có trong báo cáo đang dùng")
        .contains("0123456789ab");
    assertThat(finding("SUM-UNDER").get("message")).doesNotContain("[");
    assertThat(finding("NUM-OVER-DEN").get("message")).doesNotContain("[");
  }

  @Test
  void a_formula_is_no_reason_and_a_text_that_looks_like_one_stays_a_text() throws IOException {
    sendBack(
        feedback(),
        "cong-thuc.xlsx",
        book -> line(book, "SUM-UNDER").createCell(OPINION).setCellFormula("1+1"));
    assertThat(run(3).out()).doesNotContain("Phiếu phản hồi cơ quan gửi lại:");
    sendBack(
        feedback(), "van-ban.xlsx", book -> write(book, "SUM-UNDER", "=HYPERLINK(\"http://x\")"));
    run(3);
    assertThat(finding("SUM-UNDER").get("message"))
        .endsWith("[Cơ quan đã xác nhận: =HYPERLINK(\"http://x\")]");
  }

  @Test
  void a_report_zipped_with_its_feedback_workbook_is_taken_and_the_workbook_set_aside()
      throws IOException {
    Path sent = Files.createDirectories(root.resolve("gui"));
    CsvReport.faultless().revision(2).send(sent, "bao-cao");
    Files.copy(feedback(), sent.resolve("UBND-19.xlsx"));
    Path zip = workplace.inbox().resolve("2017-11-10/3500-KQ2017_UBND-19_L02_20171110.zip");
    Files.createDirectories(zip.getParent());
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
        Stream<Path> files = Files.walk(sent)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, out);
        out.closeEntry();
      }
    }

    run(0);

    assertThat(workplace.publication().table("submissions"))
        .filteredOn(line -> line.get("agency").equals("UBND-19"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line).containsEntry("revision", "2");
              assertThat(line.get("verdict")).isNotEqualTo("REFUSED");
            });
    Map<String, String> told = finding("FEEDBACK-BESIDE");
    assertThat(told).containsEntry("level", "INFO");
    assertThat(told.get("file")).endsWith(".zip!/UBND-19.xlsx");
  }

  @Test
  void the_workbook_of_another_agency_settles_nothing() throws IOException {
    sendBack(
        feedback(),
        "UBND-19.xlsx",
        book -> {
          write(book, "SUM-UNDER", "giả danh");
          Sheet key = book.getSheet("_tonghop");
          for (Row row : key) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals("receipt")) {
              row.createCell(1).setCellValue("3500-KQ2017/UBND-19/1/000000000000");
            }
          }
        });
    assertThat(run(3).out()).doesNotContain("Phiếu phản hồi cơ quan gửi lại:");
    assertThat(finding("SUM-UNDER").get("message")).doesNotContain("[");
    assertThat(workplace.publication().findings())
        .anyMatch(line -> "FEEDBACK-FILE".equals(line.get("code")));
  }
}
