package vn.tonghop.publish.page;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.consolidate.Summary;

/** The summary as the template wants it, in both languages; no script is needed to read it. */
final class SummaryView {

  private static final int FIXED_COLUMNS = 2;
  private static final int SHORT = 18;

  private final Summary vi;
  private final Summary en;
  private final SummaryTraces traces;
  private final Figures figures = new Figures();

  /**
   * @param en the same in English
   */
  SummaryView(Summary vi, Summary en, SummaryTraces traces) {
    this.vi = vi;
    this.en = en;
    this.traces = traces;
  }

  /**
   * @param number from 1
   */
  record Part(int number, Both title, Both lead, List<Table> tables) {}

  record Table(Both title, List<Line> head, List<Line> rows) {}

  /**
   * @param look class of the style sheet
   */
  record Line(String look, List<Cell> cells) {}

  /**
   * @param look class of the style sheet
   * @param trace attributes of a figure that can be traced; empty: none
   */
  record Cell(Both text, String look, int rowSpan, int columnSpan, String trace) {

    boolean isSingleRow() {
      return rowSpan == 1;
    }

    boolean isSingleColumn() {
      return columnSpan == 1;
    }
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < vi.parts().size(); i++) {
      Summary.Part inVi = vi.parts().get(i);
      Summary.Part inEn = en.parts().get(i);
      List<Table> tables = new ArrayList<>();
      for (int b = 0; b < inVi.blocks().size(); b++) {
        table(inVi.blocks().get(b), inEn.blocks().get(b), tables);
      }
      parts.add(
          new Part(
              i + 1,
              new Both(inVi.title(), inEn.title()),
              new Both(inVi.lead(), inEn.lead()),
              tables));
    }
    return parts;
  }

  List<Both> notes() {
    List<Both> notes = new ArrayList<>();
    for (int i = 0; i < vi.notes().size(); i++) {
      notes.add(new Both(vi.notes().get(i), en.notes().get(i)));
    }
    return notes;
  }

  private void table(Block inVi, Block inEn, List<Table> tables) {
    List<ReportRow> rowsVi = inVi.rows().list();
    List<ReportRow> rowsEn = inEn.rows().list();
    if (rowsVi.isEmpty()) {
      return;
    }
    boolean numbered = rowsVi.stream().anyMatch(row -> !row.ordinal().isEmpty());
    List<Line> rows = new ArrayList<>();
    for (int r = 0; r < rowsVi.size(); r++) {
      rows.add(row(inVi, rowsVi.get(r), rowsEn.get(r), numbered));
    }
    String title = inVi.title();
    String english = inEn.title();
    tables.add(
        new Table(
            new Both(title == null ? "" : title, english == null ? "" : english),
            head(inVi, inEn, numbered),
            rows));
  }

  /** Header cells of summary tables span the same in both languages: their names do. */
  private static List<Line> head(Block inVi, Block inEn, boolean numbered) {
    List<Line> head = new ArrayList<>();
    for (int r = 0; r < inVi.headerRows(); r++) {
      List<Cell> cells = new ArrayList<>();
      for (int c = 0; c < inVi.header().size(); c++) {
        HeaderCell cell = inVi.header().get(c);
        if (cell.row() == r && (numbered || cell.column() > 0)) {
          Both text = new Both(cell.text(), inEn.header().get(c).text());
          String look = cell.column() + cell.columnSpan() > FIXED_COLUMNS ? "n" : "";
          cells.add(new Cell(text, look, cell.rowSpan(), cell.columnSpan(), ""));
        }
      }
      head.add(new Line("", cells));
    }
    return head;
  }

  private Line row(Block block, ReportRow inVi, ReportRow inEn, boolean numbered) {
    List<Cell> cells = new ArrayList<>();
    if (numbered) {
      cells.add(new Cell(Both.of(inVi.ordinal()), "o", 1, 1, ""));
    }
    cells.add(new Cell(new Both(inVi.name(), inEn.name()), "name", 1, 1, ""));
    for (int c = 0; c < inVi.cells().size(); c++) {
      Column column = block.columns().get(c);
      ReportCell cell = inVi.cells().get(c);
      Both text = figures.of(cell, inEn.cells().get(c), column.decimals());
      cells.add(
          new Cell(
              text,
              look(cell, text),
              1,
              1,
              cell instanceof ReportCell.Number ? trace(inVi, column) : ""));
    }
    return new Line(inVi.kind() == ReportRow.Kind.TOTAL ? "total" : "", cells);
  }

  /** Figures to the right; a word or two are not torn. */
  private static String look(ReportCell cell, Both text) {
    if (!(cell instanceof ReportCell.Text)) {
      return "n";
    }
    return Math.max(text.vi().length(), text.en().length()) <= SHORT ? "short" : "";
  }

  /** Codes of the registry are ASCII; they are escaped all the same. */
  private String trace(ReportRow row, Column column) {
    SummaryTraces.Trace trace = traces.of(row, column.key());
    return trace.subject() == TraceSubjects.NONE
        ? ""
        : " data-s=\"" + trace.subject() + "\" data-g=\"" + Both.escaped(trace.group()) + "\"";
  }
}
