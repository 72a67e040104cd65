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
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.ChoiceList.Choice;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;
import vn.tonghop.outline.ValueRule;
import vn.tonghop.source.jobs.JobsFolder;

/** The outline and campaigns of the national plan 2009-2010 agree with the analysts' catalogue. */
class NationalPlanCatalogueTest {

  private static final Path CATALOGUE = Path.of("src/test/resources/catalogue");

  /** What the catalogue keeps as text or agency but wants from a list. */
  private static final Set<String> FROM_A_LIST =
      Set.of("48.PL1.A.T ten", "48.PL1.B.T ten", "48.PL1.A.T chutri", "48.PL1.B.T chutri");

  /** A project without them is counted and asked after. */
  private static final Set<String> ASKED_AFTER = Set.of("trangthai", "ngaygui");

  private static final Map<String, Kind> KINDS =
      Map.of("agency", Kind.ENUM, "YYYY", Kind.PERIOD, "enum", Kind.ENUM);

  private static Setup setup;
  private static Outline outline;
  private static List<Map<String, String>> items;

  @BeforeAll
  static void load() throws Exception {
    setup = new JobsFolder(Path.of("jobs")).load("48-2009H2");
    outline = setup.outline();
    items = rows("items-48.csv");
  }

  @Test
  void every_item_has_the_kind_requirement_unit_and_names_of_the_catalogue() {
    Map<Character, Requirement> words =
        Map.of('R', Requirement.REQUIRED, 'C', Requirement.CONDITIONAL, 'O', Requirement.OPTIONAL);
    assertThat(items).hasSize(54);
    for (Map<String, String> row : items) {
      String code = row.get("code");
      Requirement required = words.get(row.get("required").charAt(0));
      if (row.get("kind").equals("table")) {
        Table table = table(code);
        assertThat(table.requirement()).as(code).isEqualTo(required);
        assertThat(table.name().vi()).as(code).isEqualTo(row.get("name_vi"));
        assertThat(table.name().en()).as(code).isEqualTo(row.get("name_en"));
        continue;
      }
      Indicator item = outline.require(code);
      assertThat(item.kind().name().toLowerCase(Locale.ROOT)).as(code).isEqualTo(row.get("kind"));
      assertThat(item.requirement()).as(code).isEqualTo(required);
      assertThat(item.name().vi()).as(code).isEqualTo(row.get("name_vi"));
      assertThat(item.name().en()).as(code).isEqualTo(row.get("name_en"));
      assertThat(item.citation()).as(code).isEqualTo(row.get("citation"));
      if (item.kind() == Kind.RATIO || item.kind() == Kind.COUNT) {
        assertThat(row.get("unit")).as(code).startsWith(item.unit().vi());
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
  void every_item_is_for_whom_the_catalogue_says() {
    Map<String, Integer> sizes =
        Map.of(
            "ALL",
            93,
            "TW",
            30,
            "DP",
            63,
            "DP-TP",
            5,
            "DP-TINH",
            58,
            "DP-MN",
            21,
            "BTTTT",
            1,
            "BNV, BTTTT",
            2,
            "BNV (chủ trì)",
            1,
            "48 tỉnh",
            48);
    for (Map<String, String> row : items) {
      String code = row.get("code");
      Integer size = sizes.get(row.get("applies_to"));
      if (size == null) {
        assertThat(row.get("applies_to")).isEqualTo("cơ quan chủ trì");
        size = code.equals("48.PL1.A.T") ? 10 : 1;
      }
      var applies =
          row.get("kind").equals("table") ? table(code).applies() : outline.require(code).applies();
      assertThat(setup.registry().agencies().stream().filter(applies::appliesTo))
          .as(code)
          .hasSize(size);
    }
  }

  @Test
  void the_further_items_are_derived_or_the_three_boxes_of_the_feedback_channel() {
    Set<String> catalogued = new TreeSet<>();
    items.forEach(row -> catalogued.add(row.get("code")));
    assertThat(outline.indicators())
        .filteredOn(item -> !catalogued.contains(item.code()))
        .filteredOn(item -> item.requirement() != Requirement.DERIVED)
        .extracting(Indicator::code)
        .containsExactly(
            "48.B.II.3.gopy.ykien", "48.B.II.3.gopy.doithoai", "48.B.II.3.gopy.hoidap");
  }

  @Test
  void tables_have_the_columns_of_the_catalogue_in_order_with_header_kind_and_requirement()
      throws Exception {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (Map<String, String> row : rows("table-columns-48.csv")) {
      String key = row.get("key");
      expected.computeIfAbsent(row.get("table"), t -> new ArrayList<>()).add(key);
      Column column = table(row.get("table")).column(key).orElseThrow();
      String name = row.get("table") + " " + key;
      assertThat(row.get("header_vi")).as(name).startsWith(column.name().vi());
      assertThat(row.get("en")).as(name).startsWith(column.name().en());
      String kind = row.get("kind").split(" ")[0];
      assertThat(column.kind())
          .as(name)
          .isEqualTo(
              FROM_A_LIST.contains(name)
                  ? Kind.ENUM
                  : KINDS.containsKey(kind)
                      ? KINDS.get(kind)
                      : Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
      assertThat(column.required())
          .as(name)
          .isEqualTo(row.get("required").equals("R") && !ASKED_AFTER.contains(key));
    }
    expected.forEach(
        (code, keys) ->
            assertThat(table(code).columns())
                .extracting(Column::key)
                .filteredOn(key -> !key.equals("nhom") || keys.contains(key))
                .isEqualTo(keys));
    assertThat(outline.tables())
        .extracting(Table::key)
        .containsExactly("dvc_uu_tien", "du_an_a", "du_an_b", "du_an_tinh", "ds_tinh");
  }

  @Test
  void the_projects_and_tasks_are_those_of_the_first_annex() throws Exception {
    List<Map<String, String>> listed = rows("projects-48.normalized.csv");
    for (String group : List.of("A", "B")) {
      List<Map<String, String>> own =
          listed.stream()
              .filter(r -> r.get("group").equals(group) && r.get("row_kind").equals("item"))
              .toList();
      assertThat(outline.choices("project_" + group.toLowerCase(Locale.ROOT)).choices())
          .extracting(Choice::code, choice -> choice.label().vi())
          .isEqualTo(
              own.stream()
                  .map(r -> org.assertj.core.groups.Tuple.tuple(r.get("row_code"), r.get("name")))
                  .toList());
    }
    assertThat(members("PL1A"))
        .isEqualTo(
            listed.stream()
                .filter(r -> r.get("group").equals("A"))
                .map(r -> r.get("lead_code"))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void the_48_provinces_are_those_printed_in_the_second_annex_in_their_order() throws Exception {
    assertThat(outline.choices("province_48").choices())
        .extracting(choice -> choice.label().vi())
        .isEqualTo(rows("provinces-48.asis.csv").stream().map(r -> r.get("Tên tỉnh")).toList());
    Map<String, String> printed =
        rows("provinces-48.csv").stream()
            .filter(r -> !r.get("stt_in_48_2009_PL2").isEmpty())
            .collect(
                Collectors.toMap(r -> r.get("name_in_48_2009_PL2"), r -> r.get("agency_code")));
    assertThat(outline.choices("province_48").choices())
        .hasSize(48)
        .allSatisfy(c -> assertThat(c.code()).isEqualTo(printed.get(c.label().vi())));
    assertThat(members("PL2")).isEqualTo(new TreeSet<>(printed.values()));
    assertThat(table("48.PL2.DS").columns())
        .extracting(column -> column.name().vi())
        .isEqualTo(List.of("STT", "Tên tỉnh"));
  }

  @Test
  void the_mountain_provinces_are_the_provisional_ones_and_say_so() throws Exception {
    assertThat(members("TINH_MN"))
        .hasSize(21)
        .isEqualTo(
            rows("provinces-48.csv").stream()
                .filter(r -> !r.get("mountain_class").isEmpty())
                .map(r -> r.get("agency_code"))
                .collect(Collectors.toCollection(TreeSet::new)));
    Grouping group =
        setup.registry().subsets().stream()
            .filter(g -> g.code().equals("TINH_MN"))
            .findFirst()
            .orElseThrow();
    assertThat(group.name().vi()).contains("tạm tính");
    assertThat(setup.campaign().targets())
        .filteredOn(target -> target.group().equals("TINH_MN"))
        .hasSize(2)
        .allMatch(target -> target.remark().vi().contains("tạm tính"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"48-2009H1", "48-2009H2", "48-2010H1", "48-2010H2"})
  void the_nineteen_targets_are_the_catalogues_in_every_half_year(String campaign)
      throws Exception {
    Map<String, Target.Aggregation> words =
        Map.of(
            "mean of agencies", Target.Aggregation.MEAN,
            "pooled count", Target.Aggregation.POOLED);
    List<Map<String, String>> catalogued = rows("targets-48.csv");
    Setup half = new JobsFolder(Path.of("jobs")).load(campaign);
    assertThat(half.campaign().targets())
        .hasSize(19)
        .extracting(Target::id)
        .containsExactlyElementsOf(catalogued.stream().map(r -> r.get("target_id")).toList());
    for (Map<String, String> row : catalogued) {
      Target target = half.campaign().target(row.get("target_id")).orElseThrow();
      String item = row.get("item");
      assertThat(target.indicator())
          .as(target.id())
          .isEqualTo(item.contains(",") ? "48.A.I.1.a.qlvb.tw" : item);
      assertThat(target.year()).isEqualTo(row.get("year"));
      assertThat(target.relation().symbol()).isEqualTo(row.get("op"));
      if (row.get("op").equals("up")) {
        assertThat(target.value()).isNull();
      } else {
        assertThat(target.value()).isEqualByComparingTo(row.get("value"));
      }
      assertThat(target.unit().vi()).isEqualTo(row.get("unit"));
      assertThat(target.aggregation()).isEqualTo(words.get(row.get("aggregation")));
      assertThat(target.citation()).isEqualTo(row.get("citation"));
    }
  }

  private static Set<String> members(String group) {
    return setup.registry().populations().get(group).stream()
        .map(Agency::code)
        .collect(Collectors.toCollection(TreeSet::new));
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
