package vn.tonghop.publish.feedback;

import java.util.List;
import vn.tonghop.publish.feedback.PageGrid.Part;
import vn.tonghop.publish.sheet.SheetPage;
import vn.tonghop.publish.sheet.SheetPage.Footer;
import vn.tonghop.publish.sheet.SheetPage.Margins;

/** What stands at the head of a page: national heads, title, campaign. */
final class PageFrame {

  private static final double TITLE_LINE = 22;

  private PageFrame() {}

  /**
   * A4 landscape, with page numbers.
   *
   * @param footer left part of the page footer
   */
  static SheetPage page(String footer) {
    return new SheetPage(
        true,
        true,
        new Margins(0.4, 0.5, 0.6),
        SheetPage.Rows.NONE,
        false,
        new Footer(
            Footer.small("Italic") + " " + Footer.words(footer),
            "",
            Footer.small("Regular") + " " + Footer.PAGE));
  }

  /**
   * @param left columns of the left head
   */
  static void write(PageGrid grid, Feedback.Frame frame, int left, String title) {
    int last = grid.columns();
    grid.row(
        List.of(
            new Part(1, left, Look.HEAD, frame.publisher()),
            new Part(left + 1, last, Look.HEAD, FeedbackTexts.of("nation"))));
    grid.row(List.of(new Part(left + 1, last, Look.MOTTO, FeedbackTexts.of("motto"))));
    grid.blank();
    grid.row(List.of(new Part(1, last, Look.TITLE, title)), TITLE_LINE);
    grid.line(Look.SUBTITLE, FeedbackTexts.of("campaign", frame.campaign(), frame.id()));
    if (frame.synthetic()) {
      grid.line(Look.WARNING, FeedbackTexts.of("synthetic"));
    }
    grid.blank();
  }
}
