package vn.tonghop.publish.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.publish.utf8.Utf8Output;

/** What a worksheet says after its rows, in the order of the format. */
final class SheetTail {

  private static final int LAST_COLUMN = 16_383;

  private record Link(String cell, String target) {}

  private record Band(String range, List<CellBand> bands) {}

  private final Utf8Output out;
  private final StyleSheet styles;
  private final SheetPlan plan;
  private final List<String> merges = new ArrayList<>();
  private final List<Band> bands = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private int scale = 100;

  SheetTail(Utf8Output out, SheetPlan plan, StyleSheet styles) {
    this.out = out;
    this.styles = styles;
    this.plan = plan;
  }

  void merge(String range) {
    merges.add(range);
  }

  void band(String range, List<CellBand> looks) {
    bands.add(new Band(range, List.copyOf(looks)));
  }

  void link(String cell, String target) {
    links.add(new Link(cell, target));
  }

  void breakAfter(int row) {
    breaks.add(row);
  }

  void scale(int percent) {
    scale = percent;
  }

  void write() {
    out.ascii("</sheetData>");
    merges();
    bands();
    links();
    out.ascii("<printOptions horizontalCentered=\"1\"/>");
    page(plan.page());
    breaks();
    out.ascii(plan.charts() > 0 ? "<drawing r:id=\"" + SheetParts.DRAWING + "\"/>" : "");
    out.ascii(plan.notes() ? "<legacyDrawing r:id=\"" + SheetParts.BOXES + "\"/>" : "");
    out.ascii("</worksheet>");
  }

  private void merges() {
    if (!merges.isEmpty()) {
      out.ascii("<mergeCells count=\"" + merges.size() + "\">");
      for (String range : merges) {
        out.ascii("<mergeCell ref=\"");
        out.ascii(range);
        out.ascii("\"/>");
      }
      out.ascii("</mergeCells>");
    }
  }

  private void bands() {
    int priority = 0;
    for (Band band : bands) {
      out.ascii("<conditionalFormatting sqref=\"" + band.range() + "\">");
      for (CellBand one : band.bands()) {
        out.ascii("<cfRule type=\"expression\" dxfId=\"" + styles.number(one.look()));
        out.ascii("\" priority=\"" + ++priority + "\" stopIfTrue=\"1\"><formula>");
        out.text(XmlText.of(one.formula()));
        out.ascii("</formula></cfRule>");
      }
      out.ascii("</conditionalFormatting>");
    }
  }

  private void links() {
    if (!links.isEmpty()) {
      out.ascii("<hyperlinks>");
      for (Link link : links) {
        out.ascii("<hyperlink ref=\"" + link.cell() + "\" location=\"");
        out.text(XmlText.of(link.target()));
        out.ascii("\"/>");
      }
      out.ascii("</hyperlinks>");
    }
  }

  private void page(SheetPage page) {
    SheetPage.Margins margins = page.margins();
    out.ascii("<pageMargins left=\"" + margins.side() + "\" right=\"" + margins.side());
    out.ascii("\" top=\"" + margins.top() + "\" bottom=\"" + margins.bottom());
    out.ascii("\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\"");
    out.ascii(page.fits() ? " fitToWidth=\"1\" fitToHeight=\"0\"" : " scale=\"" + scale + "\"");
    out.ascii(" orientation=\"" + (page.landscape() ? "landscape" : "portrait") + "\"/>");
    out.ascii("<headerFooter><oddFooter>");
    out.text(XmlText.of(page.footer().text()));
    out.ascii("</oddFooter></headerFooter>");
  }

  private void breaks() {
    if (!breaks.isEmpty()) {
      String count = "\"" + breaks.size() + "\"";
      out.ascii("<rowBreaks count=" + count + " manualBreakCount=" + count + ">");
      for (int row : breaks) {
        out.ascii("<brk id=\"" + row + "\" max=\"" + LAST_COLUMN + "\" man=\"1\"/>");
      }
      out.ascii("</rowBreaks>");
    }
  }
}
