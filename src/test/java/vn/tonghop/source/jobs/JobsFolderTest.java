package vn.tonghop.source.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Condition;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.RecordRule;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.RowMarkers.Marker;
import vn.tonghop.outline.RowMarkers.Match;
import vn.tonghop.outline.RowMarkers.Type;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.StatisticsPlan;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Tolerance;
import vn.tonghop.outline.ValueRule;

/** What an analyst writes under jobs/ is what the engine gets. */
class JobsFolderTest {

  private static Setup setup;
  private static Outline outline;

  @TempDir Path temp;

  @BeforeAll
  static void load() throws Exception {
    setup = new JobsFolder(JobsCopy.MINI).load(JobsCopy.CAMPAIGN);
    outline = setup.outline();
  }

  private static ComponentRef amount(String code) {
    return new ComponentRef(code, Component.AMOUNT);
  }

  private static ComponentRef numerator(String code) {
    return new ComponentRef(code, Component.NUMERATOR);
  }

  private static ComponentRef denominator(String code) {
    return new ComponentRef(code, Component.DENOMINATOR);
  }

  @Test
  void theCampaignIsReadWhole() {
    assertThat(setup.campaign())
        .isEqualTo(
            new Campaign(
                    "mini-2020",
                    "mini",
                    new Label("Thư viện năm 2020", "Libraries in 2020"),
                    2020,
                    LocalDate.of(2020, 1, 1),
                    LocalDate.of(2020, 12, 31),
                    LocalDate.of(2021, 1, 15),
                    false,
                    "KVND",
                    new Campaign.RefuseWhen(20, new BigDecimal("12.5")),
                    List.of("B-2", "B-1", "B-3"),
                    List.of("Thư viện 2020"),
                    new Label("SỞ VĂN HÓA", "DEPARTMENT OF CULTURE"))
                .withRankings(setup.campaign().rankings()));
  }

  @Test
  void theRankingIsReadWhole() {
    RankingPlan plan = setup.campaign().ranking("XH-1").orElseThrow();
    assertThat(plan.name()).isEqualTo(new Label("Xếp hạng thư viện", "Ranking of libraries"));
    assertThat(plan.official()).isFalse();
    assertThat(plan.blocks())
        .containsExactly(
            new RankingPlan.Block(new Label("Xã", "Communes"), Set.of("XA")),
            new RankingPlan.Block(new Label("Huyện", "Districts"), Set.of("HUYEN")));
    assertThat(plan.apart())
        .isEqualTo(
            new RankingPlan.Apart(
                new Label("không có sách", "without books"),
                new Condition("b.all", Set.of("0")),
                Set.of("so")));
    assertThat(plan.coverage()).isEqualByComparingTo("70");
    assertThat(plan.missingIsZero()).isFalse();
    assertThat(plan.decimals()).isEqualTo(3);
    assertThat(plan.swing()).isEqualByComparingTo("50");
    assertThat(plan.bands())
        .extracting(band -> band.name().vi() + " " + band.from())
        .containsExactly("Tốt 0.8", "Khá 0.5");
    assertThat(plan.category("so").orElseThrow().parts())
        .containsExactly(
            new RankingPlan.Part(
                "digital",
                new BigDecimal("2"),
                new RankingPlan.Source.Answer("b.digital"),
                new RankingPlan.Scaling.Share()),
            new RankingPlan.Part(
                "moi",
                BigDecimal.ONE,
                new RankingPlan.Source.Quotient(
                    List.of(
                        new RankingPlan.Term(
                            new ComponentRef("b.digital", Component.NUMERATOR),
                            new BigDecimal("0.5")),
                        new RankingPlan.Term(
                            new ComponentRef("b.n", Component.AMOUNT), BigDecimal.ONE)),
                    new ComponentRef("b.all", Component.AMOUNT)),
                new RankingPlan.Scaling.Level(new BigDecimal("0.4"))),
            new RankingPlan.Part(
                "mo",
                BigDecimal.ONE,
                new RankingPlan.Source.Answer("a.open"),
                new RankingPlan.Scaling.Points(
                    Map.of(
                        "yes", BigDecimal.ONE,
                        "partial", new BigDecimal("0.5"),
                        "no", BigDecimal.ZERO))));
    assertThat(plan.marks())
        .containsExactly(new RankingPlan.Mark("cham", "TV-1", new BigDecimal("7.5")));
    assertThat(plan.indicators()).containsExactlyInAnyOrder("b.all", "b.digital", "b.n", "a.open");
  }

  @Test
  void aReportedIndexIsARankingOfOnePart() {
    RankingPlan plan = setup.campaign().ranking("XH-2").orElseThrow();
    assertThat(plan.official()).isTrue();
    assertThat(plan.lowestFirst()).isTrue();
    assertThat(plan.blocks().get(0).groups()).containsExactlyInAnyOrder("XA", "HUYEN");
    assertThat(plan.indicators()).containsExactly("b.change");
    assertThat(plan.categories().get(0).parts().get(0).scaling())
        .isEqualTo(new RankingPlan.Scaling.AsIs());
  }

  @Test
  void marksNeedNotBeThere() throws Exception {
    JobsCopy copy = new JobsCopy(temp);
    Files.delete(copy.file("marks/mini-2020.csv"));
    RankingPlan plan = copy.jobs().load(JobsCopy.CAMPAIGN).campaign().ranking("XH-1").orElseThrow();
    assertThat(plan.marks()).isEmpty();
    assertThat(plan.categories())
        .isEqualTo(setup.campaign().ranking("XH-1").orElseThrow().categories());
  }

  @Test
  void onlyObligedAgenciesValidAtTheEndOfThePeriodBelong() {
    assertThat(setup.registry().agencies())
        .containsExactly(
            new Agency("TV-1", "Thư viện xã Một, phường Một", "XA", "", 1, List.of("TV Một")),
            new Agency(
                "TV-2", "Thư viện huyện Hai", "HUYEN", "BAC", 2, List.of("TV Hai", "Huyện Hai")));
    assertThat(setup.registry().groups())
        .containsExactly(
            new Grouping("XA", new Label("Xã", "Commune")),
            new Grouping("HUYEN", new Label("Huyện", "District")));
    assertThat(setup.registry().regions()).extracting(Grouping::code).containsExactly("BAC", "NAM");
  }

  @Test
  void wordsOfChoicesAreTheirCodesLabelsAndSynonyms() {
    assertThat(setup.synonyms().byField())
        .isEqualTo(
            Map.of(
                "state", Map.of("không có", "NIL"),
                "yesno", Map.of("có", "yes", "một phần", "partial", "chưa", "no"),
                "money_unit", Map.of("nghìn đồng", "KVND", "usd", "FOREIGN"),
                "model",
                    Map.of(
                        "chung", "chung",
                        "dùng chung", "chung",
                        "hòa chung", "chung",
                        "shared", "chung",
                        "rieng", "rieng",
                        "dùng riêng", "rieng",
                        "separate", "rieng"),
                "tags",
                    Map.of(
                        "1", "1",
                        "kế họach một", "1",
                        "plan one", "1",
                        "2", "2",
                        "kế họach hai", "2",
                        "plan two", "2",
                        "3", "other")));
  }

  @Test
  void aBlankThatEndsAPrefixStays() {
    assertThat(setup.markers().markers())
        .containsExactly(
            new Marker(Type.TOTAL, Match.WHOLE, "tổng cộng"),
            new Marker(Type.SIGNATURE, Match.PREFIX, "tl. "),
            new Marker(Type.SIGNATURE_DATE, Match.REGEX, "^[^,]+, ngày"));
  }

  @Test
  void coverAndFormsAreRead() {
    assertThat(outline.version()).isEqualTo("1.10");
    assertThat(outline.cover())
        .isEqualTo(
            new Cover(
                "bia",
                "BIA",
                List.of("Trang bìa"),
                List.of(
                    new Cover.Field("campaign", List.of("Kỳ"), Cover.Role.CAMPAIGN, null, false),
                    new Cover.Field("day", List.of("Ngày chốt"), null, "a.day", false),
                    new Cover.Field("phone", List.of("Điện thoại"), null, null, true))));
    Form form = outline.forms().get(0);
    assertThat(form.required()).isTrue();
    assertThat(form.statusSuffix()).isEqualTo(".tt");
    assertThat(form.headers())
        .hasSize(8)
        .containsEntry(Form.Role.DENOMINATOR, List.of("Tổng số"))
        .containsEntry(Form.Role.IGNORED, List.of("Ô tính sẵn"));
  }

  @Test
  void yesAndNoAreWordsAndApplicabilityResolvesAudiences() {
    Indicator model = outline.require("a.model");
    assertThat(model.requirement()).isEqualTo(Requirement.CONDITIONAL);
    assertThat(model.condition()).isEqualTo(new Condition("a.open", Set.of("yes", "partial")));
    assertThat(model.missingCode()).isEqualTo("TASK");
    assertThat(model.applies())
        .isEqualTo(new Applicability(false, Set.of("HUYEN"), Set.of("TV-1")));
    assertThat(outline.require("a.open").applies())
        .isEqualTo(new Applicability(false, Set.of("HUYEN", "XA"), Set.of()));
    assertThat(outline.require("a.open").missingCode()).isEqualTo("REQUIRED");
    assertThat(outline.require("a.day").applies()).isEqualTo(Applicability.ALL);
  }

  @Test
  void anExactCodeWinsOverASuffix() {
    Derivation.Linear numerator = (Derivation.Linear) outline.require("b.per").numerator();
    assertThat(numerator)
        .isEqualTo(
            new Derivation.Linear(
                List.of(amount("b.all"), numerator("b.digital")), List.of(amount("b.n"))));
    assertThat(outline.require("b.per").denominator())
        .isEqualTo(new Derivation.TotalOf(List.of(amount("b.readers"), denominator("b.digital"))));
  }

  @Test
  void derivationsOverRowsKeepTheirFilter() {
    assertThat(outline.require("b.readers").amount())
        .isEqualTo(
            new Derivation.TableSum(
                "sach",
                "luot",
                new RowFilter(Map.of("the", Set.of("1", "2"), "nam", Set.of("2020")))));
    assertThat(outline.require("b.rows").amount())
        .isEqualTo(new Derivation.TableCount("sach", RowFilter.ALL));
    assertThat(outline.require("b.digital").details())
        .isEqualTo(new Derivation.TableCount("sach", new RowFilter(Map.of("the", Set.of("1")))));
  }

  @Test
  void rulesGetTheirDefaultsAndKeepWhatIsWritten() {
    assertThat(outline.require("a.day").rules())
        .containsExactly(
            new ValueRule.DateWindow(
                LocalDate.of(2020, 12, 1), LocalDate.of(2020, 12, 31), "WINDOW", Level.CONFIRM),
            new ValueRule.DateEquals(LocalDate.of(2020, 12, 31), "CUTOFF", Level.WARN));
    assertThat(outline.require("b.all").rules())
        .containsExactly(
            new ValueRule.Positive("ZERO", Level.WARN),
            new ValueRule.Range(BigDecimal.ONE, new BigDecimal("1000.5"), "RANGE", Level.CONFIRM));
    assertThat(outline.require("b.digital").rules())
        .containsExactly(
            new ValueRule.NumeratorWithin("NUM-OVER-DEN", Level.ERROR),
            new ValueRule.PercentMatch(
                BigDecimal.ONE, new BigDecimal("5"), "PCT-MISMATCH", Level.ERROR));
    assertThat(outline.require("a.model.tt").rules())
        .containsExactly(new ValueRule.MinLength(5, "TEXT-SHORT", Level.WARN));
    assertThat(outline.require("b.site").rules())
        .containsExactly(new ValueRule.Url("URL", Level.WARN));
  }

  @Test
  void rulesOverSeveralAnswersRejectThePartsUnlessTheySayOtherwise() {
    assertThat(outline.rules())
        .containsExactly(
            new RecordRule.Sum(
                List.of(numerator("b.digital"), amount("b.n")),
                amount("b.all"),
                Tolerance.of(new BigDecimal("2")),
                Level.ERROR,
                null,
                Set.of("b.n")),
            new RecordRule.PartsWithin(
                List.of(numerator("b.digital")),
                denominator("b.digital"),
                Tolerance.NONE,
                "PARTS-OVER-WHOLE",
                Level.WARN,
                Set.of("b.digital")),
            new RecordRule.Compare(
                denominator("b.digital"),
                RecordRule.Relation.EQUAL,
                amount("b.all"),
                Tolerance.NONE,
                "SAME-DENOMINATOR",
                Level.WARN,
                Set.of("b.digital")));
  }

  @Test
  void tablesAndTheirRulesAreRead() {
    Table table = outline.table("sach").orElseThrow();
    assertThat(table.totals()).containsExactly("luot");
    assertThat(table.rowKey()).containsExactly("ten");
    assertThat(table.ignoredHeaders()).containsExactly("Ghi chú");
    assertThat(table.column("the").orElseThrow())
        .isEqualTo(
            new Column(
                "the",
                new Label("Kế hoạch", "Plan"),
                Kind.ENUM,
                Label.same(""),
                false,
                false,
                "tags",
                true,
                false,
                false,
                "LEVEL",
                false,
                false,
                false,
                false,
                List.of(),
                Map.of("KH 1", "1", "KH 2", "2")));
    assertThat(table.rules())
        .containsExactly(
            new RowRule.Compare(
                "luot", RecordRule.Relation.AT_MOST, "nam", "ONLINE-OVER-ALL", Level.ERROR),
            new RowRule.Unique(List.of("ten", "nam"), "DUP", Level.CONFIRM),
            new RowRule.Positive("luot", "ZERO", Level.WARN),
            new RowRule.Range("nam", new BigDecimal("1900"), null, "RANGE", Level.WARN),
            new RowRule.Url("web", "URL", Level.WARN),
            new RowRule.Filled("gia", "REQUIRED", Level.INFO),
            new RowRule.DateWindow(
                "ngay",
                LocalDate.of(2000, 1, 1),
                LocalDate.of(2020, 12, 31),
                "WINDOW",
                Level.CONFIRM));
  }

  @Test
  void crossChecksStatisticsAndReportsAreRead() {
    assertThat(outline.crossChecks())
        .containsExactly(
            new CrossCheck.Outlier(
                List.of("b.all", "b.digital"),
                List.of(List.of("XA"), List.of("HUYEN")),
                new BigDecimal("3.5"),
                8,
                Level.WARN),
            new CrossCheck.Dominant(List.of("b.all"), new BigDecimal("60"), 3, Level.WARN));
    assertThat(outline.statistics())
        .isEqualTo(
            new StatisticsPlan(
                List.of(new BigDecimal("25"), new BigDecimal("50")),
                List.of(new StatisticsPlan.RowCount("sach", "the"))));
    ReportLayout first = outline.reports().get(0);
    assertThat(first.blocks().get(0).columns().get(1))
        .isEqualTo(
            new ReportLayout.ReportColumn(
                "share",
                List.of(new Label("Tỷ lệ", "Share")),
                ReportLayout.Show.SHARE,
                "b.digital",
                2));
    assertThat(first.blocks().get(1).groups()).containsExactly("HUYEN", "XA");
    assertThat(outline.reports().get(1).blocks().get(0).groups()).containsExactly("XA", "HUYEN");
  }

  @Test
  void anUnknownCampaignNamesTheKnownOnes() {
    assertThatThrownBy(() -> new JobsFolder(JobsCopy.MINI).load("mini-2021"))
        .isInstanceOfSatisfying(
            UnknownCampaignException.class,
            e -> {
              assertThat(e.campaign()).isEqualTo("mini-2021");
              assertThat(e.known()).containsExactly("mini-2020");
            });
    assertThatThrownBy(() -> new JobsFolder(JobsCopy.MINI).load("../campaigns/mini-2020"))
        .isInstanceOf(UnknownCampaignException.class);
    assertThat(new JobsFolder(temp.resolve("nowhere")).campaigns()).isEmpty();
  }

  @Test
  void layoutLineEndsAndCommentsDoNotChangeTheReadingHash() throws Exception {
    JobsCopy copy =
        new JobsCopy(temp)
            .edit("outlines/mini.yaml", "version: \"1.10\"", "# lời dẫn\nversion:   '1.10'");
    assertThat(copy.jobs().load(JobsCopy.CAMPAIGN).readingHash()).isEqualTo(setup.readingHash());
    assertThat(copy.jobs().load(JobsCopy.CAMPAIGN).configHash()).isNotEqualTo(setup.configHash());
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkChangeNoHash() throws Exception {
    JobsCopy copy = new JobsCopy(temp);
    for (String file : List.of("outlines/mini.yaml", "registries/words.csv")) {
      Files.writeString(copy.file(file), "\uFEFF" + copy.text(file).replace("\n", "\r\n"));
    }
    Setup same = copy.jobs().load(JobsCopy.CAMPAIGN);
    assertThat(same.configHash()).isEqualTo(setup.configHash());
    assertThat(same.readingHash()).isEqualTo(setup.readingHash());
  }

  @Test
  void a_unit_has_the_english_of_the_outline_and_one_it_does_not_name_is_as_written() {
    Outline outline = setup.outline();
    assertThat(outline.require("b.all").unit()).isEqualTo(new Label("cuốn", "books"));
    assertThat(outline.table("sach").orElseThrow().column("luot"))
        .map(Column::unit)
        .contains(new Label("lượt", "loans"));
    assertThat(outline.require("b.per").unit()).isEqualTo(Label.same("cuốn/người"));
    assertThat(outline.require("a.day").unit()).isEqualTo(Label.same(""));
  }

  @Test
  void whatOnlyConcernsOutputsChangesTheConfigHashAlone() throws Exception {
    assertReading(true, "outlines/mini.yaml", "en: Table one", "en: Table 1");
    assertReading(true, "outlines/mini.yaml", "thresholds: [25, 50]", "thresholds: [25]");
    assertReading(true, "outlines/mini.yaml", "share: 60", "share: 61");
    assertReading(true, "outlines/mini.yaml", "en: Library report", "en: Report");
    assertReading(true, "outlines/mini.yaml", "cuốn: books", "cuốn: volumes");
    assertReading(true, "campaigns/mini-2020.yaml", "weight: 60", "weight: 50");
    assertReading(true, "marks/mini-2020.csv", "7.5", "8");
    assertReading(true, "campaigns/mini-2020.yaml", "reports: [B-2, B-1, B-3]", "reports: [B-1]");
    assertReading(true, "campaigns/mini-2020.yaml", "vi: SỞ VĂN HÓA", "vi: SỞ VH");
  }

  @Test
  void whatDecidesHowASubmissionIsReadChangesBothHashes() throws Exception {
    assertReading(false, "outlines/mini.yaml", "max: 1000.5", "max: 1000");
    assertReading(false, "outlines/mini.yaml", "aliases: [Tên]", "aliases: [Tựa]");
    assertReading(false, "campaigns/mini-2020.yaml", "money_unit: KVND", "money_unit: MVND");
    assertReading(false, "registries/words.csv", "Chưa", "Không");
    assertReading(false, "registries/markers.csv", "Tổng  cộng", "Cộng");
    assertReading(false, "registries/libraries.csv", "TV Hai|", "TV 2|");
  }

  private void assertReading(boolean same, String file, String replace, String by)
      throws IOException, OutlineException, UnknownCampaignException {
    JobsCopy copy = new JobsCopy(Files.createTempDirectory(temp, "hash"));
    Setup edited = copy.edit(file, replace, by).jobs().load(JobsCopy.CAMPAIGN);
    assertThat(edited.configHash()).as(by).isNotEqualTo(setup.configHash());
    assertThat(edited.readingHash().equals(setup.readingHash())).as(by).isEqualTo(same);
  }

  @Test
  void filesTheCampaignDoesNotUseDoNotCount() throws Exception {
    JobsCopy copy = new JobsCopy(temp);
    Files.writeString(copy.file("registries/other.csv"), "a\n");
    Files.writeString(copy.file("outlines/other.yaml"), "not: valid: yaml\n");
    assertThat(copy.jobs().load(JobsCopy.CAMPAIGN).configHash()).isEqualTo(setup.configHash());
  }
}
