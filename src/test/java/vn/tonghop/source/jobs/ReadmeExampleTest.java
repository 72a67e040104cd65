package vn.tonghop.source.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Ranking;

/** The worked example of jobs/README.md is a campaign that loads as it stands there. */
class ReadmeExampleTest {

  private static final Pattern FILE =
      Pattern.compile("```(?:yaml|csv)\n# file: (\\S+)\n(.*?)```", Pattern.DOTALL);

  @TempDir Path temp;

  @Test
  void theWholeCampaignOfTheReadmeLoads() throws Exception {
    Map<String, String> files = files();
    assertThat(files.keySet())
        .containsExactly(
            "campaigns/vi-du-2020.yaml",
            "marks/vi-du-2020.csv",
            "outlines/vi-du.yaml",
            "registries/danh-dau-dong.csv",
            "registries/nhom.csv",
            "registries/thu-vien.csv",
            "registries/tu-dong-nghia.csv",
            "registries/vung.csv");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = temp.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }

    Setup setup = new JobsFolder(temp).load("vi-du-2020");

    assertThat(setup.registry().agencies())
        .extracting(Agency::code)
        .containsExactly("TV-DONG", "TV-TAY");
    assertThat(setup.outline().indicators())
        .extracting(Indicator::code)
        .containsExactly("tv.sach", "tv.sachso", "tv.mocua");
    Indicator share = setup.outline().require("tv.sachso");
    assertThat(share.unit()).isEqualTo(Label.same("%"));
    assertThat(setup.outline().require("tv.sach").unit())
        .isEqualTo(new Label("đầu sách", "titles"));
    assertThat(setup.outline().table("sach").orElseThrow().column("luotmuon"))
        .map(Column::unit)
        .contains(new Label("lượt", "loans"));
    assertThat(share.numerator())
        .isEqualTo(new Derivation.TableCount("sach", new RowFilter(Map.of("loai", Set.of("so")))));
    assertThat(share.denominator())
        .isEqualTo(
            new Derivation.Linear(
                List.of(new ComponentRef("tv.sach", Component.AMOUNT)), List.of()));
    assertThat(setup.outline().reports())
        .extracting(ReportLayout::id)
        .containsExactly("TV-01", "TV-02");
    assertThat(setup.campaign().ranking("XH").orElseThrow().marks()).hasSize(2);
    assertThat(scores(setup)).containsExactly("TV-DONG 0.597", "TV-TAY 0.528");
    assertThat(setup.synonyms().canonical("loai", "điện tử")).contains("so");
    assertThat(setup.synonyms().canonical("loai", "sách in")).contains("in");
    assertThat(setup.campaign().deadlineInclusive()).isTrue();
  }

  /** The library East is the one worked out in the comments. */
  private static List<String> scores(Setup setup) {
    Map<String, IndicatorValue> answers =
        Map.of(
            "TV-DONG/tv.sach", number("tv.sach", "800", null, null),
            "TV-DONG/tv.sachso", number("tv.sachso", null, "240", "800"),
            "TV-DONG/tv.mocua", yes("tv.mocua"),
            "TV-TAY/tv.sach", number("tv.sach", "2000", null, null),
            "TV-TAY/tv.sachso", number("tv.sachso", null, "200", "2000"),
            "TV-TAY/tv.mocua", yes("tv.mocua"));
    AgencyStanding.Used used =
        new AgencyStanding.Used(
            1, Verdict.ACCEPTED, null, LocalDate.of(2021, 1, 4), 0, 0, 0, 0, 0, List.of(), "ff");
    return new Ranking(
            setup.campaign().ranking("XH").orElseThrow(),
            setup.outline(),
            setup.registry().agencies().stream()
                .map(agency -> new AgencyStanding(agency, used, null))
                .toList(),
            (agency, item) -> answers.get(agency + "/" + item))
        .blocks().get(0).agencies().stream()
            .map(one -> one.standing().agency().code() + " " + one.place().score())
            .toList();
  }

  private static IndicatorValue number(
      String item, @Nullable String amount, @Nullable String n, @Nullable String d) {
    return IndicatorValue.empty(item, ValueState.VALUE)
        .withNumbers(decimal(amount), decimal(n), decimal(d));
  }

  private static IndicatorValue yes(String item) {
    return new IndicatorValue(
        item, ValueState.VALUE, null, null, null, IndicatorValue.YES, null, null, null);
  }

  private static @Nullable BigDecimal decimal(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    String guide = Files.readString(Path.of("jobs/README.md"));
    String section = guide.substring(guide.indexOf("\n## 3. "), guide.indexOf("\n## 4. "));
    List<MatchResult> fences = FILE.matcher(section).results().toList();
    fences.forEach(fence -> files.put(fence.group(1), fence.group(2)));
    return files;
  }
}
