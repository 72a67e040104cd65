package vn.tonghop.source.jobs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Term;
import vn.tonghop.outline.Tolerance;

/** Reads the numbers a rule speaks of: items' numbers, sums and counts over rows; tolerances. */
final class Terms {

  private static final ComponentRef NONE = new ComponentRef("", Component.AMOUNT);
  private static final Pattern TOLERANCE = Pattern.compile("[0-9]+(\\.[0-9]+)?%?");

  private final DerivationReader numbers;

  Terms(References references, TableReferences tables) {
    this.numbers = new DerivationReader(references, tables);
  }

  List<Term> all(List<Item> items) {
    return items.stream().flatMap(item -> numbers.term(item).stream()).toList();
  }

  /** The number under a key that must be there. */
  Term under(Fields rule, String key) {
    return rule.need(key).flatMap(numbers::term).orElse(NONE);
  }

  /** Whether some term is over the rows of a table. */
  static boolean overRows(List<Term> terms) {
    return terms.stream().anyMatch(Derivation.class::isInstance);
  }

  /** {@code tolerance:} as an amount or a percentage; none when it is not there. */
  static Tolerance tolerance(Fields rule) {
    Optional<Item> item = rule.find("tolerance");
    Optional<String> text = item.flatMap(Item::text);
    if (item.isEmpty() || text.isEmpty()) {
      return Tolerance.NONE;
    }
    if (!TOLERANCE.matcher(text.get()).matches()) {
      rule.problems().add(rule.placeOf("tolerance"), "bad-tolerance", text.get());
      return Tolerance.NONE;
    }
    boolean percent = text.get().endsWith("%");
    String number = percent ? text.get().substring(0, text.get().length() - 1) : text.get();
    return new Tolerance(new BigDecimal(number), percent);
  }
}
