package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RecordRule;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Term;

/** The outline's rules over several answers; judged only where every number named is there. */
final class RecordChecks {

  private final Outline outline;
  private final TableAnswers tables;
  private final Places places;

  RecordChecks(Outline outline, TableAnswers tables, Places places) {
    this.outline = outline;
    this.tables = tables;
    this.places = places;
  }

  /** What is wrong; null: nothing, or a number is missing. */
  @Nullable Finding judge(RecordRule rule, Map<String, IndicatorValue> values) {
    if (rule instanceof RecordRule.Sum sum) {
      return sum(sum, values);
    } else if (rule instanceof RecordRule.PartsWithin within) {
      return partsWithin(within, values);
    } else if (rule instanceof RecordRule.Compare compare) {
      return compare(compare, values);
    }
    throw new IllegalArgumentException("unknown rule " + rule);
  }

  private @Nullable Finding sum(RecordRule.Sum rule, Map<String, IndicatorValue> values) {
    BigDecimal parts = total(rule.parts(), values);
    BigDecimal whole = number(rule.total(), values);
    if (parts == null || whole == null) {
      return null;
    }
    BigDecimal excess = parts.subtract(whole);
    if (excess.abs().compareTo(rule.tolerance().beside(whole)) <= 0) {
      return null;
    }
    FindingCode code = excess.signum() > 0 ? FindingCode.SUM_OVER : FindingCode.SUM_UNDER;
    Level level = excess.signum() > 0 ? rule.over() : rule.under();
    return level == null
        ? null
        : finding(rule, code.code(), level, rule.total(), rule.total())
            .found(NumberText.of(parts))
            .expected(shown(whole, rule.total()));
  }

  private @Nullable Finding partsWithin(
      RecordRule.PartsWithin rule, Map<String, IndicatorValue> values) {
    BigDecimal parts = total(rule.parts(), values);
    BigDecimal whole = number(rule.whole(), values);
    Term first = rule.parts().get(0);
    return parts == null
            || whole == null
            || parts.subtract(whole).compareTo(rule.tolerance().beside(whole)) <= 0
        ? null
        : finding(rule, rule.code(), rule.level(), first, first)
            .found(NumberText.of(parts))
            .expected(shown(whole, rule.whole()));
  }

  /** Named is the item that is too great; where the two must be equal, the other one. */
  private @Nullable Finding compare(RecordRule.Compare rule, Map<String, IndicatorValue> values) {
    BigDecimal left = number(rule.left(), values);
    BigDecimal right = number(rule.right(), values);
    if (left == null
        || right == null
        || RowChecks.holds(left, rule.relation(), right, rule.tolerance())) {
      return null;
    }
    boolean againstRows = rule.terms().stream().anyMatch(term -> !(term instanceof ComponentRef));
    boolean tooGreat = rule.relation() == RecordRule.Relation.AT_MOST;
    Term named = tooGreat || againstRows ? rule.left() : rule.right();
    String sign =
        againstRows && rule.relation() != RecordRule.Relation.EQUAL
            ? rule.relation().sign() + " "
            : "";
    return finding(rule, rule.code(), rule.level(), rule.left(), named)
        .found(NumberText.of(left))
        .expected(sign + shown(right, rule.right()));
  }

  /**
   * At the cell of the item asked for, else of the first item the rule names, else at the table.
   */
  private Finding finding(RecordRule rule, String code, Level level, Term wanted, Term named) {
    Optional<ComponentRef> item =
        Stream.concat(Stream.of(wanted), rule.terms().stream())
            .filter(ComponentRef.class::isInstance)
            .map(ComponentRef.class::cast)
            .findFirst();
    if (item.isPresent()) {
      Indicator at = item(item.get());
      return places.finding(code, level, at).about(at.code(), name(named));
    }
    Table table = tableOf(wanted);
    return places
        .finding(code, level, table, tables.of(table.key()))
        .about(table.key(), name(named));
  }

  private String name(Term term) {
    return term instanceof ComponentRef ref ? item(ref).name().vi() : rowsOf(term);
  }

  /** The number; of rows with the names of table and column. */
  private String shown(BigDecimal number, Term term) {
    String text = NumberText.of(number);
    return term instanceof ComponentRef ? text : text + " (" + rowsOf(term) + ")";
  }

  private String rowsOf(Term term) {
    Table table = tableOf(term);
    String name = table.name().vi();
    return term instanceof Derivation.TableSum sum
        ? name + ": " + table.column(sum.column()).orElseThrow().name().vi()
        : name;
  }

  private Table tableOf(Term term) {
    String key = ((Derivation.OverRows) term).table();
    return outline.table(key).orElseThrow();
  }

  private Indicator item(ComponentRef ref) {
    return outline.require(ref.indicator());
  }

  private @Nullable BigDecimal total(
      List<? extends Term> parts, Map<String, IndicatorValue> values) {
    BigDecimal total = BigDecimal.ZERO;
    for (Term part : parts) {
      BigDecimal number = number(part, values);
      if (number == null) {
        return null;
      }
      total = total.add(number);
    }
    return total;
  }

  private @Nullable BigDecimal number(Term term, Map<String, IndicatorValue> values) {
    if (term instanceof ComponentRef ref) {
      IndicatorValue value = values.get(ref.indicator());
      return value == null ? null : ItemNumber.of(item(ref), value, ref.component());
    }
    return term instanceof Derivation.TableCount count
        ? rows(count)
        : made((Derivation.OverRows) term);
  }

  /** A sum without the rows that were rejected would say nothing. */
  private @Nullable BigDecimal made(Derivation.OverRows wanted) {
    TableAnswer table = tables.of(wanted.table());
    return table.presence() != TablePresence.ROWS || table.complete() ? table.number(wanted) : null;
  }

  /** Rejected rows are rows. */
  private @Nullable BigDecimal rows(Derivation.TableCount count) {
    TableAnswer table = tables.of(count.table());
    TableFacts facts = table.facts();
    return facts == null ? table.number(count) : BigDecimal.valueOf(facts.countWithRejected(count));
  }
}
