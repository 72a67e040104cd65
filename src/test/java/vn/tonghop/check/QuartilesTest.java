package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuartilesTest {

  /**
   * The first line is the worked example of Excel's QUARTILE.INC page (1 2 4 7 8 9 10 12, first
   * quartile 3.5); the others follow h = (n − 1)p of Hyndman and Fan's definition 7.
   */
  @ParameterizedTest
  @CsvSource({
    "1 2 4 7 8 9 10 12,1,3.5",
    "1 2 4 7 8 9 10 12,2,7.5",
    "1 2 4 7 8 9 10 12,3,9.25",
    "1 2 4 7 8 9 10 12,0,1",
    "1 2 4 7 8 9 10 12,4,12",
    "1 2 3 4,1,1.75",
    "1 2 3 4,3,3.25",
    "1 2 3 4 5,1,2",
    "-3 1,2,-1",
    "7,1,7",
    "0 0.0000000001,2,0.0000000001"
  })
  void quartilesInterpolateBetweenNeighbours(String numbers, int k, String expected) {
    List<BigDecimal> sorted = Arrays.stream(numbers.split(" ")).map(BigDecimal::new).toList();
    assertThat(Quartiles.of(sorted, k)).isEqualByComparingTo(expected);
  }
}
