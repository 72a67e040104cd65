package vn.tonghop.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.ChoiceList.Choice;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;
import vn.tonghop.outline.ValueRule;
import vn.tonghop.source.jobs.JobsFolder;

/** The outline of the ministry's plan 2011-2015 agrees with the analysts' catalogue. */
class MinistryPlanCatalogueTest {

  private static final Path CATALOGUE = Path.of("src/test/resources/catalogue");

  /** What the catalogue keeps as text but wants from a list. */
  private static final Set<String> FROM_A_LIST = Set.of("madong", "donvi");

  /** A project whose unit cell is empty is counted and asked after. */
  private static final String ASKED_AFTER = "donvi";

  private static Setup setup;
  private static Outline outline;
  private static List<Map<String, String>> items;

  @BeforeAll
  static void load() throws Exception {
    setup = new JobsFolder(Path.of("jobs")).load("2016-2011");
    outline = setup.outline();
    items = rows("items-2016-QD.csv");
  }

  @Test
  void every_item_has_the_kind_requirement_unit_and_names_of_the_catalogue() {
    Map<String, Requirement> words = Map.of("R", Requirement.REQUIRED, "O", Requirement.OPTIONAL);
    assertThat(items).hasSize(34);
    for (Map<String, String> row : items) {
      String code = row.get("code");
      if (row.get("kind").equals("table")) {
        Table table = table(code);
        assertThat(table.requirement()).as(code).isEqualTo(words.get(row.get("required")));
        assertThat(table.name().vi()).as(code).isEqualTo(row.get("name_vi"));
        assertThat(table.name().en()).as(code).isEqualTo(row.get("name_en"));
        continue;
      }
      Indicator item = outline.require(code);
      assertThat(item.kind().name().toLowerCase(Locale.ROOT)).as(code).isEqualTo(row.get("kind"));
      assertThat(item.requirement()).as(code).isEqualTo(words.get(row.get("required")));
      assertThat(item.name().vi()).as(code).isEqualTo(row.get("name_vi"));
      assertThat(item.name().en()).as(code).isEqualTo(row.get("name_en"));
      assertThat(item.citation()).as(code).isEqualTo(row.get("citation"));
      if (item.kind().isAmount() || item.kind() == Kind.RATIO) {
        assertThat(item.unit().vi()).as(code).isEqualTo(row.get("unit"));
      }
      assertThat(item.rules().stream().anyMatch(ValueRule.NumeratorWithin.class::isInstance))
          .as("NLE %s", code)
          .isEqualTo(row.get("rules").contains("NLE"));
    }
  }

  @Test
  void the_further_items_are_sums_of_the_lists() {
    Set<String> catalogued = new TreeSet<>();
    items.forEach(row -> catalogued.add(row.get("code")));
    assertThat(outline.indicators())
        .filteredOn(item -> !catalogued.contains(item.code()))
        .hasSize(23)
        .allMatch(item -> item.requirement() == Requirement.DERIVED)
        .allMatch(item -> item.citation().startsWith("Thống kê ST-14"));
  }

  @Test
  void tables_have_the_columns_of_the_catalogue_in_order_with_header_kind_and_requirement()
      throws Exception {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (Map<String, String> row : rows("table-columns-2016-QD.csv")) {
      expected.computeIfAbsent(row.get("table"), t -> new ArrayList<>()).add(row.get("key"));
      Column column = table(row.get("table")).column(row.get("key")).orElseThrow();
      String name = row.get("table") + " " + row.get("key");
      assertThat(row.get("header_vi")).as(name).startsWith(column.name().vi());
      String kind = row.get("kind").split(" ")[0];
      assertThat(column.kind())
          .as(name)
          .isEqualTo(
              FROM_A_LIST.contains(column.key())
                  ? Kind.ENUM
                  : Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
      assertThat(column.required())
          .as(name)
          .isEqualTo(row.get("required").equals("R") && !column.key().equals(ASKED_AFTER));
    }
    expected.forEach(
        (code, keys) -> assertThat(table(code).columns()).extracting(Column::key).isEqualTo(keys));
    assertThat(outline.tables())
        .extracting(Table::key)
        .containsExactly("du_an_ctqg", "du_an_bo", "tinh_hinh_da");
  }

  @Test
  void the_lists_keep_what_is_printed_and_only_tell_what_is_odd() {
    for (String list : List.of("du_an_ctqg", "du_an_bo")) {
      Table table = outline.table(list).orElseThrow();
      assertThat(table.rules())
          .extracting(RowRule::code)
          .containsExactly(
              "MONEY-YEAR-PRINTED", "PERIOD-EMPTY", "YEAR-EMPTY", "NO-BUDGET", "REQUIRED", "DUP");
      assertThat(table.rules())
          .extracting(rule -> rule.level().name())
          .containsExactly("WARN", "WARN", "INFO", "INFO", "CONFIRM", "WARN");
      assertThat(table.column("donvi").orElseThrow().fillDown()).isTrue();
    }
  }

  @Test
  void the_row_codes_and_names_of_both_lists_can_be_reported_on() throws Exception {
    List<Choice> rows = outline.choices("project_row").choices();
    List<Map<String, String>> printed = rows("projects-2016.normalized.csv");
    assertThat(rows)
        .extracting(Choice::code)
        .isEqualTo(printed.stream().map(row -> row.get("row_code")).toList());
    assertThat(rows)
        .extracting(choice -> choice.label().vi())
        .isEqualTo(printed.stream().map(row -> row.get("name").strip()).toList());
  }

  @Test
  void the_units_of_the_lists_are_the_units_of_the_registry() {
    List<Agency> units =
        setup.registry().agencies().stream().filter(a -> a.group().equals("DVTB")).toList();
    assertThat(units).hasSize(16);
    assertThat(outline.choices("project_unit").choices())
        .extracting(choice -> choice.code() + " " + choice.label().vi())
        .startsWith(units.stream().map(a -> a.code() + " " + a.name()).toArray(String[]::new))
        .hasSize(17);
  }

  @Test
  void the_targets_are_the_catalogues() throws Exception {
    Map<String, Target.Aggregation> words =
        Map.of(
            "weighted", Target.Aggregation.WEIGHTED,
            "sum", Target.Aggregation.SUM,
            "per unit", Target.Aggregation.PER_AGENCY);
    List<Map<String, String>> catalogued = rows("targets-2016-QD.csv");
    assertThat(setup.campaign().targets())
        .extracting(Target::id)
        .containsExactlyElementsOf(catalogued.stream().map(r -> r.get("target_id")).toList());
    for (Map<String, String> row : catalogued) {
      Target target = setup.campaign().target(row.get("target_id")).orElseThrow();
      assertThat(target.indicator()).isEqualTo(row.get("item"));
      assertThat(target.year()).isEqualTo(row.get("year"));
      assertThat(target.relation().symbol()).isEqualTo(row.get("op"));
      assertThat(target.value()).isEqualByComparingTo(row.get("value"));
      assertThat(target.unit().vi()).isEqualTo(row.get("unit"));
      assertThat(target.aggregation()).isEqualTo(words.get(row.get("aggregation")));
      assertThat(target.citation()).endsWith(row.get("citation"));
    }
  }

  @Test
  void the_yearly_ranking_of_the_units_is_a_trial_by_the_targets_and_the_receipt() {
    RankingPlan plan = setup.campaign().ranking("XH-DONVI").orElseThrow();
    assertThat(plan.official()).isFalse();
    assertThat(plan.blocks()).singleElement().matches(b -> b.groups().equals(Set.of("DVTB")));
    assertThat(plan.indicators())
        .containsExactlyInAnyOrder(
            "2016.A.2.1.email",
            "2016.A.2.1.hop",
            "2016.A.2.1.qlvb",
            "2016.A.2.1.tailieu",
            "2016.A.2.1.pm-noibo",
            "2016.A.2.2.dvc2",
            "2016.A.2.2.dvc3",
            "2016.A.2.2.dvc4");
    assertThat(plan.part("dung_han").orElseThrow().source())
        .isInstanceOf(RankingPlan.Source.Receipt.class);
    assertThat(setup.campaign().reports()).contains("T-25", "T-26", "T-27");
  }

  private static Table table(String code) {
    return outline.tables().stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow();
  }

  private static List<Map<String, String>> rows(String file) throws Exception {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CSVReaderHeaderAware reader =
        new CSVReaderHeaderAware(
            Files.newBufferedReader(CATALOGUE.resolve(file), StandardCharsets.UTF_8))) {
      for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
