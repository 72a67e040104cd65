package vn.tonghop.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.normalize.YearSpan;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.RecordRule.Relation;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Tolerance;

/** Makes the checks of a table: one per required column, numeric column and rule. */
final class RowChecks {

  private final Table table;
  private final String agency;

  private RowChecks(Table table, String agency) {
    this.table = table;
    this.agency = agency;
  }

  /**
   * In the order their findings are reported for a row.
   *
   * @param agency whose rows they are
   */
  static List<RowCheck> of(Table table, String agency) {
    RowChecks checks = new RowChecks(table, agency);
    List<RowCheck> list = new ArrayList<>();
    table.columns().stream().filter(Column::required).map(checks::required).forEach(list::add);
    table.columns().stream().filter(RowChecks::isTyped).map(checks::kind).forEach(list::add);
    table.rules().stream().map(checks::rule).forEach(list::add);
    return List.copyOf(list);
  }

  /** A number of a kind; what is computed may be anything, what is typed was read by its kind. */
  private static boolean isTyped(Column column) {
    return column.isNumeric() && column.source() == null;
  }

  private RowCheck required(Column column) {
    RowPlace place = new RowPlace(table, column.key());
    FindingCode code = FindingCode.REQUIRED;
    return row ->
        isEmpty(row, place.index()) && !hasRaw(row, column)
            ? place.finding(code.code(), code.level(), row)
            : null;
  }

  private RowCheck kind(Column column) {
    RowPlace place = new RowPlace(table, column.key());
    return row -> {
      BigDecimal number = row.rejected() ? null : row.amount(place.index());
      FindingCode fault =
          number == null ? null : KindFault.of(column.kind(), column.decimals(), number);
      return fault == null || number == null
          ? null
          : place.finding(fault.code(), fault.level(), row).found(NumberText.of(number));
    };
  }

  private RowCheck rule(RowRule rule) {
    if (rule instanceof RowRule.Compare compare) {
      return compare(compare);
    } else if (rule instanceof RowRule.Order order) {
      return new RowOrder(table, order);
    } else if (rule instanceof RowRule.Sum sum) {
      return new RowSum(table, sum);
    } else if (rule instanceof RowRule.KeyIn) {
      return row -> null;
    } else if (rule instanceof RowRule.Positive positive) {
      return number(rule, positive.column(), n -> n.signum() > 0, "> 0");
    } else if (rule instanceof RowRule.Range range) {
      return number(
          rule,
          range.column(),
          n -> isInside(n, range.min(), range.max()),
          NumberText.interval(range.min(), range.max()));
    } else if (rule instanceof RowRule.Url url) {
      return text(rule, url.column(), InternetAddress::isList);
    } else if (rule instanceof RowRule.Filled filled) {
      return filled(filled);
    } else if (rule instanceof RowRule.DateWindow window) {
      return dateWindow(window);
    } else if (rule instanceof RowRule.Period period) {
      return period(period);
    } else if (rule instanceof RowRule.Only only) {
      return only(only);
    } else if (rule instanceof RowRule.Unique unique) {
      return new UniqueRows(table, unique);
    } else if (rule instanceof RowRule.Listed listed) {
      return new ListedRows(table, listed, agency);
    }
    throw new IllegalArgumentException("unknown rule " + rule);
  }

  private RowCheck compare(RowRule.Compare rule) {
    RowPlace left = new RowPlace(table, rule.left());
    RowPlace right = new RowPlace(table, rule.right());
    return row -> {
      BigDecimal a = row.amount(left.index());
      BigDecimal b = row.amount(right.index());
      if (a == null || b == null || holds(a, rule.relation(), b)) {
        return null;
      }
      return left.finding(rule.code(), rule.level(), row)
          .found(NumberText.of(a))
          .expected(NumberText.of(b));
    };
  }

  private RowCheck number(
      RowRule rule, String column, Predicate<BigDecimal> good, String expected) {
    RowPlace place = new RowPlace(table, column);
    return row -> {
      BigDecimal number = row.amount(place.index());
      return number == null || good.test(number)
          ? null
          : place
              .finding(rule.code(), rule.level(), row)
              .found(NumberText.of(number))
              .expected(expected);
    };
  }

  private RowCheck text(RowRule rule, String column, Predicate<String> good) {
    RowPlace place = new RowPlace(table, column);
    return row -> {
      String text = row.text(place.index());
      return text == null || good.test(text)
          ? null
          : place.finding(rule.code(), rule.level(), row).found(text);
    };
  }

  private RowCheck filled(RowRule.Filled rule) {
    RowPlace place = new RowPlace(table, rule.column());
    int[] instead = rule.instead().stream().mapToInt(table::indexOf).toArray();
    return row ->
        isEmpty(row, place.index()) && IntStream.of(instead).allMatch(i -> isEmpty(row, i))
            ? place.finding(rule.code(), rule.level(), row)
            : null;
  }

  private RowCheck period(RowRule.Period rule) {
    RowPlace place = new RowPlace(table, rule.column());
    return row -> {
      String text = row.text(place.index());
      YearSpan span = text == null ? null : YearSpan.of(text).orElse(null);
      String fault = span == null ? null : PeriodJudge.fault(span, rule);
      return text == null || fault == null
          ? null
          : place.finding(rule.code(), rule.level(), row).found(text).expected(fault);
    };
  }

  private RowCheck only(RowRule.Only rule) {
    RowMatcher matcher = new RowMatcher(table, rule.rows());
    RowCheck check = rule(rule.rule());
    boolean tells = rule.rule() instanceof RowRule.Filled && rule.level() != Level.INFO;
    int witness = tells ? soleFilled(rule.rows()) : -1;
    return row -> {
      Finding finding = matcher.matches(row) ? check.judge(row) : null;
      return finding == null || witness < 0 ? finding : finding.found(text(row, witness));
    };
  }

  /**
   * The one column that is filled in where another one must be, too; -1: none. Its content is told,
   * but not by findings that are folded.
   */
  private int soleFilled(RowFilter rows) {
    List<String> filled =
        rows.accepted().entrySet().stream()
            .filter(accepted -> accepted.getValue().contains(RowFilter.FILLED))
            .map(Map.Entry::getKey)
            .toList();
    return filled.size() == 1 ? table.indexOf(filled.get(0)) : -1;
  }

  private static String text(TableRow row, int column) {
    return row.value(column) instanceof BigDecimal number
        ? NumberText.of(number)
        : Objects.requireNonNullElse(row.canonical(column), "");
  }

  private RowCheck dateWindow(RowRule.DateWindow rule) {
    RowPlace place = new RowPlace(table, rule.column());
    Predicate<LocalDate> good = DateJudge.within(rule.from(), rule.to());
    String expected = expected(rule);
    return row -> {
      String text = row.text(place.index());
      if (text == null) {
        return rule.needed() && isEmpty(row, place.index())
            ? place.finding(rule.code(), rule.level(), row).expected(expected)
            : null;
      }
      LocalDate date = LocalDate.parse(text);
      if (good.test(date)) {
        return null;
      }
      Finding finding = place.finding(rule.code(), rule.level(), row);
      return rule.from() != null && rule.to() != null
          ? DateJudge.judge(date, good, finding, expected)
          : finding.found(NumberText.of(date)).expected(expected);
    };
  }

  /** Both ends, or the only one. */
  private static String expected(RowRule.DateWindow rule) {
    return Stream.of(Optional.ofNullable(rule.from()), Optional.ofNullable(rule.to()))
        .flatMap(Optional::stream)
        .map(NumberText::of)
        .collect(Collectors.joining("–"));
  }

  /** In a row that could not be read nobody knows which cells are empty. */
  private static boolean isEmpty(TableRow row, int column) {
    return !row.rejected() && row.value(column) == null;
  }

  /** The agency wrote something there that is no value: "there is none", "not collected". */
  private static boolean hasRaw(TableRow row, Column column) {
    String raw = row.raw();
    return raw != null && raw.lines().anyMatch(line -> line.startsWith(column.key() + "="));
  }

  static boolean isInside(BigDecimal n, @Nullable BigDecimal min, @Nullable BigDecimal max) {
    return (min == null || n.compareTo(min) >= 0) && (max == null || n.compareTo(max) <= 0);
  }

  static boolean holds(BigDecimal left, Relation relation, BigDecimal right) {
    return holds(left, relation, right, Tolerance.NONE);
  }

  static boolean holds(BigDecimal left, Relation relation, BigDecimal right, Tolerance tolerance) {
    BigDecimal difference = left.subtract(right);
    boolean same = difference.abs().compareTo(tolerance.beside(right)) <= 0;
    int order = same ? 0 : difference.signum();
    return switch (relation) {
      case EQUAL -> order == 0;
      case AT_MOST -> order <= 0;
      case AT_LEAST -> order >= 0;
    };
  }
}
