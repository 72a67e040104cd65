package vn.tonghop.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.app.Templates;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;

/** A campaign unlike the real ones, with no design of its own, gets a template that can be read. */
class InventedTemplateTest {

  private static final Path JOBS = Path.of("src/test/resources/invented/jobs");

  @TempDir Path folder;

  @Test
  void an_outline_alone_makes_a_template_whose_answers_are_read() throws Exception {
    JobsFolder jobs = new JobsFolder(JOBS);
    Setup setup = jobs.load(jobs.defaultCampaign());
    Agency agency = setup.registry().agencies().get(0);
    Path blank =
        Templates.of(JOBS, setup, Locale.ROOT).write(folder.resolve("blank"), agency).get(0);
    Path file = folder.resolve("filled.xlsx");
    List<Indicator> filled = new ArrayList<>();
    try (FilledTemplate template = new FilledTemplate(Files.readAllBytes(blank), setup.outline())) {
      for (Form form : setup.outline().forms()) {
        for (String code : template.codes(form.key())) {
          Indicator item = setup.outline().require(code);
          if (item.kind() == Kind.COUNT
              && item.applies().appliesTo(agency)
              && template.has(code, Role.NUMERATOR)) {
            template.answer(code, Role.NUMERATOR, 7);
            filled.add(item);
          }
        }
      }
      Files.write(file, template.bytes());
    }

    ReadBack read = ReadBack.of(setup, file);

    assertThat(read.agency()).isEqualTo(agency);
    assertThat(filled).isNotEmpty();
    assertThat(filled)
        .allSatisfy(
            item ->
                assertThat(read.values().get(item.code()).amount())
                    .as(item.code())
                    .isEqualByComparingTo("7"));
    assertThat(CheckPage.of(file).results()).isNotEmpty();
  }
}
