package vn.tonghop.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.source.ReadLimits;

class SettingsTest {

  @TempDir Path home;

  @Test
  void without_anything_set_the_shipped_limits_hold() throws Exception {
    assertThat(Settings.load(home, Map.of("PATH", "/bin")).limits()).isEqualTo(ReadLimits.DEFAULT);
    assertThat(ReadLimits.DEFAULT.rows()).isEqualTo(1_048_576);
    assertThat(ReadLimits.DEFAULT.seconds()).isEqualTo(600);
  }

  @Test
  void a_file_beside_the_launcher_changes_some_and_the_environment_wins() throws Exception {
    Files.writeString(
        home.resolve("tonghop.properties"),
        "# ít thôi\ntonghop.limits.rows=2000\ntonghop.limits.seconds = 30\n");

    ReadLimits limits = Settings.load(home, Map.of("TONGHOP_LIMITS_ROWS", "3000")).limits();

    assertThat(limits.rows()).isEqualTo(3000);
    assertThat(limits.seconds()).isEqualTo(30);
    assertThat(limits.sheets()).isEqualTo(ReadLimits.DEFAULT.sheets());
  }

  @Test
  void all_that_cannot_be_used_is_told_at_once() throws Exception {
    Files.writeString(
        home.resolve("tonghop.properties"), "tonghop.limits.row=2\ntonghop.limits.rows=nhiều\n");

    assertThatThrownBy(() -> Settings.load(home, Map.of("TONGHOP_LIMITS_STYLES", "0")))
        .isInstanceOfSatisfying(
            SettingsFailure.class,
            failure ->
                assertThat(failure.problems())
                    .isEqualTo(
                        List.of(
                            new SettingsFailure.Problem("tonghop.limits.row", "2", false),
                            new SettingsFailure.Problem("tonghop.limits.rows", "nhiều", true),
                            new SettingsFailure.Problem("tonghop.limits.styles", "0", true))));
  }

  @Test
  void other_limits_are_another_reading() throws Exception {
    var setup = Setups.load(Path.of("jobs"), null, java.util.Locale.ROOT);
    ReadLimits other = Settings.load(home, Map.of("TONGHOP_LIMITS_ROWS", "3000")).limits();

    assertThat(Reading.intakeHash(setup, other))
        .isNotEqualTo(Reading.intakeHash(setup, ReadLimits.DEFAULT))
        .isEqualTo(Reading.intakeHash(setup, other));
  }

  @Test
  void findings_beyond_the_limit_are_counted_and_not_kept() throws Exception {
    var setup = Setups.load(Path.of("jobs"), null, java.util.Locale.ROOT);
    StringBuilder answers = new StringBuilder("ma,tu_so,mau_so,ty_le,gia_tri,trang_thai,ghi_chu\n");
    for (String item :
        List.of("dvc-tong", "dvc-muc3", "dvc-muc4", "buuchinh.nhan", "buuchinh.tra")) {
      answers.append("3500.I.2.").append(item).append(",nhiều,,,,,\n");
    }
    Path report = Files.createDirectories(home.resolve("3500-KQ2017_UBND-19_L01"));
    Files.writeString(report.resolve("chi_tieu.csv"), answers);

    for (int limit : List.of(5, 4, 3)) {
      Settings settings =
          Settings.load(home, Map.of("TONGHOP_LIMITS_FINDINGS", Integer.toString(limit)));
      var result = CheckFiles.check(setup, settings, List.of(report)).examined().get(0).result();
      assertThat(result.findings().stream().filter(f -> f.code().equals("NUM"))).hasSize(limit);
      assertThat(result.counts().get(vn.tonghop.finding.Level.ERROR))
          .isGreaterThanOrEqualTo(5)
          .isEqualTo(
              CheckFiles.check(setup, Settings.SHIPPED, List.of(report))
                  .examined()
                  .get(0)
                  .result()
                  .counts()
                  .get(vn.tonghop.finding.Level.ERROR));
    }
  }
}
