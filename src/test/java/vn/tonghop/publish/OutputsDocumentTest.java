package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.change.Change;
import vn.tonghop.change.Figure;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.consolidate.TestCampaign;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.statistic.Assessment;

/** docs/outputs.md tells the truth about the files. */
class OutputsDocumentTest {

  @TempDir Path folder;

  private static String document() throws Exception {
    return Files.readString(Path.of("docs", "outputs.md"));
  }

  private static String header(Path file) throws Exception {
    return Files.readString(file).substring(1).strip();
  }

  @Test
  void everyFixedHeaderIsDocumentedAsItIsWritten() throws Exception {
    CsvTables tables = new CsvTables(TestCampaign.outline());
    Path file = folder.resolve("t.csv");

    tables.values(file, sink -> {});
    assertThat(document()).contains("`" + header(file) + "`");
    tables.statistics(file, sink -> {});
    assertThat(document()).contains("`" + header(file) + "`");
    tables.targets(file, sink -> {});
    assertThat(document()).contains("`" + header(file) + "`");
    tables.findings(file, sink -> {});
    assertThat(document()).contains("`" + header(file) + "`");
    tables.submissions(file, sink -> {});
    String submissions = header(file);
    assertThat(document())
        .contains("`" + submissions.substring(0, submissions.indexOf(",completeness.")) + "`");
  }

  @Test
  void theColumnsOfTheChangesAreDocumented() throws Exception {
    Path file = folder.resolve("changes.csv");
    new ChangesCsv(file).close();
    assertThat(document()).contains("`" + header(file) + "`");
    assertThat(document())
        .contains(
            Stream.of(Figure.Kind.values(), Change.Sort.values())
                .flatMap(Arrays::stream)
                .map(word -> "`" + ((Enum<?>) word).name().toLowerCase(Locale.ROOT) + "`")
                .toList());
  }

  @Test
  void everySignAndStateIsDocumented() throws Exception {
    Labels labels = Labels.vietnamese();
    Stream<String> signs =
        Arrays.stream(ReportCell.Sign.values()).map(labels::sign).filter(sign -> !sign.isEmpty());
    Stream<String> states = Arrays.stream(ValueState.values()).map(Enum::name);

    assertThat(document())
        .contains(Stream.concat(signs, states).map(word -> "`" + word + "`").toList());
  }

  @Test
  void everyKindOfLineAndEveryJudgementIsDocumented() throws Exception {
    Stream<String> kinds =
        Arrays.stream(ReportRow.Kind.values())
            .filter(kind -> kind != ReportRow.Kind.GROUP)
            .map(kind -> kind.name().toLowerCase(Locale.ROOT));
    Stream<String> judgements = Arrays.stream(Assessment.Status.values()).map(Enum::name);

    assertThat(document())
        .contains(Stream.concat(kinds, judgements).map(word -> "`" + word + "`").toList());
  }

  @Test
  void everyKeyOfTheSummaryIsDocumented() throws Exception {
    for (Class<?> part :
        new Class<?>[] {RunSummary.class, RunSummary.Counts.class, RunSummary.Refused.class}) {
      for (var component : part.getRecordComponents()) {
        assertThat(document()).contains("`" + key(component.getName()) + "`");
      }
    }
  }

  private static String key(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
