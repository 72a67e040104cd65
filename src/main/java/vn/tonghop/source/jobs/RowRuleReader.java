package vn.tonghop.source.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.RecordRule.Relation;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.RowRule;
import vn.tonghop.source.jobs.Declarations.Holds;

/** Reads a rule over the rows of one table. */
final class RowRuleReader {

  private static final Kind[] AMOUNTS = {Kind.COUNT, Kind.PERCENT, Kind.NUMBER, Kind.MONEY};

  private static final Kind[] COMPARED = {
    Kind.COUNT, Kind.PERCENT, Kind.NUMBER, Kind.MONEY, Kind.DATE, Kind.ENUM
  };
  private static final Map<String, Boolean> BLANK_IS_ZERO = Map.of("zero", true, "unknown", false);

  private enum Type {
    COMPARE,
    SUM,
    KEYS,
    POSITIVE,
    RANGE,
    URL,
    FILLED,
    DATE_WINDOW,
    PERIOD,
    UNIQUE,
    LISTED;

    private static final Map<String, Type> BY_WORD = KindWords.words(values());
  }

  private final TableReferences tables;
  private final RowLists lists;
  private final String table;

  RowRuleReader(TableReferences tables, RowLists lists, String table) {
    this.tables = tables;
    this.lists = lists;
    this.table = table;
  }

  /** Empty when the type is unknown. */
  Optional<RowRule> read(Fields rule) {
    Optional<Type> type = rule.need("type").flatMap(item -> item.oneOf(Type.BY_WORD));
    if (type.isEmpty()) {
      rule.all();
    }
    return type.map(known -> only(rule, rule(rule, known)));
  }

  private RowRule only(Fields rule, RowRule read) {
    RowFilter rows = tables.filter(rule, "where", table);
    return rows.accepted().isEmpty() ? read : new RowRule.Only(rows, read);
  }

  private RowRule rule(Fields rule, Type type) {
    return switch (type) {
      case COMPARE -> compare(rule);
      case SUM -> sum(rule);
      case KEYS -> keys(rule);
      case UNIQUE -> unique(rule);
      case LISTED -> new ListedReader(tables, lists, table).read(rule);
      case DATE_WINDOW -> dateWindow(rule);
      case PERIOD -> period(rule);
      case RANGE -> range(rule);
      case POSITIVE -> {
        Severity severity = Severity.of(rule, FindingCode.ZERO);
        yield new RowRule.Positive(column(rule, AMOUNTS), severity.code(), severity.level());
      }
      case URL -> {
        Severity severity = Severity.of(rule, FindingCode.URL);
        String column = column(rule, Kind.TEXT, Kind.LIST);
        yield new RowRule.Url(column, severity.code(), severity.level());
      }
      case FILLED -> {
        Severity severity = Severity.of(rule, FindingCode.REQUIRED);
        List<Item> instead = rule.find("or").map(Item::itemsOrOne).orElse(List.of());
        yield new RowRule.Filled(
            column(rule), tables.columns(instead, table), severity.code(), severity.level());
      }
    };
  }

  private RowRule compare(Fields rule) {
    Severity severity = Severity.named(rule);
    String left = tables.column(rule, "left", table, COMPARED);
    Holds holds = tables.holds(table, left);
    boolean choices = holds != null && holds.isOneOf(Kind.ENUM);
    boolean dates = holds != null && holds.isOneOf(Kind.DATE);
    Kind[] kinds = choices ? new Kind[] {Kind.ENUM} : dates ? new Kind[] {Kind.DATE} : AMOUNTS;
    String right = tables.column(rule, "right", table, kinds);
    if (!choices && !dates) {
      return new RowRule.Compare(left, relation(rule), right, severity.code(), severity.level());
    }
    List<String> own = tables.choices(table, left);
    List<String> other = tables.choices(table, right);
    List<String> order = own.size() < other.size() ? other : own;
    if (!order.stream().filter(own::contains).toList().equals(own)
        || !order.stream().filter(other::contains).toList().equals(other)) {
      rule.problems().add(rule.placeOf("right"), "other-list", right);
    }
    return new RowRule.Order(left, relation(rule), right, order, severity.code(), severity.level());
  }

  private RowRule sum(Fields rule) {
    Severity severity = Severity.of(rule, FindingCode.ROW_SUM);
    List<Item> parts = rule.need("parts").map(Item::itemsOrOne).orElse(List.of());
    if (rule.has("parts") && parts.isEmpty()) {
      rule.problems().add(rule.placeOf("parts"), "empty-value");
    }
    return new RowRule.Sum(
        tables.columns(parts, table, AMOUNTS),
        rule.has("relation") ? relation(rule) : Relation.EQUAL,
        tables.column(rule, "total", table, AMOUNTS),
        Terms.tolerance(rule),
        rule.find("blank").flatMap(item -> item.oneOf(BLANK_IS_ZERO)).orElse(true),
        severity.code(),
        severity.level());
  }

  private RowRule keys(Fields rule) {
    Severity severity = Severity.remark(rule, FindingCode.KEY_MISSING);
    List<Item> columns = rule.need("columns").map(Item::itemsOrOne).orElse(List.of());
    List<String> own = tables.columns(columns, table);
    RowRule none =
        new RowRule.KeyIn(own, "", List.of(), RowFilter.ALL, severity.code(), severity.level());
    return rule.need("in")
        .flatMap(item -> Fields.one(item, in -> keyIn(in, own, severity)))
        .orElse(none);
  }

  private RowRule keyIn(Fields in, List<String> own, Severity severity) {
    String other = tables.table(in);
    List<Item> keys = in.need("columns").map(Item::itemsOrOne).orElse(List.of());
    List<String> wanted = tables.columns(keys, other);
    if (!keys.isEmpty() && keys.size() != own.size()) {
      in.problems().add(in.placeOf("columns"), "keys-width", String.valueOf(own.size()));
    }
    return new RowRule.KeyIn(
        own, other, wanted, tables.filter(in, other), severity.code(), severity.level());
  }

  private RowRule range(Fields rule) {
    Severity severity = Severity.of(rule, FindingCode.RANGE);
    Bounds bounds = Bounds.of(rule);
    String column = column(rule, AMOUNTS);
    return new RowRule.Range(column, bounds.min(), bounds.max(), severity.code(), severity.level());
  }

  private RowRule dateWindow(Fields rule) {
    Severity severity = Severity.of(rule, FindingCode.WINDOW);
    Optional<LocalDate> from = rule.find("from").flatMap(Item::date);
    Optional<LocalDate> to = rule.find("to").flatMap(Item::date);
    if (!rule.has("from") && !rule.has("to")) {
      rule.problems().add(rule.place(), "missing-key", "to");
    } else if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      rule.problems().add(rule.place(), "bounds-backwards");
    }
    return new RowRule.DateWindow(
        column(rule, Kind.DATE),
        from.orElse(null),
        to.orElse(null),
        rule.flag("needed"),
        severity.code(),
        severity.level());
  }

  private RowRule period(Fields rule) {
    Severity severity = Severity.of(rule, FindingCode.PERIOD_YEAR);
    Integer holds = rule.find("holds").flatMap(Item::whole).orElse(null);
    Integer from = rule.find("begins_from").flatMap(Item::whole).orElse(null);
    Integer by = rule.find("begins_by").flatMap(Item::whole).orElse(null);
    if (holds == null && from == null && by == null) {
      rule.problems().add(rule.place(), "missing-key", "holds");
    } else if (from != null && by != null && from > by) {
      rule.problems().add(rule.place(), "bounds-backwards");
    }
    String column = column(rule, Kind.PERIOD);
    return new RowRule.Period(column, holds, from, by, severity.code(), severity.level());
  }

  private RowRule unique(Fields rule) {
    Severity severity = Severity.of(rule, FindingCode.DUP);
    List<Item> columns = rule.need("columns").map(Item::itemsOrOne).orElse(List.of());
    return new RowRule.Unique(tables.columns(columns, table), severity.code(), severity.level());
  }

  private String column(Fields rule, Kind... kinds) {
    return tables.column(rule, "column", table, kinds);
  }

  /** {@code relation}: one of the signs. */
  static Relation relation(Fields rule) {
    Map<String, Relation> signs =
        Map.of("=", Relation.EQUAL, "<=", Relation.AT_MOST, ">=", Relation.AT_LEAST);
    return rule.need("relation").flatMap(item -> item.oneOf(signs)).orElse(Relation.EQUAL);
  }
}
