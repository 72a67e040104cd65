package vn.tonghop.publish.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.check.SectionCompleteness;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingCode.Layer;
import vn.tonghop.finding.Level;

/** What was checked of the newest submission, and what could not be. */
final class Review {

  private final Feedback feedback;
  private final Feedback.Report report;
  private final Function<Finding, String> sentence;

  Review(Feedback feedback, Function<Finding, String> sentence) {
    this.feedback = feedback;
    this.report = feedback.newest();
    this.sentence = sentence;
  }

  List<String> checked() {
    List<String> told = new ArrayList<>();
    told.add(FeedbackTexts.of(wasRead() ? "checked.file" : "checked.fileOnly", report.files()));
    if (!wasRead()) {
      return told;
    }
    completeness(told);
    for (Feedback.TableRows table : report.tables()) {
      told.add(
          FeedbackTexts.of(
              "checked.table", table.name(), table.read(), table.loaded(), table.rejected()));
    }
    told.add(FeedbackTexts.of("checked.rules"));
    if (feedback.compared() && report.verdict().isUsed()) {
      told.add(FeedbackTexts.of("checked.others"));
    }
    return told;
  }

  private void completeness(List<String> told) {
    int answered = report.completeness().stream().mapToInt(SectionCompleteness::answered).sum();
    int expected = report.completeness().stream().mapToInt(SectionCompleteness::expected).sum();
    if (expected > 0) {
      String sections =
          report.completeness().stream()
              .filter(section -> section.expected() > 0)
              .map(s -> s.section() + " " + s.answered() + "/" + s.expected())
              .collect(Collectors.joining("; "));
      told.add(FeedbackTexts.of("checked.answers", answered, expected, sections));
    }
  }

  /** Whether the sheets were read: only the verdict of the whole speaks against it. */
  private boolean wasRead() {
    return report.findings().stream()
        .filter(finding -> finding.level() == Level.BLOCK)
        .allMatch(finding -> finding.code().equals(FindingCode.TOO_POOR.code()));
  }

  List<String> notChecked() {
    List<String> told = new ArrayList<>();
    if (report.isSecret()) {
      return List.of(FeedbackTexts.of("unchecked.secret"));
    }
    if (!wasRead()) {
      told.add(FeedbackTexts.of("unchecked.all"));
    }
    int values = 0;
    for (Finding finding : report.findings()) {
      if (finding.level() == Level.ERROR && isStructural(finding)) {
        told.add(FeedbackTexts.of("unchecked.table", sentence.apply(finding)));
      } else if (finding.level() == Level.ERROR) {
        values++;
      } else if (isUnknownSheet(finding)) {
        told.add(FeedbackTexts.of("unchecked.sheet", finding.found()));
      }
    }
    if (values > 0) {
      told.add(FeedbackTexts.of("unchecked.values", values));
    }
    if (!feedback.compared()) {
      told.add(FeedbackTexts.of("unchecked.others"));
    }
    told.add(FeedbackTexts.of("unchecked.never"));
    return told;
  }

  private static boolean isStructural(Finding finding) {
    return FindingCode.of(finding.code())
        .map(FindingCode::layer)
        .filter(layer -> layer == Layer.STR || layer == Layer.TPL)
        .isPresent();
  }

  private static boolean isUnknownSheet(Finding finding) {
    return finding.code().equals(FindingCode.EXTRA.code())
        && finding.found().equals(finding.origin().sheet());
  }

  /** Which rows a copy holds. */
  static String copied(String sheet, List<Window.Copied> ranges) {
    return FeedbackTexts.of(
        "copied",
        sheet,
        ranges.stream()
            .map(range -> range.first() + "–" + range.last())
            .collect(Collectors.joining(", ")));
  }
}
