package vn.tonghop.publish.feedback;

import java.util.List;
import vn.tonghop.publish.feedback.PageGrid.Part;
import vn.tonghop.publish.sheet.Look;

/** What stands at the head of a page: national heads, title, campaign. */
final class PageFrame {

  private static final double TITLE_LINE = 22;

  private PageFrame() {}

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
