package vn.tonghop.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.tonghop.outline.Setup;

class StatisticsPropertiesTest {

  @Property(tries = 50)
  void theOrderOfValuesDoesNotMatter(@ForAll long seed) {
    Setup same = StatisticsTest.newSetup();
    List<Runnable> inOrder = new ArrayList<>();
    Collector first = StatisticsTest.started(same);
    Collector second = StatisticsTest.started(same);
    feed(first, inOrder);
    inOrder.forEach(Runnable::run);
    List<Runnable> shuffled = new ArrayList<>();
    feed(second, shuffled);
    Collections.shuffle(shuffled, new Random(seed));
    shuffled.forEach(Runnable::run);
    assertThat(second.finish()).isEqualTo(first.finish());
  }

  private static void feed(Collector target, List<Runnable> calls) {
    String[] amounts = {"0.1", "12.3456789", "7", "1000000"};
    for (int i = 0; i < amounts.length; i++) {
      String agency = StatisticsTest.AGENCIES.get(i).code();
      String amount = amounts[i];
      String numerator = String.valueOf(i + 1);
      calls.add(() -> target.value(agency, StatisticsTest.number("money", amount, null, null)));
      calls.add(() -> target.value(agency, StatisticsTest.number("ratio", null, numerator, "7")));
      calls.add(() -> target.rowCount("list", "level", agency, "3", 2));
      calls.add(() -> target.rowCount("list", "tags", agency, agency, 1));
    }
  }
}
