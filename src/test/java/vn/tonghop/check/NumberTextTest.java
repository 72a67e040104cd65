package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0;0",
        "7;7",
        "999;999",
        "1000;1.000",
        "1234567.50;1.234.567,5",
        "-1000;-1.000",
        "-0.25;-0,25",
        "1E+6;1.000.000",
        "0.00;0"
      })
  void numbersHaveDotsForThousandsAndACommaForDecimals(String number, String text) {
    assertThat(NumberText.of(new BigDecimal(number))).isEqualTo(text);
  }

  @Test
  void computedNumbersAreRoundedHalfUpToTwoDecimals() {
    assertThat(NumberText.rounded(new BigDecimal("66.665"))).isEqualTo("66,67");
  }

  @Test
  void intervalsMayBeOpen() {
    BigDecimal ten = BigDecimal.TEN;
    assertThat(NumberText.interval(null, ten)).isEqualTo("≤ 10");
    assertThat(NumberText.interval(ten, null)).isEqualTo("≥ 10");
    assertThat(NumberText.interval(ten, new BigDecimal("20.5"))).isEqualTo("10–20,5");
  }

  @Test
  void datesAreDayMonthYear() {
    assertThat(NumberText.of(LocalDate.of(2017, 1, 5))).isEqualTo("05/01/2017");
  }
}
