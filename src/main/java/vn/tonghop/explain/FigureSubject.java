package vn.tonghop.explain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.StatisticsPlan.RowCount;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;

/**
 * What the lines of statistics.csv under one code are about; exactly one way of {@link #target},
 * {@link #table} and neither, the latter an indicator or the submissions themselves.
 *
 * @param code as in statistics.csv
 * @param indicator whose answers count: the item, or the one a target is judged by; null: none
 * @param target null unless {@code @target.<id>}
 * @param table null unless rows are counted
 * @param column whose contents are counted; null: all rows
 */
public record FigureSubject(
    String code,
    @Nullable Indicator indicator,
    @Nullable Target target,
    @Nullable Table table,
    @Nullable Column column) {

  private static final String TARGET = "@target.";
  private static final String YEAR = "@year.";
  private static final String TABLE = "@table.";
  private static final List<String> SUBMISSIONS =
      List.of("@submission.", "@completeness.", "@quality.");

  /** Empty when nothing is called so. */
  public static Optional<FigureSubject> of(Setup setup, String code) {
    Outline outline = setup.outline();
    if (code.startsWith(TARGET)) {
      return setup
          .campaign()
          .target(code.substring(TARGET.length()))
          .map(t -> new FigureSubject(code, outline.require(t.indicator()), t, null, null));
    }
    if (code.startsWith(TABLE)) {
      return outline.tables().stream().flatMap(t -> ofTable(outline, t, code).stream()).findFirst();
    }
    if (code.startsWith(YEAR)) {
      String item = code.substring(YEAR.length());
      return outline.statistics().yearOnYear().contains(item)
          ? Optional.of(new FigureSubject(code, outline.require(item), null, null, null))
          : Optional.empty();
    }
    if (SUBMISSIONS.stream().anyMatch(code::startsWith)) {
      return Optional.of(new FigureSubject(code, null, null, null, null));
    }
    return outline.indicator(code).map(i -> new FigureSubject(code, i, null, null, null));
  }

  private static Optional<FigureSubject> ofTable(Outline outline, Table table, String code) {
    if (code.equals(TABLE + table.key())) {
      return Optional.of(new FigureSubject(code, null, null, table, null));
    }
    return outline.statistics().rowCounts().stream()
        .filter(c -> c.table().equals(table.key()))
        .map(RowCount::column)
        .filter(column -> code.equals(TABLE + table.key() + "." + column))
        .findFirst()
        .flatMap(table::column)
        .map(column -> new FigureSubject(code, null, null, table, column));
  }

  /** About an item in this year and the year before. */
  public boolean isYearOnYear() {
    return code.startsWith(YEAR);
  }

  /** About receipt, completeness, quality. */
  public boolean isAboutSubmissions() {
    return indicator == null && table == null;
  }
}
