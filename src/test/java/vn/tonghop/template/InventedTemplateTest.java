package vn.tonghop.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.app.Templates;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Component;
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
          if (item.applies().appliesTo(agency)) {
            fill(template, item, setup);
            filled.add(item);
          }
        }
      }
      Files.write(file, template.bytes());
    }

    ReadBack read = ReadBack.of(setup, file);

    assertThat(read.agency()).isEqualTo(agency);
    assertThat(filled).hasSizeGreaterThan(8);
    for (Indicator item : filled) {
      IndicatorValue value = read.values().get(item.code());
      assertThat(value.state()).as(item.code()).isEqualTo(ValueState.VALUE);
      if (item.kind() == Kind.COUNT || item.kind() == Kind.RATIO) {
        assertThat(value.number(item.main())).as(item.code()).isEqualByComparingTo("7");
      }
    }
    assertThat(CheckPage.of(file).results()).isNotEmpty();
  }

  private static void fill(FilledTemplate template, Indicator item, Setup setup) {
    String list = item.choices();
    switch (item.kind()) {
      case COUNT, NUMBER, MONEY -> template.answer(item.code(), Role.NUMERATOR, 7);
      case PERCENT -> template.answer(item.code(), Role.PERCENT, 70);
      case RATIO -> {
        template.answer(item.code(), Role.NUMERATOR, 7);
        if (item.derivation(Component.DENOMINATOR) == null) {
          template.answer(item.code(), Role.DENOMINATOR, 20);
        }
      }
      case YESNO -> template.answer(item.code(), Role.CHOICE, "Có");
      case ENUM ->
          template.answer(
              item.code(),
              Role.CHOICE,
              setup.outline().choices(list).choices().get(0).label().vi());
      case DATE -> template.answer(item.code(), Role.CHOICE, LocalDate.of(2019, 3, 4));
      case TEXT, LIST -> template.answer(item.code(), Role.TEXT, "Trạm trả lời đầy đủ mục này.");
    }
  }
}
