package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import vn.tonghop.cli.CommandLines;

/** Whatever one agency sends, the run ends normally and the others' figures stay as they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessyIsolationTest {

  private static final Path MESSY = Path.of("src/test/resources/messy");
  private static final String SENDER = CsvReport.AGENCY;

  private Workplace alone;
  private Workplace withRefused;
  private Workplace withAll;

  @BeforeAll
  void run(@TempDir Path root) throws Exception {
    Map<String, Map<String, Object>> expected =
        new Yaml().load(Files.readString(MESSY.resolve("expected.yaml")));
    alone = inbox(root.resolve("alone"), id -> false);
    withRefused =
        inbox(root.resolve("refused"), id -> "REFUSED".equals(expected.get(id).get("verdict")));
    withAll = inbox(root.resolve("all"), id -> true);
    assertThat(List.of(0, 3)).contains(done(alone.run()));
    assertThat(done(withRefused.run())).isEqualTo(3);
    assertThat(done(withAll.run())).isEqualTo(3);
  }

  private static int done(CommandLines.Result result) {
    return result.exitCode();
  }

  /** A small inbox without the messy sender's own report, and the messy submissions chosen. */
  private static Workplace inbox(Path root, Predicate<String> chosen) throws IOException {
    Workplace workplace = Workplace.in(root);
    for (String name : SampleFiles.FEW) {
      if (!name.contains(SENDER)) {
        SampleFiles.copy(name, workplace.inbox());
      }
    }
    Path day = Files.createDirectories(workplace.inbox().resolve("2017-11-10"));
    try (Stream<Path> folders = Files.list(MESSY.resolve("files"))) {
      for (Path folder : folders.sorted().toList()) {
        String id = folder.getFileName().toString();
        if (chosen.test(id)) {
          SampleFiles.copy(folder, day.resolve(id), false);
        }
      }
    }
    return workplace;
  }

  @Test
  void refused_submissions_change_no_figure_at_all() {
    for (String table : List.of("values", "dvc", "van_ban", "muc_tieu", "httt_csdl")) {
      assertThat(withRefused.publication().table(table))
          .as(table)
          .isEqualTo(alone.publication().table(table));
    }
    assertThat(figures(withRefused)).isEqualTo(figures(alone));
  }

  /** All statistics but those of who sent what. */
  private static List<Map<String, String>> figures(Workplace workplace) {
    return workplace.publication().table("statistics").stream()
        .filter(line -> !line.getOrDefault("indicator", "").startsWith("@submission."))
        .toList();
  }

  @Test
  void all_messy_submissions_together_leave_the_other_agencies_as_they_are() {
    for (String table : List.of("values", "dvc", "van_ban", "muc_tieu", "httt_csdl")) {
      List<Map<String, String>> others = of(withAll.publication().table(table));
      assertThat(others).as(table).isNotEmpty().isEqualTo(of(alone.publication().table(table)));
    }
  }

  private static List<Map<String, String>> of(List<Map<String, String>> lines) {
    return lines.stream().filter(line -> !SENDER.equals(line.get("agency"))).toList();
  }

  @Test
  void the_messy_sender_is_published_with_one_submission() {
    assertThat(withAll.publication().of(SENDER, "values")).isNotEmpty();
    assertThat(withAll.publication().of(SENDER, "values"))
        .extracting(line -> line.get("revision"))
        .containsOnly(withAll.publication().of(SENDER, "values").get(0).get("revision"));
  }
}
