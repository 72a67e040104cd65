package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * The sheets of a submission, without those of feedback workbooks that came back beside a report.
 *
 * @param report what is read; all sheets where there is nothing but feedback
 * @param setAside files that are not read
 * @param onlyFeedback there is no report
 */
record SentSheets(List<SheetSource> report, List<String> setAside, boolean onlyFeedback) {

  SentSheets {
    report = List.copyOf(report);
    setAside = List.copyOf(setAside);
  }

  static SentSheets of(List<SheetSource> sheets) throws UnreadableException {
    Set<String> returned = new LinkedHashSet<>();
    for (SheetSource sheet : sheets) {
      if (FeedbackMark.isIn(List.of(sheet))) {
        returned.add(sheet.file());
      }
    }
    List<SheetSource> report = new ArrayList<>(sheets);
    report.removeIf(sheet -> returned.contains(sheet.file()));
    return report.isEmpty()
        ? new SentSheets(sheets, List.of(), !returned.isEmpty())
        : new SentSheets(report, List.copyOf(returned), false);
  }
}
