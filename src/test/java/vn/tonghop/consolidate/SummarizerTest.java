package vn.tonghop.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.SummaryPlan;
import vn.tonghop.outline.SummaryPlan.Headline;
import vn.tonghop.outline.SummaryPlan.Ranking;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;

/** The summary page: which agencies are compared, how they stand, what is left out. */
class SummarizerTest {

  private static final List<String> EVERYBODY = List.of("CEN", "AGN", "VAC", "LOC");

  @Test
  void agenciesStandByTheMeanOfTheirOwnPercentagesBestFirst() {
    Summary summary = summary(ranking(80, 1, "x.web"), new TestCampaign(false));

    assertThat(rows(part(summary, 1).blocks().get(0))).containsExactly("L1 66.6666666667 1/1 #1");
    assertThat(rows(part(summary, 1).blocks().get(1))).containsExactly("C1 33.3333333333 1/1 #3");
    assertThat(part(summary, 1).lead()).startsWith("So sánh được 3/6 cơ quan");
  }

  @Test
  void theTopAndTheBottomNeverShareAnAgency() {
    Summary summary = summary(ranking(80, 2, "x.web"), new TestCampaign(false));

    assertThat(rows(part(summary, 1).blocks().get(0))).hasSize(2);
    assertThat(rows(part(summary, 1).blocks().get(1))).containsExactly("C1 33.3333333333 1/1 #3");
  }

  @Test
  void itemsThatAreNotForAnAgencyDoNotCountAgainstIt() {
    Summary summary = summary(ranking(100, 5, "x.web", "x.loc"), new TestCampaign(false));

    assertThat(rows(part(summary, 1).blocks().get(0)))
        .containsExactly("L1 64.5833333334 2/2 #1", "C3 50 1/1 #2", "C1 33.3333333333 1/1 #3");
  }

  @Test
  void withoutEnoughFiguresNobodyIsRankedAndTheLeadSaysSo() {
    Summary summary = summary(ranking(80, 5, "x.web"), new Same(new TestCampaign(false), "N1"));

    assertThat(part(summary, 1).blocks()).allMatch(block -> block.rows().list().isEmpty());
    assertThat(part(summary, 1).lead()).startsWith("Chưa có cơ quan nào đủ số liệu");
  }

  @Test
  void equalMeansShareARankAndTheTitleTellsHowManyMoreThereAre() {
    TestCampaign facts = new TestCampaign(false);
    Summary summary = summary(ranking(80, 1, "x.web"), new Same(facts, "L1"));

    Block top = part(summary, 1).blocks().get(0);
    assertThat(rows(top)).containsExactly("C1 66.6666666667 1/1 #1");
    assertThat(top.title()).isEqualTo("1 cơ quan dẫn đầu (còn 3 cơ quan cùng hạng)");
  }

  @Test
  void headlinesShowUndefinedAndInapplicableFiguresAsSigns() {
    Headline headline = new Headline(new Label("Bước", "Step"), "x.web", 1, "T-99");
    Summary summary =
        summary(
            new SummaryPlan(List.of(headline), null, List.of(), List.of()),
            new TestCampaign(false));

    Block block = part(summary, 1).blocks().get(0);
    assertThat(block.rows().list())
        .singleElement()
        .satisfies(row -> assertThat(row.name()).isEqualTo("Bước"));
    assertThat(block.rows().list().get(0).cells())
        .contains(ReportCell.Sign.NOT_APPLICABLE)
        .endsWith(ReportCell.Sign.BLANK);
  }

  @Test
  void withoutAPlanThereIsTheReceiptAlone() {
    Summary summary = summary(SummaryPlan.PLAIN, new TestCampaign(true));

    assertThat(summary.parts()).hasSize(1);
    assertThat(summary.title()).endsWith("(DỮ LIỆU GIẢ LẬP)");
    assertThat(part(summary, 0).blocks().get(0).rows().list())
        .extracting(ReportRow::code)
        .containsExactly("CEN", "AGN", "LOC", "ALL");
  }

  private static Summary.Part part(Summary summary, int index) {
    return summary.parts().get(index);
  }

  private static List<String> rows(Block block) {
    return block.rows().list().stream()
        .map(
            row -> {
              ReportCell.OutOf used = (ReportCell.OutOf) row.cells().get(1);
              return row.code()
                  + " "
                  + number(row, 0)
                  + " "
                  + used.count()
                  + "/"
                  + used.total()
                  + " #"
                  + number(row, 2);
            })
        .toList();
  }

  private static String number(ReportRow row, int column) {
    BigDecimal value = ((ReportCell.Number) row.cells().get(column)).value();
    return value.stripTrailingZeros().toPlainString();
  }

  private static SummaryPlan ranking(int coverage, int shown, String... indicators) {
    Ranking ranking =
        new Ranking(
            new Label("tất cả", "all"),
            EVERYBODY,
            List.of(indicators),
            BigDecimal.valueOf(coverage),
            shown);
    return new SummaryPlan(List.of(), null, List.of(ranking), List.of());
  }

  private static Summary summary(SummaryPlan plan, ReportFacts facts) {
    Setup base = TestCampaign.setup();
    Outline outline = base.outline();
    Outline planned =
        new Outline(
            outline.id(),
            outline.version(),
            outline.name(),
            outline.citation(),
            outline.sections(),
            Map.copyOf(outline.choiceLists()),
            outline.cover(),
            outline.forms(),
            outline.indicators(),
            outline.tables(),
            outline.rules(),
            outline.crossChecks(),
            outline.statistics(),
            outline.reports(),
            plan);
    return Summarizer.build(
        new Setup(
            base.campaign(),
            planned,
            base.registry(),
            base.synonyms(),
            base.markers(),
            base.configHash(),
            base.readingHash()),
        facts);
  }

  /** Everybody answers what one agency answers. */
  private record Same(ReportFacts facts, String agency) implements ReportFacts {

    @Override
    public List<AgencyStanding> standings() {
      return facts.standings();
    }

    @Override
    public @Nullable IndicatorValue value(String asked, String indicator) {
      return facts.value(agency, indicator);
    }

    @Override
    public @Nullable Statistic statistic(String indicator, String group, String measure) {
      return facts.statistic(indicator, group, measure);
    }

    @Override
    public void rows(String table, long atMost, BiConsumer<String, TableRow> sink) {
      facts.rows(table, atMost, sink);
    }

    @Override
    public void findings(FindingSink sink) {
      facts.findings(sink);
    }

    @Override
    public boolean synthetic() {
      return facts.synthetic();
    }
  }
}
