package vn.tonghop.source.jobs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Kind;
import vn.tonghop.source.jobs.Declarations.Holds;

/** Resolves references to the numbers of indicators. */
final class Components {

  private final References references;
  private final Set<String> indicators;
  private final Problems problems;

  Components(References references) {
    this.references = references;
    this.indicators = references.declared().indicators().keySet();
    this.problems = references.problems();
  }

  /** One number: {@code code}, {@code code.n} or {@code code.d}; the exact code wins. */
  Optional<ComponentRef> one(Item item) {
    Optional<String> text = item.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    ComponentRef ref = parsed(text.get());
    Holds holds = references.holds(indicatorOf(item, text.get(), ref));
    boolean fits =
        ref.component() == Component.AMOUNT ? holds.isAmount() : holds.isOneOf(Kind.RATIO);
    if (!fits) {
      String kind = KindWords.of(holds.kind());
      problems.add(item.place(), "no-such-number", text.get(), kind);
    }
    return Optional.of(ref);
  }

  List<ComponentRef> all(List<Item> items) {
    return items.stream().flatMap(item -> one(item).stream()).toList();
  }

  private String indicatorOf(Item item, String written, ComponentRef ref) {
    if (!indicators.contains(ref.indicator())) {
      problems.unknown(item.place(), "unknown-indicator", written, indicators);
    }
    return ref.indicator();
  }

  private ComponentRef parsed(String text) {
    boolean suffixed = text.length() > 2 && !indicators.contains(text);
    String stem = suffixed ? text.substring(0, text.length() - 2) : text;
    if (suffixed && text.endsWith(".n")) {
      return new ComponentRef(stem, Component.NUMERATOR);
    }
    if (suffixed && text.endsWith(".d")) {
      return new ComponentRef(stem, Component.DENOMINATOR);
    }
    return new ComponentRef(text, Component.AMOUNT);
  }
}
