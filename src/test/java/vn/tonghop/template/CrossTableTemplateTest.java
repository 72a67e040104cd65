package vn.tonghop.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.app.Templates;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;

/** The page of checks judges rules over rows as the pipeline does. */
class CrossTableTemplateTest {

  private static final Path JOBS = Path.of("src/test/resources/half-year");
  private static final String COUNT = "SO_LIEU: Số dự án mức 3 trở lên = Danh mục dự án";
  private static final String BUDGET = "SO_LIEU: Tổng kinh phí = Danh mục dự án";
  private static final String PARTS = "DU_AN: Vốn trung ương + Vốn địa phương = Kinh phí";

  @TempDir Path folder;

  private CheckPage filled(int count, int budget, Integer central, Integer local) throws Exception {
    Setup setup = new JobsFolder(JOBS).load("DA-2009H1");
    Path blank =
        Templates.of(JOBS, setup, Locale.ROOT)
            .write(folder.resolve("blank"), setup.registry().agencies().get(0))
            .get(0);
    try (FilledTemplate template = new FilledTemplate(Files.readAllBytes(blank), setup.outline())) {
      template.answer("da.so", Role.NUMERATOR, count);
      template.answer("da.tong", Role.NUMERATOR, budget);
      template.row("du_an", 1, row("A1", "Mức 3", central, local));
      template.row("du_an", 2, row("A2", "Mức 2", null, null));
      Path file = folder.resolve("filled.xlsx");
      Files.write(file, template.bytes());
      return CheckPage.of(file);
    }
  }

  private static Map<String, ?> row(String code, String level, Integer central, Integer local) {
    Map<String, Object> row = new HashMap<>();
    row.put("ma", code);
    row.put("ten", "Dự án " + code);
    row.put("muc", level);
    row.put("kp", 100);
    row.put("kptw", central);
    row.put("kpdp", local);
    return row;
  }

  @Test
  void whatAgreesIsGreen() throws Exception {
    CheckPage page = filled(1, 202, 60, 40);
    assertThat(page.lines("✓")).contains(COUNT, BUDGET, PARTS);
  }

  @Test
  void whatDoesNotIsMarkedOnItsLine() throws Exception {
    CheckPage page = filled(2, 203, 60, 39);
    assertThat(page.lines("!")).contains(COUNT, BUDGET, PARTS);
  }

  @Test
  void partsThatAreEmptyAreNothing() throws Exception {
    assertThat(filled(1, 200, 60, null).lines("!")).contains(PARTS).doesNotContain(COUNT, BUDGET);
    assertThat(filled(1, 200, null, null).lines("✓")).contains(PARTS);
  }
}
