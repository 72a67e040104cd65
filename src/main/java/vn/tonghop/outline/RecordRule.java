package vn.tonghop.outline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;

/**
 * A rule over several answers of one submission. It is judged only when every number it names is
 * there. {@code rejects} names the indicators an ERROR leaves out.
 */
public sealed interface RecordRule {

  Set<String> rejects();

  /**
   * Σ parts equals the total within the tolerance.
   *
   * @param over level when the parts exceed the total (SUM-OVER); null: not judged
   * @param under level when they fall short (SUM-UNDER); null: not judged
   */
  record Sum(
      List<ComponentRef> parts,
      ComponentRef total,
      BigDecimal tolerance,
      @Nullable Level over,
      @Nullable Level under,
      Set<String> rejects)
      implements RecordRule {
    public Sum {
      parts = List.copyOf(parts);
      rejects = Set.copyOf(rejects);
    }
  }

  /** Exclusive parts do not exceed the whole: Σ parts ≤ whole. */
  record PartsWithin(
      List<ComponentRef> parts, ComponentRef whole, String code, Level level, Set<String> rejects)
      implements RecordRule {
    public PartsWithin {
      parts = List.copyOf(parts);
      rejects = Set.copyOf(rejects);
    }
  }

  /** Two numbers stand in a relation: {@code left relation right}. */
  record Compare(
      ComponentRef left,
      Relation relation,
      ComponentRef right,
      String code,
      Level level,
      Set<String> rejects)
      implements RecordRule {
    public Compare {
      rejects = Set.copyOf(rejects);
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
