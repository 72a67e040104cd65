package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.consolidate.Consolidator;
import vn.tonghop.consolidate.TestCampaign;
import vn.tonghop.outline.ReportLayout;

class ReportCsvTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"T-91", "T-92", "T-93"})
  void aTableIsWrittenAsTheGoldenFileSays(String id) throws Exception {
    ReportLayout layout =
        TestCampaign.outline().reports().stream()
            .filter(report -> report.id().equals(id))
            .findFirst()
            .orElseThrow();
    Path file = folder.resolve(id + ".csv");

    ReportCsv.write(file, Consolidator.build(layout, TestCampaign.setup(), new TestCampaign(true)));

    assertThat(Files.readString(file)).isEqualTo(golden(id));
  }

  private static String golden(String id) throws Exception {
    try (InputStream in =
        Objects.requireNonNull(ReportCsvTest.class.getResourceAsStream(id + ".csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
