package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.outline.Agency;

/** The agency named in a file name, however the sender named the file. */
class AgencyInTextTest {

  private static final SenderWords WORDS = SenderWords.load();
  private static final AgencyInText TEXT =
      new AgencyInText(
          Registries.SETUP.registry(), new AgencyNames(Registries.SETUP.registry(), WORDS), WORDS);

  @ParameterizedTest
  @CsvSource({
    "3500-KQ2017_UBND-48_L01_20171106, UBND-48",
    "3500-kq2017_ubnd-48_l01_20171106, UBND-48",
    "3500-KQ2017_UBND-1_L01_20171106, UBND-01",
    "3500-KQ2017_48_L01_20171106, UBND-48",
    "3500-KQ2017_BYT_L02, BYT",
    "Bao cao BTC 2017, BTC",
    "UBND 48 bao cao, UBND-48",
    "Báo cáo UBND tỉnh Hà Giang, UBND-02",
    "Bao cao UBND tinh Ha Giang, UBND-02",
    "báo cáo cao bằng, UBND-04",
    "Bao cao Cao Bang, UBND-04",
    "Báo-cáo-Hoà-Bình-2017, UBND-17",
    "Báo cáo Bộ KH&ĐT, BKHDT",
    "TP HCM nam 2017, UBND-79",
    "TPHCM_2017, UBND-79",
    "BC cua Ban Quản lý Lăng Chủ tịch Hồ Chí Minh, BQLLANG",
    "Thừa Thiên Huế, UBND-46"
  })
  void isFound(String text, String expected) {
    assertThat(TEXT.find(text)).map(Agency::code).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Báo cáo bảng dịch vụ công",
        "Bao cao bang dich vu cong",
        "Bao_cao_bang_1",
        "Diễn biến tình hình",
        "chi_tieu",
        "bao cao nam 2017",
        "Bình",
        "BTC_BCT",
        "UBND-48 Hà Nội",
        "Hà Nội gửi Bộ Thông tin và Truyền thông",
        "20171106 3500-BTTTT-THH",
        "phu luc 22",
        "btcx",
        ""
      })
  void nobodyIsFoundWhereNobodyOrSeveralAreNamed(String text) {
    assertThat(TEXT.find(text)).isEmpty();
  }
}
