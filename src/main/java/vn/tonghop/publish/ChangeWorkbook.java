package vn.tonghop.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.change.CauseWords;
import vn.tonghop.change.Change;
import vn.tonghop.change.ChangeSummary;
import vn.tonghop.change.Figure;
import vn.tonghop.change.FigureWords;
import vn.tonghop.change.SubmissionChange;
import vn.tonghop.change.SubmissionChange.Sent;
import vn.tonghop.finding.Phrase;
import vn.tonghop.outline.Setup;
import vn.tonghop.publish.ChangeSheet.Columns;
import vn.tonghop.publish.sheet.WorkbookStream;

/**
 * {@code thay-doi.xlsx}: what changed since the previous publication, ready to print. Changes are
 * taken as they come; long lists stop with a note.
 */
public final class ChangeWorkbook implements Consumer<Change> {

  /** Changes of a sheet that are written; {@code changes.csv} is complete. */
  private static final int MOST_LINES = 5_000;

  private static final Columns FIGURES =
      new Columns(
          List.of(
              "changes.ordinal",
              "changes.what",
              "changes.where",
              "changes.which",
              "changes.before",
              "changes.after",
              "changes.difference",
              "changes.rank",
              "changes.cause"),
          new Grid(6, 40, 24, 26, 14, 14, 13, 10, 36));

  private static final Columns SUBMISSIONS =
      new Columns(
          List.of(
              "changes.ordinal",
              "changes.agency",
              "changes.revisions",
              "changes.verdictBefore",
              "changes.verdictAfter",
              "changes.received"),
          new Grid(6, 40, 44, 26, 26, 14));

  private final Workbook.Head head;
  private final Styles styles = new Styles();
  private final ResourceBundle texts = PublishTexts.vietnamese();
  private final FigureWords figures;
  private final CauseWords causes;
  private final Frame frame;
  private final Frame.Titles titles;
  private final ChangeSheet statistics;
  private final ChangeSheet cells;
  private final int mostLines;

  /**
   * @param before number of the publication compared with; null: there is none
   * @param after number of this publication
   */
  public ChangeWorkbook(Setup setup, Workbook.Head head, @Nullable Integer before, int after) {
    this(setup, head, before, after, MOST_LINES);
  }

  ChangeWorkbook(
      Setup setup, Workbook.Head head, @Nullable Integer before, int after, int mostLines) {
    Locale vietnamese = Locale.forLanguageTag("vi");
    this.mostLines = mostLines;
    this.figures = new FigureWords(setup, vietnamese);
    this.causes = new CauseWords(setup, vietnamese);
    this.head = head;
    this.frame = new Frame(head);
    String title = texts.getString("changes.title");
    this.titles =
        new Frame.Titles(
            head.synthetic() ? title + " " + texts.getString("workbook.mark") : title,
            before == null
                ? head.campaign()
                : head.campaign() + ". " + filled("changes.numbers", after, before),
            "");
    this.statistics = sheet("changes.sheet.statistics", FIGURES);
    this.cells = sheet("changes.sheet.cells", FIGURES);
  }

  private String filled(String key, Object... arguments) {
    return Phrase.fill(texts.getString(key), arguments);
  }

  private ChangeSheet sheet(String name, Columns columns) {
    return new ChangeSheet(styles, frame, name, columns, mostLines);
  }

  @Override
  public void accept(Change change) {
    switch (change.figure().kind()) {
      case STATISTIC -> statistics.line(fields(change));
      case CELL, LIST -> cells.line(fields(change));
      case SUBMISSION -> {}
    }
  }

  private List<@Nullable Object> fields(Change change) {
    FigureWords.Words words = figures.of(change.figure());
    Integer was = change.support().rankBefore();
    Integer is = change.support().rankAfter();
    String rank = was == null && is == null ? "" : rank(was) + " → " + rank(is);
    return Arrays.asList(
        words.what(),
        words.where(),
        words.which(),
        published(change, change.before()),
        published(change, change.after()),
        change.difference(),
        rank,
        causes.of(change.causes()));
  }

  private static String rank(@Nullable Integer rank) {
    return rank == null ? "–" : rank.toString();
  }

  private static Object published(Change change, @Nullable String text) {
    BigDecimal number = Change.number(text);
    if (number != null) {
      return number;
    }
    boolean undefined = change.figure().kind() == Figure.Kind.STATISTIC;
    return text == null || text.isEmpty() ? undefined ? "–" : "" : text;
  }

  /**
   * Writes the workbook.
   *
   * @param summary of the changes that were given
   * @param lost there is an earlier publication, but not its files
   */
  public void write(Path file, ChangeSummary summary, boolean lost) throws IOException {
    ChangeSheet top = sheet("changes.sheet.top", FIGURES);
    summary.mostImportant().forEach(change -> top.line(fields(change)));
    List<ChangeSheet> sheets = List.of(top, submissions(summary), statistics, cells);
    List<String> complete = List.of(texts.getString("changes.complete"));
    try (WorkbookStream workbook =
        WorkbookStream.create(
            file, sheets.stream().map(ChangeSheet::plan).toList(), head.description())) {
      for (int i = 0; i < sheets.size(); i++) {
        ChangeSheet sheet = sheets.get(i);
        List<String> notes = sheet == top ? notes(summary, lost) : complete;
        workbook.sheet(i, out -> sheet.write(out, titles, notes));
      }
    }
  }

  private ChangeSheet submissions(ChangeSummary summary) {
    ChangeSheet sheet = sheet("changes.sheet.submissions", SUBMISSIONS);
    for (SubmissionChange change : summary.submissions()) {
      Sent before = change.before();
      Sent after = change.after();
      sheet.line(
          List.of(
              figures.place(change.agency()),
              causes.of(change),
              before == null ? "" : figures.verdict(before.verdict()),
              after == null ? "" : figures.verdict(after.verdict()),
              after == null ? "" : after.receivedOn()));
    }
    return sheet;
  }

  private List<String> notes(ChangeSummary summary, boolean lost) {
    if (summary.before() == null) {
      return List.of(texts.getString(lost ? "changes.lost" : "changes.first"));
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        filled(
            "changes.counts",
            summary.statistics(),
            summary.cells(),
            summary.lists(),
            summary.submissions().size()));
    notes.add(texts.getString("changes.order"));
    if (summary.jobs()) {
      notes.add(texts.getString("changes.jobs"));
    }
    if (summary.engine()) {
      notes.add(texts.getString("changes.engine"));
    }
    notes.add(texts.getString("changes.complete"));
    return notes;
  }
}
