package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Table;

/** The rows of a block that lists the greatest of a table, and what must be known to read it. */
final class TopLines {

  private final Table table;
  private final RowPlan.TableRows plan;
  private final RowPlan.Top top;
  private final Labels labels;
  private final TableCells cells;
  private final Map<String, Agency> agencies = new HashMap<>();
  private final TopRows rows;

  TopLines(
      Table table,
      RowPlan.TableRows plan,
      Block block,
      ReportFacts facts,
      AnswerText answers,
      Labels labels) {
    this.table = table;
    this.plan = plan;
    this.top = Objects.requireNonNull(plan.top());
    this.labels = labels;
    this.cells = new TableCells(table, block.columns(), answers);
    facts.standings().forEach(s -> agencies.put(s.agency().code(), s.agency()));
    this.rows = TopRows.of(table, top, block, facts);
  }

  List<ReportRow> rows() {
    List<ReportRow> lines = new ArrayList<>();
    int name = table.indexOf(plan.name());
    for (TopRows.Placed placed : rows.placed()) {
      Agency agency = Objects.requireNonNull(agencies.get(placed.agency()));
      lines.add(
          ReportRow.line(
              String.valueOf(lines.size() + 1),
              agency.code(),
              cells.name(name, placed.row()),
              cells.of(agency, placed.row(), placed.place()),
              placed.row()));
    }
    return lines;
  }

  List<String> notes() {
    String column = table.column(top.column()).orElseThrow().name().in(labels.locale());
    List<String> notes = new ArrayList<>();
    notes.add(
        labels.text(
            "top.order", column, String.valueOf(top.places()), String.valueOf(rows.numbered())));
    if (rows.leftOut() > 0) {
      notes.add(labels.text("top.left_out", String.valueOf(rows.leftOut())));
    }
    if (rows.blank() > 0) {
      notes.add(labels.text("top.blank", String.valueOf(rows.blank()), column));
    }
    return notes;
  }
}
