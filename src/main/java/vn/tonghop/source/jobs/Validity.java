package vn.tonghop.source.jobs;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates between which a row of a registry counts, both included: its columns {@code valid_from}
 * and {@code valid_to}, each open where it is empty or not there.
 */
record Validity(LocalDate from, LocalDate to) {

  private static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

  /** Dates that are none, or in the wrong order, are told; the row then counts always. */
  static Validity of(CsvTable.Line line, Problems problems) {
    LocalDate from = date(line, "valid_from", LocalDate.MIN, problems);
    LocalDate to = date(line, "valid_to", LocalDate.MAX, problems);
    if (from.isAfter(to)) {
      problems.add(line.place(), "bounds-backwards");
      return ALWAYS;
    }
    return new Validity(from, to);
  }

  private static LocalDate date(
      CsvTable.Line line, String column, LocalDate open, Problems problems) {
    String text = line.get(column);
    if (text.isEmpty()) {
      return open;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      problems.add(line.place(), "not-date", text);
      return open;
    }
  }

  boolean isAlways() {
    return equals(ALWAYS);
  }

  /**
   * Whether the row counts at a date.
   *
   * @param date null: whenever
   */
  boolean holds(@Nullable LocalDate date) {
    return date == null || (!date.isBefore(from) && !date.isAfter(to));
  }

  boolean overlaps(Validity other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
