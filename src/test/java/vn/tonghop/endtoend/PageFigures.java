package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The consolidated tables that {@code index.html} holds. */
final class PageFigures {

  private static final int FIXED = 4;

  private final Document page;

  private PageFigures(Document page) {
    this.page = page;
  }

  static PageFigures read(Path file) throws IOException {
    return new PageFigures(Jsoup.parse(Files.readString(file)));
  }

  List<String> tables() {
    return page.select("script[id^=data-table-]").eachAttr("id").stream()
        .map(id -> id.substring("data-table-".length()))
        .toList();
  }

  /**
   * Every line of the CSV file is there (of a list that stops: the first ones), in its order, and
   * every figure is the one of the CSV file, rounded as the column says.
   *
   * @return figures compared
   */
  int assertLike(String id, List<Map<String, String>> csv) {
    JsonNode table =
        JsonMapper.shared()
            .readTree(Objects.requireNonNull(page.getElementById("data-table-" + id)).data());
    if (table.get("blocks").isEmpty()) {
      assertThat(page.getElementById("data-findings")).isNotNull();
      return 0;
    }
    int line = 0;
    int compared = 0;
    boolean cut = false;
    for (JsonNode block : table.get("blocks")) {
      List<JsonNode> rows = new ArrayList<>();
      block.get("rows").forEach(rows::add);
      rows.removeIf(row -> row.get(0).asString().equals("GR"));
      for (JsonNode row : rows) {
        compared += row(id, block.get("columns"), row, csv.get(line++));
      }
      cut |= block.get("cut").asInt() > 0;
    }
    assertThat(cut ? csv.size() : line).as("lines of %s", id).isEqualTo(csv.size());
    return compared;
  }

  private static int row(String id, JsonNode columns, JsonNode row, Map<String, String> csv) {
    assertThat(row.get(2).asString()).as("code in %s", id).isEqualTo(csv.get("code"));
    int compared = 0;
    for (int c = 0; c < columns.size(); c++) {
      JsonNode cell = row.get(c + FIXED);
      if (cell != null && cell.isNumber()) {
        String exact = csv.get(columns.get(c).get(0).asString());
        BigDecimal rounded =
            new BigDecimal(exact).setScale(columns.get(c).get(1).asInt(), RoundingMode.HALF_UP);
        assertThat(cell.decimalValue())
            .as("%s %s %s", id, csv.get("code"), columns.get(c).get(0).asString())
            .isEqualByComparingTo(rounded);
        compared++;
      }
    }
    return compared;
  }
}
