package vn.tonghop.explain;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportFacts.FindingSink;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.YearBefore;

/** What is in force in a campaign, as far as a question needs it. */
public interface Evidence {

  /** One per obliged agency, in registry order. */
  List<AgencyStanding> standings();

  /** The answer in force; null when there is none. */
  @Nullable IndicatorValue value(String agency, String indicator);

  /** Rows in force of a table by agency and the content of a column. */
  void rowCounts(String table, String column, RowCountSink sink);

  /** Rows in force of a table, agency after agency in registry order. */
  void rows(String table, BiConsumer<String, TableRow> sink);

  /** Findings as published. */
  void findings(FindingSink sink);

  /** The figures of the campaign before; null: none are known. */
  default @Nullable YearBefore yearBefore() {
    return null;
  }

  /** Takes counts of rows one by one. */
  @FunctionalInterface
  interface RowCountSink {

    /**
     * @param content canonical text, several choices joined by "|"; empty for empty cells
     */
    void count(String agency, String content, long rows);
  }
}
