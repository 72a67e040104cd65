package vn.tonghop.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.source.PartFile;
import vn.tonghop.source.ReadLimits;
import vn.tonghop.source.SubmissionFiles;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.SheetSource;

/** The limits keep out what is hostile, not what is large. */
@Tag("hostile")
class MillionRowsTest {

  @Test
  void an_honest_workbook_of_a_million_rows_is_within_the_shipped_limits(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("trieu-dong.xlsx");
    RowAttacks.services(file, RowAttacks.MILLION);
    SubmissionFiles files = new SubmissionFiles(ReadLimits.DEFAULT);
    PartFile part = PartFile.of(file.getFileName().toString(), file);
    long most = 0;
    try (OpenSubmission submission = files.open(List.of(part))) {
      assertThat(submission.notes()).isEmpty();
      for (SheetSource sheet : submission.sheets()) {
        most = Math.max(most, rows(sheet));
      }
    }
    assertThat(most).isGreaterThanOrEqualTo(RowAttacks.MILLION);
  }

  private static long rows(SheetSource sheet) throws Exception {
    long[] rows = new long[1];
    sheet.read(
        row -> {
          rows[0]++;
          return true;
        });
    return rows[0];
  }
}
