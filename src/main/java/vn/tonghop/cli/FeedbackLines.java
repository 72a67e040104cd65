package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.List;
import vn.tonghop.app.TakenFeedback;

/** Tells which feedback workbooks came back and what their reasons settled. */
final class FeedbackLines {

  private final Texts texts;
  private final Terminal terminal;

  FeedbackLines(Texts texts, Terminal terminal) {
    this.texts = texts;
    this.terminal = terminal;
  }

  /** Prints nothing when none came. */
  void print(List<TakenFeedback> feedback, PrintWriter out) {
    if (feedback.isEmpty()) {
      return;
    }
    out.println();
    out.println(texts.get("summary.returned"));
    for (TakenFeedback workbook : feedback) {
      out.println(
          "  "
              + texts.get(
                  "summary.returnedOne",
                  workbook.name(),
                  workbook.agency(),
                  workbook.confirmed(),
                  workbook.other()));
      if (!workbook.unknown().isEmpty()) {
        String ids = String.join(", ", workbook.unknown());
        Wrap.lines(
                texts.get("summary.returnedUnknown", workbook.unknown().size(), ids),
                "      ",
                terminal.width())
            .forEach(out::println);
      }
    }
  }
}
