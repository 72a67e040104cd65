package vn.tonghop.publish.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.RecordRule;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Term;
import vn.tonghop.outline.Tolerance;
import vn.tonghop.outline.ValueRule;

/** The lines of the page of checks: the outline's own rules, as formulas. */
final class CheckPlan {

  private static final int FIRST_FLAG_ROW = 2;

  private final TemplatePlan plan;
  private final CellMath math;
  private final List<FlagRow> flagRows = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();

  CheckPlan(TemplatePlan plan, CoverPlan cover) {
    this.plan = plan;
    this.math = new CellMath(plan);
    ItemFlags flags = new ItemFlags(plan, math);
    plan.forms().forEach(form -> addFlags(form, flags));
    checks.addAll(new CoverChecks(plan, cover).checks());
    plan.forms().forEach(this::addFlagChecks);
    plan.outline().rules().forEach(this::add);
    plan.forms().forEach(form -> form.items().forEach(this::addRanges));
    plan.tables().forEach(t -> checks.addAll(new TableChecks(plan, t, flags, math).checks()));
  }

  List<FlagRow> flagRows() {
    return List.copyOf(flagRows);
  }

  List<Check> checks() {
    return List.copyOf(checks);
  }

  private void addFlags(FormPlan form, ItemFlags flags) {
    for (Indicator item : form.items()) {
      List<String> formulas = new ArrayList<>();
      for (FlagRow.Flag flag : FlagRow.Flag.values()) {
        formulas.add(flag.formula(flags, item));
      }
      String place =
          form.named()
              ? TemplateTexts.of("place.named", item.name().vi())
              : TemplateTexts.of("place.row", form.row(item.code()), item.name().vi());
      flagRows.add(new FlagRow(FIRST_FLAG_ROW + flagRows.size(), form, item, place, formulas));
    }
  }

  private void addFlagChecks(FormPlan form) {
    List<FlagRow> own = flagRows.stream().filter(r -> r.form().equals(form)).toList();
    for (FlagRow.Flag flag : FlagRow.Flag.values()) {
      if (!flag.isBySection()) {
        addFlagCheck(form, flag, own, "");
        continue;
      }
      own.stream()
          .map(r -> r.item().section())
          .distinct()
          .forEach(
              section ->
                  addFlagCheck(
                      form,
                      flag,
                      own.stream().filter(r -> r.item().section().equals(section)).toList(),
                      section));
    }
  }

  private void addFlagCheck(FormPlan form, FlagRow.Flag flag, List<FlagRow> rows, String section) {
    if (rows.stream().allMatch(row -> row.flag(flag).equals("0"))) {
      return;
    }
    int first = rows.get(0).row();
    int last = rows.get(rows.size() - 1).row();
    String range = range(flag.column(), first, last);
    String faults = "SUM(" + range + ")";
    String detail =
        "IF(%1$s=0,\"\",INDEX(%2$s,MATCH(1,%3$s,0))&IF(%1$s>1,\" (+\"&(%1$s-1)&\")\",\"\"))"
            .formatted(faults, range(FlagRow.PLACE_COLUMN, first, last), range);
    String text = TemplateTexts.of("check." + flag.name(), section);
    checks.add(Check.of(flag.isError(), form.sheet(), text, faults, detail));
  }

  private static String range(int column, int first, int last) {
    String letters = Cells.letters(column);
    return "%s!$%s$%d:$%s$%d".formatted(ListSheet.NAME, letters, first, letters, last);
  }

  private void add(RecordRule rule) {
    if (rule instanceof RecordRule.Sum sum) {
      add(sum);
    } else if (rule instanceof RecordRule.PartsWithin within) {
      List<Term> refs = within.terms();
      String text = names(within.parts(), " + ") + " ≤ " + name(within.whole());
      String parts = numbers(within.parts(), "+");
      String whole = number(within.whole());
      String over =
          within.tolerance().amount().signum() == 0
              ? parts + ">" + whole
              : parts + "-" + whole + ">" + allowed(within.tolerance(), whole);
      checks.add(
          Check.of(
              within.level() == Level.ERROR,
              sheet(within.whole()),
              text,
              judged(refs, over),
              found(refs, over, parts, whole)));
    } else if (rule instanceof RecordRule.Compare compare) {
      List<Term> refs = compare.terms();
      String left = number(compare.left());
      String right = number(compare.right());
      String broken = broken(compare, left, right);
      String sign = compare.relation().sign().replace("<=", "≤").replace(">=", "≥");
      checks.add(
          Check.of(
              compare.level() == Level.ERROR,
              sheet(compare.left()),
              name(compare.left()) + " " + sign + " " + name(compare.right()),
              judged(refs, broken),
              found(refs, broken, left, right)));
    }
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

  private void add(RecordRule.Sum sum) {
    List<Term> refs = sum.terms();
    String parts = numbers(sum.parts(), "+");
    String total = number(sum.total());
    String tolerance = allowed(sum.tolerance(), total);
    String over = judged(refs, parts + "-" + total + ">" + tolerance);
    String under = judged(refs, total + "-(" + parts + ")>" + tolerance);
    String sign = sum.under() == null ? " ≤ " : " = ";
    checks.add(
        new Check(
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
            false));
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
  private String judged(List<? extends Term> refs, String condition) {
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

  private void addRanges(Indicator item) {
    for (ValueRule rule : item.rules()) {
      if (rule instanceof ValueRule.Range range) {
        addRange(item, range, range.min(), range.max());
      } else if (rule instanceof ValueRule.Positive positive) {
        addValue(item, rule, "%s<=0", TemplateTexts.of("check.POSITIVE", item.name().vi()));
      }
    }
  }

  private void addRange(
      Indicator item, ValueRule rule, @Nullable BigDecimal min, @Nullable BigDecimal max) {
    List<String> outside = new ArrayList<>();
    String text = item.name().vi();
    if (min != null) {
      outside.add("%1$s<" + min.toPlainString());
      text = min.toPlainString() + " ≤ " + text;
    }
    if (max != null) {
      outside.add("%1$s>" + max.toPlainString());
      text = text + " ≤ " + max.toPlainString();
    }
    addValue(item, rule, "OR(" + String.join(",", outside) + ")", text.replace('.', ','));
  }

  private void addValue(Indicator item, ValueRule rule, String broken, String text) {
    List<ComponentRef> refs = new ArrayList<>();
    String value;
    if (item.kind() == Kind.RATIO) {
      refs.add(new ComponentRef(item.code(), Component.NUMERATOR));
      refs.add(new ComponentRef(item.code(), Component.DENOMINATOR));
      String n = math.number(refs.get(0));
      String d = math.number(refs.get(1));
      value =
          "IF(%2$s>0,%3$s%1$s/%2$s,%4$s)".formatted(n, d, item.quotient() ? "" : "100*", inside());
    } else {
      refs.add(new ComponentRef(item.code(), Component.AMOUNT));
      value = math.number(refs.get(0));
    }
    String condition = "IFERROR(" + broken.formatted(value) + ",FALSE)";
    checks.add(
        Check.of(
            rule.level() == Level.ERROR,
            plan.formOf(item.code()).map(FormPlan::sheet).orElse(""),
            text,
            judged(refs, condition),
            "IF(%s>0,\"\"&ROUND(%s,2),\"\")".formatted(judged(refs, condition), value)));
  }

  /** With a denominator of 0 nothing is judged. */
  private static String inside() {
    return "NA()";
  }
}
