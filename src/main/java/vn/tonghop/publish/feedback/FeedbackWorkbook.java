package vn.tonghop.publish.feedback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tonghop.finding.FindingMessages;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.intake.FeedbackMark;
import vn.tonghop.normalize.PersonalFields;
import vn.tonghop.outline.Cover;
import vn.tonghop.publish.sheet.SheetPlan;
import vn.tonghop.publish.sheet.WorkbookStream;
import vn.tonghop.submission.SheetSource;

/** Writes one feedback workbook. */
public final class FeedbackWorkbook {

  private static final String RED = "C62828";
  private static final String AMBER = "EF8F00";
  private static final String YELLOW = "F2D233";

  private final PersonalFields personal;
  private final FindingMessages messages = FindingMessages.in(Locale.forLanguageTag("vi"));

  /**
   * @param cover names the fields that are not copied
   */
  public FeedbackWorkbook(Cover cover) {
    this.personal = new PersonalFields(cover);
  }

  /**
   * Writes the workbook: the first sheet, a marked copy of every sheet with a faulty cell, and the
   * hidden sheet by which it is known when it comes back.
   *
   * @param sheets of the submission in force; empty: nothing is copied
   * @param madeFrom hash of everything that decides the content, see {@link
   *     vn.tonghop.publish.sheet.Seal}
   */
  public void write(Path file, Feedback feedback, List<SheetSource> sheets, String madeFrom)
      throws IOException {
    Feedback.Report used = feedback.inForce();
    List<SheetCopy> copies =
        used == null ? List.of() : SheetCopy.of(sheets, used.openFindings(), messages);
    try (WorkbookStream workbook =
        WorkbookStream.create(
            file,
            plans(feedback, copies),
            new WorkbookStream.Description(
                feedback.frame().publisher(), FeedbackTexts.of("title"), madeFrom))) {
      Map<String, List<Window.Copied>> cut = copy(workbook, copies);
      Map<String, Integer> rows = new HashMap<>();
      workbook.sheet(
          0,
          out -> rows.putAll(new FeedbackPage(feedback, messages, names(copies), out).write(cut)));
      workbook.sheet(copies.size() + 1, out -> new KeySheet(out).write(feedback, rows));
    }
  }

  /** The words of the workbook, to tell whether one made before would say the same today. */
  public static String words() {
    return FeedbackTexts.all();
  }

  private Map<String, List<Window.Copied>> copy(WorkbookStream workbook, List<SheetCopy> copies)
      throws IOException {
    Map<String, List<Window.Copied>> cut = new LinkedHashMap<>();
    for (int i = 0; i < copies.size(); i++) {
      SheetCopy copy = copies.get(i);
      workbook.sheet(
          i + 1,
          out -> {
            List<Window.Copied> ranges = new MarkedSheet(copy, personal, out).write();
            if (!ranges.isEmpty()) {
              cut.put(copy.name(), ranges);
            }
          });
      workbook.notes(i + 1, copy.marks().notes());
    }
    return cut;
  }

  private static Map<Origin, String> names(List<SheetCopy> copies) {
    Map<Origin, String> names = new HashMap<>();
    copies.forEach(
        copy -> names.put(Origin.of(copy.source().file(), copy.source().name()), copy.name()));
    return names;
  }

  private static List<SheetPlan> plans(Feedback feedback, List<SheetCopy> copies) {
    String footer = feedback.newest().receipt();
    List<SheetPlan> plans = new ArrayList<>();
    plans.add(
        new SheetPlan(
            FeedbackTexts.of("sheet.name"),
            false,
            FeedbackPage.WIDTHS,
            0,
            0,
            null,
            false,
            PageFrame.page(footer)));
    for (SheetCopy copy : copies) {
      plans.add(
          new SheetPlan(
              copy.name(),
              false,
              copy.widths(),
              0,
              0,
              tab(copy.marks().gravest()),
              true,
              PageFrame.page(FeedbackTexts.of("copy.footer", copy.source().name()))));
    }
    plans.add(
        new SheetPlan(FeedbackMark.SHEET, true, List.of(), 0, 0, null, false, PageFrame.page("")));
    return plans;
  }

  private static String tab(Level gravest) {
    return switch (gravest) {
      case BLOCK, ERROR -> RED;
      case CONFIRM -> AMBER;
      case WARN, INFO -> YELLOW;
    };
  }
}
