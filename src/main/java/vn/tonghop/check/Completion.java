package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.Term;

/** Computes the numbers of an item: what is derived, and what a complete table says. */
final class Completion {

  private final Mentions.Said said;
  private final TableAnswers tables;
  private final Function<ComponentRef, @Nullable BigDecimal> numbers;
  private final Predicate<ComponentRef> leftOut;
  private final Function<String, @Nullable IndicatorValue> answers;

  /**
   * @param mentions of the outline
   * @param numbers the number of another item; null where it is not there
   * @param leftOut whether another item was left out by an ERROR
   * @param answers the answer of another item; null where it is not there
   */
  Completion(
      Mentions mentions,
      TableAnswers tables,
      Function<ComponentRef, @Nullable BigDecimal> numbers,
      Predicate<ComponentRef> leftOut,
      Function<String, @Nullable IndicatorValue> answers) {
    this.said = mentions.new Said();
    this.tables = tables;
    this.numbers = numbers;
    this.leftOut = leftOut;
    this.answers = answers;
  }

  /** The answer with every number that can be computed. */
  IndicatorValue of(Indicator item, IndicatorValue typed) {
    if (item.requirement() == Requirement.DERIVED) {
      return derived(item);
    }
    if (typed.state() == ValueState.REJECTED || !holdsNumbers(item)) {
      return typed;
    }
    return filled(item, typed);
  }

  private static boolean holdsNumbers(Indicator item) {
    return item.kind() == Kind.RATIO || item.kind().isAmount();
  }

  private IndicatorValue derived(Indicator item) {
    BigDecimal amount = computed(item, Component.AMOUNT);
    BigDecimal numerator = computed(item, Component.NUMERATOR);
    BigDecimal denominator = computed(item, Component.DENOMINATOR);
    boolean there =
        item.kind() == Kind.RATIO ? numerator != null && denominator != null : amount != null;
    return there
        ? IndicatorValue.empty(item.code(), ValueState.VALUE)
            .withNumbers(amount, numerator, denominator)
        : IndicatorValue.empty(item.code(), ValueState.BLANK);
  }

  private IndicatorValue filled(Indicator item, IndicatorValue typed) {
    boolean ratio = item.kind() == Kind.RATIO;
    BigDecimal count = detailCount(item);
    BigDecimal amount =
        ratio ? typed.amount() : first(count, typed.amount(), item, Component.AMOUNT);
    BigDecimal numerator =
        ratio ? first(count, typed.numerator(), item, Component.NUMERATOR) : null;
    BigDecimal denominator =
        ratio ? first(null, typed.denominator(), item, Component.DENOMINATOR) : null;
    boolean whole = ratio ? numerator != null && denominator != null : amount != null;
    boolean use =
        switch (typed.state()) {
          case VALUE -> true;
          case BLANK -> whole;
          case NIL, NA, NOT_COLLECTED -> whole && count != null && count.signum() > 0;
          case REJECTED -> false;
        };
    return use ? typed.withNumbers(amount, numerator, denominator) : typed;
  }

  private @Nullable BigDecimal first(
      @Nullable BigDecimal count, @Nullable BigDecimal typed, Indicator item, Component component) {
    if (count != null) {
      return count;
    }
    return typed != null ? typed : computed(item, component);
  }

  /** Number of rows of a complete table; null where the table is not complete, or none is meant. */
  private @Nullable BigDecimal detailCount(Indicator item) {
    Derivation.TableCount details = item.details();
    boolean complete = details != null && tables.of(details.table()).complete();
    return details != null && complete ? overRows(details) : null;
  }

  private @Nullable BigDecimal computed(Indicator item, Component component) {
    Derivation derivation = item.derivation(component);
    if (derivation instanceof Derivation.Linear linear) {
      return linear(linear);
    } else if (derivation instanceof Derivation.TotalOf total) {
      return totalOf(total);
    } else if (derivation instanceof Derivation.Formula formula) {
      return formula(formula);
    } else if (derivation instanceof Derivation.OverRows rows) {
      return overRows(rows);
    } else if (derivation instanceof Derivation.Mention mention) {
      return said.number(mention, answers);
    } else if (derivation instanceof Derivation.Chosen chosen) {
      return chosen(chosen);
    } else if (derivation instanceof Derivation.Constant constant) {
      return constant.number();
    } else if (derivation instanceof Derivation.ListSize list) {
      return BigDecimal.valueOf(list.size());
    }
    return null;
  }

  private @Nullable BigDecimal chosen(Derivation.Chosen chosen) {
    IndicatorValue answer = answers.apply(chosen.indicator());
    if (answer == null) {
      return null;
    }
    String text = answer.state() == ValueState.NIL ? IndicatorValue.NO : answer.text();
    boolean answered = answer.state() == ValueState.NIL || answer.state() == ValueState.VALUE;
    if (!answered || text == null) {
      return null;
    }
    boolean meant = Arrays.stream(text.split("\\|")).anyMatch(chosen.choices()::contains);
    return meant ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  private @Nullable BigDecimal linear(Derivation.Linear linear) {
    BigDecimal total = BigDecimal.ZERO;
    for (ComponentRef ref : linear.plus()) {
      BigDecimal number = numbers.apply(ref);
      if (number == null) {
        return null;
      }
      total = total.add(number);
    }
    for (ComponentRef ref : linear.minus()) {
      BigDecimal number = numbers.apply(ref);
      if (number == null) {
        return null;
      }
      total = total.subtract(number);
    }
    return total;
  }

  private @Nullable BigDecimal formula(Derivation.Formula formula) {
    BigDecimal total = BigDecimal.ZERO;
    for (Derivation.Formula.Part part : formula.parts()) {
      BigDecimal number = number(part.number());
      if (number == null) {
        return null;
      }
      total = total.add(part.times().multiply(number));
    }
    Term over = formula.over();
    if (over == null) {
      return Decimals.rounded(total);
    }
    BigDecimal divisor = number(over);
    return divisor == null || divisor.signum() == 0 ? null : Decimals.divide(total, divisor);
  }

  private @Nullable BigDecimal number(Term term) {
    if (term instanceof ComponentRef ref) {
      return numbers.apply(ref);
    }
    return overRows((Derivation.OverRows) term);
  }

  private @Nullable BigDecimal totalOf(Derivation.TotalOf total) {
    if (total.parts().stream().anyMatch(leftOut)) {
      return null;
    }
    List<BigDecimal> there = total.parts().stream().map(numbers).filter(Objects::nonNull).toList();
    return there.isEmpty() ? null : there.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Nothing where no row may be used. */
  private @Nullable BigDecimal overRows(Derivation.OverRows wanted) {
    TableAnswer table = tables.of(wanted.table());
    return table.answered() ? table.number(wanted) : null;
  }
}
