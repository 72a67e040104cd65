package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.store.Dialect;
import vn.tonghop.store.testing.TestDatabase;

/** Equal inputs give equal bytes: every published file but run.json. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameBytesTest {

  private static final String OTHER_JAVA = "TONGHOP_OTHER_JAVA_HOME";

  private SortedMap<String, String> reference;

  @BeforeAll
  void publish_once(@TempDir Path root) throws IOException {
    Workplace workplace = Workplace.in(root);
    SampleFiles.copyFew(workplace.inbox());
    assertThat(workplace.run().exitCode()).isEqualTo(3);
    reference = workplace.publication().hashes();
    assertThat(reference)
        .containsKeys("findings.csv", "tong-hop.xlsx", "tables/statistics.csv", "tables/dvc.csv");
  }

  @Test
  void on_PostgreSQL(@TempDir Path root) throws IOException {
    try (TestDatabase database = TestDatabase.fresh(Dialect.POSTGRESQL, root.resolve("data"))) {
      Workplace workplace = Workplace.in(root).on(database);
      SampleFiles.copyFew(workplace.inbox());
      assertThat(workplace.run().exitCode()).isEqualTo(3);
      assertThat(workplace.publication().hashes()).isEqualTo(reference);
    }
  }

  @Test
  void whatever_the_order_and_times_of_the_files_and_the_name_of_the_inbox(@TempDir Path root)
      throws IOException {
    Workplace workplace = Workplace.in(root);
    Path inbox = root.resolve("Báo cáo gửi đến");
    List<String> names = new ArrayList<>(SampleFiles.FEW);
    Collections.shuffle(names, new Random(3500));
    for (int i = 0; i < names.size(); i++) {
      SampleFiles.copy(names.get(i), inbox);
      Files.setLastModifiedTime(
          inbox.resolve(names.get(i)),
          FileTime.from(Instant.ofEpochSecond(1_000_000_000L * i / 7)));
    }
    assertThat(workplace.runOn(inbox).exitCode()).isEqualTo(3);
    assertThat(workplace.publication().hashes()).isEqualTo(reference);
  }

  @Test
  void in_several_runs_over_a_growing_inbox(@TempDir Path root) throws IOException {
    Workplace workplace = Workplace.in(root);
    for (String name : SampleFiles.FEW.subList(0, 3)) {
      SampleFiles.copy(name, workplace.inbox());
    }
    workplace.run();
    assertThat(workplace.publication().hashes()).isNotEqualTo(reference);
    for (String name : SampleFiles.FEW.subList(3, SampleFiles.FEW.size())) {
      SampleFiles.copy(name, workplace.inbox());
    }
    assertThat(workplace.run().exitCode()).isEqualTo(3);
    assertThat(workplace.publication().hashes()).isEqualTo(reference);
  }

  @ParameterizedTest(name = "{0}_{1} {2} {3}")
  @CsvSource({
    "tr, TR, America/St_Johns, tr_TR.UTF-8",
    "vi, VN, Asia/Ho_Chi_Minh, vi_VN.UTF-8",
    "en, US, Pacific/Kiritimati, POSIX"
  })
  void in_any_language_and_time_zone(
      String language, String country, String zone, String environment, @TempDir Path root)
      throws Exception {
    Workplace workplace = Workplace.in(root);
    SampleFiles.copyFew(workplace.inbox());
    try (Child child =
        Child.start(
            Path.of(System.getProperty("java.home")),
            Map.of("LANG", environment, "LC_ALL", environment, "TZ", zone),
            List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone),
            workplace.runArguments(workplace.inbox()))) {
      assertThat(child.exitCode()).as(() -> child.printed().toString()).isEqualTo(3);
      assertThat(child.printed()).contains("Công bố…");
    }
    assertThat(workplace.publication().hashes()).isEqualTo(reference);
  }

  @Test
  void on_another_Java(@TempDir Path root) throws Exception {
    String home = System.getProperty(OTHER_JAVA, System.getenv(OTHER_JAVA));
    assumeTrue(home != null, "set " + OTHER_JAVA + " to compare with a second JDK");
    Workplace workplace = Workplace.in(root);
    SampleFiles.copyFew(workplace.inbox());
    try (Child child =
        Child.start(
            Path.of(home), Map.of(), List.of(), workplace.runArguments(workplace.inbox()))) {
      assertThat(child.exitCode()).as(() -> child.printed().toString()).isEqualTo(3);
    }
    assertThat(workplace.publication().hashes()).isEqualTo(reference);
  }
}
