package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.CommandLines;

/** Earlier publications whose files were altered are not compared with. */
class LostPublicationTest {

  @Test
  void altered_files_are_never_taken_for_what_was_published(@TempDir Path root) throws IOException {
    Workplace workplace = Workplace.in(root);
    assertThat(workplace.command("publications").out()).contains("chưa có lần công bố nào");
    CsvReport.faultless().send(workplace.inbox(), "2017-11-03/3500-KQ2017_UBND-19_L01");
    assertThat(workplace.run().exitCode()).isZero();
    Path statistics = workplace.publication().resolved().folder().resolve("tables/statistics.csv");
    Files.writeString(statistics, Files.readString(statistics).replace(",1942,", ",1941,"));

    CsvReport.faultless()
        .revision(2)
        .counting("2000")
        .send(workplace.inbox(), "2017-11-06/3500-KQ2017_UBND-19_L02");
    CommandLines.Result second = workplace.run();
    assertThat(second.exitCode()).isZero();
    assertThat(second.out()).contains("Đã công bố lần 2.").doesNotContain("Thay đổi so với");
    assertThat(workplace.publication().changes()).isEmpty();
    CommandLines.Result diff = workplace.command("diff", "1", "2");
    assertThat(diff.exitCode()).isEqualTo(2);
    assertThat(diff.err()).contains("Lần công bố 1 không còn nguyên vẹn");
    assertThat(workplace.command("publications").out()).contains("(không còn nguyên vẹn)");

    CsvReport.faultless()
        .revision(3)
        .counting("2001")
        .send(workplace.inbox(), "2017-11-07/3500-KQ2017_UBND-19_L03");
    workplace.run();
    assertThat(workplace.publication().changes())
        .extracting(Map::values)
        .anyMatch(values -> values.containsAll(List.of(CsvReport.ITEM, "2000", "2001")));
    Publication third = workplace.publication().resolved();
    String changes = Files.readString(third.folder().resolve("changes.csv"));
    Files.delete(third.folder().resolve("tables/values.csv"));
    assertThat(workplace.run().out()).contains("Không có gì thay đổi so với lần công bố số 3.");
    assertThat(Files.readString(third.folder().resolve("changes.csv"))).isEqualTo(changes);
  }
}
