package vn.tonghop.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.tonghop.consolidate.Consolidator;
import vn.tonghop.consolidate.ReportFacts;
import vn.tonghop.consolidate.Summarizer;
import vn.tonghop.consolidate.TestCampaign;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;

/** The page of three thousand agencies with long names. */
class LargePageTest {

  private static final int AGENCIES = 3_000;
  private static final String LONG_NAME =
      "Sở Thông tin và Truyền thông, cơ quan thường trực Ban Chỉ đạo ứng dụng công nghệ thông tin số ";

  @TempDir Path folder;

  /** Every agency has sent what the first one of the small campaign has. */
  private record Many(TestCampaign facts, List<Agency> agencies) implements ReportFacts {

    @Override
    public List<AgencyStanding> standings() {
      AgencyStanding first = facts.standings().get(0);
      return agencies.stream()
          .map(agency -> new AgencyStanding(agency, first.used(), null))
          .toList();
    }

    @Override
    public @Nullable IndicatorValue value(String agency, String indicator) {
      return facts.value("C1", indicator);
    }

    @Override
    public @Nullable Statistic statistic(String indicator, String group, String measure) {
      return facts.statistic(indicator, group, measure);
    }

    @Override
    public void rows(String table, long atMost, BiConsumer<String, TableRow> sink) {}

    @Override
    public void findings(FindingSink sink) {}

    @Override
    public boolean synthetic() {
      return false;
    }
  }

  private PageContent content(PageFindings findings) {
    List<Agency> agencies =
        IntStream.rangeClosed(1, AGENCIES)
            .mapToObj(n -> new Agency("A" + n, LONG_NAME + n, "CEN", "", n, List.of()))
            .toList();
    Setup small = PageDraft.setup();
    Setup setup =
        new Setup(
            small.campaign(),
            small.outline(),
            new Registry(agencies, small.registry().groups(), small.registry().regions()),
            small.synonyms(),
            small.markers(),
            small.configHash(),
            small.readingHash());
    Many facts = new Many(new TestCampaign(false), agencies);
    List<ReportLayout> layouts = setup.outline().reports();
    PageContent few = PageDraft.content(new TestCampaign(false), findings);
    return new PageContent(
        setup,
        facts,
        Summarizer.build(setup, facts),
        layouts,
        layouts.stream().map(layout -> Consolidator.build(layout, setup, facts)).toList(),
        findings,
        few.words());
  }

  @Test
  void lists_stop_and_say_so_while_totals_and_agencies_stay() throws Exception {
    PageFindings findings = new PageFindings();
    for (int agency = 1; agency <= AGENCIES; agency++) {
      for (int n = 0; n < 100; n++) {
        findings.add("A" + agency, 1, PageDraft.finding("tep.xlsx", "x"));
      }
    }
    Path file = folder.resolve("index.html");
    Page.write(file, content(findings));
    Document page = PageDraft.parsed(Files.readString(file));
    JsonNode block = PageDraft.data(page, "table-T-91").get("blocks").get(0);
    List<String> kinds = new ArrayList<>();
    block.get("rows").forEach(row -> kinds.add(row.get(0).asString()));
    JsonNode told = PageDraft.data(page, "findings");
    long held = 0;
    for (JsonNode own : told) {
      held += own.get("l").size();
    }

    assertThat(Files.size(file)).isBetween(2_000_000L, 9_000_000L);
    assertThat(block.get("cut").asInt()).isEqualTo(2_500);
    assertThat(kinds.stream().filter("AG"::equals)).hasSize(2_500);
    assertThat(kinds).endsWith("SU", "TO");
    assertThat(PageDraft.data(page, "base").get("agencies")).hasSize(AGENCIES);
    assertThat(held).isEqualTo(3_000);
    assertThat(told.get("A3000").get("n").toString()).isEqualTo("[0,100,0,0,0]");
  }
}
