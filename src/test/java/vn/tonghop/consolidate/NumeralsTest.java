package vn.tonghop.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class NumeralsTest {

  private static final Numerals VI = Numerals.in(Locale.forLanguageTag("vi"));
  private static final Numerals EN = Numerals.in(Locale.ENGLISH);

  @Test
  void thousandsAreGroupedInTheMannerOfTheLanguage() {
    assertThat(VI.of(new BigDecimal("1234567.85"), 1)).isEqualTo("1.234.567,9");
    assertThat(EN.of(new BigDecimal("1234567.85"), 1)).isEqualTo("1,234,567.9");
    assertThat(VI.of(999)).isEqualTo("999");
    assertThat(VI.of(1000)).isEqualTo("1.000");
    assertThat(VI.of(0)).isEqualTo("0");
  }

  @Test
  void aSignIsNoDigit() {
    assertThat(VI.of(new BigDecimal("-100"), 0)).isEqualTo("-100");
    assertThat(VI.of(new BigDecimal("-1000.5"), 0)).isEqualTo("-1.001");
    assertThat(VI.of(new BigDecimal("-0.25"), 1)).isEqualTo("-0,3");
  }

  @Property(tries = 200)
  void withoutGroupsItIsTheNumber(
      @ForAll @LongRange(min = -10_000_000_000L, max = 10_000_000_000L) long unscaled,
      @ForAll @IntRange(max = 4) int scale) {
    BigDecimal number = BigDecimal.valueOf(unscaled, scale);
    assertThat(VI.of(number, scale).replace(".", "").replace(',', '.'))
        .isEqualTo(number.toPlainString());
  }
}
