package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

class TimeLimitTest {

  private static final long SECOND = 1_000_000_000L;

  @TempDir Path folder;
  private final AtomicLong clock = new AtomicLong();

  /** What is told of a file when each row takes so many seconds. */
  private String read(PartFile part, long secondsPerRow) {
    SubmissionFiles files = new SubmissionFiles(ReadLimits.DEFAULT, clock::get);
    try (OpenSubmission open = files.open(List.of(part))) {
      for (SheetSource sheet : open.sheets()) {
        sheet.read(row -> clock.addAndGet(secondsPerRow * SECOND) >= 0);
      }
      return open.notes().toString();
    } catch (UnreadableException e) {
      return e.finding().code() + " " + e.finding().expected();
    }
  }

  private static String csv() {
    return "a;b\n".repeat(20_000);
  }

  private static byte[] xlsx() {
    return TestFiles.workbook(
        "<sheetData>" + "<row><c><v>1</v></c></row>".repeat(20_000) + "</sheetData>");
  }

  private static byte[] xls() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int row = 0; row < 20_000; row++) {
        (row == 0 ? workbook.createSheet() : workbook.getSheetAt(0))
            .createRow(row)
            .createCell(0)
            .setCellValue(row);
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void a_file_that_takes_too_long_is_too_big() throws Exception {
    for (PartFile part :
        List.of(
            TestFiles.file(folder, "a.csv", csv()),
            TestFiles.file(folder, "a.xlsx", xlsx()),
            TestFiles.file(folder, "a.xls", xls()),
            TestFiles.file(folder, "a.zip", TestFiles.zip("b.csv", csv())))) {
      assertThat(read(part, 1)).as(part.name()).isEqualTo("TOO-BIG đọc tệp quá 600 giây");
    }
  }

  @Test
  void a_file_that_is_read_in_time_is_read() throws Exception {
    for (PartFile part :
        List.of(TestFiles.file(folder, "a.csv", csv()), TestFiles.file(folder, "a.xlsx", xlsx()))) {
      assertThat(read(part, 0)).as(part.name()).isEqualTo("[]");
    }
  }

  @Test
  void all_passes_over_a_file_count_together() throws Exception {
    SubmissionFiles files = new SubmissionFiles(ReadLimits.DEFAULT, clock::get);
    PartFile part = TestFiles.file(folder, "a.csv", csv());
    int passes = 0;
    try (OpenSubmission open = files.open(List.of(part))) {
      SheetSource sheet = open.sheets().get(0);
      while (passes < 10) {
        sheet.read(row -> clock.addAndGet(SECOND / 100) >= 0);
        passes++;
      }
    } catch (UnreadableException e) {
      assertThat(e.finding().code()).isEqualTo("TOO-BIG");
    }
    assertThat(passes).isEqualTo(3);
  }

  @Test
  void each_file_of_a_submission_has_its_own_time() {
    SubmissionFiles files = new SubmissionFiles(ReadLimits.DEFAULT, clock::get);
    int rows = 0;
    try (OpenSubmission open =
        files.open(
            List.of(
                TestFiles.file(folder, "a.csv", csv()), TestFiles.file(folder, "b.csv", csv())))) {
      for (SheetSource sheet : open.sheets()) {
        int[] read = {0};
        sheet.read(
            row -> {
              read[0]++;
              return clock.addAndGet(SECOND / 50) >= 0;
            });
        rows += read[0];
      }
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
    assertThat(rows).isEqualTo(40_000);
  }
}
