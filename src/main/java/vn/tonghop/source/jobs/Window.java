package vn.tonghop.source.jobs;

import java.time.LocalDate;
import java.util.Optional;

/** {@code from} and {@code to} of a rule over dates, in order. */
record Window(LocalDate from, LocalDate to) {

  static Window of(Fields rule) {
    Optional<LocalDate> from = rule.need("from").flatMap(Item::date);
    Optional<LocalDate> to = rule.need("to").flatMap(Item::date);
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      rule.problems().add(rule.place(), "bounds-backwards");
    }
    return new Window(from.orElse(LocalDate.EPOCH), to.orElse(LocalDate.EPOCH));
  }
}
