package vn.tonghop.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Distribution measures by their textbook definitions, at scale 10, half away from zero. */
final class Distribution {

  private static final int SCALE = 10;
  private static final MathContext WIDE = new MathContext(80, RoundingMode.HALF_UP);

  private Distribution() {}

  /** Every measure by name, null where undefined. */
  static Map<String, @Nullable BigDecimal> measures(List<BigDecimal> numbers) {
    boolean any = !numbers.isEmpty();
    Map<String, @Nullable BigDecimal> measures = new LinkedHashMap<>();
    measures.put("mean", any ? mean(numbers) : null);
    measures.put("median", any ? quartile(numbers, 2) : null);
    measures.put("q1", any ? quartile(numbers, 1) : null);
    measures.put("q3", any ? quartile(numbers, 3) : null);
    measures.put("min", any ? quartile(numbers, 0) : null);
    measures.put("max", any ? quartile(numbers, 4) : null);
    measures.put("stdev", numbers.size() > 1 ? deviation(numbers) : null);
    return measures;
  }

  static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal mean(List<BigDecimal> numbers) {
    return sum(numbers).divide(BigDecimal.valueOf(numbers.size()), SCALE, RoundingMode.HALF_UP);
  }

  /** Type 7 of Hyndman and Fan: position 1 + (n − 1)·quarters/4, linear between neighbours. */
  static BigDecimal quartile(List<BigDecimal> numbers, int quarters) {
    List<BigDecimal> sorted = numbers.stream().sorted().toList();
    int position = (sorted.size() - 1) * quarters;
    BigDecimal low = sorted.get(position / 4);
    BigDecimal high = sorted.get(Math.min(position / 4 + 1, sorted.size() - 1));
    BigDecimal fraction = BigDecimal.valueOf(position % 4).divide(BigDecimal.valueOf(4));
    return low.add(high.subtract(low).multiply(fraction)).setScale(SCALE, RoundingMode.HALF_UP);
  }

  /** Sample standard deviation, n − 1; two numbers at least. */
  static BigDecimal deviation(List<BigDecimal> numbers) {
    BigDecimal mean = sum(numbers).divide(BigDecimal.valueOf(numbers.size()), WIDE);
    BigDecimal squares = BigDecimal.ZERO;
    for (BigDecimal number : numbers) {
      squares = squares.add(number.subtract(mean).pow(2));
    }
    return squares
        .divide(BigDecimal.valueOf(numbers.size() - 1L), WIDE)
        .sqrt(WIDE)
        .setScale(SCALE, RoundingMode.HALF_UP);
  }
}
