package vn.tonghop.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.tonghop.consolidate.TestCampaign;

/** The page of a small campaign: what is on it, and that it is one file that reaches nowhere. */
class PageTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden-page/index.html");

  @TempDir Path folder;

  /** Without the libraries, which would hide what is the program's own. */
  private static String withoutLibraries(String html) {
    Document page = PageDraft.parsed(html);
    page.select("script:not([type])").forEach(script -> script.empty());
    page.select("style").forEach(Element::empty);
    page.select("meta[http-equiv]").forEach(Element::remove);
    page.outputSettings().prettyPrint(false);
    return page.outerHtml().replace("<script type", "\n<script type") + "\n";
  }

  @Test
  void the_page_is_as_it_was_looked_at() throws Exception {
    String page = withoutLibraries(PageDraft.html(folder));
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, page);
    }

    assertThat(page).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void the_summary_can_be_read_without_a_script() throws Exception {
    Document page = PageDraft.parsed(PageDraft.html(folder));
    page.select("span[lang=en]").remove();
    List<String> receipt =
        page.select("#view-summary section.part").get(0).select("tr.total td").eachText();

    assertThat(page.selectFirst("h1").text()).isEqualTo("Kỳ báo cáo năm 2020");
    assertThat(receipt).startsWith("TỔNG CỘNG", "6");
    assertThat(page.select("figure tbody tr").eachText())
        .containsExactly("Bộ 120", "Cơ quan ngang Bộ –", "Tỉnh 7");
    assertThat(page.select("#view-tables a").eachAttr("href"))
        .containsExactly("#table/T-91", "#table/T-92", "#table/T-93");
    assertThat(page.select("noscript")).hasSize(1);
  }

  @Test
  void made_up_figures_are_marked() throws Exception {
    String real = PageDraft.html(folder);
    String madeUp =
        PageDraft.html(
            folder,
            PageDraft.content(new TestCampaign(true), new PageFindings()),
            PageLimits.USUAL);

    assertThat(PageDraft.parsed(real).select("p.synthetic")).isEmpty();
    assertThat(PageDraft.parsed(madeUp).select("p.synthetic").text())
        .contains("DỮ LIỆU GIẢ LẬP", "MADE-UP DATA");
  }

  @Test
  void cells_hold_figures_as_shown_signs_days_and_words_of_both_languages() throws Exception {
    Document page = PageDraft.parsed(PageDraft.html(folder));
    JsonNode block = PageDraft.data(page, "table-T-91").get("blocks").get(0);
    JsonNode agency = block.get("rows").get(1);

    assertThat(block.get("rows").get(0).toString())
        .isEqualTo("[\"GR\",\"I\",\"CEN\",[\"Bộ\",\"Bộ (en)\"]]");
    assertThat(agency.toString())
        .isEqualTo(
            "[\"AG\",\"1\",\"C1\",\"Bộ Một\",120,1,3,33.3,0.75,null,"
                + "[\"tập trung; phân tán\",\"tập trung (en); phân tán (en)\"],[\"Có\",\"Yes\"],{\"t\":\"2019-02-28\"}]");
    assertThat(block.get("rows").get(2).get(4).toString()).isEqualTo("{\"s\":\"MISSING\"}");
    assertThat(block.get("head").get(0).get(4).toString())
        .isEqualTo("[\"Máy tính/người\",0,6,2,1]");
  }

  @Test
  void a_figure_leads_to_the_agencies_and_the_answers_it_is_made_of() throws Exception {
    Document page = PageDraft.parsed(PageDraft.html(folder));
    JsonNode columns = PageDraft.data(page, "table-T-91").get("blocks").get(0).get("columns");
    JsonNode subjects = PageDraft.data(page, "subjects");
    JsonNode ofAgency = subjects.get(columns.get(0).get(3).asInt());
    JsonNode ofGroup = subjects.get(columns.get(0).get(4).asInt());
    JsonNode answer =
        PageDraft.data(page, "answers")
            .get("agencies")
            .get("C1")
            .get(String.valueOf(ofAgency.get("i").asInt()));

    assertThat(ofAgency.get("s").asString()).isEqualTo("ANSWER");
    assertThat(ofGroup.get("c").asString()).isEqualTo("x.svc");
    assertThat(ofGroup.get("m").asString()).isEqualTo("sum");
    assertThat(ofGroup.get("g").get("CEN").toString()).isEqualTo("[120,2,3]");
    assertThat(ofGroup.get("p").asString())
        .as("entered, missing, entered (there is none), refused, entered, left blank")
        .isEqualTo("abacai");
    assertThat(answer.get(1).asString()).isEqualTo("120");
    assertThat(answer.get(5).asString()).isEqualTo("như gửi");
  }

  @Test
  void findings_are_told_by_agency_in_both_languages() throws Exception {
    JsonNode findings = PageDraft.data(PageDraft.parsed(PageDraft.html(folder)), "findings");
    JsonNode own = findings.get("C1");

    assertThat(own.get("n").toString()).isEqualTo("[0,1,0,0,0]");
    assertThat(own.get("l").get(0).get(1).asString()).isEqualTo("NUM");
    assertThat(own.get("l").get(0).get(4).asString()).isEqualTo("E7");
    assertThat(own.get("l").get(0).get(7).get(0).asString()).contains("ba mươi");
    assertThat(own.get("l").get(0).get(7).get(1).asString()).contains("ba mươi");
    assertThat(findings.get("").get("l")).hasSize(1);
  }

  @Test
  void nothing_is_loaded_and_only_the_pages_own_scripts_may_run() throws Exception {
    Document page = PageDraft.parsed(PageDraft.html(folder));
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    List<String> hashes = new ArrayList<>();
    for (Element script : page.select("script:not([type])")) {
      hashes.add("'sha256-" + hash(script.data()) + "'");
    }

    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; script-src "
                + String.join(" ", hashes)
                + "; style-src 'sha256-"
                + hash(page.selectFirst("style").data())
                + "'; style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    assertThat(hashes).hasSize(4);
    assertThat(page.select("[src], link, img, iframe, object, embed, form, base")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.select("*").stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void no_library_can_end_its_element() {
    for (String script : new PageAssets().scripts()) {
      assertThat(script.toLowerCase(Locale.ROOT)).doesNotContain("</script", "<!--");
    }
    assertThat(new PageAssets().style()).doesNotContain("</").doesNotContain("url(");
  }

  @Test
  void equal_content_gives_equal_bytes_whatever_the_machine() throws Exception {
    String reference = PageDraft.html(folder);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(PageDraft.html(folder)).isEqualTo(reference);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void controls_have_names_and_headings_do_not_jump() throws IOException {
    Document page = PageDraft.parsed(PageDraft.html(folder));

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("vi");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("#view-summary > h2")).hasSize(1);
    assertThat(page.select("button")).allMatch(button -> !button.text().isBlank());
    for (Element input : page.select("input")) {
      assertThat(page.select("label[for=" + input.id() + "]").text()).isNotBlank();
    }
    assertThat(page.select("thead th")).allMatch(cell -> cell.attr("scope").equals("col"));
    assertThat(page.select(".skip").attr("href")).isEqualTo("#main");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }
}
