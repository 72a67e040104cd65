package vn.tonghop.statistic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;

/**
 * Answers of many agencies in few bytes each, a tenth of what they take as objects. An answer that
 * is asked for is made anew, equal to the one put in.
 *
 * <p>May be read by several threads once it is filled.
 */
public final class PackedAnswers {

  private static final int NONE = -1;
  private static final int AGENCIES_AT_FIRST = 16;

  /** The answers to one item: bytes, and where in them each agency's begin. */
  private static final class Column {
    final PackedBytes bytes = new PackedBytes();
    int[] begins = new int[0];

    void begin(int agency) {
      if (agency >= begins.length) {
        int before = begins.length;
        begins = Arrays.copyOf(begins, Math.max(AGENCIES_AT_FIRST, agency + 1 + agency / 2));
        Arrays.fill(begins, before, begins.length, NONE);
      }
      begins[agency] = bytes.size();
    }

    int beginOf(int agency) {
      return agency < begins.length ? begins[agency] : NONE;
    }
  }

  private final AnswerCode code = new AnswerCode();
  private final Map<String, Integer> agencies = new LinkedHashMap<>();
  private final Map<String, Column> columns = new HashMap<>();

  /**
   * Takes an answer.
   *
   * @return false when the agency has one to this item already: it stays
   */
  public boolean put(String agency, IndicatorValue value) {
    int number = agencies.computeIfAbsent(agency, a -> agencies.size());
    Column column = columns.computeIfAbsent(value.indicator(), i -> new Column());
    if (column.beginOf(number) != NONE) {
      return false;
    }
    column.begin(number);
    code.write(value, column.bytes);
    return true;
  }

  /** What the answers take, without the names of agencies, files and sheets. */
  long bytes() {
    return columns.values().stream().mapToLong(column -> column.bytes.size()).sum();
  }

  /** The answer; null: none was put in. */
  public @Nullable IndicatorValue get(String agency, String indicator) {
    Integer number = agencies.get(agency);
    Column column = columns.get(indicator);
    if (number == null || column == null) {
      return null;
    }
    int begin = column.beginOf(number);
    return begin == NONE ? null : code.read(indicator, column.bytes.from(begin));
  }

  /** The answers to an item, agencies in the order they first came. */
  public void of(String indicator, BiConsumer<String, IndicatorValue> sink) {
    Column column = columns.get(indicator);
    if (column != null) {
      agencies.forEach(
          (agency, number) -> {
            int begin = column.beginOf(number);
            if (begin != NONE) {
              sink.accept(agency, code.read(indicator, column.bytes.from(begin)));
            }
          });
    }
  }
}
