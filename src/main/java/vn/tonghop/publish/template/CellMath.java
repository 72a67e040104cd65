package vn.tonghop.publish.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.Term;

/**
 * What the outline computes, as formulas over the cells of the template. An expression that has no
 * number gives the empty text, as the pipeline has "no number" then.
 */
final class CellMath {

  static final String NOTHING = "\"\"";

  private final TemplatePlan plan;

  CellMath(TemplatePlan plan) {
    this.plan = plan;
  }

  /** The cell of an item's answer; null: there is no such cell. May be an error where not shown. */
  @Nullable String cell(Indicator item, Role role) {
    FormPlan form = plan.formOf(item.code()).orElse(null);
    if (form == null || !form.has(role)) {
      return null;
    }
    int column = form.column(role);
    if (!form.named()) {
      return Cells.on(form.sheet()) + Cells.fixed(form.row(item.code()), column);
    }
    return "INDEX(%s,MATCH(%s,%s,0))"
        .formatted(
            range(form, column), Cells.quoted(item.code()), range(form, form.column(Role.CODE)));
  }

  private static String range(FormPlan form, int column) {
    String letters = Cells.letters(column);
    return "%s$%s$%d:$%s$%d"
        .formatted(Cells.on(form.sheet()), letters, FormPlan.FIRST_ROW, letters, form.lastRow());
  }

  /** The role of the cell that holds a number. */
  static Role role(Indicator item, Component component) {
    if (component == Component.DENOMINATOR) {
      return Role.DENOMINATOR;
    }
    return item.kind() == Kind.PERCENT ? Role.PERCENT : Role.NUMERATOR;
  }

  /** A number of an item as rules and computations use it, or the empty text. */
  String number(ComponentRef ref) {
    Indicator item = plan.outline().require(ref.indicator());
    String cell = cell(item, role(item, ref.component()));
    if (cell == null) {
      Derivation derivation = item.derivation(ref.component());
      boolean forOthers = derivation instanceof Derivation.ListSize && !item.applies().all();
      return derivation == null || forOthers ? NOTHING : derived(derivation);
    }
    String typed = written(item, ref.component(), cell);
    Derivation.TableCount details = item.details();
    return details == null || ref.component() != item.main()
        ? typed
        : "IF(" + rows(details.table()) + ">0," + count(details) + "," + typed + ")";
  }

  /** A number of an item as it stands beside a typed percentage, or the empty text. */
  String written(Indicator item, Component component) {
    String cell = cell(item, role(item, component));
    return cell == null ? NOTHING : written(item, component, cell);
  }

  private String written(Indicator item, Component component, String cell) {
    ComponentRef ref = new ComponentRef(item.code(), component);
    return "IF(ISNUMBER(" + cell + ")," + cell + "," + otherwise(item, ref) + ")";
  }

  /** "There is none" counts 0 where the outline says so; never as a denominator. */
  private String otherwise(Indicator item, ComponentRef ref) {
    String state = cell(item, Role.STATE);
    return state == null || !item.nilCountsAsZero() || ref.component() == Component.DENOMINATOR
        ? NOTHING
        : "IF(" + state + "=" + Cells.quoted(TemplateTexts.state(ValueState.NIL)) + ",0,\"\")";
  }

  /** What the outline computes, or the empty text. */
  String derived(Derivation derivation) {
    if (derivation instanceof Derivation.Linear linear) {
      return linear(linear);
    } else if (derivation instanceof Derivation.TotalOf total) {
      return total(total);
    } else if (derivation instanceof Derivation.Formula formula) {
      return formula(formula);
    } else if (derivation instanceof Derivation.TableSum sum) {
      TablePlan table = plan.table(sum.table()).orElseThrow();
      String amounts = table.range(table.position(sum.column()));
      return "IF(%s=0,\"\",%s)".formatted(rows(sum.table()), meant(table, sum.where(), amounts));
    }
    if (derivation instanceof Derivation.Constant constant) {
      return constant.number().toPlainString();
    }
    if (derivation instanceof Derivation.Mention
        || derivation instanceof Derivation.Chosen
        || derivation instanceof Derivation.TableDistinct
        || derivation instanceof Derivation.TableListed) {
      return NOTHING;
    }
    if (derivation instanceof Derivation.ListSize list) {
      return String.valueOf(list.size());
    }
    Derivation.TableCount count = (Derivation.TableCount) derivation;
    return "IF(%s=0,\"\",%s)".formatted(rows(count.table()), count(count));
  }

  private String formula(Derivation.Formula formula) {
    List<String> all = new ArrayList<>(formula.terms().stream().map(this::term).toList());
    String sum =
        formula.parts().stream()
            .map(part -> part.times().toPlainString() + "*" + term(part.number()))
            .collect(Collectors.joining("+"));
    String there = "COUNT(%s)=%d".formatted(String.join(",", all), all.size());
    Term over = formula.over();
    if (over == null) {
      return "IF(" + there + "," + sum + ",\"\")";
    }
    String divisor = term(over);
    return "IF(%s,IF(%s=0,\"\",(%s)/%s),\"\")".formatted(there, divisor, sum, divisor);
  }

  /** A number of an item or over rows, or the empty text. */
  String term(Term term) {
    return term instanceof ComponentRef ref ? number(ref) : derived((Derivation) term);
  }

  private String linear(Derivation.Linear linear) {
    List<String> plus = linear.plus().stream().map(this::number).toList();
    List<String> minus = linear.minus().stream().map(this::number).toList();
    if (plus.size() == 1 && minus.isEmpty()) {
      return plus.get(0);
    }
    List<String> all = new ArrayList<>(plus);
    all.addAll(minus);
    String sum = String.join("+", plus) + minus.stream().map(m -> "-" + m).collect(joining());
    return "IF(COUNT(%s)=%d,%s,\"\")".formatted(String.join(",", all), all.size(), sum);
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining();
  }

  private String total(Derivation.TotalOf total) {
    List<String> parts = total.parts().stream().map(this::plainCell).toList();
    String all = String.join(",", parts);
    return "IF(COUNT(%s)=0,\"\",SUM(%s))".formatted(all, all);
  }

  /** Blank cells do not count in a sum; "there is none" adds nothing. */
  private String plainCell(ComponentRef ref) {
    Indicator item = plan.outline().require(ref.indicator());
    String cell = cell(item, role(item, ref.component()));
    return cell == null ? "0" : cell;
  }

  /** Number of filled-in rows of a table. */
  String rows(String table) {
    TablePlan sheet = plan.table(table).orElseThrow();
    return "COUNTA(" + sheet.range(sheet.position(leading(sheet))) + ")";
  }

  /** The column that is filled in wherever there is a row. */
  static String leading(TablePlan table) {
    Function<java.util.function.Predicate<Column>, @Nullable String> first =
        wanted ->
            table.table().columns().stream()
                .filter(c -> table.position(c.key()) > 0 && wanted.test(c))
                .map(Column::key)
                .findFirst()
                .orElse(null);
    String key = first.apply(c -> c.required() && !c.fillDown());
    key = key != null ? key : first.apply(c -> !c.order());
    return java.util.Objects.requireNonNull(key, table.sheet());
  }

  /** Number of rows meant, whatever else is wrong with them. */
  String count(Derivation.TableCount count) {
    TablePlan table = plan.table(count.table()).orElseThrow();
    if (count.where().accepted().isEmpty()) {
      return rows(count.table());
    }
    return meant(table, count.where(), "");
  }

  /** Number of the rows meant, or the sum of a column over them. */
  private String meant(TablePlan table, RowFilter where, String amounts) {
    List<String> conditions = List.of("");
    for (Map.Entry<String, Set<String>> entry : new TreeMap<>(where.accepted()).entrySet()) {
      List<String> words = criteria(table, entry.getKey(), new TreeSet<>(entry.getValue()));
      List<String> combined = new ArrayList<>();
      conditions.forEach(before -> words.forEach(word -> combined.add(before + "," + word)));
      conditions = combined;
    }
    if (where.accepted().isEmpty()) {
      return amounts.isEmpty() ? rows(table.table().key()) : "SUM(" + amounts + ")";
    }
    String function = amounts.isEmpty() ? "COUNTIFS(%2$s)" : "SUMIFS(%1$s,%2$s)";
    return conditions.isEmpty()
        ? "0"
        : conditions.stream()
            .map(condition -> function.formatted(amounts, condition.substring(1)))
            .collect(Collectors.joining("+", "(", ")"));
  }

  /** Range and criterion for each way the form writes the values. */
  private List<String> criteria(TablePlan table, String key, Set<String> accepted) {
    Column column = table.table().column(key).orElseThrow();
    List<String> criteria = new ArrayList<>();
    int own = table.position(key);
    for (String value : accepted) {
      int tick = table.tickPosition(key, value);
      if (tick > 0) {
        criteria.add(table.range(tick) + ",\"<>\"");
      } else if (own > 0) {
        Optional<String> wanted = RowFilter.Wanted.of(value).map(CellMath::criterion);
        if (wanted.isPresent()) {
          criteria.add(table.range(own) + "," + wanted.get());
          continue;
        }
        for (String word : words(column, value)) {
          boolean number = word.matches("0|[1-9][0-9]{0,8}");
          criteria.add(table.range(own) + "," + (number ? word : Cells.quoted(word)));
        }
      }
    }
    return criteria;
  }

  private static String criterion(RowFilter.Wanted wanted) {
    if (wanted.what() == RowFilter.What.MENTIONS) {
      return Cells.quoted("*" + wanted.text() + "*");
    }
    LocalDate day = LocalDate.parse(wanted.text());
    return "\"%s\"&DATE(%d,%d,%d)"
        .formatted(
            wanted.what() == RowFilter.What.BY ? "<=" : ">",
            day.getYear(),
            day.getMonthValue(),
            day.getDayOfMonth());
  }

  /** The ways the form itself writes a value. */
  private List<String> words(Column column, String value) {
    String list = column.choices();
    if (list == null) {
      return List.of(value);
    }
    return plan.outline()
        .choices(list)
        .choice(value)
        .map(ChoiceList.Choice::label)
        .map(label -> label.vi().equals(value) ? List.of(value) : List.of(value, label.vi()))
        .orElse(List.of(value));
  }
}
