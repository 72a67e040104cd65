package vn.tonghop.statistic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Setup;

/**
 * Takes what the agencies in force reported, in any order, and computes the statistics. Keeps a few
 * numbers per agency and indicator, no text.
 *
 * <p>Not thread-safe.
 */
public final class Collector {

  private final Setup setup;
  private final @Nullable YearBefore before;
  private final Map<String, AgencyStanding> standings = new HashMap<>();
  private final Entries entries = new Entries();
  private final RowTally rows = new RowTally();

  Collector(Setup setup, @Nullable YearBefore before) {
    this.setup = setup;
    this.before = before;
  }

  /** Every obliged agency once, before its values and rows. */
  public void standing(AgencyStanding standing) {
    String agency = standing.agency().code();
    if (setup.registry().agency(agency).isEmpty()) {
      throw new IllegalArgumentException("not obliged: " + agency);
    }
    if (standings.put(agency, standing) != null) {
      throw new IllegalArgumentException("standing given twice: " + agency);
    }
  }

  /**
   * One answer of an agency in force; an answer to an item that is not for the agency is ignored.
   */
  public void value(String agency, IndicatorValue value) {
    AgencyStanding standing = inForce(agency);
    Indicator indicator = setup.outline().require(value.indicator());
    if (indicator.applies().appliesTo(standing.agency())) {
      if (!entries.put(agency, indicator, value)) {
        throw new IllegalArgumentException(agency + " given twice: " + indicator.code());
      }
    }
  }

  /**
   * Used rows of an agency in force by the values of one column. A table whose rows are counted by
   * no column is given with an empty column and value.
   *
   * @param canonicalValue as stored, several choices joined by "|"; empty for empty cells
   */
  public void rowCount(
      String table, String column, String agency, String canonicalValue, long count) {
    inForce(agency);
    rows.add(table, column, agency, canonicalValue, count);
  }

  private AgencyStanding inForce(String agency) {
    AgencyStanding standing = standings.get(agency);
    if (standing == null || standing.used() == null) {
      throw new IllegalArgumentException("no submission in force: " + agency);
    }
    return standing;
  }

  /**
   * All statistics: indicators in outline order, then pseudo-indicators; groups in the registry's
   * order; measures in a fixed order.
   */
  public List<Statistic> finish() {
    for (Agency agency : setup.registry().agencies()) {
      standings.computeIfAbsent(agency.code(), code -> new AgencyStanding(agency, null, null));
    }
    List<Statistic> statistics = new ArrayList<>();
    TargetFigures targets = new TargetFigures(setup, entries, before);
    IndicatorFigures figures = new IndicatorFigures(setup, standings, targets);
    for (Indicator indicator : setup.outline().indicators()) {
      statistics.addAll(figures.of(indicator, entries.of(indicator)));
    }
    statistics.addAll(new StandingFigures(setup, standings).all());
    statistics.addAll(new RowFigures(setup, rows).all());
    statistics.addAll(targets.all());
    statistics.addAll(new YearFigures(setup, entries, before).all());
    return List.copyOf(statistics);
  }
}
