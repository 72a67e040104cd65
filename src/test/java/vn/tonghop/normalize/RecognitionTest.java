package vn.tonghop.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Findings;
import vn.tonghop.outline.Cover;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

class RecognitionTest {

  private final Findings findings = new Findings();
  private final Normalizer normalizer = new Normalizer(World.setup());

  private Recognition recognize(SheetSource... sheets) throws UnreadableException {
    return normalizer.recognize(List.of(sheets), findings);
  }

  private static FakeSheet services(String file, String name) {
    return new FakeSheet(file, name)
        .row(
            "TT",
            "Tên DVC",
            "Mức độ",
            "Hồ sơ qua mạng",
            "Tổng số hồ sơ",
            "Website",
            "Văn bản quy định");
  }

  private static FakeSheet services(String name) {
    return services("a.xlsx", name);
  }

  @Test
  void sheets_are_recognized_by_name_whatever_case_marks_and_signs() throws Exception {
    for (String name : List.of("DVC", "dvc", "Dịch vụ công", "DICH_VU_CONG", " dvc ")) {
      assertThat(recognize(services(name)).table("dvc")).as(name).isPresent();
    }
    assertThat(World.codes(findings)).isEmpty();
  }

  @Test
  void an_unnamed_sheet_is_recognized_by_its_header() throws Exception {
    Recognition found = recognize(services("Sheet1"));
    assertThat(found.table("dvc")).isPresent();
    assertThat(found.unrecognized()).isEmpty();
  }

  @Test
  void a_form_is_recognized_by_header_and_codes() throws Exception {
    FakeSheet sheet =
        FakeSheet.named("Sheet2")
            .row("Mã", "Chỉ tiêu", "Số lượng", "Tổng số")
            .row("x.count", "A", 5);
    assertThat(recognize(sheet).form("chi_tieu")).isPresent();
    FakeSheet without =
        FakeSheet.named("Sheet2").row("Mã", "Chỉ tiêu", "Số lượng", "Tổng số").row("KT1", "A", 5);
    Findings others = new Findings();
    assertThat(normalizer.recognize(List.of(without), others).forms()).isEmpty();
    assertThat(World.codes(others)).containsExactly("NOTABLE", "EXTRA");
  }

  @Test
  void titles_above_the_header_are_kept() throws Exception {
    FakeSheet sheet =
        new FakeSheet("a.xlsx", "DVC")
            .row("UBND TỈNH X", null, "MẬT")
            .row("Đơn vị tính: hồ sơ")
            .row(
                "TT",
                "Tên DVC",
                "Mức độ",
                "Hồ sơ qua mạng",
                "Tổng số hồ sơ",
                "Website",
                "Văn bản quy định")
            .row(1, "A", "3", 1, 1, "u", "846");
    assertThat(recognize(sheet).titles())
        .singleElement()
        .satisfies(
            t -> assertThat(t.texts()).containsExactly("UBND TỈNH X", "MẬT", "Đơn vị tính: hồ sơ"));
  }

  @Test
  void unknown_sheets_are_told_but_not_the_templates_helpers_empty_or_hidden_ones()
      throws Exception {
    Recognition found =
        recognize(
            services("DVC"),
            FakeSheet.named("HUONG_DAN").row("1. Chọn tên"),
            FakeSheet.named("KIEM_TRA").row("✓"),
            FakeSheet.named("_DM").row("a"),
            FakeSheet.named("Nháp 0"),
            FakeSheet.named("Ẩn").row("x").hide(),
            FakeSheet.named("Nháp").row("tính thử", 5));
    assertThat(World.told(findings)).containsExactly("EXTRA - Nháp");
    assertThat(found.unrecognized()).extracting(SheetSource::name).containsExactly("Nháp");
  }

  @Test
  void a_hidden_sheet_named_as_in_the_template_is_read() throws Exception {
    assertThat(recognize(services("DVC").hide()).table("dvc")).isPresent();
  }

  @Test
  void nothing_recognized_is_a_block() throws Exception {
    recognize(FakeSheet.named("Sheet1").row("Kính gửi"));
    assertThat(World.codes(findings)).containsExactly("NOTABLE", "EXTRA");
    assertThat(findings.blocked()).isTrue();
  }

  @Test
  void a_missing_required_column_leaves_the_table_out() throws Exception {
    Recognition found =
        recognize(
            new FakeSheet("a.xlsx", "DVC")
                .row("TT", "Tên DVC", "Mức độ", "Hồ sơ qua mạng", "Tổng số hồ sơ", "Website"));
    assertThat(found.tables()).isEmpty();
    assertThat(found.leftOut()).containsExactly("dvc");
    assertThat(World.codes(findings)).containsExactly("COL");
    assertThat(findings.list().get(0).column()).startsWith("Văn bản quy định TTHC");
  }

  @Test
  void two_columns_for_one_key_are_ambiguous() throws Exception {
    recognize(
        new FakeSheet("a.xlsx", "DVC")
            .row(
                "TT",
                "Tên DVC",
                "Mức độ",
                "Hồ sơ qua mạng",
                "Tổng số hồ sơ",
                "Website",
                "Văn bản quy định",
                "Website"));
    assertThat(World.told(findings)).containsExactly("COL-AMBIG - F (Website), H (Website)");
  }

  @Test
  void a_better_fitting_column_wins_and_the_other_is_extra() throws Exception {
    Recognition found =
        recognize(
            new FakeSheet("a.xlsx", "DVC")
                .row(
                    "TT",
                    "Tên DVC",
                    "Mức độ",
                    "Hồ sơ qua mạng",
                    "Tổng số hồ sơ",
                    "Website",
                    "Văn bản quy định",
                    "Website phụ"));
    assertThat(found.table("dvc")).isPresent();
    assertThat(World.told(findings)).containsExactly("EXTRA - Website phụ");
  }

  @Test
  void transposed_and_side_by_side_tables_are_layout_errors() throws Exception {
    recognize(
        new FakeSheet("a.xlsx", "DVC")
            .row("Tên DVC", "A", "B")
            .row("Mức độ", 3, 4)
            .row("Hồ sơ qua mạng", 1, 2)
            .row("Tổng số hồ sơ", 1, 2)
            .row("Website", "u", "v")
            .row("Văn bản quy định", "846", "846"));
    recognize(
        new FakeSheet("a.xlsx", "DVC")
            .row(
                "Tên DVC",
                "Mức độ",
                "Hồ sơ qua mạng",
                "Tổng số hồ sơ",
                "Website",
                "Văn bản quy định",
                "Tên DVC",
                "Mức độ",
                "Hồ sơ qua mạng",
                "Tổng số hồ sơ",
                "Website",
                "Văn bản quy định"));
    assertThat(World.codes(findings)).containsExactly("LAYOUT", "LAYOUT");
  }

  @Test
  void a_named_sheet_without_header_that_says_not_applicable_is_no_fault() throws Exception {
    recognize(services("DVC"), FakeSheet.named("DU_AN").row("Không áp dụng"));
    assertThat(World.codes(findings)).isEmpty();
  }

  @Test
  void a_table_below_another_is_looked_for_as_far_as_people_write() throws Exception {
    for (int above : List.of(1, 1_000, 49_990)) {
      assertThat(recognize(withDocumentsBelow(above)).table("van_ban")).as("%d", above).isPresent();
    }
    Recognition export = recognize(withDocumentsBelow(50_000));
    assertThat(export.table("van_ban")).isEmpty();
    assertThat(export.table("dvc")).isPresent();
  }

  private static FakeSheet withDocumentsBelow(int above) {
    return services("DVC")
        .row(1, "A", "3", 1, 1, "u", "846")
        .skip(above)
        .row("Tên văn bản", "Số, ký hiệu", "Ngày ban hành")
        .row("B", "1/QĐ", "1/2/2017");
  }

  @Test
  void two_sheets_of_one_table_in_a_file_leave_it_out() throws Exception {
    Recognition found =
        recognize(
            services("DVC").row(1, "A", "3", 1, 1, "u", "846"),
            services("DVC (2)").row(1, "B", "3", 1, 1, "u", "846"));
    assertThat(found.tables()).isEmpty();
    assertThat(found.leftOut()).containsExactly("dvc");
    assertThat(World.told(findings)).containsExactly("TWO-SHEETS - DVC, DVC (2)");
  }

  @Test
  void equal_copies_and_blank_copies_do_no_harm() throws Exception {
    Recognition found =
        recognize(
            services("DVC").row(1, "A", "3", 1, 1, "u", "846"),
            services("b.xlsx", "DVC").skip(1).row(1, "A", "3", 1, 1, "u", "846"),
            services("c.xlsx", "DVC").row(1).row(2));
    assertThat(found.table("dvc").orElseThrow().sheet().file()).isEqualTo("a.xlsx");
    assertThat(World.codes(findings)).doesNotContain("TWO-SHEETS");
  }

  @Test
  void different_content_in_two_files_blocks() throws Exception {
    recognize(
        services("a.xlsx", "DVC").row(1, "A", "3", 1, 1, "u", "846"),
        services("b.xlsx", "DVC").row(1, "B", "3", 1, 1, "u", "846"));
    assertThat(World.told(findings)).containsExactly("MANY-OF-ONE - a.xlsx, b.xlsx");
    assertThat(findings.blocked()).isTrue();
  }

  @Test
  void the_cover_is_read_by_key_label_and_csv() throws Exception {
    CoverSheet sheet =
        normalizer.cover(
            recognize(
                    FakeSheet.named("Thông tin")
                        .row("MẪU BÁO CÁO 2017", null, "title")
                        .row("Cơ quan", "UBND X", "agency_name")
                        .row("Mã cơ quan", FakeSheet.formula("48"), "agency_code")
                        .row("Lần gửi:", 2))
                .cover());
    assertThat(sheet.entry(Cover.Role.TITLE).orElseThrow().text()).isEqualTo("MẪU BÁO CÁO 2017");
    assertThat(sheet.entry(Cover.Role.AGENCY_NAME).orElseThrow().text()).isEqualTo("UBND X");
    assertThat(sheet.entry(Cover.Role.AGENCY_CODE)).isEmpty();
    assertThat(sheet.entry(Cover.Role.REVISION).orElseThrow().text()).isEqualTo("2");
    CoverSheet csv =
        normalizer.cover(
            recognize(FakeSheet.csv("thong_tin").row("key", "value").row("agency_code", "UBND-48"))
                .cover());
    assertThat(csv.entry("agency_code").orElseThrow().origin().cell()).isEqualTo("B2");
    assertThat(normalizer.cover(recognize(services("DVC")).cover()).entries()).isEmpty();
  }

  @Test
  void the_same_cover_in_every_part_is_no_finding_and_a_different_one_blocks() throws Exception {
    FakeSheet first = new FakeSheet("a.xlsx", "THONG_TIN").row("Cơ quan", "UBND X", "agency_name");
    FakeSheet same = new FakeSheet("b.xlsx", "THONG_TIN").row("Cơ quan", "UBND X", "agency_name");
    FakeSheet other = new FakeSheet("b.xlsx", "THONG_TIN").row("Cơ quan", "UBND Y", "agency_name");
    recognize(services("DVC"), first, same);
    assertThat(World.codes(findings)).isEmpty();
    recognize(services("DVC"), first, other);
    assertThat(World.told(findings)).containsExactly("MANY-OF-ONE - a.xlsx, b.xlsx");
  }

  @Test
  void a_cover_of_another_name_is_recognized_by_three_fields_one_of_them_identifying()
      throws Exception {
    FakeSheet cover =
        FakeSheet.named("Sheet9")
            .row("Kỳ báo cáo", "2016-X", "campaign")
            .row("Cơ quan báo cáo", "UBND X", "agency_name")
            .row("Lần gửi", 2, "revision");
    CoverSheet read = normalizer.cover(recognize(cover, services("DVC")).cover());
    assertThat(read.entry(Cover.Role.CAMPAIGN).orElseThrow().text()).isEqualTo("2016-X");
    assertThat(World.codes(findings)).isEmpty();

    FakeSheet two =
        FakeSheet.named("Sheet9")
            .row("Kỳ báo cáo", "2016-X", "campaign")
            .row("Lần gửi", 2, "revision")
            .row("Cơ quan báo cáo", null, "agency_name");
    assertThat(normalizer.cover(recognize(two, services("DVC")).cover()).entries()).isEmpty();
    assertThat(World.codes(findings)).containsExactly("EXTRA");
  }
}
