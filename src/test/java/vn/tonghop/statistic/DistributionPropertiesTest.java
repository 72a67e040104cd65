package vn.tonghop.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class DistributionPropertiesTest {

  @Property(tries = 200)
  void orderDoesNotMatter(
      @ForAll @Size(max = 20) List<@BigRange(min = "-1000000", max = "1000000") @Scale(10) BigDecimal> numbers,
      @ForAll long seed) {
    List<BigDecimal> shuffled = new ArrayList<>(numbers);
    Collections.shuffle(shuffled, new Random(seed));
    Distribution one = new Distribution(numbers);
    Distribution other = new Distribution(shuffled);
    assertThat(other.mean()).isEqualTo(one.mean());
    assertThat(other.standardDeviation()).isEqualTo(one.standardDeviation());
    for (int k = 0; k <= 4; k++) {
      assertThat(other.quartile(k)).isEqualTo(one.quartile(k));
    }
  }

  @Property(tries = 200)
  void quartilesAndMeanLieBetweenTheExtremes(
      @ForAll @Size(min = 1, max = 20) List<@BigRange(min = "-1000000", max = "1000000") @Scale(4) BigDecimal> numbers) {
    Distribution distribution = new Distribution(numbers);
    for (int k = 0; k < 4; k++) {
      assertThat(distribution.quartile(k)).isLessThanOrEqualTo(distribution.quartile(k + 1));
    }
    assertThat(distribution.mean()).isBetween(distribution.quartile(0), distribution.quartile(4));
  }

  /** The plain way: the variance of the deviations from the mean, and its root, to 80 digits. */
  @Property(tries = 500)
  void theDeviationIsTheRootOfTheVarianceRoundedOnce(
      @ForAll @Size(min = 2, max = 12) List<@BigRange(min = "-1000", max = "1000000000000") @Scale(4) BigDecimal> numbers) {
    MathContext digits = new MathContext(80);
    BigDecimal n = BigDecimal.valueOf(numbers.size());
    BigDecimal mean = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(n, digits);
    BigDecimal squares =
        numbers.stream().map(x -> x.subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal root = squares.divide(n.subtract(BigDecimal.ONE), digits).sqrt(digits);
    assertThat(new Distribution(numbers).standardDeviation())
        .isEqualByComparingTo(root.setScale(10, RoundingMode.HALF_UP));
  }
}
