package vn.tonghop.outline;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;

/**
 * A rule over several answers of one submission. It is judged only when every number it names is
 * there. A number over the rows of a table is there when the table was sent and, for a sum, no row
 * of it was rejected. {@code rejects} names the indicators an ERROR leaves out.
 */
public sealed interface RecordRule {

  Set<String> rejects();

  /** Every number it names. */
  List<Term> terms();

  /**
   * Σ parts equals the total within the tolerance.
   *
   * @param over level when the parts exceed the total (SUM-OVER); null: not judged
   * @param under level when they fall short (SUM-UNDER); null: not judged
   */
  record Sum(
      List<? extends Term> parts,
      Term total,
      Tolerance tolerance,
      @Nullable Level over,
      @Nullable Level under,
      Set<String> rejects)
      implements RecordRule {
    public Sum {
      parts = List.copyOf(parts);
      rejects = Set.copyOf(rejects);
    }

    @Override
    public List<Term> terms() {
      return Stream.concat(parts.stream(), Stream.of(total)).toList();
    }
  }

  /** Exclusive parts do not exceed the whole: Σ parts ≤ whole, within the tolerance. */
  record PartsWithin(
      List<? extends Term> parts,
      Term whole,
      Tolerance tolerance,
      String code,
      Level level,
      Set<String> rejects)
      implements RecordRule {
    public PartsWithin {
      parts = List.copyOf(parts);
      rejects = Set.copyOf(rejects);
    }

    @Override
    public List<Term> terms() {
      return Stream.concat(parts.stream(), Stream.of(whole)).toList();
    }
  }

  /** Two numbers stand in a relation: {@code left relation right}, within the tolerance. */
  record Compare(
      Term left,
      Relation relation,
      Term right,
      Tolerance tolerance,
      String code,
      Level level,
      Set<String> rejects)
      implements RecordRule {
    public Compare {
      rejects = Set.copyOf(rejects);
    }

    @Override
    public List<Term> terms() {
      return List.of(left, right);
    }
  }

  /** How two numbers must stand to each other. */
  enum Relation {
    EQUAL("="),
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }
}
