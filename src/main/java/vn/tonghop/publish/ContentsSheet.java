package vn.tonghop.publish;

import java.util.List;
import java.util.ResourceBundle;
import vn.tonghop.publish.sheet.CellStyle.Across;
import vn.tonghop.publish.sheet.SheetPlan;
import vn.tonghop.publish.sheet.SheetStream;

/** The contents: which tables there are, each with a link to its sheet. */
final class ContentsSheet {

  private static final Grid GRID = new Grid(6, 15, 24, 90);
  private static final int HEADER_ROWS = 1;
  private static final int NAME = 3;

  private final Styles styles;
  private final Frame frame;
  private final ResourceBundle texts = PublishTexts.vietnamese();

  ContentsSheet(Styles styles, Frame frame) {
    this.styles = styles;
    this.frame = frame;
  }

  SheetPlan plan() {
    return frame.plan(texts.getString("workbook.contents"), GRID, HEADER_ROWS, 0);
  }

  void write(SheetStream out, Workbook.Head head, List<PlannedSheet> planned) {
    String title = texts.getString("workbook.title");
    frame.writeHead(
        out,
        GRID,
        new Frame.Titles(
            head.synthetic() ? title + " " + texts.getString("workbook.mark") : title,
            head.campaign(),
            ""));
    out.row(Frame.ROWS + HEADER_ROWS, 0);
    String[] words = {"workbook.ordinal", "workbook.table", "workbook.name"};
    for (int column = 1; column <= NAME; column++) {
      int last = column == NAME ? GRID.columns() : column;
      out.merged(column, last, Styles.Role.HEADER.style(), texts.getString(words[column - 1]));
    }
    for (int i = 0; i < planned.size(); i++) {
      line(out, i + 1, planned.get(i));
    }
  }

  private void line(SheetStream out, int ordinal, PlannedSheet planned) {
    String blockTitle = planned.block().title();
    String title = planned.table().title() + (blockTitle == null ? "" : " – " + blockTitle);
    int last = GRID.columns();
    out.row(out.row() + 1, Frame.LINE_HEIGHT * TextFit.lines(title, GRID.width(NAME, last)));
    out.number(1, styles.words(false, Across.CENTER), ordinal);
    out.text(2, Styles.Role.LINK.style(), planned.name());
    out.link(2, planned.name(), "A1");
    out.merged(NAME, last, styles.words(false, Across.LEFT), title);
  }
}
