package vn.tonghop.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.RowRule.ListedRow;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;
import vn.tonghop.outline.ValueRule;
import vn.tonghop.source.jobs.JobsFolder;

/**
 * The outline and campaigns of the ministry's plan 2016-2020 agree with the analysts' catalogue
 * (copies of their lists of items, targets, table columns, priority services and units).
 */
class UnitPlanCatalogueTest {

  private static final Path CATALOGUE = Path.of("src/test/resources/catalogue");
  private static final List<Integer> YEARS = List.of(2016, 2017, 2018);

  /** The number the document sets for a narrative item is asked of the unit in charge. */
  private static final String MEETINGS = "509.III.1.a.hop";

  private static final Map<Integer, Setup> SETUPS = new TreeMap<>();
  private static Outline outline;
  private static List<Map<String, String>> items;

  @BeforeAll
  static void load() throws Exception {
    for (int year : YEARS) {
      SETUPS.put(year, new JobsFolder(Path.of("jobs")).load("509-" + year));
    }
    outline = SETUPS.get(2016).outline();
    items = rows("items-509.csv");
  }

  @Test
  void every_item_has_the_kind_requirement_unit_and_names_of_the_catalogue() {
    Map<String, Requirement> words =
        Map.of("R", Requirement.REQUIRED, "O", Requirement.OPTIONAL, "C", Requirement.CONDITIONAL);
    assertThat(items).hasSize(40);
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
      assertThat(item.rules().stream().anyMatch(ValueRule.PercentMatch.class::isInstance))
          .as("PCTMATCH %s", code)
          .isEqualTo(row.get("rules").contains("PCTMATCH"));
    }
  }

  @Test
  void every_item_is_for_the_units_of_the_catalogue() {
    Setup setup = SETUPS.get(2016);
    Agency withServices = setup.registry().agency("MIC-VNNIC").orElseThrow();
    Agency without = setup.registry().agency("MIC-VP").orElseThrow();
    Agency centre = setup.registry().agency("MIC-TTTT").orElseThrow();
    for (Map<String, String> row : items) {
      String code = row.get("code");
      var applies =
          row.get("kind").equals("table") ? table(code).applies() : outline.require(code).applies();
      String whom = row.get("applies_to");
      assertThat(applies.appliesTo(withServices)).as(code).isEqualTo(!whom.equals("TTTT"));
      assertThat(applies.appliesTo(without))
          .as(code)
          .isEqualTo(!whom.equals("TTTT") && !whom.equals("MICU-DVC"));
      assertThat(applies.appliesTo(centre)).as(code).isEqualTo(!whom.equals("MICU-DVC"));
    }
  }

  @Test
  void the_further_items_are_computed_but_for_the_number_of_meetings() {
    Set<String> catalogued = new TreeSet<>();
    items.forEach(row -> catalogued.add(row.get("code")));
    assertThat(outline.indicators())
        .filteredOn(item -> !catalogued.contains(item.code()))
        .hasSize(14)
        .allMatch(
            item ->
                item.requirement() == Requirement.DERIVED
                    || item.code().equals(MEETINGS) && item.requirement() == Requirement.OPTIONAL);
  }

  @Test
  void tables_have_the_columns_of_the_catalogue_in_order_with_header_kind_and_requirement()
      throws Exception {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (Map<String, String> row : rows("table-columns-509.csv")) {
      expected.computeIfAbsent(row.get("table"), t -> new ArrayList<>()).add(row.get("key"));
      Column column = table(row.get("table")).column(row.get("key")).orElseThrow();
      String name = row.get("table") + " " + row.get("key");
      assertThat(row.get("header_vi")).as(name).startsWith(column.name().vi());
      boolean flags = row.get("kind").equals("yesno x3");
      boolean several = flags || row.get("kind").equals("multi-enum");
      String kind = several ? "enum" : row.get("kind").split(" ")[0];
      assertThat(column.kind()).as(name).isEqualTo(Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
      assertThat(column.several()).as(name).isEqualTo(several);
      // nothing ticked is asked after, the row counts
      assertThat(column.required())
          .as(name)
          .isEqualTo(Set.of("R", "fixed").contains(row.get("required")) && !flags);
    }
    expected.forEach(
        (code, keys) -> assertThat(table(code).columns()).extracting(Column::key).isEqualTo(keys));
    assertThat(outline.tables()).extracting(Table::key).containsExactly("dvc_uu_tien", "du_an");
  }

  @Test
  void the_annex_is_listed_row_by_row_for_its_unit() throws Exception {
    Table services = outline.table("dvc_uu_tien").orElseThrow();
    List<Map<String, String>> annex = rows("services-509.csv");
    List<String> listed = new ArrayList<>();
    SETUPS
        .get(2016)
        .registry()
        .agencies()
        .forEach(
            unit ->
                services.listed(unit.code()).stream()
                    .map(ListedRow::texts)
                    .forEach(
                        row ->
                            listed.add(
                                unit.code()
                                    + " "
                                    + row.get("ma")
                                    + " "
                                    + row.get("nhom")
                                    + " "
                                    + row.get("mucgiao"))));
    assertThat(listed)
        .isEqualTo(
            annex.stream()
                .map(
                    row ->
                        row.get("unit_code")
                            + " "
                            + row.get("service_code")
                            + " "
                            + row.get("group_of_procedures")
                            + " "
                            + row.get("required_level"))
                .toList());
    assertThat(listed).hasSize(18);
    assertThat(listed.stream().filter(row -> row.endsWith(" 4"))).hasSize(10);
    assertThat(listed.stream().filter(row -> row.endsWith(" 3"))).hasSize(8);
    RowRule.Listed rule =
        services.rules().stream()
            .filter(RowRule.Listed.class::isInstance)
            .map(RowRule.Listed.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(rule.columns()).containsExactly("ma", "mucgiao");
    assertThat(rule.level().name() + " " + rule.missing().name()).isEqualTo("ERROR CONFIRM");
  }

  @Test
  void the_units_are_those_named_in_the_documents_with_the_former_ones_succeeded()
      throws Exception {
    List<Map<String, String>> named = rows("mic-units.csv");
    assertThat(named).hasSize(25);
    Setup setup = SETUPS.get(2016);
    Map<String, String> names =
        setup.registry().agencies().stream()
            .collect(Collectors.toMap(Agency::code, Agency::name, (a, b) -> a, TreeMap::new));
    Map<String, String> expected = new TreeMap<>();
    for (Map<String, String> unit : named) {
      if (unit.get("successor_code").isEmpty()) {
        expected.put(unit.get("unit_code"), unit.get("name"));
      } else {
        assertThat(setup.registry().otherNames().get(unit.get("successor_code")))
            .as(unit.get("name"))
            .contains(unit.get("name"));
      }
    }
    assertThat(names).isEqualTo(expected).hasSize(22);
    Set<String> withServices = new TreeSet<>();
    rows("services-509.csv").forEach(row -> withServices.add(row.get("unit_code")));
    assertThat(setup.registry().agencies())
        .filteredOn(unit -> unit.group().equals("DVTB-DVC"))
        .extracting(Agency::code)
        .containsExactlyInAnyOrderElementsOf(withServices);
  }

  @Test
  void the_targets_are_the_catalogues_in_each_year() throws Exception {
    Map<String, Target.Aggregation> words =
        Map.of(
            "weighted", Target.Aggregation.WEIGHTED,
            "single", Target.Aggregation.SINGLE,
            "pooled count", Target.Aggregation.POOLED);
    List<Map<String, String>> catalogued = rows("targets-509.csv");
    for (Setup setup : SETUPS.values()) {
      assertThat(setup.campaign().targets())
          .extracting(Target::id)
          .containsExactlyElementsOf(catalogued.stream().map(r -> r.get("target_id")).toList());
      for (Map<String, String> row : catalogued) {
        Target target = setup.campaign().target(row.get("target_id")).orElseThrow();
        assertThat(target.concerns()).isEqualTo(row.get("item"));
        assertThat(target.year().replace("từ 2017", "2017 on")).isEqualTo(row.get("year"));
        assertThat(target.relation().symbol()).isEqualTo(row.get("op"));
        assertThat(target.aggregation()).isEqualTo(words.get(row.get("aggregation")));
        assertThat(target.citation()).isEqualTo(row.get("citation"));
        if (row.get("value").equals("có")) {
          assertThat(target.choice()).isEqualTo("yes");
        } else {
          assertThat(target.value()).isEqualByComparingTo(row.get("value"));
          assertThat(target.unit().vi()).isEqualTo(row.get("unit"));
        }
      }
    }
  }

  @Test
  void a_target_is_due_from_its_year_on() {
    Map<Integer, Long> due = new TreeMap<>();
    SETUPS.forEach(
        (year, setup) ->
            due.put(year, setup.campaign().targets().stream().filter(t -> t.isDue(year)).count()));
    assertThat(due).containsExactly(entry(2016, 4L), entry(2017, 10L), entry(2018, 14L));
    assertThat(SETUPS.get(2017).campaign().target("T-509-MAYCHU").orElseThrow().caption().vi())
        .isEqualTo("so với mục tiêu năm 2018");
    assertThat(SETUPS.get(2018).campaign().target("T-509-MAYCHU").orElseThrow().caption().vi())
        .isEmpty();
  }

  @Test
  void each_year_but_the_first_is_compared_with_the_one_before() {
    assertThat(SETUPS.get(2016).campaign().predecessor()).isNull();
    assertThat(SETUPS.get(2017).campaign().predecessor().id()).isEqualTo("509-2016");
    assertThat(SETUPS.get(2018).campaign().predecessor().id()).isEqualTo("509-2017");
  }

  @Test
  void the_ranking_has_the_categories_the_analysts_propose_and_is_a_trial() {
    for (Setup setup : SETUPS.values()) {
      RankingPlan plan = setup.campaign().ranking("XH-DONVI").orElseThrow();
      assertThat(plan.official()).isFalse();
      assertThat(plan.categories())
          .extracting(RankingPlan.Category::key)
          .containsExactly("hatang", "noibo", "dvc", "kientruc", "antoan", "baocao");
      assertThat(plan.categories().stream().map(RankingPlan.Category::weight).map(Object::toString))
          .containsExactly("20", "30", "25", "10", "10", "5");
      assertThat(plan.indicators())
          .contains("509.II.2.a.maychu", "509.II.2.c.iso", "509.PL.dat", "509.III.4.d");
      assertThat(plan.blocks()).hasSize(2);
    }
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
