package vn.tonghop.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "vn.tonghop.consolidate.labels", Locale.forLanguageTag(language));
  }

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(bundle("vi").keySet()).isEqualTo(bundle("en").keySet());
  }

  @Test
  void everySignHasAText() {
    for (ReportCell.Sign sign : ReportCell.Sign.values()) {
      assertThat(bundle("vi").containsKey("sign." + sign.name())).isTrue();
    }
    assertThat(Labels.vietnamese().sign(ReportCell.Sign.NOT_APPLICABLE)).isEqualTo("KAD");
  }

  @Test
  void aLanguageWeDoNotHaveGivesVietnamese() {
    assertThat(Labels.in(Locale.FRENCH).text("total")).isEqualTo("TỔNG CỘNG");
    assertThat(Labels.in(Locale.UK).text("total")).isEqualTo("GRAND TOTAL");
  }

  @Test
  void daysArePrintedDayFirst() {
    assertThat(Labels.in(Locale.ENGLISH).day(LocalDate.of(2017, 1, 9))).isEqualTo("09/01/2017");
  }

  @ParameterizedTest
  @CsvSource({"1,I", "4,IV", "5,V", "9,IX", "14,XIV", "40,XL", "1999,MCMXCIX"})
  void groupsHaveRomanNumerals(int number, String numeral) {
    assertThat(RomanNumeral.of(number)).isEqualTo(numeral);
  }
}
