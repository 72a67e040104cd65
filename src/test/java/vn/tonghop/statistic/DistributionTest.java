package vn.tonghop.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTest {

  private static Distribution of(String... numbers) {
    return new Distribution(Arrays.stream(numbers).map(BigDecimal::new).toList());
  }

  @Test
  void ofNothingEverythingIsUndefined() {
    Distribution nothing = of();
    assertThat(nothing.sum()).isNull();
    assertThat(nothing.mean()).isNull();
    assertThat(nothing.quartile(2)).isNull();
    assertThat(nothing.standardDeviation()).isNull();
  }

  @Test
  void ofOneNumberOnlyTheDeviationIsUndefined() {
    Distribution one = of("5");
    assertThat(one.mean()).isEqualByComparingTo("5");
    assertThat(one.quartile(1)).isEqualByComparingTo("5");
    assertThat(one.standardDeviation()).isNull();
  }

  /** Sum of squared deviations from the mean 5 is 32; 32/7 = 4.571428…, its root 2.13808993529…. */
  @Test
  void theDeviationIsThatOfASample() {
    assertThat(of("2", "4", "4", "4", "5", "5", "7", "9").standardDeviation())
        .isEqualByComparingTo("2.1380899353");
  }

  @Test
  void equalNumbersDoNotDeviate() {
    assertThat(of("0.1", "0.1", "0.1").standardDeviation()).isEqualByComparingTo("0");
  }

  /** NIST StRD NumAcc4: 10000000.2 and 1000 alternations of .1 and .3; certified deviation 0.1. */
  @Test
  void largeNumbersCloseTogetherLoseNoDigit() {
    List<BigDecimal> numbers = new ArrayList<>();
    numbers.add(new BigDecimal("10000000.2"));
    for (int i = 0; i < 500; i++) {
      numbers.add(new BigDecimal("10000000.1"));
      numbers.add(new BigDecimal("10000000.3"));
    }
    Distribution numAcc4 = new Distribution(numbers);
    assertThat(numAcc4.mean()).isEqualByComparingTo("10000000.2");
    assertThat(numAcc4.standardDeviation()).isEqualByComparingTo("0.1");
  }

  @Test
  void theMeanIsRoundedHalfUpAtTheTenthDecimal() {
    assertThat(of("1", "1", "0").mean()).isEqualTo("0.6666666667");
  }
}
