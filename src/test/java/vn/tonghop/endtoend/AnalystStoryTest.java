package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.store.Dialect;
import vn.tonghop.store.testing.TestDatabase;

/** What an analyst does after the first run, from the correction to taking it all back. */
@ParameterizedClass(name = "{0}")
@EnumSource(Dialect.class)
class AnalystStoryTest {

  private static final String PROVINCE = "2017-11-03/3500-KQ2017_UBND-19_L01_20171103";
  private static final String SHARE = "3500.I.2.hs-muc3";

  @Parameter private Dialect dialect;
  @TempDir private Path root;
  private TestDatabase database;
  private Workplace workplace;

  @BeforeEach
  void fillTheInbox() throws IOException {
    database = TestDatabase.fresh(dialect, root.resolve("data"));
    workplace = Workplace.in(root).on(database);
    SampleFiles.copyFew(workplace.inbox());
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  private static CommandLines.Result expect(int exitCode, CommandLines.Result result) {
    assertThat(result.exitCode()).as(result.err() + result.out()).isEqualTo(exitCode);
    return result;
  }

  /** The values of statistics.csv by indicator, group and measure. */
  private static SortedMap<String, String> figures(Publication publication) {
    SortedMap<String, String> figures = new TreeMap<>();
    for (Map<String, String> line : publication.table("statistics")) {
      figures.put(
          line.get("indicator") + "/" + line.get("group") + "/" + line.get("measure"),
          line.getOrDefault("value", ""));
    }
    return figures;
  }

  @Test
  void correct_explain_withdraw_and_take_it_all_back() throws IOException {
    expect(3, workplace.run());
    Publication first = workplace.publication().resolved();
    SortedMap<String, String> firstHashes = first.hashes();

    CsvReport.faultless()
        .revision(2)
        .with("dvc.csv", "giấy khai sinh,3,0,178,", "giấy khai sinh,3,17,178,")
        .send(root.resolve("desk"), "2017-11-09/sua");
    String corrected = root.resolve("desk/2017-11-09/sua").toString();
    CommandLines.Result reload =
        expect(0, workplace.command("reload", "--reason", "sót hồ sơ", corrected));
    assertThat(reload.out()).contains("Đã công bố lần 2.", "Thay đổi quan trọng nhất");

    Publication second = workplace.publication().resolved();
    SortedMap<String, String> before = figures(first);
    SortedMap<String, String> after = figures(second);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    SortedMap<String, String> changed = new TreeMap<>();
    after.forEach(
        (figure, value) -> {
          if (!value.equals(before.get(figure))) {
            changed.put(figure, before.get(figure) + ">" + value);
          }
        });
    Map<String, String> told =
        second.changes().stream()
            .filter(line -> "statistic".equals(line.get("kind")))
            .collect(
                Collectors.toMap(
                    line ->
                        line.get("indicator") + "/" + line.get("group") + "/" + line.get("column"),
                    line -> line.get("before") + ">" + line.get("after")));
    assertThat(told).isEqualTo(changed).containsKey(SHARE + "/ALL/weighted_share");
    assertThat(second.changes())
        .filteredOn(line -> !"submission".equals(line.get("kind")))
        .allSatisfy(line -> assertThat(line).containsEntry("caused_by", "UBND-19:1>2"));

    CommandLines.Result share =
        expect(0, workplace.command("explain", SHARE, "--agency", CsvReport.AGENCY));
    assertThat(share.out()).contains("lần gửi 2", "/UBND-19/2/");
    assertThat(expect(0, workplace.command("explain", SHARE, "--measure", "weighted_share")).out())
        .contains("Bằng số đã công bố.");

    expect(0, workplace.command("withdraw", "--agency", "UBND-19", "--reason", "xin rút"));
    Workplace without = Workplace.in(root.resolve("without"));
    for (String name : SampleFiles.FEW) {
      if (!name.equals(PROVINCE)) {
        SampleFiles.copy(name, without.inbox());
      }
    }
    expect(3, without.run());
    assertThat(figures(workplace.publication())).isEqualTo(figures(without.publication()));
    assertThat(workplace.publication().hashes()).isEqualTo(without.publication().hashes());

    String again = workplace.inbox().resolve(PROVINCE).toString();
    expect(0, workplace.command("reload", again));
    assertThat(workplace.publication().of(CsvReport.AGENCY, "submissions"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .containsEntry("revision", "1")
                    .containsEntry("received_on", "2017-11-03"));
    assertThat(workplace.publication().hashes()).isEqualTo(firstHashes);
  }
}
