package vn.tonghop.app;

import java.util.List;
import vn.tonghop.app.StageTimes.Stage;
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.SheetComments;
import vn.tonghop.submission.SheetFacts;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/** A submission whose reading is timed; what is done with a row meanwhile is not reading. */
final class TimedContent implements OpenSubmission {

  private final OpenSubmission content;
  private final SubmissionClock clock;
  private final List<SheetSource> sheets;

  TimedContent(OpenSubmission content, SubmissionClock clock) {
    this.content = content;
    this.clock = clock;
    this.sheets = content.sheets().stream().<SheetSource>map(Sheet::new).toList();
  }

  @Override
  public List<SheetSource> sheets() {
    return sheets;
  }

  @Override
  public List<Finding> notes() {
    return content.notes();
  }

  @Override
  public void close() {
    content.close();
  }

  private final class Sheet implements SheetSource {

    private final SheetSource sheet;

    Sheet(SheetSource sheet) {
      this.sheet = sheet;
    }

    @Override
    public String file() {
      return sheet.file();
    }

    @Override
    public String name() {
      return sheet.name();
    }

    @Override
    public boolean hidden() {
      return sheet.hidden();
    }

    @Override
    public boolean plainText() {
      return sheet.plainText();
    }

    @Override
    public SheetFacts facts() throws UnreadableException {
      Stage before = clock.switchTo(Stage.READ);
      try {
        return sheet.facts();
      } finally {
        clock.switchTo(before);
      }
    }

    @Override
    public SheetComments comments() throws UnreadableException {
      Stage before = clock.switchTo(Stage.READ);
      try {
        return sheet.comments();
      } finally {
        clock.switchTo(before);
      }
    }

    @Override
    public void read(RowVisitor visitor) throws UnreadableException {
      Stage before = clock.switchTo(Stage.READ);
      try {
        sheet.read(timed(visitor, before));
      } finally {
        clock.switchTo(before);
      }
    }

    @Override
    public boolean readOn(RowVisitor visitor) throws UnreadableException {
      Stage before = clock.switchTo(Stage.READ);
      try {
        return sheet.readOn(timed(visitor, before));
      } finally {
        clock.switchTo(before);
      }
    }

    private RowVisitor timed(RowVisitor visitor, Stage outside) {
      return row -> {
        clock.rowRead();
        clock.switchTo(outside);
        boolean more = visitor.visit(row);
        clock.switchTo(Stage.READ);
        return more;
      };
    }
  }
}
