package vn.tonghop.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Derivation.TableCount;

/**
 * One thing an agency is asked for (a table is a {@link Table}).
 *
 * @param code never changes, ASCII
 * @param section code of its section
 * @param unit unit of measure as printed, empty texts: none; for a ratio {@code %} or a quotient's
 *     unit
 * @param quotient true: a ratio shown as n/d; false: as 100·n/d percent
 * @param decimals true: a count that may have decimals
 * @param partial a yes/no item that also allows "partly"
 * @param choices name of the choice list of an enum; null otherwise
 * @param several an enum that may name several choices
 * @param missingCode finding raised when a required answer is missing
 * @param nilCountsAsZero the state NIL counts as 0 in totals
 * @param condition when a CONDITIONAL item is required; null: the agency's judgement
 * @param amount derivation of the amount, null: typed
 * @param numerator derivation of the numerator, null: typed
 * @param denominator derivation of the denominator, null: typed. A derivation of an item that is
 *     not DERIVED only fills in what the agency left blank or to a formula
 * @param details the rows this item counts; their number replaces the typed amount or numerator
 *     where the table is complete; null: none
 * @param rules over this answer alone, in the order reported
 * @param alternativeNames further names by which rows of a form are recognised
 * @param citation document and section
 */
public record Indicator(
    String code,
    String section,
    Kind kind,
    Label name,
    Label unit,
    boolean quotient,
    boolean decimals,
    boolean partial,
    @Nullable String choices,
    boolean several,
    Applicability applies,
    Requirement requirement,
    @Nullable Condition condition,
    String missingCode,
    boolean nilCountsAsZero,
    @Nullable Derivation amount,
    @Nullable Derivation numerator,
    @Nullable Derivation denominator,
    @Nullable TableCount details,
    List<ValueRule> rules,
    List<String> alternativeNames,
    String citation) {

  public Indicator {
    rules = List.copyOf(rules);
    alternativeNames = List.copyOf(alternativeNames);
  }

  /** The component that holds "how many": the numerator of a ratio, else the amount. */
  public Component main() {
    return kind == Kind.RATIO ? Component.NUMERATOR : Component.AMOUNT;
  }

  public @Nullable Derivation derivation(Component component) {
    return switch (component) {
      case AMOUNT -> amount;
      case NUMERATOR -> numerator;
      case DENOMINATOR -> denominator;
    };
  }
}
