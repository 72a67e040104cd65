package vn.tonghop.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.oracle.Figure.Name;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;
import vn.tonghop.outline.Target.Aggregation;
import vn.tonghop.outline.Target.Growth;
import vn.tonghop.outline.Target.Relation;

/** Figures about targets in one population, by fractions of whole numbers. */
final class TargetFigures {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Setup setup;
  private final Population population;
  private final Answers answers;

  TargetFigures(Setup setup, Population population, Answers answers) {
    this.setup = setup;
    this.population = population;
    this.answers = answers;
  }

  /** An exact quotient, the divisor positive. */
  record Fraction(BigDecimal n, BigDecimal d) {

    static Fraction of(BigDecimal whole) {
      return new Fraction(whole, BigDecimal.ONE);
    }

    Fraction plus(Fraction other) {
      return new Fraction(n.multiply(other.d).add(other.n.multiply(d)), d.multiply(other.d));
    }

    Fraction times(BigDecimal factor) {
      return new Fraction(n.multiply(factor), d);
    }

    int compareTo(Fraction other) {
      return n.multiply(other.d).compareTo(other.n.multiply(d));
    }

    /** Ten decimals, half away from zero, on whole numbers. */
    BigDecimal rounded() {
      BigInteger top = n.movePointRight(20).toBigIntegerExact().multiply(BigInteger.TEN.pow(10));
      BigInteger bottom = d.movePointRight(20).toBigIntegerExact();
      BigInteger[] parts = top.abs().divideAndRemainder(bottom);
      boolean up = parts[1].shiftLeft(1).compareTo(bottom) >= 0;
      BigInteger magnitude = up ? parts[0].add(BigInteger.ONE) : parts[0];
      return new BigDecimal(top.signum() < 0 ? magnitude.negate() : magnitude, 10)
          .setScale(10, RoundingMode.UNNECESSARY);
    }
  }

  void into(Map<Name, Figure> figures) {
    for (Indicator indicator : setup.outline().indicators()) {
      reached(indicator, figures);
    }
    for (Target target : setup.campaign().targets()) {
      List<Agency> members = members(target);
      if (!members.isEmpty()) {
        target(target, members, figures);
      }
    }
  }

  private List<Agency> members(Target target) {
    return population.agencies().stream().filter(target.scope()::appliesTo).toList();
  }

  private void reached(Indicator indicator, Map<Name, Figure> figures) {
    List<Target> targets =
        setup.campaign().targets().stream()
            .filter(t -> t.indicator().equals(indicator.code()))
            .filter(t -> t.growth() == null && t.relation() != Relation.RISE)
            .toList();
    if (targets.isEmpty()) {
      return;
    }
    int judged = 0;
    int reached = 0;
    for (Agency agency : population.agencies()) {
      List<Target> own = targets.stream().filter(t -> t.scope().appliesTo(agency)).toList();
      if (own.stream().anyMatch(t -> hasOwn(t, agency))) {
        judged++;
        reached += own.stream().allMatch(t -> reachesAlone(t, agency)) ? 1 : 0;
      }
    }
    put(figures, indicator.code(), "target_reached", BigDecimal.valueOf(reached), judged);
  }

  private void target(Target target, List<Agency> members, Map<Name, Figure> figures) {
    String name = "@target." + target.id();
    boolean baseline = target.growth() != null || target.relation() == Relation.RISE;
    boolean words = target.choice() != null && target.value() == null;
    Pooled pooled = pooled(target, members);
    Fraction value = pooled.value();
    BigDecimal wanted = target.value();
    Fraction level =
        target.growth() != null
            ? required(target, value)
            : wanted == null ? null : Fraction.of(wanted);
    boolean perAgency = target.aggregation() == Aggregation.PER_AGENCY;
    if (!words) {
      put(figures, name, "value", value == null ? null : value.rounded(), pooled.used());
      Fraction gap =
          value == null || level == null || perAgency
              ? null
              : value.plus(level.times(BigDecimal.ONE.negate()));
      put(figures, name, "gap", gap == null ? null : gap.rounded(), pooled.used());
    }
    if (wanted != null) {
      put(figures, name, "target", wanted, pooled.used());
    }
    if (target.growth() != null) {
      put(figures, name, "required", level == null ? null : level.rounded(), pooled.used());
    }
    if (!baseline) {
      int judged = (int) members.stream().filter(a -> hasOwn(target, a)).count();
      int reached = (int) members.stream().filter(a -> reachesAlone(target, a)).count();
      boolean all = words || perAgency;
      boolean known = all ? judged > 0 : value != null;
      boolean yes = all ? judged == reached : value != null && reaches(target, value);
      put(
          figures,
          name,
          "reached",
          known ? BigDecimal.valueOf(yes ? 1 : 0) : null,
          all ? judged : pooled.used());
      put(figures, name, "agencies_reached", BigDecimal.valueOf(reached), judged);
    }
  }

  private record Pooled(@Nullable Fraction value, int used) {}

  private Pooled pooled(Target target, List<Agency> members) {
    Indicator indicator = setup.outline().require(target.indicator());
    Aggregation how = target.aggregation();
    if (how == Aggregation.PER_AGENCY) {
      int judged = (int) members.stream().filter(a -> hasOwn(target, a)).count();
      long reached = members.stream().filter(a -> reachesAlone(target, a)).count();
      return new Pooled(judged == 0 ? null : Fraction.of(BigDecimal.valueOf(reached)), judged);
    }
    if (how == Aggregation.WEIGHTED
        || (how == Aggregation.POOLED && indicator.kind() == Kind.RATIO)) {
      return weighted(indicator, members);
    }
    if (how == Aggregation.POOLED) {
      int answered = (int) members.stream().filter(a -> hasOwn(target, a)).count();
      long chosen = members.stream().filter(a -> reachesAlone(target, a)).count();
      BigDecimal share = BigDecimal.valueOf(100 * chosen);
      return new Pooled(
          answered == 0 ? null : new Fraction(share, BigDecimal.valueOf(members.size())), answered);
    }
    List<Fraction> values = new ArrayList<>();
    for (Agency agency : members) {
      Map<String, String> line = answers.value(agency.code(), indicator.code());
      Fraction own = own(indicator, line);
      if (own != null) {
        values.add(own);
      } else if (how == Aggregation.SUM
          && line != null
          && line.get("state").equals("NIL")
          && indicator.nilCountsAsZero()) {
        values.add(Fraction.of(BigDecimal.ZERO));
      }
    }
    if (values.isEmpty()) {
      return new Pooled(null, target.choice() == null ? 0 : judged(target, members));
    }
    Fraction sum = values.stream().reduce(Fraction.of(BigDecimal.ZERO), Fraction::plus);
    Fraction value =
        how == Aggregation.MEAN
            ? new Fraction(sum.n(), sum.d().multiply(BigDecimal.valueOf(values.size())))
            : sum;
    return new Pooled(value, values.size());
  }

  private int judged(Target target, List<Agency> members) {
    return (int) members.stream().filter(a -> hasOwn(target, a)).count();
  }

  private Pooled weighted(Indicator indicator, List<Agency> members) {
    BigDecimal n = BigDecimal.ZERO;
    BigDecimal d = BigDecimal.ZERO;
    int used = 0;
    for (Agency agency : members) {
      Map<String, String> line = answers.value(agency.code(), indicator.code());
      BigDecimal own = line == null ? null : Published.number(line, "numerator");
      BigDecimal of = line == null ? null : Published.number(line, "denominator");
      if (line != null
          && line.get("state").equals("VALUE")
          && own != null
          && of != null
          && of.signum() > 0) {
        n = n.add(own);
        d = d.add(of);
        used++;
      }
    }
    BigDecimal top = indicator.quotient() ? n : n.multiply(HUNDRED);
    return new Pooled(used == 0 ? null : new Fraction(top, d), used);
  }

  private @Nullable Fraction own(Indicator indicator, @Nullable Map<String, String> line) {
    if (line == null || !line.get("state").equals("VALUE")) {
      return null;
    }
    BigDecimal n = Published.number(line, "numerator");
    BigDecimal d = Published.number(line, "denominator");
    if (indicator.kind() == Kind.RATIO && n != null && d != null) {
      return d.signum() > 0
          ? new Fraction(indicator.quotient() ? n : n.multiply(HUNDRED), d)
          : null;
    }
    BigDecimal value = Published.number(line, "value");
    return value == null ? null : Fraction.of(value);
  }

  private boolean hasOwn(Target target, Agency agency) {
    Map<String, String> line = answers.value(agency.code(), target.indicator());
    if (target.choice() != null) {
      return line != null && line.get("state").equals("VALUE") && !line.get("text").isEmpty();
    }
    return own(setup.outline().require(target.indicator()), line) != null;
  }

  private boolean reachesAlone(Target target, Agency agency) {
    Map<String, String> line = answers.value(agency.code(), target.indicator());
    if (target.choice() != null) {
      return hasOwn(target, agency)
          && line != null
          && Arrays.asList(line.get("text").split("\\|")).contains(target.choice());
    }
    Fraction own = own(setup.outline().require(target.indicator()), line);
    return own != null && reaches(target, own);
  }

  private static boolean reaches(Target target, Fraction value) {
    BigDecimal wanted = target.value();
    if (wanted == null) {
      return false;
    }
    int sign = value.compareTo(Fraction.of(wanted));
    return switch (target.relation()) {
      case AT_LEAST, ALL -> sign >= 0;
      case MORE_THAN -> sign > 0;
      case AT_MOST -> sign <= 0;
      case RISE -> false;
    };
  }

  private static @Nullable Fraction required(Target target, @Nullable Fraction base) {
    Growth growth = target.growth();
    BigDecimal rise = target.value();
    if (base == null || growth == null || rise == null) {
      return null;
    }
    Fraction raised =
        growth.mode() == Growth.Mode.POINTS
            ? base.plus(Fraction.of(rise))
            : base.times(BigDecimal.ONE.add(rise.movePointLeft(2)));
    Fraction most = Fraction.of(HUNDRED);
    return raised.compareTo(most) > 0 ? most : raised;
  }

  private void put(
      Map<Name, Figure> figures,
      String indicator,
      String measure,
      @Nullable BigDecimal value,
      int used) {
    figures.put(
        new Name(indicator, population.code(), measure),
        new Figure(value, used, population.size(), true, true));
  }
}
