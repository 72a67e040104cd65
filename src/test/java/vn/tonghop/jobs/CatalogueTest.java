package vn.tonghop.jobs;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RecordRule;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;
import vn.tonghop.outline.ValueRule;
import vn.tonghop.outline.WordKey;
import vn.tonghop.source.jobs.JobsFolder;

/** The loaded outline agrees with the analysts' catalogue of the letter, item by item. */
class CatalogueTest {

  private static final Path CATALOGUE = Path.of("src/test/resources/catalogue");

  /** Items of the outline that the catalogue mentions without a code, or that are computed. */
  private static final Set<String> CELLS =
      Set.of(
          "3500.I.4.b.BTC.thongquan.nk",
          "3500.I.4.b.BTC.thongquan.xk",
          "3500.I.6.chuyentrach.trinhdo.saudh",
          "3500.I.6.chuyentrach.trinhdo.dh",
          "3500.I.6.chuyentrach.trinhdo.cd",
          "3500.I.6.chuyentrach.trinhdo.khac");

  private static final Set<String> COMPUTED =
      Set.of(
          "3500.I.2.dvc-muc34",
          "3500.I.2.dvc-khongphatsinh",
          "3500.I.4.a.vb-noibo-giay",
          "3500.I.4.a.vb-ngoai-giay",
          "3500.I.4.a.vb-chung-dientu",
          "3500.I.4.a.vb-chung-dientu-songsong",
          "3500.I.6.chuyentrach-tyle",
          "3500.tag.chidao",
          "3500.tag.nhanluc",
          "3500.tag.phaply",
          "3500.tag.taichinh",
          "3500.tag.phoihop",
          "3500.I.2.uutien-khong",
          "3500.I.4.a.vb-noibo-dientu-songsong",
          "3500.I.4.a.vb-ngoai-dientu-songsong",
          "3500.I.7.vanban.tong",
          "3500.I.7.vanban.quy-hoach",
          "3500.I.7.vanban.ke-hoach",
          "3500.I.7.vanban.quy-che",
          "3500.I.7.vanban.chinh-sach",
          "3500.I.7.vanban.khac",
          "3500.I.7.vanban.chua-ro",
          "3500.II.muctieu.tong",
          "3500.II.muctieu.hoan-thanh",
          "3500.II.muctieu.dang",
          "3500.II.muctieu.chua",
          "3500.II.muctieu.khong",
          "3500.II.muctieu.chua-ro",
          "3500.II.muctieu.vm-chi-dao",
          "3500.II.muctieu.vm-nhan-luc",
          "3500.II.muctieu.vm-phap-luat",
          "3500.II.muctieu.vm-tai-chinh",
          "3500.II.muctieu.vm-phoi-hop",
          "3500.II.muctieu.ty-le");

  /** Columns the outline adds to the catalogue's. */
  private static final Set<String> ADDED_COLUMNS =
      Set.of("linhvuc", "nhom", "vuongmac_loai", "ghichu");

  private static Setup setup;
  private static Outline outline;
  private static List<Map<String, String>> items;
  private static List<Map<String, String>> columns;

  @BeforeAll
  static void load() throws Exception {
    setup = new JobsFolder(Path.of("jobs")).load("3500-KQ2017");
    outline = setup.outline();
    items = rows("items-3500-PL1.csv");
    columns = rows("table-columns-3500-PL1.csv");
  }

  @Test
  void every_item_of_the_catalogue_has_its_kind() {
    Map<String, String> expected = catalogued(row -> row.get("kind"));
    Map<String, String> actual = new LinkedHashMap<>();
    expected.keySet().forEach(code -> actual.put(code, kindOf(code)));
    assertThat(actual).hasSize(112).isEqualTo(expected);
  }

  @Test
  void every_item_of_the_catalogue_has_its_requirement() {
    Map<String, Requirement> words =
        Map.of(
            "R", Requirement.REQUIRED,
            "C", Requirement.CONDITIONAL,
            "O", Requirement.OPTIONAL,
            "D", Requirement.DERIVED);
    Map<String, Requirement> expected =
        catalogued(row -> words.get(row.get("required").substring(0, 1)));
    Map<String, Requirement> actual = new LinkedHashMap<>();
    expected.keySet().forEach(code -> actual.put(code, requirementOf(code)));
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void every_item_of_the_catalogue_is_for_the_agencies_named_there() {
    Map<String, Set<String>> expected = catalogued(row -> agenciesOf(row.get("applies_to")));
    Map<String, Set<String>> actual = new LinkedHashMap<>();
    expected.keySet().forEach(code -> actual.put(code, agenciesOf(appliesOf(code))));
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void the_further_items_are_cells_computed_figures_and_the_status_of_named_tasks() {
    Set<String> catalogued = catalogued(row -> "").keySet();
    Set<String> expected = new TreeSet<>(CELLS);
    expected.addAll(COMPUTED);
    catalogued.stream()
        .filter(code -> code.matches("3500\\.I\\.4\\.b\\.[A-Z]+\\..*"))
        .filter(code -> !code.endsWith(".dat"))
        .forEach(code -> expected.add(code + ".trangthai"));
    Set<String> actual =
        outline.indicators().stream()
            .map(Indicator::code)
            .filter(code -> !catalogued.contains(code))
            .collect(toCollection(TreeSet::new));
    assertThat(actual).hasSize(62).isEqualTo(expected);
    assertThat(COMPUTED)
        .allMatch(code -> outline.require(code).requirement() == Requirement.DERIVED);
    assertThat(CELLS).allMatch(code -> outline.require(code).requirement() == Requirement.OPTIONAL);
  }

  @Test
  void rules_over_one_answer_are_those_of_the_catalogue() {
    for (Map<String, String> row : items) {
      String code = row.get("code");
      if (row.get("kind").equals("table")) {
        continue;
      }
      Set<String> rules = Set.copyOf(List.of(row.get("rules").split("[;(]")));
      Indicator item = outline.require(code);
      boolean documentNumber = code.equals("3500.0.so-vb");
      boolean text = rules.contains("TXT") && !documentNumber || rules.contains("REQIF");
      assertThat(has(item, r -> r instanceof ValueRule.MinLength m && m.length() == 20))
          .as("TXT %s", code)
          .isEqualTo(text);
      assertThat(has(item, r -> r instanceof ValueRule.NumeratorWithin))
          .as("NLE %s", code)
          .isEqualTo(rules.contains("NLE"));
      assertThat(has(item, r -> r instanceof ValueRule.PercentMatch p && p.level() == Level.ERROR))
          .as("PCTMATCH %s", code)
          .isEqualTo(rules.contains("PCTMATCH"));
      assertThat(has(item, r -> r instanceof ValueRule.Positive))
          .as("GT0 %s", code)
          .isEqualTo(rules.contains("GT0"));
      assertThat(has(item, r -> r instanceof ValueRule.Url))
          .as("URL %s", code)
          .isEqualTo(rules.contains("URL"));
      assertThat(item.details() != null).as("TBL %s", code).isEqualTo(rules.contains("TBL"));
      assertThat(item.missingCode())
          .as("TASK %s", code)
          .isEqualTo(rules.contains("TASK") ? "TASK" : "REQUIRED");
    }
  }

  @Test
  void every_item_and_table_cites_its_source_in_words_and_has_both_names() {
    assertThat(outline.indicators())
        .hasSize(170)
        .allSatisfy(
            item -> {
              assertThat(item.citation()).as(item.code()).matches("(PL[12]|Công văn|Thống kê) .*");
              assertThat(item.name().vi()).as(item.code()).isNotBlank();
              assertThat(item.name().en()).as(item.code()).isNotBlank();
            });
    assertThat(outline.tables()).extracting(Table::citation).allMatch(c -> c.startsWith("PL1 "));
  }

  @Test
  void there_is_none_never_counts_as_a_denominator_of_another_item() {
    Set<String> denominators =
        outline.indicators().stream()
            .map(Indicator::denominator)
            .filter(Derivation.Linear.class::isInstance)
            .flatMap(derivation -> ((Derivation.Linear) derivation).plus().stream())
            .filter(ref -> ref.component() == Component.DENOMINATOR)
            .map(ComponentRef::indicator)
            .collect(Collectors.toSet());
    assertThat(denominators)
        .contains("3500.I.4.a.vb-noibo-dientu", "3500.I.5.maytinh-cbcc")
        .noneMatch(code -> outline.require(code).nilCountsAsZero());
    assertThat(outline.require("3500.I.2.dvc-muc3").nilCountsAsZero()).isTrue();
    assertThat(outline.require("3500.I.6.chuyentrach").nilCountsAsZero()).isFalse();
  }

  @Test
  void percentages_match_within_half_a_point_and_err_beyond_five() {
    assertThat(
            outline.indicators().stream()
                .flatMap(item -> item.rules().stream())
                .filter(ValueRule.PercentMatch.class::isInstance)
                .map(ValueRule.PercentMatch.class::cast))
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.tolerance()).isEqualByComparingTo("0.5");
              assertThat(rule.mismatch()).isEqualByComparingTo("5");
            });
  }

  @Test
  void computers_per_person_may_exceed_one_but_not_five() {
    Indicator item = outline.require("3500.I.5.maytinh-cbcc");
    assertThat(item.quotient()).isTrue();
    assertThat(item.rules())
        .extracting(rule -> rule.level() + " " + rule.code())
        .containsExactly("ERROR RANGE", "WARN RANGE");
  }

  @Test
  void every_item_with_a_rule_over_several_answers_occurs_in_one() {
    Set<String> judged =
        outline.rules().stream()
            .flatMap(CatalogueTest::componentsOf)
            .map(ComponentRef::indicator)
            .collect(Collectors.toSet());
    List<String> expected =
        items.stream()
            .filter(row -> !row.get("kind").equals("table"))
            .filter(row -> row.get("rules").matches(".*(SUM|DISJ|SAME|<= I).*"))
            .filter(row -> !row.get("rules").contains("SUMROWS"))
            .map(row -> row.get("code"))
            // its four cells are judged, not their sum
            .filter(code -> !code.equals("3500.I.6.chuyentrach.trinhdo"))
            .toList();
    assertThat(expected).hasSize(17);
    assertThat(judged).containsAll(expected).contains("3500.I.6.chuyentrach.trinhdo.saudh");
  }

  @Test
  void tables_have_the_columns_of_the_catalogue_in_order() {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (Map<String, String> row : columns) {
      expected.computeIfAbsent(row.get("table"), t -> new ArrayList<>()).add(row.get("key"));
    }
    Map<String, List<String>> actual =
        outline.tables().stream()
            .filter(table -> expected.containsKey(table.code()))
            .collect(
                toMap(
                    Table::code,
                    table ->
                        table.columns().stream()
                            .map(Column::key)
                            .filter(key -> !ADDED_COLUMNS.contains(key))
                            .toList()));
    assertThat(actual).isEqualTo(expected);
    assertThat(outline.tables())
        .extracting(Table::key)
        .containsExactlyInAnyOrder(
            "dvc", "httt_csdl", "nhiem_vu_rieng", "muc_tieu", "van_ban", "phan_mem_1c");
  }

  @Test
  void columns_have_the_header_kind_and_requirement_of_the_catalogue() {
    for (Map<String, String> row : columns) {
      Column column = column(row);
      String name = row.get("table") + " " + row.get("key");
      assertThat(column.name().vi()).as(name).isEqualTo(row.get("header_vi"));
      assertThat(column.kind()).as(name).isEqualTo(columnKind(row.get("kind")));
      // an empty list of documents means "none" and is only pointed out
      boolean required = row.get("required").equals("R") && !row.get("key").equals("vanban");
      assertThat(column.required()).as(name).isEqualTo(required);
    }
    assertThat(table("3500.I.2.T-dvc").column("mucdo").orElseThrow().otherCode())
        .isEqualTo("LEVEL");
    assertThat(table("3500.II.T-muctieu").column("mucdo").orElseThrow().orPercent()).isTrue();
  }

  @Test
  void every_known_header_is_an_alias() throws Exception {
    Form form =
        outline.forms().stream().filter(f -> f.key().equals("chi_tieu")).findFirst().orElseThrow();
    Map<String, Form.Role> roles =
        Map.of(
            "ma", Form.Role.CODE,
            "ten", Form.Role.NAME,
            "tuso", Form.Role.NUMERATOR,
            "mauso", Form.Role.DENOMINATOR,
            "tyle", Form.Role.PERCENT);
    for (Map<String, String> row : rows("header-synonyms-3500-PL1.csv")) {
      List<String> known =
          row.get("table").equals("CHI_TIEU")
              ? form.headers().get(roles.get(row.get("key")))
              : headersOf(column(row));
      assertThat(known).map(WordKey::of).contains(WordKey.of(row.get("header_variant")));
    }
  }

  @Test
  void headers_of_the_template_and_of_the_csv_set_are_known() {
    Map<String, String> sets =
        Map.of(
            "dvc", "tt;linh_vuc;ten;muc_do;hs_tt;hs_tong;url;van_ban;ghi_chu",
            "httt_csdl", "ten;loai;muctieu;noidung;phamvi;lotrinh;ketqua;ketnoi;khokhan",
            "nhiem_vu_rieng", "ma;tu_so;mau_so;ket_qua;trang_thai;noi_dung;vuong_mac",
            "muc_tieu", "tt;muctieu;nhiemvu;ketqua;mucdo;vuongmac_loai;vuongmac;giaiphap;kehoach",
            "van_ban", "ten;sokh;ngay;loai",
            "phan_mem_1c", "ten;congnghe;mohinh;cap;sodv;lienthong");
    sets.forEach(
        (key, header) -> {
          List<String> known =
              outline.table(key).orElseThrow().columns().stream()
                  .flatMap(column -> headersOf(column).stream())
                  .toList();
          assertThat(known).as(key).contains(header.split(";"));
        });
    Table services = outline.table("dvc").orElseThrow();
    assertThat(services.column("vanban").orElseThrow().ticks().values())
        .containsExactlyInAnyOrder("1819", "846", "2779", "KH");
  }

  @Test
  void the_cover_has_the_keys_of_the_template_and_hides_contact_data() {
    assertThat(outline.cover().fields())
        .extracting(field -> field.key())
        .containsExactly(
            "title",
            "doc",
            "campaign",
            "template_version",
            "agency_name",
            "agency_code",
            "revision",
            "doc_no",
            "doc_date",
            "cutoff",
            "money_unit",
            "unit",
            "contact_name",
            "contact",
            "signer",
            "note",
            "synthetic");
    assertThat(outline.cover().fields())
        .filteredOn(field -> field.personal())
        .extracting(field -> field.key())
        .containsExactly("contact_name", "contact", "signer");
  }

  @Test
  void the_registry_holds_the_93_agencies_by_group_and_region() {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    setup.registry().populations().forEach((code, agencies) -> sizes.put(code, agencies.size()));
    Map<String, Integer> expected = new LinkedHashMap<>();
    expected.put("ALL", 93);
    expected.put("BO", 18);
    expected.put("CQNB", 4);
    expected.put("CQTCP", 8);
    expected.put("TPTTTW", 5);
    expected.put("TINH", 58);
    expected.put("DBSH", 11);
    expected.put("TDMNPB", 14);
    expected.put("BTBDHMT", 14);
    expected.put("TN", 5);
    expected.put("DNB", 6);
    expected.put("DBSCL", 13);
    assertThat(sizes.entrySet()).containsExactlyElementsOf(expected.entrySet());
    assertThat(setup.registry().agencies()).first().extracting(Agency::code).isEqualTo("BQP");
    assertThat(setup.registry().groups())
        .extracting(Registry.Grouping::code)
        .containsExactly("BO", "CQNB", "CQTCP", "TPTTTW", "TINH");
  }

  @Test
  void words_of_the_template_drop_downs_are_states() {
    assertThat(
            Stream.of("Có số liệu", "Không có", "Chưa thống kê", "Không áp dụng")
                .map(word -> setup.synonyms().canonical("state", WordKey.of(word)).orElse("?")))
        .containsExactly("VALUE", "NIL", "NOT_COLLECTED", "NA");
  }

  @Test
  void the_label_of_a_choice_never_means_another_choice() {
    for (ChoiceList list : outline.choiceLists().values()) {
      for (ChoiceList.Choice choice : list.choices()) {
        assertThat(
                setup
                    .synonyms()
                    .canonical(list.name(), WordKey.of(choice.label().vi()))
                    .orElse(choice.code()))
            .as("%s %s", list.name(), choice.label().vi())
            .isEqualTo(choice.code());
      }
    }
  }

  @Test
  void the_campaign_publishes_all_tables_of_its_outline_but_the_one_that_compares_years() {
    assertThat(setup.campaign().reports())
        .containsExactly(
            "T-01", "T-02", "T-03", "T-04", "T-05", "T-06", "T-07", "T-08", "T-09", "T-10", "T-11",
            "T-12", "T-13", "T-14", "T-15", "T-16", "T-19", "T-25", "T-26", "T-31")
        .containsExactlyElementsOf(
            outline.reports().stream().map(r -> r.id()).filter(id -> !id.equals("T-30")).toList());
    assertThat(outline.reports())
        .filteredOn(report -> report.blocks().size() == 2)
        .extracting(report -> report.id())
        .containsExactly("T-08", "T-09", "T-13", "T-16", "T-19");
  }

  @Test
  void the_targets_are_those_of_the_catalogue() throws Exception {
    List<Map<String, String>> catalogued = rows("targets-3500-PL1.csv");
    assertThat(catalogued).hasSize(11);
    assertThat(setup.campaign().targets())
        .extracting(Target::id)
        .containsExactlyElementsOf(catalogued.stream().map(row -> row.get("target_id")).toList());
    for (Map<String, String> row : catalogued) {
      Target target = setup.campaign().target(row.get("target_id")).orElseThrow();
      assertThat(target.group()).isEqualTo(row.get("group"));
      assertThat(row.get("year")).startsWith(target.year());
      assertThat(row.get("unit")).startsWith(target.unit().vi());
      assertThat(target.citation()).matches("(PL1|Công văn) .*");
      if (target.choice() != null) {
        assertThat(target.concerns()).isEqualTo(row.get("item"));
        assertThat(target.indicator()).isEqualTo(row.get("item") + ".dat");
        assertThat(target.remark().vi()).contains("không nêu con số");
      } else {
        assertThat(target.relation().symbol()).isEqualTo(row.get("op"));
        assertThat(target.value()).isEqualByComparingTo(row.get("value"));
      }
      if (target.growth() == null && target.choice() == null) {
        assertThat(target.indicator()).isEqualTo(row.get("item"));
        assertThat(row.get("aggregation"))
            .isEqualTo(target.aggregation().name().toLowerCase(Locale.ROOT));
      }
    }
  }

  @Test
  void the_increase_of_15_percent_has_the_default_settings_and_six_readings() throws Exception {
    Target target = setup.campaign().target("T-3500-VB15").orElseThrow();
    Target.Growth growth = target.growth();
    assertThat(growth).isNotNull();
    assertThat(growth.mode()).isEqualTo(Target.Growth.Mode.RELATIVE);
    assertThat(growth.settings()).isEqualTo(Map.of("measure", "tong", "include_parallel", "true"));
    assertThat(target.indicator()).isEqualTo("3500.I.4.a.vb-chung-dientu-songsong");
    String file = Files.readString(Path.of("jobs", "campaigns", "3500-KQ2017.yaml"));
    for (String measure : List.of("tong", "ngoai", "noibo")) {
      for (String parallel : List.of("true", "false")) {
        assertThat(file)
            .contains(
                "{settings: {measure: %s, include_parallel: %s}".formatted(measure, parallel));
      }
    }
  }

  private static String kindOf(String code) {
    return outline
        .indicator(code)
        .map(item -> item.kind().name().toLowerCase(Locale.ROOT))
        .orElseGet(() -> tableWith(code).isPresent() ? "table" : "missing");
  }

  private static Requirement requirementOf(String code) {
    return outline
        .indicator(code)
        .map(Indicator::requirement)
        .orElseGet(() -> table(code).requirement());
  }

  private static Applicability appliesOf(String code) {
    return outline.indicator(code).map(Indicator::applies).orElseGet(() -> table(code).applies());
  }

  private static Set<String> agenciesOf(Applicability applies) {
    return agencies(applies::appliesTo);
  }

  private static Set<String> agenciesOf(String word) {
    return switch (word) {
      case "ALL" -> agencies(agency -> true);
      case "TW" -> agencies(agency -> agency.region().isEmpty());
      case "DP" -> agencies(agency -> !agency.region().isEmpty());
      default -> Set.of(word);
    };
  }

  private static Set<String> agencies(Predicate<Agency> wanted) {
    return setup.registry().agencies().stream()
        .filter(wanted)
        .map(Agency::code)
        .collect(Collectors.toSet());
  }

  private static boolean has(Indicator item, Predicate<ValueRule> wanted) {
    return item.rules().stream().anyMatch(wanted);
  }

  private static Stream<ComponentRef> componentsOf(RecordRule rule) {
    return rule.terms().stream()
        .filter(ComponentRef.class::isInstance)
        .map(ComponentRef.class::cast);
  }

  private static Column column(Map<String, String> row) {
    return table(row.get("table")).column(row.get("key")).orElseThrow();
  }

  private static List<String> headersOf(Column column) {
    List<String> headers = new ArrayList<>(column.aliases());
    headers.add(column.key());
    headers.add(column.name().vi());
    return headers;
  }

  private static Table table(String code) {
    return tableWith(code).orElseThrow();
  }

  private static Optional<Table> tableWith(String code) {
    return outline.tables().stream().filter(table -> table.code().equals(code)).findFirst();
  }

  private static Kind columnKind(String words) {
    if (words.contains("enum") && !words.startsWith("text")) {
      return Kind.ENUM;
    }
    return Kind.valueOf(words.split(" ")[0].toUpperCase(Locale.ROOT));
  }

  private static <T> Map<String, T> catalogued(Function<Map<String, String>, T> value) {
    Map<String, T> map = new LinkedHashMap<>();
    items.forEach(row -> map.put(row.get("code"), value.apply(row)));
    return map;
  }

  private static List<Map<String, String>> rows(String file)
      throws IOException, CsvValidationException {
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
