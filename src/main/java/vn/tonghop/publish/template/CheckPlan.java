package vn.tonghop.publish.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.ValueRule;

/** The lines of the page of checks: the outline's own rules, as formulas. */
final class CheckPlan {

  private static final int FIRST_FLAG_ROW = 2;

  private final TemplatePlan plan;
  private final CellMath math;
  private final RecordRuleChecks rules;
  private final List<FlagRow> flagRows = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();

  CheckPlan(TemplatePlan plan, CoverPlan cover) {
    this.plan = plan;
    this.math = new CellMath(plan);
    this.rules = new RecordRuleChecks(plan, math);
    ItemFlags flags = new ItemFlags(plan, math);
    plan.forms().forEach(form -> addFlags(form, flags));
    checks.addAll(new CoverChecks(plan, cover).checks());
    plan.forms().forEach(this::addFlagChecks);
    plan.outline().rules().forEach(rule -> checks.add(rules.of(rule)));
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
            rules.judged(refs, condition),
            "IF(%s>0,\"\"&ROUND(%s,2),\"\")".formatted(rules.judged(refs, condition), value)));
  }

  /** With a denominator of 0 nothing is judged. */
  private static String inside() {
    return "NA()";
  }
}
