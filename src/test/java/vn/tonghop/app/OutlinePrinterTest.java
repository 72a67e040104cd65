package vn.tonghop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;

/** An outline can be read and compared with the official document without knowing YAML. */
class OutlinePrinterTest {

  private static final Locale VI = Locale.forLanguageTag("vi");

  private static Setup setup;

  @BeforeAll
  static void load() throws Exception {
    setup = new JobsFolder(Path.of("src/test/resources/jobs-mini")).load("mini-2020");
  }

  private static String printed(Locale locale) {
    try {
      StringBuilder out = new StringBuilder();
      new OutlinePrinter(setup, locale).print(out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theHeadNamesOutlineCampaignDeadlineAndAgencies() {
    assertThat(printed(VI))
        .startsWith(
            """
            ĐỀ CƯƠNG mini, phiên bản 1.10: Báo cáo thư viện
            Căn cứ: Công văn 1/TV
            Kỳ báo cáo mini-2020: Thư viện năm 2020; số liệu từ 01/01/2020 đến 31/12/2020
            Hạn gửi: trước ngày 15/01/2021
            Cơ quan phải báo cáo: 2 (Xã 1, Huyện 1)
            Gồm 2 mục, 14 chỉ tiêu, 1 bảng, 3 biểu tổng hợp

            A – Chung
            ─────────
              a.day – Ngày
                  ngày · bắt buộc · mọi cơ quan
                  ngày từ 01/12/2020 đến 31/12/2020 → WINDOW (cần xác nhận)
                  ngày 31/12/2020 → CUTOFF (lưu ý)
            """);
  }

  @Test
  void anItemTellsKindRequirementAudienceDerivationAndRules() {
    assertThat(printed(Locale.ENGLISH))
        .contains(
            """
              a.model – Model
                  choice, several choices · required when a.open is: partial, yes · District, Thư viện xã Một,
                    phường Một
                  [chung = Shared; rieng = Separate]
            """,
            """
              b.digital – Digitised books
                  numerator/denominator, % · required · every agency
                  Denominator = b.all
                  Counted from the table where it is complete: number of rows of table sach, where the is: 1
                  numerator not above denominator → NUM-OVER-DEN (error, left out)
            """,
            "Numerator = b.all + b.digital.n − b.n\n",
            "Denominator = total of those present among: b.readers, b.digital.d\n",
            "Amount = sum of column luot of table sach, where nam is: 2020, where the is: 1, 2\n",
            "from 1 to 1000.5 → RANGE (to be confirmed)\n");
  }

  @Test
  void tablesRulesChecksAndReportsAreToldInWords() {
    assertThat(printed(VI))
        .contains(
            "bảng sach, trang SACH · bắt buộc · mọi cơ quan\n",
            "luot – Lượt mượn (số đếm, lượt)\n",
            "the – Kế hoạch (chọn trong danh sách, chọn được nhiều giá trị, "
                + "[1 = Kế hoạch một; 2 = Kế\n",
            "luot <= nam → ONLINE-OVER-ALL (lỗi, bỏ giá trị)\n",
            "nam: ít nhất 1900 → RANGE (lưu ý)\n",
            "không trùng: ten, nam → DUP (cần xác nhận)\n",
            "  b.digital.n + b.n = b.all (sai số cho phép 2) → SUM-OVER (lỗi, bỏ giá trị) bỏ: b.n\n",
            "  b.digital.d = b.all → SAME-DENOMINATOR (lưu ý)\n",
            "  một cơ quan chiếm quá 60% tổng số, từ 3 cơ quan: b.all → DOMINANT (lưu ý)\n",
            "  B-1 – Biểu một\n      Xã [XA]\n        all – Sách / Tổng (số b.all)\n");
  }

  @Test
  void chartsTellWhatIsDrawnFromWhat() {
    assertThat(printed(VI))
        .contains(
            """
            Biểu đồ
            ───────
              nhan – Báo cáo đã nhận
                  cột chồng; theo nhóm cơ quan
                  @submission.late – Muộn (sum)
              so_sach – Sách số của các thư viện
                  cột cạnh nhau, %; theo vùng và chung
            """,
            "      b.digital – Trung bình (mean)\n");
    assertThat(printed(Locale.ENGLISH))
        .contains(
            "the first 7 rows of table B-3, part 1 [", "      bars side by side; by figure\n");
  }

  @Test
  void unitsOfItemsAndColumnsAreInTheLanguageOfThePrint() {
    assertThat(printed(VI)).contains("số đếm, cuốn · bắt buộc", "(số đếm, lượt)");
    assertThat(printed(Locale.ENGLISH))
        .contains("count, books · required", "(count, loans)")
        .doesNotContain(", cuốn ·", "lượt");
  }

  @Test
  void documentsTellWhatTheyBearAndQuote() throws Exception {
    assertThat(printed(VI)).doesNotContain("Báo cáo (Word)");

    Setup real = new JobsFolder(Path.of("jobs")).load("3500-KQ2017");
    StringBuilder vietnamese = new StringBuilder();
    new OutlinePrinter(real, VI).print(vietnamese);
    assertThat(vietnamese.toString())
        .contains(
            "3500.I.2.hs-muc3 – Mức độ 3 (weighted_share), so với mục tiêu T-3500-HS3\n",
            "  Nơi ban hành: Hà Nội\n  Báo cáo số …/BC-BTTTT: Tổng hợp kết quả ứng dụng",
            "  Đề mục I.4 – Ứng dụng CNTT trong hoạt động nội bộ\n  Không nói đến các mục 0\n"
                + "  Trích ý kiến ở 3500.I.4.a.giaiphap, ",
            "  Phụ lục gồm T-04, T-05, ");
  }

  @Test
  void noLineIsWiderThanAHundredColumnsOrEndsInABlank() {
    for (Locale locale : new Locale[] {VI, Locale.ENGLISH}) {
      assertThat(printed(locale).lines())
          .allSatisfy(
              line -> {
                assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100);
                assertThat(line).isEqualTo(line.stripTrailing());
              });
    }
  }

  @Test
  void aWordLongerThanThePageIsBroken() throws IOException {
    StringBuilder out = new StringBuilder();
    new TextPage(out).paragraph(6, "x ".concat("y".repeat(150)));
    assertThat(out)
        .hasToString("      x\n        " + "y".repeat(92) + "\n        " + "y".repeat(58) + "\n");
  }

  @Test
  void anyLanguageButEnglishPrintsVietnamese() {
    assertThat(printed(Locale.forLanguageTag("tr"))).isEqualTo(printed(VI));
    assertThat(printed(Locale.US)).isEqualTo(printed(Locale.ENGLISH));
  }

  @Test
  void bothLanguagesKnowTheSameWords() {
    assertThat(keys("vi")).containsExactlyInAnyOrderElementsOf(keys("en"));
  }

  private static Iterable<String> keys(String language) {
    return ResourceBundle.getBundle("vn.tonghop.app.outline", Locale.forLanguageTag(language))
        .keySet();
  }
}
