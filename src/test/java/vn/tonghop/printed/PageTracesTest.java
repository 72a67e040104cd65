package vn.tonghop.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a click on a figure of the page can tell, in publications of the samples. */
class PageTracesTest {

  private static Document page(String campaign) throws IOException {
    return Jsoup.parse(Files.readString(SamplePublications.of(campaign).resolve("index.html")));
  }

  private static JsonNode data(Document page, String id) {
    return JsonMapper.shared().readTree(page.getElementById("data-" + id).data());
  }

  @Test
  void a_group_within_groups_has_a_name_and_its_agencies() throws Exception {
    JsonNode base = data(page("48-2010H2"), "base");
    List<String> names = new ArrayList<>();
    base.get("groups").forEach(group -> names.add(group.get(0).asString()));
    List<String> mountains = new ArrayList<>();
    base.get("subsets")
        .get("TINH_MN")
        .forEach(place -> mountains.add(base.get("agencies").get(place.asInt()).get(0).asString()));

    assertThat(names).contains("TINH", "TINH_MN", "PL1A", "PL2");
    assertThat(mountains).hasSize(21).contains("UBND-02").doesNotContain("UBND-01", "BTC");
  }

  @Test
  void the_row_of_a_target_leads_to_the_target_and_to_those_it_is_set_for() throws Exception {
    Document page = page("509-2017");
    JsonNode block = data(page, "table-T-28").get("blocks").get(0);
    JsonNode subjects = data(page, "subjects");
    List<String> told = new ArrayList<>();
    for (JsonNode row : block.get("rows")) {
      for (JsonNode subject : block.get("by").get(row.get(2).asString())) {
        if (subject.asInt() >= 0) {
          JsonNode one = subjects.get(subject.asInt());
          told.add(one.get("c").asString() + " " + one.get("m").asString());
          boolean chosen =
              one.get("c").asString().equals("@target.T-509-LAN")
                  && one.get("m").asString().equals("value");
          assertThat(one.get("g").has("ALL")).isEqualTo(!chosen);
          assertThat(one.get("p").asString()).hasSize(22);
        }
      }
    }

    assertThat(block.get("groups").asString()).isEqualTo("ALL");
    assertThat(told)
        .contains("@target.T-509-CKS value", "@target.T-509-CKS agencies_reached")
        .contains("@target.T-509-HOP value");
  }

  @Test
  void a_score_leads_to_the_answers_that_are_ranked() throws Exception {
    Document page = page("509-2017");
    JsonNode columns = data(page, "table-T-25").get("blocks").get(0).get("columns");
    JsonNode subjects = data(page, "subjects");
    JsonNode items = data(page, "base").get("items");
    List<Integer> ranked = new ArrayList<>();
    for (JsonNode column : columns) {
      JsonNode subject = subjects.get(column.get(3).asInt());
      assertThat(subject.get("s").asString()).isEqualTo("RANKING");
      if (subject.has("q")) {
        subject.get("q").forEach(item -> assertThat(item.asInt()).isBetween(0, items.size() - 1));
        ranked.add(subject.get("q").size());
      }
    }

    assertThat(ranked).hasSizeGreaterThan(3);
    assertThat(ranked.stream().distinct().count())
        .as("parts are made of less than all")
        .isGreaterThan(1);
  }

  @Test
  void a_row_of_a_list_tells_where_the_agency_wrote_it() throws Exception {
    JsonNode table = data(page("48-2010H2"), "table-T-21");
    JsonNode block = table.get("blocks").get(0);
    int lines = 0;
    for (int i = 0; i < block.get("rows").size(); i++) {
      JsonNode source = block.get("sources").get(i);
      boolean line = block.get("rows").get(i).get(0).asString().equals("LI");
      assertThat(source.size()).isEqualTo(line ? 3 : 0);
      if (line) {
        lines++;
        assertThat(table.get("places").get(source.get(0).asInt()).asString()).contains("48-2010H2");
        assertThat(source.get(2).asInt()).isPositive();
      }
    }

    assertThat(block.get("sources")).hasSameSizeAs(block.get("rows"));
    assertThat(lines).isEqualTo(9);
  }

  @Test
  void a_number_of_agencies_has_no_decimals_and_targets_of_two_years_two_names() throws Exception {
    Element counted =
        page("1729-KH2013").select("#view-summary tr:contains(xét từng cơ quan)").first();
    List<String> names =
        page("48-2010H2")
            .select("#view-summary section.part")
            .get(1)
            .select("tbody td.name")
            .eachText();

    assertThat(counted.select("td").eachText()).contains("11").doesNotContain("11,0");
    assertThat(names).hasSize(19).doesNotHaveDuplicates();
    assertThat(names.get(0)).contains("mục tiêu 2009");
    assertThat(names.get(1)).contains("mục tiêu 2010");
  }
}
