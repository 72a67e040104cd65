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
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;
import vn.tonghop.outline.ValueRule;
import vn.tonghop.outline.WordKey;
import vn.tonghop.source.jobs.JobsFolder;

/** The outline of the plans agrees with the analysts' catalogue of the letter's second annex. */
class PlanCatalogueTest {

  private static final Path CATALOGUE = Path.of("src/test/resources/catalogue");

  /** Asked on the cover of both campaigns of the letter. */
  private static final String MONEY_UNIT = "3500.0.don-vi-tien";

  /** Columns the outline adds to the catalogue's. */
  private static final Set<String> ADDED_COLUMNS =
      Set.of(
          "nhom",
          "ma",
          "kp_nstw",
          "kp_nsdp",
          "kp_oda",
          "kp_khac",
          "tmdt_ngoaite",
          "kp2018_ngoaite",
          "ghichu");

  /** A project without money is counted, its money apart: the cell is only asked after. */
  private static final Set<String> ASKED_AFTER = Set.of("tmdt", "kp2018");

  private static Setup setup;
  private static Outline outline;
  private static List<Map<String, String>> items;
  private static List<Map<String, String>> columns;

  @BeforeAll
  static void load() throws Exception {
    setup = new JobsFolder(Path.of("jobs")).load("3500-KH2018");
    outline = setup.outline();
    items = rows("items-3500-PL2.csv");
    columns = rows("table-columns-3500-PL2.csv");
  }

  @Test
  void every_item_has_the_kind_requirement_and_names_of_the_catalogue() {
    Map<String, Requirement> words = Map.of("R", Requirement.REQUIRED, "O", Requirement.OPTIONAL);
    assertThat(items).hasSize(21);
    for (Map<String, String> row : items) {
      String code = row.get("code");
      if (row.get("kind").equals("table")) {
        Table table = table(code);
        assertThat(table.requirement()).as(code).isEqualTo(words.get(row.get("required")));
        assertThat(table.name().vi()).as(code).isEqualTo(row.get("name_vi"));
        assertThat(table.name().en()).as(code).isEqualTo(row.get("name_en"));
        assertThat(table.applies().all()).as(code).isTrue();
        continue;
      }
      Indicator item = outline.require(code);
      assertThat(item.kind().name().toLowerCase(Locale.ROOT)).as(code).isEqualTo(row.get("kind"));
      assertThat(item.requirement()).as(code).isEqualTo(words.get(row.get("required")));
      assertThat(item.name().vi()).as(code).isEqualTo(row.get("name_vi"));
      assertThat(item.name().en()).as(code).isEqualTo(row.get("name_en"));
      assertThat(item.citation()).as(code).isEqualTo(row.get("citation"));
      assertThat(item.applies().all()).as(code).isTrue();
      boolean text = row.get("rules").equals("TXT");
      assertThat(
              item.rules().stream()
                  .anyMatch(r -> r instanceof ValueRule.MinLength m && m.length() == 20))
          .as("TXT %s", code)
          .isEqualTo(text);
    }
  }

  @Test
  void the_further_items_are_computed_from_the_tables_or_asked_on_the_cover() {
    Set<String> catalogued = new TreeSet<>();
    items.forEach(row -> catalogued.add(row.get("code")));
    List<Indicator> further =
        outline.indicators().stream().filter(i -> !catalogued.contains(i.code())).toList();
    assertThat(further)
        .hasSize(22)
        .filteredOn(item -> !item.code().equals(MONEY_UNIT))
        .allMatch(item -> item.requirement() == Requirement.DERIVED)
        .allMatch(item -> item.citation().startsWith("Thống kê"));
  }

  @Test
  void tables_have_the_columns_of_the_catalogue_in_order_with_header_kind_and_requirement() {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (Map<String, String> row : columns) {
      expected.computeIfAbsent(row.get("table"), t -> new ArrayList<>()).add(row.get("key"));
      Column column = table(row.get("table")).column(row.get("key")).orElseThrow();
      String name = row.get("table") + " " + row.get("key");
      assertThat(row.get("header_vi")).as(name).startsWith(column.name().vi());
      assertThat(column.kind()).as(name).isEqualTo(kind(row));
      assertThat(column.required())
          .as(name)
          .isEqualTo(row.get("required").equals("R") && !ASKED_AFTER.contains(column.key()));
    }
    expected.forEach(
        (code, keys) ->
            assertThat(table(code).columns())
                .extracting(Column::key)
                .filteredOn(key -> !ADDED_COLUMNS.contains(key))
                .containsExactlyElementsOf(keys));
    assertThat(outline.tables())
        .extracting(Table::key)
        .containsExactly("muc_tieu_2018", "httt_csdl_2018", "du_an");
  }

  @Test
  void every_known_header_is_an_alias_and_the_csv_set_is_known() throws Exception {
    for (Map<String, String> row : rows("header-synonyms-3500-PL2.csv")) {
      Column column = table(row.get("table")).column(row.get("key")).orElseThrow();
      assertThat(headers(column)).map(WordKey::of).contains(WordKey.of(row.get("header_variant")));
    }
    String set =
        "nhom;tt;ten;chutri;linhvuc;chuyentiep;muctieu;quymo;phamvi;thoigian;noidung2018;tmdt;nguon;kp2018";
    List<String> known =
        outline.table("du_an").orElseThrow().columns().stream()
            .flatMap(column -> headers(column).stream())
            .toList();
    assertThat(known).contains(set.split(";"));
  }

  @Test
  void the_list_of_projects_has_the_rules_of_the_catalogue() {
    Table projects = outline.table("du_an").orElseThrow();
    assertThat(projects.rules())
        .extracting(rule -> rule.code() + " " + rule.level())
        .containsExactly(
            "MONEY-YEAR ERROR",
            "REQUIRED CONFIRM",
            "REQUIRED CONFIRM",
            "ZERO WARN",
            "PERIOD-YEAR CONFIRM",
            "PERIOD-YEAR WARN",
            "PERIOD-YEAR WARN",
            "DUP WARN");
    assertThat(projects.rules().get(5)).isInstanceOf(RowRule.Only.class);
    assertThat(projects.column("chutri").orElseThrow().fillDown()).isTrue();
    assertThat(projects.totals()).contains("tmdt", "kp2018");
    assertThat(projects.splits()).singleElement();
  }

  @Test
  void the_targets_are_the_letters_for_the_items_the_catalogue_names() throws Exception {
    Map<String, String> itemOf = new LinkedHashMap<>();
    items.forEach(
        row -> {
          if (!row.get("targets").isEmpty()) {
            itemOf.put(row.get("targets"), row.get("code"));
          }
        });
    List<Map<String, String>> catalogued = rows("targets-3500-PL2.csv");
    assertThat(setup.campaign().targets())
        .extracting(Target::id)
        .containsExactlyElementsOf(catalogued.stream().map(r -> r.get("target_id")).toList());
    for (Map<String, String> row : catalogued) {
      Target target = setup.campaign().target(row.get("target_id")).orElseThrow();
      assertThat(target.indicator()).isEqualTo(itemOf.get(target.id()));
      assertThat(target.relation().symbol()).isEqualTo(row.get("op"));
      assertThat(target.value()).isEqualByComparingTo(row.get("value"));
    }
  }

  @Test
  void the_campaign_has_the_deadline_of_the_letter_and_publishes_all_tables() {
    assertThat(setup.campaign().deadline()).hasToString("2017-11-30");
    assertThat(setup.registry().agencies()).hasSize(93);
    assertThat(setup.campaign().reports())
        .containsExactly("T-01", "T-02", "T-17", "T-17-20", "T-17-MT", "T-18", "T-31")
        .containsExactlyElementsOf(outline.reports().stream().map(r -> r.id()).toList());
  }

  private static Kind kind(Map<String, String> row) {
    if (row.get("key").equals("thoigian")) {
      return Kind.PERIOD;
    }
    return row.get("kind").contains("enum")
        ? Kind.ENUM
        : Kind.valueOf(row.get("kind").split(" ")[0].toUpperCase(Locale.ROOT));
  }

  private static List<String> headers(Column column) {
    List<String> headers = new ArrayList<>(column.aliases());
    headers.add(column.key());
    headers.add(column.name().vi());
    return headers;
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
