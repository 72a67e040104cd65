package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tonghop.finding.FactText;
import vn.tonghop.finding.FindingCode;

/**
 * Finds amounts of one column, or of the items of one form, that were written in another money unit
 * than the rest: away from all others, and about 1.000 or 1.000.000 times the middle one, or that
 * part of it. Memory: a few counters and the six outermost amounts.
 */
final class MoneySizes {

  /** Sizes are compared in quarters of a power of ten. */
  private static final int QUARTERS = 4;

  private static final int THOUSANDFOLD = 3 * QUARTERS;
  private static final int NEAR = 3;
  private static final int GAP = 6;
  private static final int MOST_SLIPS = 3;
  private static final int FEWEST_OTHERS = 4;
  private static final List<BigDecimal> QUARTER_BOUNDS =
      List.of(new BigDecimal("1.778"), new BigDecimal("3.162"), new BigDecimal("5.623"));

  private record Amount(BigDecimal dong, int size, int number, Reporter.Spot spot) {}

  private final TreeMap<Integer, Integer> counts = new TreeMap<>();
  private final TreeSet<Amount> smallest =
      new TreeSet<>(Comparator.comparing(Amount::dong).thenComparing(Amount::number));
  private final TreeSet<Amount> largest =
      new TreeSet<>(Comparator.comparing(Amount::dong).reversed().thenComparing(Amount::number));
  private int number;

  /**
   * @param dong the amount as understood
   */
  void add(BigDecimal dong, Reporter.Spot spot) {
    if (dong.signum() <= 0) {
      return;
    }
    number++;
    Amount amount = new Amount(dong, size(dong), number, spot);
    counts.merge(amount.size(), 1, Integer::sum);
    keep(smallest, amount);
    keep(largest, amount);
  }

  private static void keep(TreeSet<Amount> outermost, Amount amount) {
    outermost.add(amount);
    if (outermost.size() > MOST_SLIPS + 1) {
      outermost.pollLast();
    }
  }

  private static int size(BigDecimal amount) {
    int power = amount.precision() - amount.scale() - 1;
    BigDecimal lead = amount.movePointLeft(power);
    int quarter = (int) QUARTER_BOUNDS.stream().filter(b -> lead.compareTo(b) >= 0).count();
    return power * QUARTERS + quarter;
  }

  /** The column is over: tells the amounts that stand apart. */
  void tell() {
    tell(List.copyOf(smallest));
    tell(List.copyOf(largest));
  }

  private void tell(List<Amount> outermost) {
    for (int slips = 1; slips < outermost.size() && number - slips >= fewest(slips); slips++) {
      boolean apart =
          Math.abs(outermost.get(slips - 1).size() - outermost.get(slips).size()) >= GAP;
      if (apart) {
        outermost.subList(0, slips).stream().filter(this::isSlip).forEach(this::report);
        return;
      }
    }
  }

  private static int fewest(int slips) {
    return Math.max(FEWEST_OTHERS, 2 * slips);
  }

  private boolean isSlip(Amount amount) {
    int factor = Math.abs(amount.size() - middle());
    return Math.abs(factor - THOUSANDFOLD) <= NEAR || Math.abs(factor - 2 * THOUSANDFOLD) <= NEAR;
  }

  private int middle() {
    int below = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      below += count.getValue();
      if (2 * below >= number) {
        return count.getKey();
      }
    }
    return 0;
  }

  private void report(Amount amount) {
    String grouped = grouped(amount.dong().toBigInteger().toString());
    amount.spot().report(FindingCode.UNIT_SIZE, grouped, FactText.of("unit.dong"));
  }

  private static String grouped(String digits) {
    return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
  }
}
