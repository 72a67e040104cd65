package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.invented.InventedInbox;
import vn.tonghop.store.Dialect;
import vn.tonghop.store.testing.TestDatabase;

/** {@code explain} on a campaign nothing in the program knows. */
@ParameterizedClass(name = "{0}")
@EnumSource(Dialect.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainCommandTest {

  private static final String SAME = "→ Bằng số đã công bố.";

  @Parameter private Dialect dialect;

  private TestDatabase database;
  private Workplace workplace;

  @BeforeAll
  void run(@TempDir Path root) throws IOException {
    database = TestDatabase.fresh(dialect, root.resolve("data"));
    workplace = Workplace.inventedIn(root).on(database);
    InventedInbox.write(workplace.inbox());
    assertThat(workplace.run().exitCode()).isEqualTo(3);
  }

  @AfterAll
  void drop() {
    database.close();
  }

  private CommandLines.Result explain(String... arguments) {
    return workplace.command("explain", arguments);
  }

  private String told(String... arguments) {
    CommandLines.Result result = explain(arguments);
    assertThat(result.exitCode()).as(result.err()).isZero();
    return result.out();
  }

  @Test
  void a_share_of_a_group_is_explained_from_its_cells() {
    String told = told("QT.B1.gio-do", "--group", "DAO", "--measure", "weighted_share");
    assertThat(told)
        .contains(
            "Tính lại từ các giá trị dưới đây  3,7142857143   3/4 cơ quan",
            SAME,
            "130 / 35 = 3,7142857143",
            "• Trạm Hòn Sóng (D-1) = 30 / 10 = 3",
            "QT-2031_D-1_L01_20320120.xlsx, trang Số liệu, ô ",
            "lần gửi 1, số tiếp nhận QT-2031/D-1/1/",
            "Không được tính:",
            "(D-4): chưa gửi báo cáo")
        .containsPattern("sha256 [0-9a-f]{64}\n");
  }

  @Test
  void without_a_measure_all_are_told_in_short_and_equal_the_published_ones() {
    String told = told("QT.A.nhan-vien");
    assertThat(told)
        .contains("Tổng (sum), Toàn ngành (ALL)", SAME, "  reported", "  median", "(D-4): chưa gửi")
        .contains("chỉ tiêu không áp dụng đối với cơ quan")
        .doesNotContain("≠");
  }

  @Test
  void an_answer_that_is_derived_lists_the_rows_it_is_made_of() {
    String told = told("QT.B1.gia-may", "--agency", "D-1");
    assertThat(told)
        .contains(SAME, "tổng cột gia của bảng thiet_bi", "• thiet_bi.gia ", "trang THIET_BI")
        .contains("Cộng các dòng của bảng: 1 số, đều khớp với số được tính.");
  }

  @Test
  void counts_of_rows_list_agencies_and_with_one_agency_its_rows() {
    assertThat(told("@table.thiet_bi.tinh_trang", "--measure", "enum:hong"))
        .contains("Đã công bố", "7   7/12 cơ quan", SAME)
        .doesNotContain("Từ các dòng của bảng:");
    assertThat(told("@table.thiet_bi", "--measure", "rows", "--agency", "N-1"))
        .contains("Từ các dòng của bảng:", "Cộng các dòng của bảng: 1 số, đều khớp");
  }

  @Test
  void a_cell_is_found_by_number_code_name_key_or_header() {
    String byName = told("--table", "Z-2", "--row", "Trạm Hòn Sóng", "--column", "gio");
    assertThat(byName).contains("Chuyến / Giờ/chuyến", SAME, "= 30 / 10 = 3");
    assertThat(told("--table", "Z-2", "--row", "D-1", "--column", "2")).isEqualTo(byName);
    assertThat(told("--table", "z-2", "--row", "d-1", "--column", "giờ/chuyến")).isEqualTo(byName);
  }

  @Test
  void a_cell_is_told_in_english_and_found_by_the_names_of_either_language() {
    String[] english = {"--table", "Z-2", "--row", "GRAND TOTAL", "--column", "Trips / Hours"};
    String told = told(with(english, "--lang", "en"));
    assertThat(told).contains("(GRAND TOTAL), column “Trips / Hours” (gio)");
    english[3] = "TỔNG CỘNG";
    english[5] = "Chuyến / Giờ/chuyến";
    assertThat(told(with(english, "--lang", "en"))).isEqualTo(told);
    english[3] = "grand total";
    assertThat(told(english)).contains("(TỔNG CỘNG), cột “Chuyến / Giờ/chuyến” (gio)");
  }

  private static String[] with(String[] arguments, String... further) {
    return Stream.concat(Stream.of(arguments), Stream.of(further)).toArray(String[]::new);
  }

  @Test
  void a_total_is_recomputed_from_numerators_and_denominators() {
    assertThat(told("--table", "Z-2", "--row", "NUI+DAO", "--column", "gio"))
        .contains("Ô này cho biết: tỷ lệ", SAME)
        .containsPattern("\\d+ / \\d+ = ");
  }

  @Test
  void a_rank_and_a_score_are_found_in_the_order_published_with_the_answers_behind_them() {
    assertThat(told("--table", "Z-3", "--row", "D-2", "--column", "hang"))
        .contains("Ô này cho biết: hạng", SAME, "Dòng 2 (Trạm Hòn Khói)")
        .contains("QT.B1.ngay-du Trạm Hòn Khói (D-2) = 365 / 365 = 100")
        .contains("QT.B2.phat-dien Trạm Hòn Khói (D-2)");
    assertThat(told("--table", "Z-3", "--row", "1", "--column", "do"))
        .contains("Đã công bố                        1\n", SAME, "Dòng 1 (Trạm Đèo Gió)")
        .contains("QT.B1.gio-do Trạm Đèo Gió (N-2) = 40 / 10 = 4")
        .doesNotContain("QT.B2.phat-dien");
    assertThat(told("--table", "Z-3", "--row", "D-4", "--column", "hang"))
        .contains("Chưa gửi", SAME);
  }

  @Test
  void what_is_not_there_is_refused_with_the_nearest_names() {
    assertRefused(List.of("QT.B1.gio-doo"), "Không có chỉ tiêu “QT.B1.gio-doo”", "  QT.B1.gio-do");
    assertRefused(List.of("@submission.lat"), "“@submission.lat”", "  @submission.late");
    assertRefused(
        List.of("QT.B1.gio-do", "--measure", "meen"), "Không có đại lượng “meen”", "  mean");
    assertRefused(List.of("QT.B1.gio-do", "--group", "DAU"), "Không có nhóm “DAU”", "  DAO");
    assertRefused(List.of("QT.B1.gio-do", "--agency", "N-9"), "Không có cơ quan “N-9”", "  N-1");
    assertRefused(
        List.of("--table", "Z-9", "--row", "1", "--column", "1"), "biểu tổng hợp “Z-9”", "  Z-1");
    assertRefused(
        List.of("--table", "Z-2", "--row", "Trạm Hòn Son", "--column", "gio"),
        "Không có dòng",
        "  Trạm Hòn Sóng");
    assertRefused(
        List.of("--table", "Z-2", "--row", "1", "--column", "gioo"), "Không có cột", "  gio");
    assertRefused(List.of("--table", "Z-2"), "Nêu mã chỉ tiêu");
    assertRefused(List.of("QT.B1.gio-do", "--agency", "N-1", "--group", "NUI"), "một trong hai");
  }

  private void assertRefused(List<String> arguments, String... lines) {
    CommandLines.Result result = explain(arguments.toArray(String[]::new));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(lines);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void a_name_of_several_rows_is_refused_with_the_lines_to_choose_from() {
    assertRefused(
        List.of("--table", "Z-2", "--row", "TỔNG CỘNG", "--column", "1"),
        "Có nhiều dòng “TỔNG CỘNG”",
        "  csv:12: NUI+DAO TỔNG CỘNG",
        "  csv:17: PHAO TỔNG CỘNG");
    assertThat(told("--table", "Z-2", "--row", "csv:17", "--column", "1")).contains(SAME);
  }

  @Test
  void english_words_are_printed_where_they_are_wanted() {
    assertThat(told("QT.B1.gio-do", "--group", "DAO", "--lang", "en"))
        .contains("→ Equals the published figure.", "3.7142857143   3/4 agencies", "no submission");
  }

  @Test
  void machines_get_every_value_as_a_line() {
    List<String> lines =
        told("QT.B1.may-tot", "--measure", "numerator_sum", "--csv").lines().toList();
    assertThat(lines.get(0)).startsWith("role,agency,item,why,state,value,").endsWith("notes");
    assertThat(lines.get(1)).startsWith("published,ALL,QT.B1.may-tot,,numerator_sum,16,,,9/12,");
    assertThat(lines.get(2)).startsWith("recomputed,ALL,QT.B1.may-tot,,numerator_sum,16,,,9/12,");
    assertThat(lines.stream().filter(line -> line.startsWith("used,"))).hasSize(9);
    assertThat(lines.stream().filter(line -> line.startsWith("row,"))).hasSize(23);
    assertThat(lines).noneMatch(line -> line.startsWith("difference"));
  }

  @Test
  void json_says_whether_the_figure_is_the_published_one() {
    JsonNode told =
        JsonMapper.builder().build().readTree(told("QT.A.nhan-vien", "--measure", "sum", "--json"));
    assertThat(told.get("same").asBoolean()).isTrue();
    assertThat(told.get("published").get("value").asString()).isEqualTo("88");
    assertThat(told.get("asked").get("measure").asString()).isEqualTo("sum");
    assertThat(told.get("lines")).hasSize(12);
    assertThat(told.get("lines").get(0).get("cell").asString()).isNotEmpty();
  }

  @Test
  void no_line_is_wider_than_a_terminal_but_hashes_and_names() {
    assertThat(told("QT.B1.gio-do", "--measure", "weighted_share").lines())
        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThan(101));
  }

  @Test
  void a_publication_that_was_altered_is_told(@TempDir Path copy) throws IOException {
    Path tables = Files.createDirectories(copy.resolve(workplace.campaign()).resolve("tables"));
    String statistics =
        Files.readString(
            workplace.publication().folder().resolve("tables").resolve("statistics.csv"));
    Files.writeString(
        tables.resolve("statistics.csv"),
        statistics.replace("QT.A.nhan-vien,ALL,sum,88,", "QT.A.nhan-vien,ALL,sum,89,"));
    List<String> arguments = workplace.arguments("explain", "QT.A.nhan-vien", "--measure", "sum");
    arguments.replaceAll(a -> a.equals(workplace.output().toString()) ? copy.toString() : a);
    assertThat(CommandLines.run(arguments).out()).contains("→ KHÁC số đã công bố.");
  }
}
