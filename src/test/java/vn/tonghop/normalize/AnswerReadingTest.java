package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Findings;
import vn.tonghop.outline.Agency;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

class AnswerReadingTest {

  private final Findings findings = new Findings();
  private final Normalizer normalizer = new Normalizer(World.setup());

  private Map<String, IndicatorValue> read(SheetSource... sheets) throws UnreadableException {
    return read(World.PROVINCE, sheets);
  }

  private Map<String, IndicatorValue> read(Agency agency, SheetSource... sheets)
      throws UnreadableException {
    Recognition recognition = normalizer.recognize(List.of(sheets), findings);
    return normalizer.answers(recognition, normalizer.cover(recognition.cover()), agency, findings);
  }

  private static FakeSheet form() {
    return FakeSheet.named("CHI_TIEU")
        .row(
            "Mã",
            "Mục",
            "Chỉ tiêu",
            "Áp dụng",
            "Tử số (số lượng)",
            "Mẫu số (tổng số)",
            "Tỷ lệ (%)",
            "Giá trị chọn",
            "Trạng thái",
            "Đơn vị tính",
            "Ghi chú, giải thích");
  }

  private static FakeSheet texts() {
    return FakeSheet.named("NOI_DUNG")
        .row("Mã", "Nội dung báo cáo", "Kết quả nhiệm vụ", "Trạng thái");
  }

  private static String numbers(IndicatorValue value) {
    return value.state()
        + " "
        + plain(value.amount())
        + " "
        + plain(value.numerator())
        + " "
        + plain(value.denominator());
  }

  private static String plain(java.math.BigDecimal number) {
    return number == null ? "-" : Decimals.plain(number);
  }

  @Test
  void a_ratio_has_numerator_denominator_and_never_the_forms_own_percentage() throws Exception {
    IndicatorValue value =
        read(form()
                .row(
                    "x.ratio",
                    "I.1",
                    "Tên",
                    "Tất cả",
                    12,
                    15,
                    FakeSheet.formula("80"),
                    null,
                    "Có số liệu",
                    "%",
                    "đủ"))
            .get("x.ratio");
    assertThat(numbers(value)).isEqualTo("VALUE - 12 15");
    assertThat(value.raw()).isEqualTo("12 | 15");
    assertThat(value.note()).isEqualTo("đủ");
    assertThat(value.origin().cell()).isEqualTo("E2:F2");
    assertThat(World.codes(findings)).isEmpty();
  }

  @Test
  void a_percentage_typed_over_the_formula_is_kept_as_typed() throws Exception {
    Map<String, IndicatorValue> values =
        read(
            form()
                .row("x.ratio", null, null, null, null, null, "98,5%")
                .row(
                    "x.copied",
                    null,
                    null,
                    null,
                    3,
                    FakeSheet.formula("99"),
                    FakeSheet.percent("0.5")));
    assertThat(numbers(values.get("x.ratio"))).isEqualTo("VALUE 98.5 - -");
    assertThat(values.get("x.ratio").raw()).isEqualTo("98,5%");
    assertThat(numbers(values.get("x.copied"))).isEqualTo("VALUE 50 3 -");
    assertThat(World.told(findings)).containsExactly("REPAIRED G2 N-9", "REPAIRED G2 N-14");
  }

  @Test
  void a_denominator_formula_without_derivation_is_read() throws Exception {
    assertThat(
            numbers(
                read(form().row("x.ratio", null, null, null, 3, FakeSheet.formula("99")))
                    .get("x.ratio")))
        .isEqualTo("VALUE - 3 99");
  }

  @Test
  void twelve_of_fifteen_in_the_numerator_cell_is_a_ratio() throws Exception {
    Map<String, IndicatorValue> values =
        read(
            form()
                .row("x.ratio", null, null, null, "12/15 (80%)")
                .row("x.copied", null, null, null, "12/15", 16));
    assertThat(numbers(values.get("x.ratio"))).isEqualTo("VALUE 80 12 15");
    assertThat(values.get("x.copied").state()).isEqualTo(ValueState.REJECTED);
    assertThat(World.told(findings)).contains("NUM E3 12/15", "REPAIRED E2 N-11");
  }

  @Test
  void a_percentage_in_the_numerator_cell_alone_is_a_percentage() throws Exception {
    assertThat(numbers(read(form().row("x.ratio", null, null, null, "98%")).get("x.ratio")))
        .isEqualTo("VALUE 98 - -");
  }

  @Test
  void a_share_between_zero_and_one_is_settled_by_the_counts_or_refused() throws Exception {
    Map<String, IndicatorValue> values =
        read(
            form()
                .row("x.ratio", null, null, null, 12, 15, 0.8)
                .row("x.copied", null, null, null, null, null, 0.9));
    assertThat(numbers(values.get("x.ratio"))).isEqualTo("VALUE 80 12 15");
    assertThat(values.get("x.copied").state()).isEqualTo(ValueState.REJECTED);
    assertThat(values.get("x.copied").raw()).isEqualTo("0.9");
    assertThat(World.told(findings)).containsExactly("PCT-SCALE G3 0.9", "REPAIRED G2 N-10");
  }

  @Test
  void a_column_that_holds_larger_percentages_is_on_the_percent_scale() throws Exception {
    Map<String, IndicatorValue> values =
        read(
            form()
                .row("x.ratio", null, null, null, null, null, 0.8)
                .row("x.copied", null, null, null, null, null, 90));
    assertThat(numbers(values.get("x.ratio"))).isEqualTo("VALUE 0.8 - -");
    assertThat(World.codes(findings)).isEmpty();
  }

  @Test
  void the_state_column_speaks_only_where_nothing_else_does() throws Exception {
    Map<String, IndicatorValue> values =
        read(
            form()
                .row("x.count", null, null, null, null, null, null, null, "Không có")
                .row("x.ratio", null, null, null, 0, 5, null, null, "Không có")
                .row("x.percent", null, null, null, null, null, null, null, "Chưa thống kê")
                .row(
                    "x.yesno",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "Không áp dụng",
                    null,
                    "không có chức năng")
                .row("x.enum", null, null, null, null, null, null, null, "Có số liệu")
                .row("x.money"));
    assertThat(values.get("x.count").state()).isEqualTo(ValueState.NIL);
    assertThat(values.get("x.count").raw()).isEqualTo("Không có");
    assertThat(numbers(values.get("x.ratio"))).isEqualTo("VALUE - 0 5");
    assertThat(values.get("x.percent").state()).isEqualTo(ValueState.NOT_COLLECTED);
    assertThat(values.get("x.yesno").state()).isEqualTo(ValueState.NA);
    assertThat(values.get("x.yesno").note()).isEqualTo("không có chức năng");
    assertThat(values.get("x.enum").state()).isEqualTo(ValueState.BLANK);
    assertThat(values.get("x.money").state()).isEqualTo(ValueState.BLANK);
    assertThat(values.get("x.money").origin().cell()).isEqualTo("E7");
    assertThat(values).doesNotContainKey("x.text");
  }

  @Test
  void kind_first_state_second() throws Exception {
    Map<String, IndicatorValue> values =
        read(
            form()
                .row("x.yesno", null, null, null, null, null, null, "không")
                .row("x.partly", null, null, null, null, null, null, "đang triển khai")
                .row("x.enum", null, null, null, null, null, null, "không có")
                .row("x.count", null, null, null, "chưa có")
                .row("x.ratio", null, null, null, "-", "–"));
    assertThat(values.get("x.yesno").text()).isEqualTo("no");
    assertThat(values.get("x.partly").text()).isEqualTo("partial");
    assertThat(values.get("x.enum").state()).isEqualTo(ValueState.NIL);
    assertThat(values.get("x.count").state()).isEqualTo(ValueState.NIL);
    assertThat(values.get("x.ratio").state()).isEqualTo(ValueState.BLANK);
  }

  @Test
  void a_part_is_no_answer_where_only_yes_or_no_is_asked() throws Exception {
    assertThat(
            read(form().row("x.yesno", null, null, null, null, null, null, "một phần"))
                .get("x.yesno")
                .state())
        .isEqualTo(ValueState.REJECTED);
    assertThat(World.told(findings)).containsExactly("ENUM H2 một phần");
  }

  @Test
  void choices_dates_money_and_text_are_canonical() throws Exception {
    Map<String, IndicatorValue> values =
        read(
            form()
                .row("x.enum", null, null, null, null, null, null, "Mô hình tập trung")
                .row("x.date", null, null, null, null, null, null, "ngày 27 tháng 9 năm 2017")
                .row("x.money", null, null, null, "2,5 tỷ đồng")
                .row("x.percent", null, null, null, null, null, "45,5"),
            texts()
                .row("x.text", "Đã ban hành\nkế hoạch")
                .row("x.task", "Đã xong phần mềm", "hoàn thành"));
    assertThat(values.get("x.enum").text()).isEqualTo("tap_trung");
    assertThat(values.get("x.date").text()).isEqualTo("2017-09-27");
    assertThat(values.get("x.money").amount()).isEqualByComparingTo("2500000000");
    assertThat(numbers(values.get("x.percent"))).isEqualTo("VALUE 45.5 - -");
    assertThat(values.get("x.text").text()).isEqualTo("Đã ban hành\nkế hoạch");
    assertThat(values.get("x.task").text()).isEqualTo("Đã xong phần mềm");
    assertThat(values.get("x.task.tt").text()).isEqualTo("DONE");
    assertThat(values.get("x.task.tt").origin().cell()).isEqualTo("C3");
  }

  @Test
  void notes_beside_a_number_are_kept() throws Exception {
    IndicatorValue value =
        read(form().row("x.count", null, null, null, "125 (trong đó 20 mức 4)")).get("x.count");
    assertThat(numbers(value)).isEqualTo("VALUE 125 - -");
    assertThat(value.note()).isEqualTo("(trong đó 20 mức 4)");
    assertThat(World.codes(findings)).contains("NOTE");
  }

  @Test
  void unreadable_cells_reject_the_answer_and_keep_the_raw_text() throws Exception {
    Map<String, IndicatorValue> values =
        read(
            form()
                .row("x.count", null, null, null, "khoảng 100")
                .row("x.ratio", null, null, null, FakeSheet.date("2017-12-15"), 20)
                .row("x.percent", null, null, null, FakeSheet.error("#DIV/0!"))
                .row("x.enum", null, null, null, null, null, null, "tự do"));
    assertThat(values.values()).allMatch(v -> v.state() == ValueState.REJECTED);
    assertThat(values.get("x.count").raw()).isEqualTo("khoảng 100");
    assertThat(World.told(findings))
        .containsExactly(
            "NUM-APPROX E2 khoảng 100",
            "DATE-IN-NUM E3 15/12/2017",
            "FORMULA E4 #DIV/0!",
            "ENUM H5 tự do");
  }

  @Test
  void items_that_do_not_apply_are_dropped_and_told_only_if_typed() throws Exception {
    FakeSheet sheet = form().row("x.tinh", null, null, null, 5, null, null, null, "Có số liệu");
    assertThat(read(World.MINISTRY, sheet)).isEmpty();
    assertThat(World.told(findings)).containsExactly("NOT-APPLICABLE E2 5");
    assertThat(findings.list().get(0).expected()).isEqualTo("Bộ X");
    Findings none = new Findings();
    Recognition blank =
        normalizer.recognize(
            List.of(
                form().row("x.tinh", null, null, null, null, null, null, null, "Không áp dụng")),
            none);
    assertThat(normalizer.answers(blank, normalizer.cover(blank.cover()), World.MINISTRY, none))
        .isEmpty();
    assertThat(none.list()).isEmpty();
  }

  @Test
  void unknown_codes_are_kept_aside_and_section_codes_are_not_told() throws Exception {
    Map<String, IndicatorValue> values =
        read(form().row("x.khong-co", null, null, null, 5).row("I.1", null, "Mục"));
    assertThat(values).isEmpty();
    assertThat(World.told(findings)).containsExactly("EXTRA A2 x.khong-co");
  }

  @Test
  void the_same_code_twice_with_different_content_is_rejected_with_the_same_ignored()
      throws Exception {
    Map<String, IndicatorValue> values =
        read(
            form()
                .row("x.count", null, null, null, 5)
                .row("x.count", null, null, null, 6)
                .row("x.tinh", null, null, null, 7)
                .row("x.tinh", null, null, null, 7));
    assertThat(values.get("x.count").state()).isEqualTo(ValueState.REJECTED);
    assertThat(numbers(values.get("x.tinh"))).isEqualTo("VALUE 7 - -");
    assertThat(World.told(findings)).containsExactly("DUP-CODE A3 x.count");
  }

  @Test
  void rows_without_code_are_found_by_their_name() throws Exception {
    assertThat(
            numbers(
                read(form()
                        .row(null, null, "Số  dịch vụ:", null, 5)
                        .row("x.ratio", null, null, null, 1, 2))
                    .get("x.count")))
        .isEqualTo("VALUE 5 - -");
  }

  @Test
  void the_cover_answers_what_no_form_does() throws Exception {
    Map<String, IndicatorValue> values =
        read(
            FakeSheet.named("THONG_TIN")
                .row("MẪU BÁO CÁO", null, "title")
                .row("Số liệu tính đến ngày", FakeSheet.date("2017-10-31"), "cutoff"),
            form().row("x.count", null, null, null, 5));
    assertThat(values.get("x.cutoff").text()).isEqualTo("2017-10-31");
    assertThat(values.get("x.cutoff").origin().cell()).isEqualTo("B2");
  }

  @Test
  void the_csv_form_is_read_and_only_grouped_thousands_are_told() throws Exception {
    Map<String, IndicatorValue> values =
        read(
            FakeSheet.csv("chi_tieu")
                .row("ma", "tu_so", "mau_so", "ty_le", "gia_tri", "trang_thai", "ghi_chu")
                .row("x.count", "1.234")
                .row("x.ratio", "12", "15", "80,5")
                .row("x.yesno", null, null, null, "có"));
    assertThat(numbers(values.get("x.count"))).isEqualTo("VALUE 1234 - -");
    assertThat(numbers(values.get("x.ratio"))).isEqualTo("VALUE 80.5 12 15");
    assertThat(values.get("x.yesno").text()).isEqualTo("yes");
    assertThat(World.told(findings)).containsExactly("REPAIRED B2 N-7");
  }

  @Test
  void a_quotient_typed_below_one_is_no_scale_question() throws Exception {
    assertThat(
            numbers(read(form().row("x.perhead", null, null, null, 8, 10, 0.8)).get("x.perhead")))
        .isEqualTo("VALUE 0.8 8 10");
    assertThat(World.codes(findings)).isEmpty();
  }
}
