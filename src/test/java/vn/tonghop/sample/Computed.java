package vn.tonghop.sample;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RowFilter;

/** The numbers the form computes by itself, as Excel would have stored them. */
final class Computed {

  private final Outline outline;
  private final Report report;

  Computed(Outline outline, Report report) {
    this.outline = outline;
    this.report = report;
  }

  /** The number typed, else the computed one; null where there is neither. */
  @Nullable BigDecimal number(ComponentRef ref) {
    Answer answer = report.answers.get(ref.indicator());
    Role role = ref.component() == Component.DENOMINATOR ? Role.DENOMINATOR : Role.NUMERATOR;
    if (answer != null && answer.get(role) instanceof Number typed) {
      return new BigDecimal(typed.toString());
    }
    Derivation derivation = outline.require(ref.indicator()).derivation(ref.component());
    return derivation == null ? null : value(derivation);
  }

  @Nullable BigDecimal value(Derivation derivation) {
    if (derivation instanceof Derivation.Linear linear) {
      BigDecimal plus = sum(linear.plus(), true);
      BigDecimal minus = sum(linear.minus(), true);
      return plus == null || minus == null ? null : plus.subtract(minus);
    }
    if (derivation instanceof Derivation.TotalOf total) {
      return sum(total.parts(), false);
    }
    if (derivation instanceof Derivation.TableSum sum) {
      return rows(sum.table(), sum.where())
          .map(row -> new BigDecimal(row.getOrDefault(sum.column(), 0).toString()))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
    Derivation.TableCount count = (Derivation.TableCount) derivation;
    return BigDecimal.valueOf(rows(count.table(), count.where()).count());
  }

  private @Nullable BigDecimal sum(List<ComponentRef> refs, boolean all) {
    List<@Nullable BigDecimal> numbers = refs.stream().map(this::number).toList();
    List<BigDecimal> there = numbers.stream().filter(Objects::nonNull).toList();
    if (all ? there.size() < refs.size() : there.isEmpty()) {
      return null;
    }
    return there.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private java.util.stream.Stream<Map<String, Object>> rows(String table, RowFilter where) {
    return report.tables.getOrDefault(table, List.of()).stream()
        .filter(
            row ->
                where.accepted().entrySet().stream()
                    .allMatch(
                        e ->
                            Arrays.stream(row.getOrDefault(e.getKey(), "").toString().split("\\|"))
                                .anyMatch(e.getValue()::contains)));
  }
}
