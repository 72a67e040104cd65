package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FirstRowsTest {

  private final FirstRows rows = new FirstRows();

  @Property
  void everyKeyKeepsItsFirstRowAsAMapWould(
      @ForAll @Size(max = 300) List<@IntRange(max = 120) Integer> keys) {
    FirstRows first = new FirstRows();
    Map<Integer, Integer> oracle = new LinkedHashMap<>();
    for (int row = 1; row <= keys.size(); row++) {
      int key = keys.get(row - 1);
      oracle.putIfAbsent(key, row);
      assertThat(first.of("key " + key, row)).isEqualTo(oracle.get(key));
    }
    assertThat(first.size()).isEqualTo(oracle.size());
    for (int key = 0; key <= 120; key++) {
      assertThat(first.contains("key " + key)).isEqualTo(oracle.containsKey(key));
    }
  }

  @Test
  void theHighestRowIsKeptAsAnyOther() {
    assertThat(rows.of("a", Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
    assertThat(rows.of("a", 1)).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void whatAnotherOneDoesNotHoldIsToldByItsRowsInOrder() {
    FirstRows other = new FirstRows();
    for (int key = 0; key < 1_000; key++) {
      rows.of("key " + key, 2_000 - key);
      if (key % 3 != 0) {
        other.of("key " + key, key + 1);
      }
    }
    assertThat(rows.rowsNotIn(other).toArray())
        .hasSize(334)
        .isSorted()
        .startsWith(1_001, 1_004)
        .endsWith(2_000);
    assertThat(other.rowsNotIn(rows).toArray()).isEmpty();
  }
}
