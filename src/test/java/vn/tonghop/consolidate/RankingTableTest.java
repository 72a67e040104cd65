package vn.tonghop.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.RankingPlan.Band;
import vn.tonghop.outline.RankingPlan.Block;
import vn.tonghop.outline.RankingPlan.Category;
import vn.tonghop.outline.RankingPlan.Mark;
import vn.tonghop.outline.RankingPlan.Part;
import vn.tonghop.outline.RankingPlan.Scaling;
import vn.tonghop.outline.RankingPlan.Source;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;

class RankingTableTest {

  @Test
  void agencies_stand_under_their_blocks_in_the_order_of_their_ranks() {
    ConsolidatedTable table = table(false, List.of());
    List<String> lines = new ArrayList<>();
    for (ReportRow row : table.blocks().get(0).rows().list()) {
      String cells =
          row.cells().stream().map(cell -> shown(cell)).reduce((a, b) -> a + " | " + b).orElse("");
      lines.add(row.kind() + " " + row.ordinal() + " " + row.code() + " " + cells);
    }
    assertThat(lines)
        .containsExactly(
            "GROUP I R ",
            "AGENCY 1 C3 1 | 0.5 | Khá | 0.5 | 100 | 1 | 1 | 1",
            "AGENCY 2 C1 2 | 0.333 | BLANK | 0.3333333333 | 100 | 2 | 2 | 2",
            "AGENCY 3 C2 MISSING | BLANK | BLANK | BLANK | BLANK | BLANK | BLANK | BLANK",
            "AGENCY 4 N1 RETURNED | BLANK | BLANK | BLANK | BLANK | BLANK | BLANK | BLANK",
            "GROUP II R ",
            "AGENCY 5 L1 1 | 0.667 | Khá | 0.6666666667 | 100 | 1 | 1 | 1",
            "AGENCY 6 L2 Chưa đủ số liệu | BLANK | BLANK | UNDEFINED | 0 | BLANK | BLANK | BLANK");
  }

  @Test
  void a_trial_says_so_in_its_title_and_below() {
    ConsolidatedTable table = table(false, List.of());
    assertThat(table.title()).isEqualTo("Xếp hạng (TÍNH THỬ, KHÔNG PHẢI KẾT QUẢ CHÍNH THỨC)");
    assertThat(table.notes())
        .containsExactly(
            "Xếp hạng tính thử từ số liệu cơ quan tự báo cáo, chưa kiểm chứng; không phải kết quả chính"
                + " thức.",
            "Điểm là trung bình có trọng số của điểm các nhóm tiêu chí, tốt nhất là 1; trọng số: Trang"
                + " 60; Chính sách 12,5.",
            "Chỉ xếp hạng cơ quan có số liệu cho ít nhất 80 % trọng số; số liệu thiếu không tính vào"
                + " điểm. Điểm làm tròn đến 3 chữ số thập phân; bằng điểm thì cùng hạng, hạng kế tiếp"
                + " bỏ qua.",
            "Chưa có điểm chấm của: Chính sách; phần này chưa tính vào điểm.",
            "Mức: Tốt ≥ 0,8; Khá ≥ 0,5.",
            "Hạng cao nhất, thấp nhất: khi trọng số của từng nhóm tiêu chí lần lượt giảm và tăng 50 %.");
  }

  @Test
  void an_official_ranking_does_not_and_marks_that_are_there_are_not_missed() {
    ConsolidatedTable table = table(true, List.of(new Mark("cs", "C1", BigDecimal.ONE)));
    assertThat(table.title()).isEqualTo("Xếp hạng");
    assertThat(table.notes())
        .contains("Xếp hạng theo số liệu cơ quan tự báo cáo, chưa kiểm chứng.")
        .noneMatch(note -> note.contains("Chưa có điểm chấm"))
        .noneMatch(note -> note.contains("tính thử"));
  }

  private static String shown(ReportCell cell) {
    return cell instanceof ReportCell.Sign sign ? sign.name() : text(cell);
  }

  private static String text(ReportCell cell) {
    if (cell instanceof ReportCell.Number number) {
      return number.value().signum() == 0
          ? "0"
          : number.value().stripTrailingZeros().toPlainString();
    }
    return cell instanceof ReportCell.Text text ? text.text() : cell.toString();
  }

  private static ConsolidatedTable table(boolean official, List<Mark> marks) {
    Setup setup = TestCampaign.setup();
    Setup ranked =
        new Setup(
            setup.campaign().withRankings(List.of(plan(official, marks))),
            setup.outline(),
            setup.registry(),
            setup.synonyms(),
            setup.markers(),
            setup.configHash(),
            setup.readingHash());
    return Consolidator.build(layout(), ranked, new TestCampaign(false));
  }

  private static RankingPlan plan(boolean official, List<Mark> marks) {
    Part web = new Part("web", BigDecimal.ONE, new Source.Answer("x.web"), new Scaling.Share());
    Part mark =
        new Part(
            "diem", BigDecimal.ONE, new Source.PersonMark(BigDecimal.ONE), new Scaling.Share());
    return new RankingPlan(
        "R",
        label("Xếp hạng"),
        official,
        List.of(
            new Block(label("Trung ương"), Set.of("CEN", "AGN")),
            new Block(label("Địa phương"), Set.of("LOC"))),
        null,
        List.of(
            new Category("web", label("Trang"), new BigDecimal("60"), List.of(web)),
            new Category("cs", label("Chính sách"), new BigDecimal("12.5"), List.of(mark))),
        BigDecimal.valueOf(80),
        false,
        3,
        BigDecimal.ONE,
        false,
        List.of(
            new Band(label("Tốt"), new BigDecimal("0.8")),
            new Band(label("Khá"), new BigDecimal("0.5"))),
        BigDecimal.valueOf(50),
        marks);
  }

  private static ReportLayout layout() {
    return new ReportLayout(
        "T-99",
        label("Xếp hạng"),
        label(""),
        List.of(
            new ReportLayout.Block(
                null,
                new RowPlan.Ranked("R"),
                List.of("CEN", "AGN", "LOC"),
                List.of(
                    column("hang", Show.RANK, null),
                    column("diem", Show.RANK_SCORE, null),
                    column("muc", Show.RANK_BAND, null),
                    column("web", Show.RANK_CATEGORY, "web"),
                    column("phu", Show.RANK_COVERAGE, null),
                    column("deu", Show.RANK_EQUAL, null),
                    column("cao", Show.RANK_BEST, null),
                    column("thap", Show.RANK_WORST, null)))),
        List.of(),
        "");
  }

  private static ReportColumn column(String key, Show show, @Nullable String of) {
    return new ReportColumn(key, List.of(label(key)), show, null, 3, of, 0);
  }

  private static Label label(String text) {
    return new Label(text, text);
  }
}
