package vn.tonghop.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.statistic.Statistic;

/**
 * A cell of a consolidated table and what it is made of.
 *
 * @param listed the agency or agencies of the row, in registry order; empty for cells of table rows
 *     and findings of unknown senders
 * @param figures the statistics recomputed from {@code listed}, one per group the row covers
 * @param recomputed from what is listed alone; null: the layout has no such cell
 */
public record CellExplanation(
    ReportLayout layout,
    RowPlace row,
    ReportColumn column,
    CellSubject subject,
    List<Listed> listed,
    List<Statistic> figures,
    @Nullable ReportCell recomputed) {

  public CellExplanation {
    listed = List.copyOf(listed);
    figures = List.copyOf(figures);
  }
}
