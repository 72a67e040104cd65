package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.outline.Agency;

/** Rule I-3: who is meant, however the name is written; nobody where it is not clear (I-4). */
class AgencyNamesTest {

  private static final SenderWords WORDS = SenderWords.load();
  private static final AgencyNames NAMES = new AgencyNames(Registries.SETUP.registry(), WORDS);

  private static String code(Optional<Agency> agency) {
    return agency.map(Agency::code).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bộ Y tế                             | BYT
          BỘ Y TẾ                             | BYT
          bo y te                             | BYT
          Bộ  Y\u00a0tế                       | BYT
          Bộ KH&ĐT                            | BKHDT
          Bộ KH & ĐT                          | BKHDT
          BKHDT                               | BKHDT
          Ủy ban nhân dân tỉnh Hà Giang       | UBND-02
          Uỷ ban nhân dân tỉnh Hà Giang       | UBND-02
          UBND tỉnh Hà Giang                  | UBND-02
          ubnd tinh ha giang                  | UBND-02
          Tỉnh Hà Giang                       | UBND-02
          Hà Giang                            | UBND-02
          Hà Tĩnh                             | UBND-42
          UBND Hà Tĩnh                        | UBND-42
          Thanh Hóa                           | UBND-38
          Thanh Hoá                           | UBND-38
          UBND TP. Hồ Chí Minh                | UBND-79
          TPHCM                               | UBND-79
          Thành phố Đà Nẵng                   | UBND-48
          Bà Rịa – Vũng Tàu                   | UBND-77
          UBND-48                             | UBND-48
          Thanh tra Chính phủ                 | TTCP
          Ủy ban Dân tộc                      | UBDT
          """)
  void namesAreRecognised(String written, String expected) {
    assertThat(code(NAMES.exactly(written))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bình",
        "Hà",
        "Hóa",
        "tộc",
        "Quảng",
        "Sở Y tế",
        "UBND",
        "tỉnh",
        "",
        "Bộ",
        "UBND huyện Ba Vì"
      })
  void aNameThatFitsNobodyOrSeveralIsNotGuessed(String written) {
    assertThat(NAMES.exactly(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UBND-01, UBND-01",
    "UBND-1, UBND-01",
    "ubnd 01, UBND-01",
    "UBND-10, UBND-10",
    "01, UBND-01",
    "1, UBND-01",
    "48, UBND-48",
    "BTC, BTC",
    "btc, BTC"
  })
  void aCodeMayHaveLostItsZero(String written, String expected) {
    assertThat(code(NAMES.byCode(written))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UBND-99", "3", "0", "2017", "UBND", "UBND-001-1"})
  void aCodeOfNobodyIsNobody(String written) {
    assertThat(NAMES.byCode(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"48", "01", "22"})
  void aNumberIsNoName(String written) {
    assertThat(NAMES.byName(written)).isEmpty();
    assertThat(NAMES.exactly(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sở Thông tin và Truyền thông tỉnh Lào Cai      | UBND-10
          Sở TT&TT Lào Cai                               | UBND-10
          SO THONG TIN VA TRUYEN THONG TP HA NOI         | UBND-01
          Sở TTTT thành phố Cần Thơ                      | UBND-92
          Sở Y tế tỉnh Lào Cai                           | ''
          Sở Thông tin và Truyền thông                   | ''
          Sở Thông tin và Truyền thông tỉnh Bình         | ''
          """)
  void aDepartmentReportsForItsProvince(String written, String expected) {
    assertThat(NAMES.exactly(written)).isEmpty();
    assertThat(code(NAMES.onBehalf(written))).isEqualTo(expected);
  }

  @Test
  void theNearestThreeHoldTheNameFirst() {
    NearestNames nearest = new NearestNames(Registries.SETUP.registry(), WORDS);

    assertThat(nearest.to("Bình"))
        .containsExactly(
            "Ủy ban nhân dân tỉnh Hòa Bình",
            "Ủy ban nhân dân tỉnh Thái Bình",
            "Ủy ban nhân dân tỉnh Ninh Bình");
    assertThat(nearest.to("UBND tỉnh Hà Gianh")).first().isEqualTo("Ủy ban nhân dân tỉnh Hà Giang");
    assertThat(nearest.to("BKHDTT")).first().isEqualTo("Bộ Kế hoạch và Đầu tư");
    assertThat(nearest.to("")).hasSize(3);
    assertThat(nearest.to("x".repeat(40_000))).hasSize(3);
  }
}
