package vn.tonghop.publish.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.Origin;

/**
 * One worksheet, written cell by cell from the top left. Rows and columns count from 1 and only
 * grow. A failing disk shows as {@link UncheckedIOException}.
 */
public final class SheetStream {

  private record Link(String cell, String target) {}

  private final Writer out;
  private final SheetPlan plan;
  private final List<String> merges = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private boolean inRow;
  private int row;

  SheetStream(Writer out, SheetPlan plan) {
    this.out = out;
    this.plan = plan;
    begin();
  }

  /** The row being written; 0 before the first. */
  public int row() {
    return row;
  }

  /**
   * Begins a row.
   *
   * @param height in points; 0: as its texts need
   */
  public void row(int number, double height) {
    if (number <= row) {
      throw new IllegalArgumentException("row " + number + " after " + row);
    }
    endRow();
    row = number;
    inRow = true;
    write("<row r=\"" + number + "\"");
    write(height > 0 ? " ht=\"" + height + "\" customHeight=\"1\">" : ">");
  }

  /** A text, whatever it looks like; an empty one leaves a cell with a look only. */
  public void text(int column, Look look, String text) {
    if (text.isEmpty()) {
      write(start(column, look) + "/>");
    } else {
      write(start(column, look) + " t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      write(XmlText.ofCell(text) + "</t></is></c>");
    }
  }

  /**
   * A number.
   *
   * @param digits with a dot, as XML schema writes doubles
   */
  public void number(int column, Look look, String digits) {
    write(start(column, look) + "><v>" + XmlText.of(digits) + "</v></c>");
  }

  /** The text of some merged cells of the row, all with the look. */
  public void merged(int first, int last, Look look, String text) {
    text(first, look, text);
    for (int column = first + 1; column <= last; column++) {
      text(column, look, "");
    }
    merge(row, first, row, last);
  }

  /** Merges a range when the sheet ends. */
  public void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    if (firstRow < lastRow || firstColumn < lastColumn) {
      merges.add(Origin.address(firstRow, firstColumn) + ":" + Origin.address(lastRow, lastColumn));
    }
  }

  /** Lets a cell of this row lead to a place of the workbook. */
  public void link(int column, String sheet, String cell) {
    links.add(new Link(Origin.address(row, column), "'" + sheet.replace("'", "''") + "'!" + cell));
  }

  private String start(int column, Look look) {
    return "<c r=\"" + Origin.address(row, column) + "\" s=\"" + look.ordinal() + "\"";
  }

  private void begin() {
    write(OfficeXml.DECLARATION);
    write("<worksheet xmlns=\"" + OfficeXml.MAIN + "\" xmlns:r=\"" + OfficeXml.OFFICE + "\">");
    write("<sheetPr>");
    write(plan.tab() == null ? "" : "<tabColor rgb=\"FF" + plan.tab() + "\"/>");
    write("<pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    write("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\">");
    if (plan.frozenRows() > 0) {
      String below = "A" + (plan.frozenRows() + 1);
      write("<pane ySplit=\"" + plan.frozenRows() + "\" topLeftCell=\"" + below);
      write("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
    }
    write("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
    if (!plan.widths().isEmpty()) {
      write("<cols>");
      for (int i = 0; i < plan.widths().size(); i++) {
        write("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"");
        write(plan.widths().get(i) + "\" customWidth=\"1\"/>");
      }
      write("</cols>");
    }
    write("<sheetData>");
  }

  void end() {
    endRow();
    write("</sheetData>");
    if (!merges.isEmpty()) {
      write("<mergeCells count=\"" + merges.size() + "\">");
      merges.forEach(range -> write("<mergeCell ref=\"" + range + "\"/>"));
      write("</mergeCells>");
    }
    if (!links.isEmpty()) {
      write("<hyperlinks>");
      for (Link link : links) {
        write("<hyperlink ref=\"" + link.cell() + "\" location=\"");
        write(XmlText.of(link.target()) + "\"/>");
      }
      write("</hyperlinks>");
    }
    write("<printOptions horizontalCentered=\"1\"/>");
    write("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\"");
    write(" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\"");
    write(" fitToHeight=\"0\"/><headerFooter><oddFooter>");
    write(XmlText.of("&L&\"Times New Roman,Italic\"&9 " + plan.footer().replace("&", "&&")));
    write(XmlText.of("&R&\"Times New Roman,Regular\"&9 &P/&N"));
    write("</oddFooter></headerFooter>");
    write(plan.notes() ? "<legacyDrawing r:id=\"rId1\"/>" : "");
    write("</worksheet>");
  }

  private void endRow() {
    if (inRow) {
      write("</row>");
      inRow = false;
    }
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
