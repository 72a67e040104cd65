package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst corrects a province's online dossiers and asks where the new share comes from. */
class ExplainCorrectionTest {

  private static final String SHARE = "3500.I.2.hs-muc3";

  @TempDir Path root;

  @Test
  void the_corrected_cell_is_listed_and_gives_the_published_share() throws IOException {
    Workplace workplace = Workplace.in(root);
    CsvReport.faultless().send(workplace.inbox(), "2017-11-03/3500-KQ2017_UBND-19_L01");
    assertThat(workplace.run().exitCode()).isZero();
    List<String> before = lines(workplace);
    String row = row(before);
    assertThat(row).contains("dvc.hs_tt,,,0,,,");

    CsvReport.faultless()
        .revision(2)
        .with("dvc.csv", "giấy khai sinh,3,0,178,", "giấy khai sinh,3,17,178,")
        .send(workplace.inbox(), "2017-11-06/3500-KQ2017_UBND-19_L02");
    assertThat(workplace.run().exitCode()).isZero();
    List<String> after = lines(workplace);

    assertThat(row(after)).contains("dvc.hs_tt,,,17,,,", "/UBND-19/2/", ",2,");
    assertThat(share(after, "published")).isEqualTo(share(after, "recomputed"));
    assertThat(share(after, "published")).isNotEqualTo(share(before, "published"));
  }

  private static List<String> lines(Workplace workplace) {
    return workplace.command("explain", SHARE, "--csv").outLines();
  }

  private static String row(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("row,UBND-19,dvc.hs_tt,"))
        .findFirst()
        .orElseThrow();
  }

  private static String share(List<String> lines, String role) {
    return lines.stream()
        .filter(line -> line.startsWith(role + ","))
        .map(line -> line.split(",")[5])
        .findFirst()
        .orElseThrow();
  }
}
