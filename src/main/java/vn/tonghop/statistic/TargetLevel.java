package vn.tonghop.statistic;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.ExactValue;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Target;
import vn.tonghop.outline.Target.Growth;
import vn.tonghop.statistic.Assessment.Status;

/** The level a target wants, against exact values. */
final class TargetLevel {

  private final Target target;

  TargetLevel(Target target) {
    this.target = target;
  }

  Status status(ExactValue value) {
    BigDecimal limit = target.value();
    if (target.isRise() || limit == null) {
      return Status.BASELINE;
    }
    int sign = value.compareTo(limit);
    boolean reached =
        switch (target.relation()) {
          case AT_LEAST, ALL -> sign >= 0;
          case MORE_THAN -> sign > 0;
          case AT_MOST -> sign <= 0;
          case RISE -> false;
        };
    return reached ? Status.REACHED : Status.NOT_REACHED;
  }

  /**
   * The level to be reached.
   *
   * @param value of the base year where the target is a growth; null: none
   */
  @Nullable BigDecimal required(@Nullable ExactValue value) {
    if (target.growth() == null) {
      return target.value();
    }
    ExactValue level = value == null ? null : raised(value, target.growth().mode());
    return level == null ? null : level.rounded();
  }

  /** Value minus the level to be reached, rounded once. */
  @Nullable BigDecimal gap(@Nullable ExactValue value) {
    if (value == null) {
      return null;
    }
    ExactValue level =
        target.growth() != null ? raised(value, target.growth().mode()) : fixed(target.value());
    if (level == null) {
      return null;
    }
    BigDecimal dividend =
        value
            .dividend()
            .multiply(level.divisor())
            .subtract(level.dividend().multiply(value.divisor()));
    return new ExactValue(dividend, value.divisor().multiply(level.divisor())).rounded();
  }

  /**
   * Against the year before.
   *
   * @param base value of the year before
   */
  Status status(ExactValue value, ExactValue base) {
    ExactValue level = levelAfter(base);
    if (level == null) {
      return Status.NO_DATA;
    }
    int sign = compare(value, level);
    return (target.relation() == Target.Relation.RISE ? sign > 0 : sign >= 0)
        ? Status.REACHED
        : Status.NOT_REACHED;
  }

  /** The level that follows from the year before; from 0 always by points. */
  @Nullable ExactValue levelAfter(ExactValue base) {
    Growth growth = target.growth();
    if (growth == null) {
      return base;
    }
    return raised(base, base.dividend().signum() == 0 ? Growth.Mode.POINTS : growth.mode());
  }

  private static int compare(ExactValue one, ExactValue other) {
    return one.dividend()
        .multiply(other.divisor())
        .compareTo(other.dividend().multiply(one.divisor()));
  }

  private static @Nullable ExactValue fixed(@Nullable BigDecimal level) {
    return level == null ? null : new ExactValue(level, BigDecimal.ONE);
  }

  private @Nullable ExactValue raised(ExactValue base, Growth.Mode mode) {
    BigDecimal rise = target.value();
    if (rise == null) {
      return null;
    }
    ExactValue raised =
        switch (mode) {
          case RELATIVE ->
              new ExactValue(
                  base.dividend().multiply(Decimals.HUNDRED.add(rise)),
                  base.divisor().multiply(Decimals.HUNDRED));
          case POINTS ->
              new ExactValue(base.dividend().add(rise.multiply(base.divisor())), base.divisor());
        };
    return raised.compareTo(Decimals.HUNDRED) > 0
        ? new ExactValue(Decimals.HUNDRED, BigDecimal.ONE)
        : raised;
  }
}
