package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.statistic.YearBefore;

/** What must be known of the year before to read a table that shows it. */
final class YearNotes {

  private final Campaign campaign;
  private final ReportFacts facts;
  private final Labels labels;

  YearNotes(Campaign campaign, ReportFacts facts, Labels labels) {
    this.campaign = campaign;
    this.facts = facts;
    this.labels = labels;
  }

  List<String> of(ReportLayout layout) {
    Campaign.Predecessor before = campaign.predecessor();
    List<String> notes = new ArrayList<>();
    List<ReportColumn> columns =
        layout.blocks().stream().flatMap(block -> block.columns().stream()).toList();
    if (before == null || columns.stream().noneMatch(this::isAboutTheYearBefore)) {
      return notes;
    }
    YearBefore known = facts.yearBefore();
    String year = labels.period(before.period());
    notes.add(
        known == null || known.agencies() == 0
            ? labels.text("year.none", before.id(), year)
            : labels.text("year.source", before.id(), year, String.valueOf(known.agencies())));
    if (known != null && !known.merged().isEmpty()) {
      notes.add(labels.text("year.merged", String.join(", ", known.merged())));
    }
    if (columns.stream().map(ReportColumn::show).anyMatch(Show::isPanel)) {
      notes.add(labels.text("year.panel"));
    }
    return notes;
  }

  private boolean isAboutTheYearBefore(ReportColumn column) {
    String target = column.target();
    return column.show().isYearOnYear()
        || (target != null && campaign.target(target).orElseThrow().isRise());
  }
}
