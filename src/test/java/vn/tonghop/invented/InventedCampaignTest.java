package vn.tonghop.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.PartFile;
import vn.tonghop.source.ReadLimits;
import vn.tonghop.source.SubmissionFiles;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.SheetSource;

class InventedCampaignTest {

  private static Setup setup;

  @BeforeAll
  static void load() throws Exception {
    setup = new JobsFolder(InventedInbox.jobs()).load(InventedInbox.CAMPAIGN);
  }

  @Test
  void it_has_kinds_groups_and_tables_of_its_own() {
    assertThat(setup.outline().indicators())
        .extracting(indicator -> indicator.kind())
        .contains(Kind.PERCENT, Kind.NUMBER, Kind.MONEY, Kind.DATE, Kind.LIST, Kind.RATIO);
    assertThat(setup.registry().groups())
        .extracting(group -> group.code())
        .containsExactlyInAnyOrder("NUI", "DAO", "PHAO");
    assertThat(setup.registry().agencies()).hasSize(12);
    assertThat(setup.outline().tables())
        .extracting(table -> table.key())
        .containsExactly("thiet_bi", "chuyen_do");
  }

  @Test
  void it_shares_no_code_with_the_real_campaign() throws Exception {
    Setup real = new JobsFolder(Path.of("jobs")).load("3500-KQ2017");
    assertThat(setup.outline().indicators())
        .extracting(indicator -> indicator.code())
        .doesNotContainAnyElementsOf(
            real.outline().indicators().stream().map(indicator -> indicator.code()).toList());
    assertThat(setup.outline().tables())
        .extracting(table -> table.key())
        .doesNotContainAnyElementsOf(
            real.outline().tables().stream().map(table -> table.key()).toList());
  }

  @Test
  void eleven_of_twelve_stations_send_something(@TempDir Path inbox) throws IOException {
    InventedInbox.write(inbox);
    List<String> sent = new ArrayList<>();
    for (Path day : list(inbox)) {
      list(day).forEach(path -> sent.add(path.getFileName().toString().split("_")[1]));
    }
    assertThat(sent)
        .containsExactlyInAnyOrder(
            "N-1", "N-2", "N-3", "N-4", "N-5", "D-1", "D-2", "D-3", "P-1", "P-2", "P-3");
  }

  @Test
  void its_workbooks_open_with_their_own_sheets(@TempDir Path inbox) throws Exception {
    InventedInbox.write(inbox);
    String name = "QT-2031_N-2_L01_20320120.xlsx";
    PartFile part = PartFile.of(name, inbox.resolve("2032-01-20").resolve(name));
    try (OpenSubmission open = new SubmissionFiles(ReadLimits.DEFAULT).open(List.of(part))) {
      assertThat(open.sheets())
          .extracting(SheetSource::name)
          .containsExactly("BIA", "Số liệu", "LOI", "THIET_BI", "CHUYEN_DO");
      List<Row> devices = new ArrayList<>();
      open.sheets().get(3).read(devices::add);
      assertThat(devices).hasSize(5);
      assertThat(devices.get(4).cell(1).text()).isEqualTo("2750");
      assertThat(devices.get(4).cell(2).text()).isEqualTo("Cộng");
    }
  }

  @Test
  void the_figures_worked_out_by_hand_name_what_the_outline_has() throws IOException {
    List<String> lines = Files.readAllLines(InventedInbox.expectedStatistics());
    assertThat(lines).hasSizeGreaterThan(30);
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",");
      assertThat(fields).as(line).hasSize(6);
      assertThat(fields[0].startsWith("@") || setup.outline().indicator(fields[0]).isPresent())
          .as(line)
          .isTrue();
      assertThat(setup.registry().populations().get(fields[1]))
          .as(line)
          .hasSize(Integer.parseInt(fields[5]));
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }
}
