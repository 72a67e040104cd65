package vn.tonghop.publish.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Condition;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.ValueRule;

/** The rules over one answer as formulas that give 1 where the pipeline would object, else 0. */
final class ItemFlags {

  private final TemplatePlan plan;
  private final CellMath math;

  ItemFlags(TemplatePlan plan, CellMath math) {
    this.plan = plan;
    this.math = math;
  }

  /** A required answer is missing, or half of a ratio. */
  String missing(Indicator item) {
    if (item.requirement() == Requirement.DERIVED) {
      return "0";
    }
    if (item.kind() == Kind.RATIO) {
      return missingRatio(item);
    }
    List<String> answers = new ArrayList<>();
    for (Role role : roles(item)) {
      String cell = math.cell(item, role);
      if (cell != null) {
        answers.add("IF(ISERROR(" + cell + "),0,LEN(TRIM(" + cell + ")))");
      }
    }
    String filled = answers.isEmpty() ? "0" : String.join("+", answers);
    return "IF(" + filled + ">0,0," + unlessStated(item) + ")";
  }

  private static List<Role> roles(Indicator item) {
    return switch (item.kind()) {
      case TEXT, LIST -> List.of(Role.TEXT, Role.CHOICE, Role.NOTE);
      case YESNO, ENUM, DATE -> List.of(Role.CHOICE, Role.TEXT);
      default -> List.of(Role.NUMERATOR, Role.PERCENT);
    };
  }

  private String missingRatio(Indicator item) {
    String n = isNumber(item, Component.NUMERATOR);
    String d = isNumber(item, Component.DENOMINATOR);
    String percentCell = math.cell(item, Role.PERCENT);
    String answered = "AND(" + n + "," + d + ")";
    if (percentCell != null) {
      answered = "OR(" + answered + ",ISNUMBER(" + percentCell + "))";
    }
    List<String> halves = new ArrayList<>();
    if (item.numerator() == null && item.denominator() == null) {
      halves.add("OR(" + n + "," + d + ")");
    } else if (item.denominator() == null) {
      halves.add(n);
    }
    String blank = unlessStated(item);
    String half = halves.isEmpty() ? blank : "IF(" + halves.get(0) + ",1," + blank + ")";
    return "IF(" + answered + ",0," + half + ")";
  }

  private String isNumber(Indicator item, Component component) {
    return "ISNUMBER(" + math.number(new ComponentRef(item.code(), component)) + ")";
  }

  /** 1 where an answer is demanded and no state says why there is none. */
  private String unlessStated(Indicator item) {
    String demanded = demanded(item.applies(), item.requirement(), item.condition());
    String state = math.cell(item, Role.STATE);
    if (state == null || demanded.equals("0")) {
      return demanded;
    }
    List<String> stated = new ArrayList<>();
    for (ValueState word : List.of(ValueState.NIL, ValueState.NOT_COLLECTED, ValueState.NA)) {
      stated.add(state + "=" + Cells.quoted(TemplateTexts.state(word)));
    }
    return "IF(OR(" + String.join(",", stated) + "),0," + demanded + ")";
  }

  /** 1 where the chosen agency must answer. */
  String demanded(Applicability applies, Requirement requirement, @Nullable Condition condition) {
    boolean conditional = requirement == Requirement.CONDITIONAL && condition != null;
    if (requirement != Requirement.REQUIRED && !conditional) {
      return "0";
    }
    String asked = applies.all() ? "1" : ListNames.audience(plan.audiences().indexOf(applies));
    return condition == null || !conditional
        ? asked
        : "IF(" + holds(condition) + "," + asked + ",0)";
  }

  private String holds(Condition condition) {
    Indicator asked = plan.outline().require(condition.indicator());
    List<String> terms = new ArrayList<>();
    for (String value : condition.values().stream().sorted().toList()) {
      if (asked.kind() == Kind.YESNO || asked.kind() == Kind.ENUM) {
        String cell = math.cell(asked, Role.CHOICE);
        terms.add(cell == null ? "FALSE" : cell + "=" + Cells.quoted(label(asked, value)));
      } else {
        terms.add(math.number(new ComponentRef(asked.code(), asked.main())) + "=" + value);
      }
    }
    BigDecimal above = condition.above();
    if (above != null) {
      String number = math.number(new ComponentRef(asked.code(), asked.main()));
      terms.add("AND(ISNUMBER(%1$s),%1$s>%2$s)".formatted(number, above.toPlainString()));
    }
    return "OR(" + String.join(",", terms) + ")";
  }

  private String label(Indicator item, String code) {
    String list = item.choices();
    if (list == null) {
      return TemplateTexts.of("yesno." + code);
    }
    return plan.outline().choices(list).choice(code).map(c -> c.label().vi()).orElse(code);
  }

  /** The numerator exceeds the denominator, where that is an error. */
  String over(Indicator item) {
    boolean judged =
        item.rules().stream()
            .anyMatch(r -> r instanceof ValueRule.NumeratorWithin && r.level() == Level.ERROR);
    String n = math.number(new ComponentRef(item.code(), Component.NUMERATOR));
    String d = math.number(new ComponentRef(item.code(), Component.DENOMINATOR));
    return judged ? both(n, d, "%s>%s") : "0";
  }

  /** 1 where both numbers are there and stand in the relation. */
  private static String both(String n, String d, String relation) {
    return "IF(COUNT(%s,%s)=2,IF(%s,1,0),0)".formatted(n, d, relation.formatted(n, d));
  }

  /** A number cell holds no number, a negative one, or one that is not whole. */
  String unusable(Indicator item) {
    boolean whole = item.kind() == Kind.RATIO || item.kind() == Kind.COUNT && !item.decimals();
    if (item.kind() != Kind.RATIO && !item.kind().isAmount()) {
      return "0";
    }
    List<String> faults = new ArrayList<>();
    for (Role role : List.of(Role.NUMERATOR, Role.DENOMINATOR)) {
      String cell = math.cell(item, role);
      if (cell != null && (role == Role.NUMERATOR || item.kind() == Kind.RATIO)) {
        String bad = whole ? "OR(%1$s<0,%1$s<>INT(%1$s))" : "%1$s<0";
        faults.add(
            ("IF(ISERROR(%1$s),0,IF(ISNUMBER(%1$s),IF(" + bad + ",1,0),IF(%1$s=\"\",0,1)))")
                .formatted(cell));
      }
    }
    return faults.isEmpty() ? "0" : "MIN(1," + String.join("+", faults) + ")";
  }

  /** The typed percentage is far from what the counts give, where that is an error. */
  String percentWrong(Indicator item) {
    ValueRule.PercentMatch rule = percentRule(item);
    return rule == null || rule.level() != Level.ERROR ? "0" : farther(item, rule.mismatch());
  }

  /** The typed percentage differs a little, or stands without counts. */
  String percentDoubtful(Indicator item) {
    ValueRule.PercentMatch rule = percentRule(item);
    String percent = math.cell(item, Role.PERCENT);
    if (rule == null || percent == null) {
      return "0";
    }
    String alone =
        "IF(AND(ISNUMBER(%s),NOT(AND(%s,%s))),1,0)"
            .formatted(
                percent,
                isNumber(item, Component.NUMERATOR),
                isNumber(item, Component.DENOMINATOR));
    return "MAX(" + alone + "," + farther(item, rule.tolerance()) + ")";
  }

  private static ValueRule.@Nullable PercentMatch percentRule(Indicator item) {
    for (ValueRule rule : item.rules()) {
      if (rule instanceof ValueRule.PercentMatch match && !item.quotient()) {
        return match;
      }
    }
    return null;
  }

  private String farther(Indicator item, BigDecimal points) {
    String percent = math.cell(item, Role.PERCENT);
    if (percent == null) {
      return "0";
    }
    String limit = points.stripTrailingZeros().toPlainString();
    String differs =
        "IF(ISNUMBER("
            + percent
            + "),IF(%2$s>0,ABS("
            + percent
            + "-100*%1$s/%2$s)>"
            + limit
            + ",FALSE),FALSE)";
    return both(
        math.written(item, Component.NUMERATOR),
        math.written(item, Component.DENOMINATOR),
        differs);
  }

  /** The text is shorter than wanted. */
  String tooShort(Indicator item) {
    for (ValueRule rule : item.rules()) {
      String text = rule instanceof ValueRule.MinLength ? math.cell(item, Role.TEXT) : null;
      if (rule instanceof ValueRule.MinLength min && text != null) {
        return "IF(ISERROR(%1$s),0,IF(AND(LEN(TRIM(%1$s))>0,LEN(TRIM(%1$s))<%2$d),1,0))"
            .formatted(text, min.length());
      }
    }
    return "0";
  }
}
