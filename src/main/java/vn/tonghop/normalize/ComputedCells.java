package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.ColumnSource;
import vn.tonghop.outline.Table;

/** Fills the empty cells of a row that its table says how to compute. */
final class ComputedCells {

  private final Table table;
  private final TextCells texts;

  ComputedCells(Table table, TextCells texts) {
    this.table = table;
    this.texts = texts;
  }

  /**
   * @param values of the row, by column; changed
   * @param blank whether nothing was typed into a cell
   */
  void apply(@Nullable Object[] values, IntPredicate blank) {
    for (int i = 0; i < values.length; i++) {
      Column column = table.columns().get(i);
      ColumnSource source = column.source();
      if (source != null && values[i] == null && blank.test(i)) {
        values[i] = computed(column, source, values);
      }
    }
  }

  private @Nullable Object computed(Column column, ColumnSource source, @Nullable Object[] values) {
    if (source instanceof ColumnSource.Formula formula) {
      return formula(formula, values);
    } else if (source instanceof ColumnSource.ChoiceIn choice) {
      String list = column.choices();
      String text = text(choice.column(), values);
      String code = list == null || text == null ? "" : texts.namedChoice(list, text);
      return code.isEmpty() ? null : code;
    } else if (source instanceof ColumnSource.DateIn date) {
      return Optional.ofNullable(text(date.column(), values))
          .flatMap(DateReader::only)
          .map(Object::toString)
          .orElse(null);
    }
    throw new IllegalArgumentException(source.toString());
  }

  private @Nullable BigDecimal formula(ColumnSource.Formula formula, @Nullable Object[] values) {
    BigDecimal plus = sum(formula.plus(), values);
    BigDecimal minus = sum(formula.minus(), values);
    if (plus == null || minus == null) {
      return null;
    }
    BigDecimal total = plus.subtract(minus).multiply(formula.times());
    String over = formula.over();
    if (over == null) {
      return Decimals.rounded(total);
    }
    BigDecimal divisor = sum(List.of(over), values);
    return divisor == null || divisor.signum() == 0 ? null : Decimals.divide(total, divisor);
  }

  private @Nullable BigDecimal sum(List<String> columns, @Nullable Object[] values) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String key : columns) {
      if (!(values[table.indexOf(key)] instanceof BigDecimal number)) {
        return null;
      }
      sum = sum.add(number);
    }
    return sum;
  }

  private @Nullable String text(String column, @Nullable Object[] values) {
    return values[table.indexOf(column)] instanceof String text ? text : null;
  }
}
