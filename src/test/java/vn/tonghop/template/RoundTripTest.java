package vn.tonghop.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.app.Templates;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.source.jobs.JobsFolder;

/** What is filled into the template is what the pipeline reads. */
class RoundTripTest {

  private static final Path JOBS = Path.of("jobs");
  private static Setup setup;
  private static Templates templates;

  @TempDir Path folder;

  @BeforeAll
  static void load() throws Exception {
    setup = new JobsFolder(JOBS).load("3500-KQ2017");
    templates = Templates.of(JOBS, setup, Locale.ROOT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BTC", "BKHDT", "VTV", "UBND-48", "UBND-01"})
  void a_template_filled_in_completely_gives_equal_values_and_no_finding(String code)
      throws Exception {
    Agency agency = setup.registry().agency(code).orElseThrow();
    Path blank = templates.write(folder, agency).get(0);
    FullReport report;
    Path file = folder.resolve("filled.xlsx");
    try (FilledTemplate template = new FilledTemplate(Files.readAllBytes(blank), setup.outline())) {
      report = new FullReport(setup, agency, codes(template));
      report.fill(template);
      Files.write(file, template.bytes());
    }

    ReadBack read = ReadBack.of(setup, file);

    assertThat(read.codes(Level.WARN)).isEmpty();
    assertThat(read.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(read.agency()).isEqualTo(agency);
    assertEqual(report, read);
  }

  @Test
  void the_common_template_shows_the_tasks_of_the_agency_chosen_in_it() throws Exception {
    Agency agency = setup.registry().agency("BTC").orElseThrow();
    byte[] chosen;
    try (FilledTemplate template =
        new FilledTemplate(
            Files.readAllBytes(templates.write(folder, null).get(0)), setup.outline())) {
      assertThat(template.codes("nhiem_vu_rieng")).isEmpty();
      chosen = template.cover("agency_name", agency.name()).bytes();
    }
    Path file = folder.resolve("filled.xlsx");
    FullReport report;
    try (FilledTemplate template = new FilledTemplate(chosen, setup.outline())) {
      assertThat(template.codes("nhiem_vu_rieng"))
          .hasSize(13)
          .contains("3500.I.4.b.BTC.khaithue", "3500.I.4.b.nq36a.giao");
      report = new FullReport(setup, agency, codes(template));
      report.fill(template);
      Files.write(file, template.bytes());
    }

    ReadBack read = ReadBack.of(setup, file);

    assertThat(read.codes(Level.WARN)).isEmpty();
    assertThat(read.agency()).isEqualTo(agency);
    assertEqual(report, read);
  }

  @Test
  void the_csv_set_filled_in_gives_equal_values_and_no_finding() throws Exception {
    Agency agency = setup.registry().agency("BKHDT").orElseThrow();
    List<Path> written = templates.write(folder, agency);
    FullReport report;
    try (FilledTemplate template =
        new FilledTemplate(Files.readAllBytes(written.get(0)), setup.outline())) {
      report = new FullReport(setup, agency, codes(template));
    }
    Path set = folder.resolve("3500-KQ2017_BKHDT_L01_20171106");
    FilledCsv.fill(written.get(1), set, report, setup.outline());

    ReadBack read = ReadBack.of(setup, set);

    assertThat(read.codes(Level.WARN)).isEmpty();
    assertThat(read.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertEqual(report, read);
  }

  @Test
  void a_blank_template_is_accepted_by_nobody_but_read_without_damage() throws Exception {
    Agency agency = setup.registry().agency("UBND-48").orElseThrow();
    ReadBack read = ReadBack.of(setup, templates.write(folder, agency).get(0));

    assertThat(read.agency()).isEqualTo(agency);
    assertThat(read.codes(Level.ERROR)).containsOnly("REQUIRED", "TABLE-EMPTY");
    assertThat(read.values().get("3500.I.1.cqdv-ttdt").state()).isEqualTo(ValueState.BLANK);
    assertThat(read.values().get("3500.0.cutoff").text()).isEqualTo("2017-10-31");
    assertThat(read.rows()).isEmpty();
  }

  private static List<String> codes(FilledTemplate template) {
    return setup.outline().forms().stream().flatMap(f -> template.codes(f.key()).stream()).toList();
  }

  private static void assertEqual(FullReport report, ReadBack read) {
    report.answers.forEach(
        (code, cells) ->
            assertEqual(setup.outline().require(code), cells, read.values().get(code)));
    report.tables.forEach(
        (key, rows) -> {
          List<TableRow> found = read.rows().get(key);
          assertThat(found).as(key).hasSameSizeAs(rows);
          for (int i = 0; i < rows.size(); i++) {
            assertEqual(setup.outline().table(key).orElseThrow(), rows.get(i), found.get(i));
          }
        });
  }

  private static void assertEqual(
      Indicator item, Map<Role, Object> cells, @Nullable IndicatorValue value) {
    assertThat(value).as(item.code()).isNotNull();
    assertThat(value.state()).as(item.code()).isEqualTo(ValueState.VALUE);
    if (cells.containsKey(Role.NUMERATOR)) {
      Component component = item.main();
      BigDecimal factor =
          item.kind() == Kind.MONEY ? BigDecimal.valueOf(1_000_000) : BigDecimal.ONE;
      BigDecimal typed = new BigDecimal(cells.get(Role.NUMERATOR).toString()).multiply(factor);
      assertThat(value.number(component)).as(item.code()).isEqualByComparingTo(typed);
    }
    if (cells.containsKey(Role.DENOMINATOR)) {
      assertThat(value.denominator())
          .as(item.code())
          .isEqualByComparingTo(cells.get(Role.DENOMINATOR).toString());
    }
    if (cells.containsKey(Role.TEXT)) {
      assertThat(value.text()).isEqualTo(cells.get(Role.TEXT));
    }
    if (cells.containsKey(Role.CHOICE)) {
      String choices = item.choices();
      String expected =
          choices == null ? "yes" : setup.outline().choices(choices).choices().get(0).code();
      assertThat(value.text()).as(item.code()).isEqualTo(expected);
    }
  }

  private static void assertEqual(Table table, Map<String, Object> typed, TableRow row) {
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      Object expected = typed.get(column.key());
      if (expected == null || column.order()) {
        continue;
      }
      String where = table.key() + "/" + row.number() + "/" + column.key();
      if (column.kind() == Kind.COUNT) {
        assertThat(row.amount(i)).as(where).isEqualByComparingTo(expected.toString());
      } else if (expected instanceof LocalDate date) {
        assertThat(String.valueOf(row.values().get(i))).as(where).isEqualTo(date.toString());
      } else {
        assertThat(String.valueOf(row.values().get(i))).as(where).isEqualTo(expected.toString());
      }
    }
  }
}
