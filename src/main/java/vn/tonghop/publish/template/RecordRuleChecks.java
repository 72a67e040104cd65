package vn.tonghop.publish.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.RecordRule;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Term;
import vn.tonghop.outline.Tolerance;

/** The rules over several answers, and over answers and rows, as formulas of the page of checks. */
final class RecordRuleChecks {

  private final TemplatePlan plan;
  private final CellMath math;

  RecordRuleChecks(TemplatePlan plan, CellMath math) {
    this.plan = plan;
    this.math = math;
  }

  /** The line of a rule. */
  Check of(RecordRule rule) {
    if (rule instanceof RecordRule.Sum sum) {
      return sum(sum);
    } else if (rule instanceof RecordRule.PartsWithin within) {
      return partsWithin(within);
    } else if (rule instanceof RecordRule.Compare compare) {
      return compare(compare);
    }
    throw new IllegalArgumentException(rule.toString());
  }

  private Check partsWithin(RecordRule.PartsWithin within) {
    List<Term> refs = within.terms();
    String parts = numbers(within.parts(), "+");
    String whole = number(within.whole());
    String over =
        within.tolerance().amount().signum() == 0
            ? parts + ">" + whole
            : parts + "-" + whole + ">" + allowed(within.tolerance(), whole);
    return Check.of(
        within.level() == Level.ERROR,
        sheet(within.whole()),
        names(within.parts(), " + ") + " ≤ " + name(within.whole()),
        judged(refs, over),
        found(refs, over, parts, whole));
  }

  private Check compare(RecordRule.Compare compare) {
    List<Term> refs = compare.terms();
    String left = number(compare.left());
    String right = number(compare.right());
    String broken = broken(compare, left, right);
    String sign = compare.relation().sign().replace("<=", "≤").replace(">=", "≥");
    return Check.of(
        compare.level() == Level.ERROR,
        sheet(compare.left()),
        name(compare.left()) + " " + sign + " " + name(compare.right()),
        judged(refs, broken),
        found(refs, broken, left, right));
  }

  private static String broken(RecordRule.Compare rule, String left, String right) {
    if (rule.tolerance().amount().signum() == 0) {
      return "NOT(" + left + rule.relation().sign() + right + ")";
    }
    String allowed = allowed(rule.tolerance(), right);
    return switch (rule.relation()) {
      case EQUAL -> "ABS(" + left + "-" + right + ")>" + allowed;
      case AT_MOST -> left + "-" + right + ">" + allowed;
      case AT_LEAST -> right + "-" + left + ">" + allowed;
    };
  }

  private static String allowed(Tolerance tolerance, String whole) {
    String amount = tolerance.amount().stripTrailingZeros().toPlainString();
    return tolerance.percent() ? "ABS(" + whole + ")*" + amount + "/100" : amount;
  }

  private Check sum(RecordRule.Sum sum) {
    List<Term> refs = sum.terms();
    String parts = numbers(sum.parts(), "+");
    String total = number(sum.total());
    String tolerance = allowed(sum.tolerance(), total);
    String over = judged(refs, parts + "-" + total + ">" + tolerance);
    String under = judged(refs, total + "-(" + parts + ")>" + tolerance);
    String sign = sum.under() == null ? " ≤ " : " = ";
    return new Check(
        sheet(sum.total()),
        names(sum.parts(), " + ") + sign + name(sum.total()),
        joined(over, sum.over(), under, sum.under(), true),
        joined(over, sum.over(), under, sum.under(), false),
        found(
            refs,
            sum.under() == null
                ? parts + ">" + total
                : "ABS(" + parts + "-" + total + ")>" + tolerance,
            parts,
            total),
        false);
  }

  private static String joined(
      String over,
      @Nullable Level overLevel,
      String under,
      @Nullable Level underLevel,
      boolean error) {
    List<String> terms = new ArrayList<>();
    if (overLevel != null && (overLevel == Level.ERROR) == error) {
      terms.add(over);
    }
    if (underLevel != null && (underLevel == Level.ERROR) == error) {
      terms.add(under);
    }
    return terms.isEmpty() ? "0" : String.join("+", terms);
  }

  /** 1 where every number is there and the condition holds. */
  String judged(List<? extends Term> refs, String condition) {
    return "IF(COUNT(%s)=%d,IF(%s,1,0),0)".formatted(numbers(refs, ","), refs.size(), condition);
  }

  private String found(List<? extends Term> refs, String condition, String found, String expected) {
    return "IF(COUNT(%s)=%d,IF(%s,(%s)&\" / \"&(%s),\"\"),\"\")"
        .formatted(numbers(refs, ","), refs.size(), condition, found, expected);
  }

  private String numbers(List<? extends Term> refs, String separator) {
    return refs.stream().map(this::number).collect(Collectors.joining(separator));
  }

  private String number(Term term) {
    return math.term(term);
  }

  private String names(List<? extends Term> refs, String separator) {
    return refs.stream().map(this::name).collect(Collectors.joining(separator));
  }

  private String name(Term term) {
    if (!(term instanceof ComponentRef ref)) {
      return tableOf(term).name().vi();
    }
    String name = plan.outline().require(ref.indicator()).name().vi();
    if (ref.component() == Component.AMOUNT) {
      return name;
    }
    return TemplateTexts.of("component." + ref.component().name(), name);
  }

  private Table tableOf(Term term) {
    String key = ((Derivation.OverRows) term).table();
    return plan.outline().table(key).orElseThrow();
  }

  private String sheet(Term term) {
    return term instanceof ComponentRef ref
        ? plan.formOf(ref.indicator()).map(FormPlan::sheet).orElse("")
        : tableOf(term).sheet();
  }
}
