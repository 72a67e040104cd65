package vn.tonghop.outline;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an empty cell of a table is made of, from the other cells of its row. */
public sealed interface ColumnSource {

  /** Columns it is made of. */
  List<String> columns();

  /**
   * {@code times·(Σ plus − Σ minus) / over} at scale 10, HALF_UP; undefined when one of the numbers
   * is missing, or the divisor is 0.
   *
   * @param over column of the divisor; null: none
   */
  record Formula(List<String> plus, List<String> minus, @Nullable String over, BigDecimal times)
      implements ColumnSource {
    public Formula {
      plus = List.copyOf(plus);
      minus = List.copyOf(minus);
    }

    @Override
    public List<String> columns() {
      return Stream.of(plus.stream(), minus.stream(), Stream.ofNullable(over))
          .flatMap(all -> all)
          .toList();
    }
  }

  /** The only choice of the column's list that a text column names; none or several: nothing. */
  record ChoiceIn(String column) implements ColumnSource {
    @Override
    public List<String> columns() {
      return List.of(column);
    }
  }

  /** The only day that a text column names; none or several: nothing. */
  record DateIn(String column) implements ColumnSource {
    @Override
    public List<String> columns() {
      return List.of(column);
    }
  }
}
