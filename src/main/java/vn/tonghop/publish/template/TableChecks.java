package vn.tonghop.publish.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.RecordRule;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Split;

/** The checks of one table sheet. */
final class TableChecks {

  /** Characters Excel takes in a text of a formula. */
  private static final int LONGEST_TEXT = 255;

  /** Characters for one choice list; Excel takes 8,192 in a formula. */
  private static final int LONGEST_LIST = 6_000;

  private final TemplatePlan plan;
  private final TablePlan table;
  private final ItemFlags flags;
  private final CellMath math;
  private final List<Check> checks = new ArrayList<>();

  TableChecks(TemplatePlan plan, TablePlan table, ItemFlags flags, CellMath math) {
    this.plan = plan;
    this.table = table;
    this.flags = flags;
    this.math = math;
  }

  List<Check> checks() {
    present();
    required();
    table.table().columns().forEach(this::values);
    table.table().rules().forEach(this::rule);
    table.table().splits().forEach(this::split);
    plan.forms().forEach(form -> form.items().forEach(this::details));
    return List.copyOf(checks);
  }

  private void present() {
    String wanted =
        flags.demanded(
            table.table().applies(), table.table().requirement(), table.table().condition());
    if (!wanted.equals("0")) {
      boolean error = FindingCode.TABLE_EMPTY.level() == Level.ERROR;
      String rows = math.rows(table.table().key());
      add(error, TemplateTexts.of("check.tablePresent"), "IF(" + rows + "=0," + wanted + ",0)");
    }
  }

  /** Cells that are required in every row in which anything stands. */
  private void required() {
    List<String> needed = new ArrayList<>();
    Set<String> all = new LinkedHashSet<>();
    List<String> names = new ArrayList<>();
    for (Column column : table.table().columns()) {
      int position = table.position(column.key());
      if (position > 0 && !column.order()) {
        all.add(table.range(position));
        if (column.required() && !column.fillDown()) {
          needed.add("(" + table.range(position) + "=\"\")");
          names.add(header(column));
        }
      }
    }
    if (!needed.isEmpty()) {
      String any =
          all.stream()
              .map(range -> "(" + range + "<>\"\")")
              .collect(Collectors.joining("+", "((", ")>0)"));
      add(
          true,
          TemplateTexts.of("check.tableRequired", String.join("; ", names)),
          "SUM(" + any + "*(" + String.join("+", needed) + "))");
    }
  }

  private void values(Column column) {
    int position = table.position(column.key());
    if (position == 0) {
      return;
    }
    String range = table.range(position);
    if (column.kind() == Kind.COUNT) {
      add(
          true,
          TemplateTexts.of("check.tableNumber", header(column)),
          "SUM((%1$s>\"\")+(%1$s<0))".formatted(range));
    } else if (column.kind() == Kind.DATE) {
      add(
          true,
          TemplateTexts.of("check.tableDate", header(column)),
          "SUM(1*(%1$s>\"\"))".formatted(range));
    } else if (column.choices() != null && !column.open() && !column.several()) {
      choice(column, range, plan.outline().choices(column.choices()));
    }
  }

  /** A list too long for a formula is left to the drop-down alone. */
  private void choice(Column column, String range, ChoiceList list) {
    Set<String> words = new LinkedHashSet<>();
    list.choices().forEach(c -> words.add(c.code()));
    list.choices().forEach(c -> words.add(c.label().vi()));
    String none =
        words.stream().map(word -> Cells.lacks(range, word)).collect(Collectors.joining("*"));
    if (none.length() > LONGEST_LIST || words.stream().anyMatch(w -> w.length() > LONGEST_TEXT)) {
      return;
    }
    String other = column.orPercent() ? "*(" + range + ">\"\")" : "";
    add(
        true,
        TemplateTexts.of("check.tableChoice", header(column)),
        "SUM((" + range + "<>\"\")*" + none + other + ")");
  }

  private void rule(RowRule rule) {
    boolean error = rule.level() == Level.ERROR;
    if (rule instanceof RowRule.Compare compare) {
      String left = range(compare.left());
      String right = range(compare.right());
      if (!left.isEmpty() && !right.isEmpty()) {
        String text = header(compare.left()) + sign(compare.relation()) + header(compare.right());
        add(
            error,
            text,
            "SUM((%1$s<>\"\")*(%2$s<>\"\")*(%1$s%3$s%2$s))"
                .formatted(left, right, broken(compare.relation())));
      }
    } else if (rule instanceof RowRule.Positive positive) {
      String range = range(positive.column());
      if (!range.isEmpty()) {
        add(
            error,
            header(positive.column()) + " > 0",
            "SUM((%1$s<>\"\")*(%1$s<=0))".formatted(range));
      }
    } else if (rule instanceof RowRule.Filled filled) {
      filled(filled);
    } else if (rule instanceof RowRule.Sum sum) {
      sum(sum);
    } else if (rule instanceof RowRule.Order order && order.order().isEmpty()) {
      dates(order);
    }
  }

  private void sum(RowRule.Sum rule) {
    List<String> parts = rule.parts().stream().map(this::range).toList();
    String total = range(rule.total());
    if (total.isEmpty() || parts.contains("")) {
      return;
    }
    String text =
        rule.parts().stream().map(this::header).collect(Collectors.joining(" + "))
            + sign(rule.relation())
            + header(rule.total());
    add(rule.level() == Level.ERROR, text, new RowSumFormula(rule, parts, total).faults());
  }

  private void dates(RowRule.Order rule) {
    String left = range(rule.left());
    String right = range(rule.right());
    if (!left.isEmpty() && !right.isEmpty()) {
      add(
          rule.level() == Level.ERROR,
          header(rule.left()) + sign(rule.relation()) + header(rule.right()),
          "SUM((%1$s<>\"\")*(%2$s<>\"\")*(%1$s%3$s%2$s))"
              .formatted(left, right, broken(rule.relation())));
    }
  }

  /** Filled in, or one of those instead of it, in every row that has a name. */
  private void filled(RowRule.Filled rule) {
    String named = range(CellMath.leading(table));
    String empty =
        Stream.concat(Stream.of(rule.column()), rule.instead().stream())
            .map(this::range)
            .filter(range -> !range.isEmpty())
            .map(range -> "(" + range + "=\"\")")
            .collect(Collectors.joining("*"));
    if (!named.isEmpty() && !empty.isEmpty()) {
      add(
          rule.level() == Level.ERROR,
          TemplateTexts.of("check.tableFilled", header(rule.column())),
          "SUM((" + named + "<>\"\")*" + empty + ")");
    }
  }

  /** Parts that are typed add up to their total. */
  private void split(Split split) {
    String total = range(split.total());
    List<String> parts =
        split.parts().values().stream().map(this::range).filter(p -> !p.isEmpty()).toList();
    if (!total.isEmpty() && !parts.isEmpty()) {
      String typed =
          parts.stream()
              .map(p -> "(" + p + "<>\"\")")
              .collect(Collectors.joining("+", "((", ")>0)"));
      String sum =
          parts.stream()
              .map(p -> "IF(ISNUMBER(%1$s),%1$s,0)".formatted(p))
              .collect(Collectors.joining("+"));
      String number = "IF(ISNUMBER(%1$s),%1$s,0)".formatted(total);
      add(
          true,
          TemplateTexts.of("check.tableSplit", header(split.total())),
          "SUM(%s*(%s<>\"\")*(ABS(%s-%s)>0.001*ABS(%s)))"
              .formatted(typed, total, sum, number, number));
    }
  }

  private static String sign(RecordRule.Relation relation) {
    return switch (relation) {
      case EQUAL -> " = ";
      case AT_MOST -> " ≤ ";
      case AT_LEAST -> " ≥ ";
    };
  }

  private static String broken(RecordRule.Relation relation) {
    return switch (relation) {
      case EQUAL -> "<>";
      case AT_MOST -> ">";
      case AT_LEAST -> "<";
    };
  }

  private String range(String key) {
    int position = table.position(key);
    return position == 0 ? "" : table.range(position);
  }

  private String header(String key) {
    return table.table().column(key).map(this::header).orElse(key);
  }

  private String header(Column column) {
    return table.columns().stream()
        .filter(c -> c.column().equals(column.key()) && c.tick().isEmpty())
        .findFirst()
        .map(table::header)
        .orElse(column.name().vi());
  }

  /** The typed number of rows is the number of rows. */
  private void details(Indicator item) {
    Derivation.TableCount details = item.details();
    if (details == null || !details.table().equals(table.table().key())) {
      return;
    }
    Component component = item.main();
    String typed =
        math.cell(
            item, component == Component.AMOUNT ? Role.NUMERATOR : CellMath.role(item, component));
    if (typed != null) {
      String count = math.count(details);
      String differs =
          "IF(AND(ISNUMBER(%1$s),%2$s>0),IF(%1$s<>%3$s,1,0),0)"
              .formatted(typed, math.rows(details.table()), count);
      checks.add(
          Check.of(
              FindingCode.TABLE_COUNT.level() == Level.ERROR,
              table.sheet(),
              TemplateTexts.of("check.tableCount", item.name().vi()),
              differs,
              "IF(%s>0,%s&\" / \"&%s,\"\")".formatted(differs, typed, count)));
    }
  }

  private void add(boolean error, String text, String faults) {
    checks.add(Check.rows(error, table.sheet(), text, faults));
  }
}
