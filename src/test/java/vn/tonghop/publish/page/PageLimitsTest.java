package vn.tonghop.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.tonghop.consolidate.TestCampaign;
import vn.tonghop.finding.Level;

/** However much there is, the page holds so much and knows that it stopped. */
class PageLimitsTest {

  @TempDir Path folder;

  private Document page(PageLimits limits, PageFindings findings) throws Exception {
    return PageDraft.parsed(
        PageDraft.html(folder, PageDraft.content(new TestCampaign(false), findings), limits));
  }

  @Test
  void a_table_stops_but_keeps_groups_and_totals() throws Exception {
    PageLimits limits = new PageLimits(2, 100, 1_000, 10, 10, 100);
    Document page = page(limits, new PageFindings());
    JsonNode block = PageDraft.data(page, "table-T-91").get("blocks").get(0);

    assertThat(block.get("cut").asInt()).isEqualTo(2);
    assertThat(block.get("rows"))
        .extracting(row -> row.get(0).asString() + " " + row.get(2).asString())
        .containsExactly(
            "GR CEN", "AG C1", "AG C2", "SU CEN", "GR AGN", "SU AGN", "GR LOC", "SU LOC", "TO ALL");
  }

  @Test
  void a_table_that_just_fits_is_not_cut() throws Exception {
    PageLimits limits = new PageLimits(6, 100, 1_000, 10, 10, 100);
    JsonNode block =
        PageDraft.data(page(limits, new PageFindings()), "table-T-91").get("blocks").get(0);

    assertThat(block.get("cut").asInt()).isZero();
    assertThat(block.get("rows")).hasSize(13);
  }

  @Test
  void agencies_and_answers_stop_and_say_how_many_there_are() throws Exception {
    PageLimits limits = new PageLimits(100, 2, 11, 10, 10, 100);
    Document page = page(limits, new PageFindings());
    JsonNode base = PageDraft.data(page, "base");
    JsonNode answers = PageDraft.data(page, "answers");

    assertThat(base.get("agencies")).hasSize(2);
    assertThat(base.get("all").asInt()).isEqualTo(6);
    assertThat(answers.get("agencies").propertyNames()).containsExactly("C1");
    assertThat(answers.get("told").asInt()).isEqualTo(1);
  }

  @Test
  void texts_are_shortened_between_characters() {
    PageLimits limits = new PageLimits(1, 1, 1, 1, 1, 4);

    assertThat(limits.shortened("bốn.")).isEqualTo("bốn.");
    assertThat(limits.shortened("năm..")).isEqualTo("năm.…");
    assertThat(limits.shortened("abc\uD83D\uDE00d")).isEqualTo("abc…");
  }

  @Test
  void of_many_findings_the_gravest_stay_and_all_are_counted() {
    PageLimits limits = new PageLimits(1, 1, 1, 5, 3, 100);
    PageFindings findings = new PageFindings(limits);
    for (int i = 0; i < 4; i++) {
      findings.add("C1", 1, PageDraft.finding("w" + i, "x").level(Level.WARN));
    }
    findings.add("C1", 1, PageDraft.finding("e", "x").level(Level.ERROR));
    findings.add("C1", 1, PageDraft.finding("i", "x").level(Level.INFO));
    PageFindings.OfAgency own = findings.agencies().get("C1");

    assertThat(own.count(Level.WARN)).isEqualTo(4);
    assertThat(own.count(Level.INFO)).isEqualTo(1);
    assertThat(own.list())
        .extracting(said -> said.finding().origin().file())
        .containsExactly("e", "w0", "w1");
  }

  @Test
  void findings_are_shared_out_when_they_are_too_many() {
    PageFindings findings = new PageFindings(new PageLimits(1, 1, 1, 7, 5, 100));
    for (int i = 0; i < 5; i++) {
      findings.add("A", 1, PageDraft.finding("w" + i, "x").level(Level.WARN));
    }
    findings.add("A", 1, PageDraft.finding("e", "x").level(Level.ERROR));
    findings.add("B", 1, PageDraft.finding("b", "x").level(Level.WARN));
    for (int i = 0; i < 5; i++) {
      findings.add("C", 1, PageDraft.finding("c" + i, "x").level(Level.CONFIRM));
    }

    assertThat(files(findings, "A")).containsExactly("e", "w0", "w1");
    assertThat(files(findings, "B")).containsExactly("b");
    assertThat(files(findings, "C")).containsExactly("c0", "c1", "c2");
    assertThat(findings.agencies().get("A").count(Level.WARN)).isEqualTo(5);
  }

  @Test
  void no_agency_with_findings_is_left_without_any() {
    PageFindings findings = new PageFindings(new PageLimits(1, 1, 1, 2, 2, 100));
    for (String agency : new String[] {"A", "B", "C"}) {
      findings.add(agency, 1, PageDraft.finding("f", "x"));
      findings.add(agency, 1, PageDraft.finding("g", "x"));
    }

    assertThat(findings.agencies().values())
        .extracting(own -> own.list().size())
        .containsExactly(1, 1, 1);
    assertThat(findings.agencies().get("C").count(Level.ERROR)).isEqualTo(2);
  }

  private static List<String> files(PageFindings findings, String agency) {
    return findings.agencies().get(agency).list().stream()
        .map(said -> said.finding().origin().file())
        .toList();
  }
}
