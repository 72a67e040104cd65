package vn.tonghop.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.RowContribution;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Term;

/** What the numbers of an item are derived from, down to what agencies wrote. */
public final class Sources {

  private final Outline outline;
  private final Set<String> items = new LinkedHashSet<>();
  private final List<Rows> rows = new ArrayList<>();

  /**
   * Rows of a table that make a number.
   *
   * @param indicator whose number it is
   */
  public record Rows(
      Table table, Indicator indicator, Component component, RowContribution contribution) {}

  private Sources(Outline outline) {
    this.outline = outline;
  }

  /** Of one item. */
  public static Sources of(Outline outline, Indicator indicator) {
    Sources sources = new Sources(outline);
    sources.follow(indicator);
    return sources;
  }

  /** Further items, nearest first; empty for an item that agencies write themselves. */
  public List<Indicator> items() {
    return items.stream().map(outline::require).toList();
  }

  /** Rows that make numbers of the item or of one of {@link #items}. */
  public List<Rows> rows() {
    return List.copyOf(rows);
  }

  private void follow(Indicator indicator) {
    for (Component component : Component.values()) {
      Derivation derivation = indicator.derivation(component);
      if (derivation instanceof Derivation.Mention mention) {
        items.addAll(mention.texts());
      }
      if (derivation instanceof Derivation.Chosen chosen) {
        items.add(chosen.indicator());
      }
      List<Term> terms = derivation == null ? List.of() : derivation.terms();
      for (Term term : terms) {
        if (term instanceof ComponentRef ref) {
          follow(ref);
        } else {
          add(indicator, component, (Derivation) term);
        }
      }
    }
    add(indicator, indicator.main(), indicator.details());
  }

  private void follow(ComponentRef ref) {
    if (items.add(ref.indicator())) {
      follow(outline.require(ref.indicator()));
    }
  }

  private void add(Indicator indicator, Component component, @Nullable Derivation derivation) {
    for (Table table : outline.tables()) {
      RowContribution.of(table, derivation)
          .ifPresent(c -> rows.add(new Rows(table, indicator, component, c)));
    }
  }
}
