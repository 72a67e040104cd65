package vn.tonghop.publish.template;

import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Tolerance;

/** Counts the rows whose parts do not stand to their total as they must. */
final class RowSumFormula {

  private final RowRule.Sum rule;
  private final List<String> parts;
  private final String total;

  /**
   * @param parts ranges of the columns of the parts
   * @param total range of the column of the total
   */
  RowSumFormula(RowRule.Sum rule, List<String> parts, String total) {
    this.rule = rule;
    this.parts = parts;
    this.total = total;
  }

  /** An array formula. */
  String faults() {
    String enough = rule.blankIsZero() ? ">0" : "=" + parts.size();
    String typed =
        parts.stream().map(p -> "(" + p + "<>\"\")").collect(Collectors.joining("+", "((", ")"));
    String sum = parts.stream().map(RowSumFormula::number).collect(Collectors.joining("+"));
    return "SUM(%s%s)*(%s<>\"\")*(%s>%s))"
        .formatted(typed, enough, total, excess("(" + sum + ")", number(total)), allowed());
  }

  private String excess(String sum, String whole) {
    return switch (rule.relation()) {
      case EQUAL -> "ABS(" + sum + "-" + whole + ")";
      case AT_MOST -> sum + "-" + whole;
      case AT_LEAST -> whole + "-" + sum;
    };
  }

  /** Numbers in a sheet are binary: a millionth part is no difference. */
  private String allowed() {
    Tolerance tolerance = rule.tolerance();
    String amount = tolerance.amount().stripTrailingZeros().toPlainString();
    return tolerance.percent() || tolerance.amount().signum() == 0
        ? "ABS(" + number(total) + ")*(" + amount + "/100+0.000001)"
        : amount;
  }

  private static String number(String range) {
    return "IF(ISNUMBER(%1$s),%1$s,0)".formatted(range);
  }
}
