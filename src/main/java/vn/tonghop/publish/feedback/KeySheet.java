package vn.tonghop.publish.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Origin;
import vn.tonghop.intake.FeedbackMark;
import vn.tonghop.outline.Agency;
import vn.tonghop.publish.sheet.SheetStream;

/**
 * The hidden sheet by which a workbook that comes back is recognised: what it was about, and at
 * which cell of the first sheet the opinion on which finding stands.
 */
final class KeySheet {

  private static final String FORMAT = "1";

  private final SheetStream out;

  KeySheet(SheetStream out) {
    this.out = out;
  }

  /**
   * @param rows row of the first sheet by identity of the finding
   */
  void write(Feedback feedback, Map<String, Integer> rows) {
    Agency agency = feedback.agency();
    String code = agency == null ? "" : agency.code();
    row(FeedbackMark.WORD, FORMAT);
    row("campaign", feedback.frame().id());
    row("agency", code);
    feedback.reports().forEach(report -> row("receipt", report.receipt()));
    row("finding", "level", "code", "file", "sheet", "cell", "opinion");
    for (Feedback.Report report : feedback.reports()) {
      for (Finding finding : report.findings()) {
        Integer at = rows.get(finding.id(code));
        if (at != null) {
          finding(finding, code, at);
        }
      }
    }
  }

  private void finding(Finding finding, String agency, int at) {
    Origin origin = finding.origin();
    row(
        finding.id(agency),
        finding.level().name(),
        finding.code(),
        origin.file(),
        origin.sheet(),
        origin.cell(),
        Origin.address(at, FeedbackPage.OPINION));
  }

  private void row(@Nullable String... texts) {
    List<String> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(text == null ? "" : text);
    }
    out.row(out.row() + 1, 0);
    for (int i = 0; i < cells.size(); i++) {
      out.text(i + 1, Look.PLAIN.style(), cells.get(i));
    }
  }
}
