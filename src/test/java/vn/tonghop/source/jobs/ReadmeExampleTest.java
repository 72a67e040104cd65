package vn.tonghop.source.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.Setup;

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
    assertThat(share.unit()).isEqualTo("%");
    assertThat(share.numerator())
        .isEqualTo(new Derivation.TableCount("sach", new RowFilter(Map.of("loai", Set.of("so")))));
    assertThat(share.denominator())
        .isEqualTo(
            new Derivation.Linear(
                List.of(new ComponentRef("tv.sach", Component.AMOUNT)), List.of()));
    assertThat(setup.outline().reports()).extracting(ReportLayout::id).containsExactly("TV-01");
    assertThat(setup.synonyms().canonical("loai", "điện tử")).contains("so");
    assertThat(setup.synonyms().canonical("loai", "sách in")).contains("in");
    assertThat(setup.campaign().deadlineInclusive()).isTrue();
  }

  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    List<MatchResult> fences =
        FILE.matcher(Files.readString(Path.of("jobs/README.md"))).results().toList();
    fences.forEach(fence -> files.put(fence.group(1), fence.group(2)));
    return files;
  }
}
