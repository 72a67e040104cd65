package vn.tonghop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentCountsTest {

  private final ContentCounts counts =
      new ContentCounts(List.of(new LoadTable.Counted("muc", 0), new LoadTable.Counted("so", 2)));

  @Test
  void contentsComeBackAsTheyWereTheEmptyTextApartFromNone() {
    counts.add(new Object[] {"a\tb", "x", new BigDecimal("1.5000000000")});
    counts.add(new Object[] {"", "x", new BigDecimal("0.0000000000")});
    counts.add(new Object[] {null, "y", new BigDecimal("100.0000000000")});
    counts.add(new Object[] {"a\tb", "z", null});

    String packed = counts.packed();

    assertThat(packed).isNotNull();
    Map<String, Map<String, Long>> kept = new HashMap<>(ContentCounts.of(packed));
    Map<String, Long> levels = new HashMap<>(Map.of("a\tb", 2L, "", 1L));
    levels.put(null, 1L);
    Map<String, Long> numbers = new HashMap<>(Map.of("1.5", 1L, "0", 1L, "100", 1L));
    numbers.put(null, 1L);
    assertThat(kept).isEqualTo(Map.of("muc", levels, "so", numbers));
  }

  @Test
  void whatLinesCannotHoldIsNotCounted() {
    counts.add(new Object[] {"a\nb", "x", null});

    assertThat(counts.packed()).isNull();
  }

  @Test
  void aLongContentIsLeftToTheRowsOneOfMostLengthIsNot() {
    counts.add(new Object[] {"a".repeat(200), "x", null});
    assertThat(counts.packed()).isNotNull();

    counts.add(new Object[] {"a".repeat(201), "x", null});
    assertThat(counts.packed()).isNull();
  }

  @Test
  void twoHundredContentsAreCountedMoreAreNot() {
    for (int i = 0; i < 400; i++) {
      counts.add(new Object[] {"a" + i % 200, "x", null});
    }
    assertThat(counts.packed()).startsWith("muc\t2\ta0\n").endsWith("so\t400\n");

    counts.add(new Object[] {"b", "x", null});
    assertThat(counts.packed()).isNull();
  }

  @Test
  void contentsThatAreLongTogetherAreLeftToTheRows() {
    for (int i = 0; i < 30; i++) {
      counts.add(new Object[] {"a".repeat(100) + i, "x", null});
    }
    assertThat(counts.packed()).isNotNull();

    for (int i = 30; i < 60; i++) {
      counts.add(new Object[] {"a".repeat(100) + i, "x", null});
    }
    assertThat(counts.packed()).isNull();
  }

  @Test
  void nothingCountedIsNothing() {
    String packed = new ContentCounts(List.of()).packed();

    assertThat(packed).isEmpty();
    assertThat(ContentCounts.of("")).isEmpty();
  }
}
