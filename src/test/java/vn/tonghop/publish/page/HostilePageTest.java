package vn.tonghop.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.tonghop.consolidate.ReportFacts;
import vn.tonghop.consolidate.TestCampaign;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;

/** Whatever agencies write stays text. */
class HostilePageTest {

  @TempDir Path folder;

  static List<String> texts() {
    return List.of(
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "-->]]><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)",
        "{{policy}} {{{style}}}",
        "${7*7} #{7*7} %{7*7}",
        "=HYPERLINK(\"http://x\",\"y\")",
        "javascript:alert(1)",
        "&lt;b&gt; &#x3c;script&#x3e;",
        "\u2028alert(1)\u2029",
        "\u202Eđảo ngược",
        "a\tb\nc\rd");
  }

  /** Everything that can be a text of an agency is this one. */
  private record Hostile(TestCampaign facts, String text) implements ReportFacts {

    @Override
    public List<AgencyStanding> standings() {
      return facts.standings().stream()
          .map(
              standing ->
                  new AgencyStanding(
                      renamed(standing.agency()), sent(standing.used()), standing.refused()))
          .toList();
    }

    private Agency renamed(Agency agency) {
      return new Agency(
          agency.code(), text, agency.group(), agency.region(), agency.sortOrder(), List.of(text));
    }

    private AgencyStanding.@Nullable Used sent(AgencyStanding.@Nullable Used used) {
      return used == null
          ? null
          : new AgencyStanding.Used(
              used.revision(),
              used.verdict(),
              text,
              used.receivedOn(),
              used.daysLate(),
              used.errors(),
              used.confirms(),
              used.warnings(),
              used.repairs(),
              used.completeness(),
              used.sha256());
    }

    @Override
    public @Nullable IndicatorValue value(String agency, String indicator) {
      return facts.value(agency, indicator) == null
          ? null
          : new IndicatorValue(
              indicator,
              ValueState.VALUE,
              null,
              null,
              null,
              text,
              text,
              text,
              new Origin(text, text, "E7"));
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

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_of_an_agency_stays_text(String text) throws Exception {
    PageFindings findings = new PageFindings();
    findings.add("C1", 2, PageDraft.finding(text, text));
    Hostile facts = new Hostile(new TestCampaign(false), text);
    Document usual = PageDraft.parsed(PageDraft.html(folder));

    Document page =
        PageDraft.parsed(
            PageDraft.html(folder, PageDraft.content(facts, findings), PageLimits.USUAL));

    assertThat(page.select("script")).hasSameSizeAs(usual.select("script"));
    assertThat(page.select("img, iframe, [onerror], [onfocus], [onmouseover]")).isEmpty();
    assertThat(page.select("*")).hasSameSizeAs(usual.select("*"));
    JsonNode answers = PageDraft.data(page, "answers");
    assertThat(answers.get("places").get(0).asString()).isEqualTo(text);
    assertThat(answers.get("agencies").get("C1").get("0").get(5).asString()).isEqualTo(text);
    assertThat(PageDraft.data(page, "base").get("agencies").get(0).get(1).asString())
        .isEqualTo(text);
    assertThat(PageDraft.data(page, "base").get("agencies").get(0).get(7).asString())
        .isEqualTo(text);
    assertThat(PageDraft.data(page, "findings").get("C1").get("l").get(0).get(2).asString())
        .isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_in_html_is_the_text(String text) {
    String shown = PageDraft.parsed("<p>" + Both.of(text).html() + "</p>").select("p").text();

    assertThat(shown).isEqualTo(PageDraft.parsed("<p></p>").select("p").text() + normal(text));
  }

  /** As jsoup gives texts: runs of blanks are one; a carriage return is no legal character here. */
  private static String normal(String text) {
    return text.replace('\r', '\uFFFD').replaceAll("[\\t\\n ]+", " ");
  }
}
