package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;

/** Every entry of cases/date-windows.yml is a test. */
class DateJudgeTest {

  @TestFactory
  Stream<DynamicTest> windows() throws Exception {
    List<Map<String, Object>> cases =
        new Yaml().load(Files.readString(Path.of("src/test/resources/cases/date-windows.yml")));
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.toString(), () -> check(c)));
  }

  private static void check(Map<String, Object> given) {
    Finding rule = Finding.of(FindingCode.WINDOW, Origin.of("a.xlsx"));
    String window = date(text(given, "from")) + "–" + date(text(given, "to"));
    Finding told =
        DateJudge.judge(
            LocalDate.parse(text(given, "date")),
            DateJudge.within(
                LocalDate.parse(text(given, "from")), LocalDate.parse(text(given, "to"))),
            rule,
            window);
    assertThat(told == null ? null : told.code()).isEqualTo(given.get("told"));
    if (told != null) {
      assertThat(told.expected()).isEqualTo(given.get("expected"));
      assertThat(told.level()).isEqualTo(told.code().equals("WINDOW") ? Level.CONFIRM : Level.WARN);
    }
  }

  private static String text(Map<String, Object> given, String key) {
    return given.get(key).toString();
  }

  private static String date(String iso) {
    return NumberText.of(LocalDate.parse(iso));
  }
}
