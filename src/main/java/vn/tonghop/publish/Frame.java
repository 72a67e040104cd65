package vn.tonghop.publish;

import java.util.List;
import java.util.ResourceBundle;
import vn.tonghop.publish.sheet.CellStyle;
import vn.tonghop.publish.sheet.SheetPage;
import vn.tonghop.publish.sheet.SheetPage.Footer;
import vn.tonghop.publish.sheet.SheetPage.Margins;
import vn.tonghop.publish.sheet.SheetPage.Rows;
import vn.tonghop.publish.sheet.SheetPlan;
import vn.tonghop.publish.sheet.SheetStream;

/** What every sheet has around its rows: national heads, titles, page set-up, footer. */
final class Frame {

  /** Rows the head takes, from the top of the sheet. */
  static final int ROWS = 5;

  static final double LINE_HEIGHT = 15;
  private static final double TITLE_LINE_HEIGHT = 19;
  private static final double TITLE_SPACE = 9;
  private static final double TITLE_SCALE = 1.35;
  private static final int HASH_SHOWN = 12;
  static final double SIDE_MARGIN = 0.4;
  static final double TOP_MARGIN = 0.6;

  private final Workbook.Head head;
  private final ResourceBundle texts = PublishTexts.vietnamese();

  Frame(Workbook.Head head) {
    this.head = head;
  }

  /** The texts of one head. */
  record Titles(String title, String subtitle, String unit) {}

  /** Writes rows 1 to 5 over all columns of the grid. */
  void writeHead(SheetStream out, Grid grid, Titles titles) {
    int last = grid.columns();
    int left = grid.leftPart();
    String nation = texts.getString("workbook.nation");
    int lines =
        Math.max(
            TextFit.boldLines(head.publisher(), grid.width(1, left)),
            TextFit.boldLines(nation, grid.width(left + 1, last)));
    out.row(1, lines * LINE_HEIGHT);
    out.merged(1, left, Styles.Role.HEAD.style(), head.publisher());
    out.merged(left + 1, last, Styles.Role.HEAD.style(), nation);
    out.row(2, 0);
    out.merged(left + 1, last, Styles.Role.MOTTO.style(), texts.getString("workbook.motto"));
    int titleLines = TextFit.boldLines(titles.title(), grid.width(1, last) / TITLE_SCALE);
    out.row(3, TITLE_LINE_HEIGHT * titleLines + TITLE_SPACE);
    out.merged(1, last, Styles.Role.TITLE.style(), titles.title());
    line(out, grid, titles.subtitle(), Styles.Role.SUBTITLE);
    String warning = head.synthetic() ? texts.getString("workbook.synthetic") : "";
    out.row(ROWS, LINE_HEIGHT * TextFit.boldLines(warning, grid.width(1, left)));
    out.merged(1, left, Styles.Role.WARNING.style(), warning);
    out.merged(left + 1, last, Styles.Role.UNIT.style(), titles.unit());
  }

  /** A line of text over all columns in the next row, as high as it needs. */
  void line(SheetStream out, Grid grid, String text, Styles.Role role) {
    int last = grid.columns();
    out.row(out.row() + 1, LINE_HEIGHT * TextFit.lines(text, grid.width(1, last)));
    CellStyle style = role.style();
    out.merged(1, last, style, text);
  }

  /**
   * A sheet that prints on A4 landscape, as wide as the page, with header rows on every page and
   * page numbers.
   *
   * @param headerRows below the head
   * @param frozenColumns that stay in sight, as head and header rows do
   */
  SheetPlan plan(String name, Grid grid, int headerRows, int frozenColumns) {
    Rows repeated = new Rows(ROWS + 1, ROWS + headerRows);
    return new SheetPlan(
        name,
        false,
        widths(grid),
        ROWS + headerRows,
        frozenColumns,
        null,
        false,
        page(true, repeated));
  }

  /** A sheet that prints on A4 portrait, in the scale and with the breaks it is given. */
  SheetPlan portrait(String name, Grid grid) {
    return new SheetPlan(name, false, widths(grid), 0, 0, null, false, page(false, Rows.NONE));
  }

  /** In the steps in which programs keep them. */
  private static List<Double> widths(Grid grid) {
    return grid.widths().stream().map(width -> Math.round(width * 256) / 256.0).toList();
  }

  private SheetPage page(boolean landscape, Rows repeated) {
    return new SheetPage(
        landscape,
        landscape,
        new Margins(SIDE_MARGIN, TOP_MARGIN, TOP_MARGIN),
        repeated,
        true,
        footer());
  }

  private Footer footer() {
    String font = Footer.small("Regular");
    String hash = head.configHash();
    String shown = hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    return new Footer(
        font + Footer.words(texts.getString("workbook.config") + " " + shown),
        font + Footer.SHEET,
        font + Footer.words(texts.getString("workbook.page")) + " " + Footer.PAGE);
  }
}
