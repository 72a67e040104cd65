package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Level;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

class TableReadingTest {

  private static final String[] SEVEN = {
    "TT",
    "Tên DVC trực tuyến (theo nhóm, lĩnh vực)",
    "Mức độ cung cấp (mức độ 3, 4)",
    "Tổng số hồ sơ tiếp nhận, xử lý trên môi trường mạng",
    "Tổng số hồ sơ thực tế tiếp nhận, xử lý (bao gồm cả trực tuyến, trực tiếp) từ 01/01/2017 đến 31/10/2017",
    "Địa chỉ Internet",
    "Văn bản quy định TTHC cung cấp DVC trực tuyến mức 3, 4 (QĐ 1819/QĐ-TTg; QĐ 846/QĐ-TTg; văn bản 2779/VPCP-KGVX)"
  };

  private final Findings findings = new Findings();
  private final List<TableRow> rows = new ArrayList<>();
  private final Normalizer normalizer = new Normalizer(World.setup());
  private TableTotals totals = new TableTotals(-1, -1, ValueState.BLANK);

  private void read(String table, SheetSource... sheets) throws UnreadableException {
    Recognition recognition = normalizer.recognize(List.of(sheets), findings);
    CoverSheet cover = normalizer.cover(recognition.cover());
    totals =
        normalizer.table(
            recognition.table(table).orElseThrow(() -> new AssertionError(World.told(findings))),
            cover,
            findings,
            rows::add);
  }

  private static FakeSheet letterForm() {
    return FakeSheet.named("DVC").row((Object[]) SEVEN);
  }

  private List<Object> values(int row) {
    return new ArrayList<>(rows.get(row).values());
  }

  private static List<Object> list(Object... values) {
    return Arrays.asList(values);
  }

  private static BigDecimal n(String text) {
    return new BigDecimal(text);
  }

  @Test
  void reads_the_letters_own_seven_columns_with_group_rows_and_totals() throws Exception {
    read(
        "dvc",
        FakeSheet.named("DVC")
            .row("UBND THÀNH PHỐ X", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .row("Biểu tổng hợp")
            .row((Object[]) SEVEN)
            .row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)")
            .row("I", "Lĩnh vực đất đai")
            .row(1, "Cấp giấy", "3", 10, 20, "dvc.vn", "QĐ1819, 846")
            .row(2, "Đăng ký", "mức độ 4", "1.234", "2 000", "dvc.vn", "KH")
            .row("II", "Lĩnh vực hộ tịch:", null, 5, 6)
            .row(1, "Khai sinh", "IV", 5, 6, "dvc.vn", "văn bản 2779")
            .row(null, "Tổng cộng", null, 1249, 2026)
            .row(null, "Nơi nhận:", null, null, "KT. CHỦ TỊCH")
            .row(null, "Không đọc", "3", 1, 1));

    assertThat(totals).isEqualTo(new TableTotals(3, 5, ValueState.BLANK));
    assertThat(values(0))
        .isEqualTo(
            list(
                "1",
                "Lĩnh vực đất đai",
                "Cấp giấy",
                "3",
                n("10"),
                n("20"),
                "dvc.vn",
                "1819|846",
                null));
    assertThat(values(1))
        .isEqualTo(
            list(
                "2",
                "Lĩnh vực đất đai",
                "Đăng ký",
                "4",
                n("1234"),
                n("2000"),
                "dvc.vn",
                "KH",
                null));
    assertThat(values(2))
        .isEqualTo(
            list(
                "1", "Lĩnh vực hộ tịch", "Khai sinh", "4", n("5"), n("6"), "dvc.vn", "2779", null));
    assertThat(findings.count(Level.ERROR) + findings.count(Level.WARN)).isZero();
    assertThat(rows.get(1).origin(4).cell()).isEqualTo("D7");
    assertThat(rows.get(1).raw()).isEqualTo("mucdo=mức độ 4\nhs_tt=1.234\nhs_tong=2 000");
  }

  @Test
  void reads_the_template_sheet_with_tick_columns_and_computed_percent() throws Exception {
    read(
        "dvc",
        FakeSheet.named("dvc")
            .row("Bảng DVC")
            .row(
                "TT",
                "Lĩnh vực (nhóm)",
                "Tên DVC trực tuyến",
                "Mức độ cung cấp (3, 4)",
                "Tổng số hồ sơ tiếp nhận, xử lý trên môi trường mạng",
                "Tổng số hồ sơ thực tế tiếp nhận, xử lý (trực tuyến và trực tiếp) từ 01/01/2017 đến 31/10/2017",
                "Địa chỉ Internet",
                "QĐ 1819/QĐ-TTg",
                "QĐ 846/QĐ-TTg",
                "Văn bản 2779/VPCP-KGVX",
                "Kế hoạch, lộ trình của cơ quan",
                "Tỷ lệ hồ sơ trực tuyến (%)",
                "Ghi chú")
            .row(
                1,
                "Đất đai",
                "Cấp giấy",
                3,
                10,
                20,
                "a.vn",
                "x",
                null,
                "X",
                "không",
                FakeSheet.formula("50"),
                "tốt")
            .row(2, null, "Khai sinh", 4, 0, 0, "a.vn", null, "✓"));
    assertThat(values(0))
        .isEqualTo(
            list("1", "Đất đai", "Cấp giấy", "3", n("10"), n("20"), "a.vn", "1819|2779", "tốt"));
    assertThat(values(1))
        .isEqualTo(list("2", null, "Khai sinh", "4", n("0"), n("0"), "a.vn", "846", null));
    assertThat(World.codes(findings)).isEmpty();
  }

  @Test
  void reads_the_csv_set() throws Exception {
    read(
        "dvc",
        FakeSheet.csv("3500_UBND-48_L01_dvc")
            .row("tt", "linh_vuc", "ten", "muc_do", "hs_tt", "hs_tong", "url", "van_ban", "ghi_chu")
            .row("1", "Đất đai", "Cấp giấy", "3", "1.234", "2000", "a.vn", "1819|KH", null));
    assertThat(values(0))
        .isEqualTo(
            list("1", "Đất đai", "Cấp giấy", "3", n("1234"), n("2000"), "a.vn", "1819|KH", null));
    assertThat(World.told(findings)).containsExactly("REPAIRED E2 N-7");
  }

  @Test
  void a_group_title_without_number_is_recognized_and_a_typed_field_wins() throws Exception {
    read("dvc", letterForm().row(null, "Đất đai").row(1, "A", "3", 1, 1, "u", "846"));
    assertThat(rows).hasSize(1);
    assertThat(values(0)).element(1).isEqualTo("Đất đai");
  }

  @Test
  void a_numbered_row_with_only_a_name_is_data_not_a_group() throws Exception {
    read("dvc", letterForm().row(1, "Đất đai").row(2, "A", "3", 1, 1, "u", "846"));
    assertThat(rows).hasSize(2);
    assertThat(values(0)).element(2).isEqualTo("Đất đai");
  }

  @Test
  void a_wrong_total_is_told_and_a_right_one_within_half_a_unit_is_not() throws Exception {
    read(
        "dvc",
        letterForm().row(1, "A", "3", 10, 20, "u", "846").row(null, "Tổng cộng", null, 11, 20));
    assertThat(World.told(findings)).containsExactly("TOTAL - Tổng cộng");
    assertThat(findings.list().get(0).expected()).isEqualTo("11");
    assertThat(findings.list().get(0).row()).isEqualTo(3);
  }

  @Test
  void a_wrong_subtotal_on_the_group_row_is_told_with_the_computed_sum() throws Exception {
    read("dvc", letterForm().row("I", "Đất đai", null, 9, 20).row(1, "A", "3", 10, 20, "u", "846"));
    assertThat(World.told(findings)).containsExactly("SUBTOTAL - Đất đai");
    assertThat(findings.list().get(0).expected()).isEqualTo("10");
  }

  @Test
  void a_subtotal_below_its_group_agrees_with_the_group() throws Exception {
    read(
        "dvc",
        letterForm()
            .row("I", "Đất đai")
            .row(1, "A", "3", 10, 20, "u", "846")
            .row(null, "Cộng nhóm I", null, 10, 20)
            .row("II", "Hộ tịch")
            .row(1, "B", "3", 1, 2, "u", "846")
            .row(null, "Cộng nhóm II", null, 1, 2)
            .row(null, "Tổng cộng", null, 11, 22));
    assertThat(rows).hasSize(2);
    assertThat(World.codes(findings)).isEmpty();
  }

  @Test
  void names_that_begin_like_totals_are_data() throws Exception {
    read(
        "dvc",
        letterForm()
            .row(1, "Tổng cục Thuế cấp mã", "3", 10, 20, "u", "846")
            .row(2, "Cổng thông tin", "3", 1, 2, "u", "846")
            .row(3, "Cộng hòa", "3", 1, 2, "u", "846"));
    assertThat(rows).hasSize(3);
  }

  @Test
  void only_a_total_row_is_an_error() throws Exception {
    read("dvc", letterForm().row(null, "Tổng cộng", null, 11, 20));
    assertThat(World.codes(findings)).contains("ONLY-TOTAL");
    assertThat(totals.dataRows()).isZero();
  }

  @Test
  void the_word_for_nothing_instead_of_rows_is_kept_as_a_state() throws Exception {
    read("dvc", letterForm().row(null, "Không có"));
    assertThat(totals).isEqualTo(new TableTotals(0, 1, ValueState.NIL));
  }

  @Test
  void placeholder_and_example_rows_and_repeated_headers_are_dropped() throws Exception {
    read(
        "dvc",
        letterForm()
            .row("...", ".....", "...", "...", "...", "...", "...")
            .row(1, "VD: Cấp giấy", "3", 1, 1, "u", "846")
            .row(1, "A", "3", 1, 1, "u", "846")
            .row((Object[]) SEVEN)
            .row(2, "B", "3", 1, 1, "u", "846"));
    assertThat(rows).extracting(r -> r.values().get(2)).containsExactly("A", "B");
    assertThat(totals.structural()).isEqualTo(3);
  }

  @Test
  void twenty_blank_rows_end_the_table_and_what_follows_is_told() throws Exception {
    read(
        "dvc",
        letterForm()
            .row(1, "A", "3", 1, 1, "u", "846")
            .skip(19)
            .row(2, "B", "3", 1, 1, "u", "846")
            .skip(20)
            .row(3, "C", "3", 1, 1, "u", "846"));
    assertThat(rows).hasSize(2);
    assertThat(World.told(findings)).containsExactly("EXTRA A43 C");
  }

  @Test
  void levels_that_cannot_be_read_reject_the_row() throws Exception {
    read(
        "dvc",
        letterForm()
            .row(1, "A", "3,4", 1, 1, "u", "846")
            .row(2, "B", "3 và 4", 1, 1, "u", "846")
            .row(3, "C", "2", 1, 1, "u", "846")
            .row(4, "D", "cao", 1, 1, "u", "846")
            .row(5, "E", 3.4, 1, 1, "u", "846")
            .row(6, "F", "Mđ 4", 1, 1, "u", "846"));
    assertThat(World.told(findings))
        .containsExactly(
            "LEVEL-MULTI C2 3,4",
            "LEVEL-MULTI C3 3 và 4",
            "LEVEL C4 2",
            "ENUM C5 cao",
            "LEVEL-MULTI C6 3.4");
    assertThat(rows)
        .extracting(TableRow::rejected)
        .containsExactly(true, true, true, true, true, false);
    assertThat(findings.list().get(0).subject()).isEqualTo("dvc/A/mucdo");
    assertThat(findings.list().get(0).column()).isEqualTo("Mức độ cung cấp (mức độ 3, 4)");
  }

  @Test
  void counts_that_are_no_counts_reject_the_row() throws Exception {
    read(
        "dvc",
        letterForm()
            .row(1, "A", "3", -1, 1, "u", "846")
            .row(2, "B", "3", 1.5, 2, "u", "846")
            .row(3, "C", "3", "khoảng 10", 20, "u", "846")
            .row(4, "D", "3", "x", 20, "u", "846")
            .row(5, "E", "3", FakeSheet.date("2017-12-15"), 20, "u", "846")
            .row(6, "F", "3", FakeSheet.error("#REF!"), 20, "u", "846")
            .row(7, "G", "3", FakeSheet.uncached("A1+B1"), 20, "u", "846")
            .row(8, "H", "3", FakeSheet.external("7"), 20, "u", "846")
            .row(9, "I", "3", "12/15", 20, "u", "846"));
    assertThat(World.told(findings))
        .containsExactly(
            "NEG D2 -1",
            "INT D3 1.5",
            "NUM-APPROX D4 khoảng 10",
            "NUM D5 x",
            "DATE-IN-NUM D6 15/12/2017",
            "FORMULA D7 #REF!",
            "NO-CACHE D8 A1+B1",
            "EXTLINK D9 7",
            "NUM D10 12/15");
    assertThat(rows).filteredOn(r -> !r.rejected()).hasSize(1);
  }

  @Test
  void words_for_nothing_in_number_columns_leave_the_cell_empty_with_its_raw_text()
      throws Exception {
    read("dvc", letterForm().row(1, "A", "3", "-", "không có", "u", "846"));
    assertThat(values(0)).isEqualTo(list("1", null, "A", "3", null, null, "u", "846", null));
    assertThat(rows.get(0).raw()).isEqualTo("hs_tt=-\nhs_tong=không có");
    assertThat(rows.get(0).rejected()).isFalse();
  }

  @Test
  void an_unknown_priority_document_is_kept_with_a_remark() throws Exception {
    read("dvc", letterForm().row(1, "A", "3", 1, 1, "u", "QĐ 1819; QĐ 500/QĐ-UBND"));
    assertThat(values(0)).element(7).isEqualTo("1819|QĐ 500/QĐ-UBND");
    assertThat(findings.list())
        .singleElement()
        .satisfies(f -> assertThat(f.code() + f.level()).isEqualTo("ENUMWARN"));
  }

  @Test
  void hidden_rows_and_columns_with_data_are_told_once() throws Exception {
    read(
        "dvc",
        letterForm()
            .hideColumn(5)
            .hiddenRow(1, "A", "3", 1, 1, "u", "846")
            .row(2, "B", "3", 1, 1, "u", "846")
            .hiddenRow(3, "C", "3", 1, 1, "u", "846"));
    assertThat(World.told(findings)).containsExactly("HIDDEN - 2, 4, E");
    assertThat(rows).hasSize(3);
  }

  @Test
  void money_takes_the_unit_of_the_cell_then_header_then_title_then_cover() throws Exception {
    read(
        "du_an",
        FakeSheet.named("DU_AN")
            .row("Đơn vị tính: triệu đồng")
            .row(
                "STT",
                "Tên dự án",
                "Dự kiến kinh phí năm 2011 (tỷ đồng)",
                "Dự kiến kinh phí 2011-2015",
                "Đơn vị")
            .row(1, "A", "20,3", 1500, "X")
            .row(2, "B", "50 triệu", "15.000.000đ", "X")
            .row(3, "C", 20.300000000000001, "8 triệu USD", "X"));
    assertThat(rows.get(0).amount(2)).isEqualByComparingTo("20300000000");
    assertThat(rows.get(0).amount(3)).isEqualByComparingTo("1500000000");
    assertThat(rows.get(1).amount(2)).isEqualByComparingTo("50000000");
    assertThat(rows.get(1).amount(3)).isEqualByComparingTo("15000000");
    assertThat(rows.get(2).amount(2)).isEqualByComparingTo("20300000000");
    assertThat(rows.get(2).rejected()).isTrue();
  }

  @Test
  void money_without_any_unit_is_told_once_and_the_covers_unit_helps() throws Exception {
    FakeSheet projects =
        FakeSheet.named("DU_AN")
            .row("STT", "Tên dự án", "Dự kiến kinh phí năm 2011", "Đơn vị")
            .row(1, "A", 20, "X")
            .row(2, "B", 30, "X");
    read("du_an", projects);
    assertThat(World.codes(findings)).containsExactly("UNIT");
    assertThat(rows).allMatch(TableRow::rejected);
    rows.clear();
    read(
        "du_an",
        projects,
        FakeSheet.named("THONG_TIN").row("Đơn vị tiền", "triệu đồng", "money_unit"));
    assertThat(rows.get(0).amount(2)).isEqualByComparingTo("20000000");
  }

  @Test
  void a_header_in_two_rows_with_merged_groups_is_joined() throws Exception {
    read(
        "du_an",
        FakeSheet.named("DU_AN")
            .row("STT", "Tên dự án", "Kinh phí", null, "Đơn vị")
            .row(null, null, 2011, "2011-2015", null)
            .row("(1)", "(2)", "(3)", "(4)", "(5)")
            .row(1, "A", "5 tỷ", "7 tỷ", "X")
            .merge(1, 1, 2, 1)
            .merge(1, 2, 2, 2)
            .merge(1, 3, 1, 4)
            .merge(1, 5, 2, 5));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).amount(2)).isEqualByComparingTo("5000000000");
    assertThat(rows.get(0).amount(3)).isEqualByComparingTo("7000000000");
  }

  @Test
  void merged_cells_fill_down_only_inside_the_merge() throws Exception {
    read(
        "du_an",
        FakeSheet.named("DU_AN")
            .row("STT", "Tên dự án", "Dự kiến kinh phí năm 2011 (tỷ đồng)", "Đơn vị")
            .row(1, "A", 1, "Cục X")
            .row(2, "B", 1)
            .row(3, "C", 1)
            .merge(2, 4, 3, 4));
    assertThat(rows).extracting(r -> r.text(4)).containsExactly("Cục X", "Cục X", null);
    assertThat(World.told(findings)).containsExactly("FILL-DOWN D3 S-9");
  }

  @Test
  void without_merges_declared_columns_fill_down() throws Exception {
    read(
        "du_an",
        FakeSheet.csv("du_an")
            .row("STT", "Tên dự án", "Dự kiến kinh phí năm 2011 (tỷ đồng)", "Đơn vị")
            .row("1", "A", "1", "Cục X")
            .row("2", "B", "1"));
    assertThat(rows).extracting(r -> r.text(4)).containsExactly("Cục X", "Cục X");
    Finding told = findings.list().get(0);
    assertThat(told.code() + told.expected()).isEqualTo("FILL-DOWN1");
  }

  @Test
  void a_column_of_its_own_decides_ambiguous_decimals() throws Exception {
    read(
        "du_an",
        FakeSheet.csv("du_an")
            .row(
                "STT",
                "Tên dự án",
                "Dự kiến kinh phí năm 2011 (tỷ đồng)",
                "Dự kiến kinh phí 2011-2015 (tỷ đồng)")
            .row("1", "A", "1.234", "1.234")
            .row("2", "B", "0,5", "2.345"));
    assertThat(rows.get(0).amount(2)).isEqualByComparingTo("1234000000000");
    assertThat(World.told(findings))
        .containsExactly("NUM-AMBIG D2 1.234", "NUM-AMBIG D3 2.345", "REPAIRED C2 N-7");
  }

  @Test
  void percentages_are_never_rescaled_by_guess() throws Exception {
    read(
        "du_an",
        FakeSheet.named("DU_AN")
            .row(
                "STT",
                "Tên dự án",
                "Dự kiến kinh phí năm 2011 (tỷ đồng)",
                "Mức độ hoàn thành",
                "Tỷ lệ giải ngân")
            .row(1, "A", 1, "80%", FakeSheet.percent("0.98"))
            .row(2, "B", 1, "Đang làm", 0.5)
            .row(3, "C", 1, 120, "101%"));
    assertThat(rows.get(0).values().subList(5, 7)).isEqualTo(list("80", n("98")));
    assertThat(rows.get(1).text(5)).isEqualTo("DOING");
    assertThat(World.told(findings)).contains("PCT-SCALE E3 0.5", "PCT D4 120", "PCT E4 101%");
  }

  @Test
  void rows_of_text_tables_that_begin_like_titles_are_data() throws Exception {
    read(
        "van_ban",
        FakeSheet.named("VAN_BAN")
            .row("Tên văn bản", "Số, ký hiệu", "Ngày ban hành")
            .row("Báo cáo chuyên đề", "12/BC", "10/11/2017")
            .row("Danh mục dịch vụ", "13/QĐ", FakeSheet.date("2017-11-06"))
            .row("Kế hoạch", "14/KH", "31/9/2017")
            .row("Người lập biểu"));
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).text(2)).isEqualTo("2017-11-10");
    assertThat(rows.get(1).text(2)).isEqualTo("2017-11-06");
    assertThat(World.told(findings)).contains("DATE C4 31/9/2017");
  }

  @Test
  void a_table_is_read_in_one_pass_when_no_column_needs_evidence_and_no_table_is_looked_for()
      throws Exception {
    FakeSheet sheet = letterForm().row(1, "A", "3", 1, 1, "u", "846");
    read(
        "dvc",
        sheet,
        FakeSheet.named("DU_AN").row("STT", "Tên dự án", "Năm 2011"),
        FakeSheet.named("VAN_BAN").row("Tên văn bản", "Số, ký hiệu", "Ngày ban hành"));
    assertThat(sheet.reads()).isEqualTo(2);
  }

  @Test
  void rows_below_the_signature_are_not_read_but_told() throws Exception {
    read(
        "dvc",
        letterForm()
            .row(1, "A", "3", 1, 1, "u", "846")
            .row(null, null, null, null, null, "KT. CHỦ TỊCH")
            .row(2, "B", "3", 1, 1, "u", "846"));
    assertThat(rows).hasSize(1);
    assertThat(World.told(findings)).containsExactly("EXTRA A4 B");
  }

  @Test
  void a_merged_number_is_filled_down_with_a_remark() throws Exception {
    read(
        "dvc",
        letterForm()
            .row(1, "A", "3", 7, 9, "u", "846")
            .row(2, "B", "3", null, 9, "u", "846")
            .merge(2, 4, 3, 4));
    assertThat(rows.get(1).amount(4)).isEqualByComparingTo("7");
    assertThat(World.told(findings)).containsExactly("MERGE - 7");
    assertThat(findings.list().get(0).row()).isEqualTo(3);
  }

  @Test
  void a_table_that_is_filled_in_only_by_ticks_is_not_taken_for_groups() throws Exception {
    read(
        "dvc",
        FakeSheet.named("DVC")
            .row(
                "TT",
                "Tên DVC",
                "Mức độ",
                "Hồ sơ qua mạng",
                "Tổng số hồ sơ",
                "Website",
                "QĐ 1819/QĐ-TTg")
            .row(null, "A", null, null, null, null, "x"));
    assertThat(rows).singleElement().satisfies(r -> assertThat(r.text(7)).isEqualTo("1819"));
  }
}
