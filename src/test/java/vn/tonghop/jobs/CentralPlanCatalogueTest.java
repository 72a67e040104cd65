package vn.tonghop.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import vn.tonghop.outline.ColumnSource;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;
import vn.tonghop.outline.ValueRule;
import vn.tonghop.source.jobs.JobsFolder;

/**
 * The outline of the plans of 2013 agrees with the analysts' catalogue of letter 1729/BTTTT-ƯDCNTT
 * and with its Annex I (copied to {@code src/test/resources/catalogue}).
 */
class CentralPlanCatalogueTest {

  private static final Path CATALOGUE = Path.of("src/test/resources/catalogue");

  /** Items of which the letter asks several answers: each has one item of its own. */
  private static final Map<String, Integer> BOXES =
      Map.of("1729.II.2.a.attt", 6, "1729.PL2.II.4.dvc", 4);

  private static final Map<String, Requirement> WORDS =
      Map.of("R", Requirement.REQUIRED, "O", Requirement.OPTIONAL, "C", Requirement.CONDITIONAL);

  private static final Map<String, Kind> KINDS =
      Map.of(
          "multi-enum", Kind.ENUM,
          "YYYY-YYYY", Kind.PERIOD,
          "date (month)", Kind.DATE,
          "text + date", Kind.TEXT);

  private static Setup setup;
  private static Outline outline;
  private static List<Map<String, String>> items;

  @BeforeAll
  static void load() throws Exception {
    setup = new JobsFolder(Path.of("jobs")).load("1729-KH2013");
    outline = setup.outline();
    items = rows("items-1729-PL2.csv");
  }

  @Test
  void every_item_has_the_kind_requirement_unit_audience_and_names_of_the_catalogue() {
    assertThat(items).hasSize(50);
    for (Map<String, String> row : items) {
      String code = row.get("code");
      boolean all = row.get("applies_to").equals("TW+CQTW");
      if (row.get("kind").equals("table")) {
        Table table = table(code);
        assertThat(table.requirement()).as(code).isEqualTo(WORDS.get(row.get("required")));
        assertThat(table.name().vi()).as(code).isEqualTo(told(row.get("name_vi")));
        assertThat(table.name().en()).as(code).isEqualTo(told(row.get("name_en")));
        assertThat(table.applies().all()).as(code).isEqualTo(all);
        continue;
      }
      for (Indicator item : itemsOf(code)) {
        assertThat(item.kind().name().toLowerCase(Locale.ROOT)).as(code).isEqualTo(row.get("kind"));
        boolean onlyIf = row.get("rules").contains("REQIF");
        assertThat(item.requirement())
            .as(code)
            .isEqualTo(onlyIf ? Requirement.CONDITIONAL : WORDS.get(row.get("required")));
        assertThat(item.citation()).as(code).isEqualTo(row.get("citation"));
        assertThat(item.applies().all()).as(code).isEqualTo(all);
        assertThat(item.rules().stream().anyMatch(ValueRule.NumeratorWithin.class::isInstance))
            .as("NLE %s", code)
            .isEqualTo(row.get("rules").contains("NLE"));
        if (!BOXES.containsKey(code)) {
          assertThat(item.name().vi()).as(code).isEqualTo(row.get("name_vi"));
          assertThat(item.name().en()).as(code).isEqualTo(row.get("name_en"));
          boolean number = item.kind().isAmount() || item.kind() == Kind.RATIO;
          if (number && item.kind() != Kind.MONEY) {
            assertThat(item.unit().vi()).as(code).isEqualTo(row.get("unit"));
          }
        }
      }
    }
  }

  @Test
  void the_further_items_are_computed() {
    Set<String> catalogued = new TreeSet<>();
    items.forEach(row -> itemsOf(row.get("code")).forEach(item -> catalogued.add(item.code())));
    assertThat(outline.indicators())
        .filteredOn(item -> !catalogued.contains(item.code()))
        .hasSize(37)
        .allMatch(item -> item.requirement() == Requirement.DERIVED);
  }

  @Test
  void tables_have_the_columns_of_the_catalogue_in_order_and_computed_ones_behind()
      throws Exception {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (Map<String, String> row : rows("table-columns-1729-PL2.csv")) {
      expected.computeIfAbsent(row.get("table"), t -> new ArrayList<>()).add(row.get("key"));
      Column column = table(row.get("table")).column(row.get("key")).orElseThrow();
      String name = row.get("table") + " " + row.get("key");
      assertThat(row.get("header_vi")).as(name).startsWith(column.name().vi());
      assertThat(column.name().en()).as(name).isEqualTo(row.get("en"));
      String kind = row.get("kind");
      String word = kind.split(" ")[0].toUpperCase(Locale.ROOT);
      assertThat(column.kind())
          .as(name)
          .isEqualTo(KINDS.containsKey(kind) ? KINDS.get(kind) : Kind.valueOf(word));
      boolean whereNew = row.get("required").startsWith("R for");
      assertThat(column.required())
          .as(name)
          .isEqualTo(row.get("required").equals("R") && !whereNew);
      assertThat(column.month()).as(name).isEqualTo(kind.equals("date (month)"));
      if (row.get("required").equals("D")) {
        assertThat(column.source()).as(name).isInstanceOf(ColumnSource.Formula.class);
      }
    }
    assertThat(outline.tables()).hasSize(13);
    for (Table table : outline.tables()) {
      List<String> keys = expected.get(table.code());
      assertThat(table.columns()).extracting(Column::key).startsWith(keys.toArray(new String[0]));
      assertThat(table.columns().subList(keys.size(), table.columns().size()))
          .allMatch(column -> column.source() != null || column.groupTitle());
    }
  }

  @Test
  void annex_one_is_the_printed_list_of_twelve_groups_and_one_project() throws Exception {
    List<Map<String, String>> services = rows("services-1729-gtvt.csv");
    assertThat(services).hasSize(12).allMatch(row -> row.get("agency_code").equals("BGTVT"));
    assertThat(outline.choices("priority_service").choices())
        .extracting(Choice::code, choice -> choice.label().vi())
        .containsExactlyElementsOf(
            services.stream()
                .map(row -> tuple(row.get("service_code"), row.get("group_of_services")))
                .toList());
    assertThat(outline.choices("named_project").choices())
        .extracting(choice -> choice.label().vi())
        .containsExactly(rows("projects-1729-gtvt.csv").get(0).get("name"));
  }

  @Test
  void ministries_and_twelve_other_central_bodies_report_and_no_province() throws Exception {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    setup.registry().agencies().forEach(agency -> sizes.merge(agency.group(), 1, Integer::sum));
    assertThat(sizes)
        .containsExactly(
            Map.entry("BO", 18),
            Map.entry("CQNB", 4),
            Map.entry("CQTCP", 8),
            Map.entry("CQTW", 12));
    List<Agency> others =
        setup.registry().agencies().stream().filter(a -> a.group().equals("CQTW")).toList();
    assertThat(others)
        .extracting(Agency::code, Agency::name)
        .containsExactlyElementsOf(
            rows("agencies-1729-other-central.csv").stream()
                .map(row -> tuple(row.get("agency_code"), row.get("official_name")))
                .toList());
  }

  @Test
  void the_targets_are_the_catalogues_the_first_one_judged_in_two_ways() throws Exception {
    assertThat(setup.campaign().targets())
        .extracting(Target::id)
        .containsExactly("T-1729-VB", "T-1729-VB-CQ", "T-1729-CONG", "T-1729-DVC");
    for (Map<String, String> row : rows("targets-1729-PL2.csv")) {
      Target target = setup.campaign().target(row.get("target_id")).orElseThrow();
      assertThat(target.indicator()).isEqualTo(row.get("item"));
      assertThat(target.year()).isEqualTo(row.get("year"));
      assertThat(target.relation().symbol()).isEqualTo(row.get("op"));
      assertThat(target.value()).isEqualByComparingTo(row.get("value"));
      assertThat(target.unit().vi()).isEqualTo(row.get("unit"));
      boolean both = row.get("aggregation").equals("per agency and weighted");
      assertThat(target.aggregation())
          .isEqualTo(both ? Target.Aggregation.WEIGHTED : Target.Aggregation.PER_AGENCY);
      assertThat(target.citation()).contains(row.get("citation"));
    }
    Target second = setup.campaign().target("T-1729-VB-CQ").orElseThrow();
    assertThat(second.aggregation()).isEqualTo(Target.Aggregation.PER_AGENCY);
  }

  /** To agencies a form that had to be proposed is a provisional one. */
  private static String told(String name) {
    return name.replace("mẫu bị thiếu trong bản text", "mẫu tạm thời")
        .replace("form missing from the seed", "provisional form");
  }

  private static List<Indicator> itemsOf(String code) {
    if (!BOXES.containsKey(code)) {
      return outline.indicator(code).stream().toList();
    }
    List<Indicator> boxes =
        outline.indicators().stream().filter(i -> i.code().startsWith(code + ".")).toList();
    assertThat(boxes).hasSize(BOXES.get(code));
    return boxes;
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
