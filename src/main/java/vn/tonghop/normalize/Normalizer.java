package vn.tonghop.normalize;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Findings;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.submission.SheetFacts;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * From cells to values: reads the sheets of one submission against the outline. Immutable and
 * thread-safe; what cannot be read becomes a finding, an {@link UnreadableException} means that the
 * file itself breaks off.
 */
public final class Normalizer {

  /** Rows of a sheet that tell what it is. */
  public static final int GLANCE = SheetPreview.LAST_ROW;

  private final Setup setup;
  private final Words words;
  private final MoneyUnits units;
  private final NumberCells numbers;
  private final TextCells texts;
  private final RowMarks marks;
  private final IndicatorNames indicators;
  private final Recognizer recognizer;
  private final CoverReader covers;
  private final AnswerReader answers;

  public Normalizer(Setup setup) {
    this.setup = setup;
    this.words = new Words(setup.synonyms(), setup.markers());
    this.units = new MoneyUnits(setup.synonyms());
    this.numbers = new NumberCells(units);
    this.texts = new TextCells(words, setup.outline(), setup.synonyms());
    this.marks = new RowMarks(setup.markers());
    this.indicators = new IndicatorNames(setup.outline());
    this.recognizer = new Recognizer(setup.outline(), words, units, indicators);
    this.covers = new CoverReader(setup.outline().cover());
    this.answers = new AnswerReader(words, texts, numbers);
  }

  /** Which sheet is what. Never throws for bad data. */
  public Recognition recognize(List<SheetSource> sheets, Findings findings)
      throws UnreadableException {
    return recognizer.recognize(sheets, findings);
  }

  /**
   * What the first {@link #rowsToGlanceAt} rows of each sheet say about the sender.
   *
   * @return empty: they do not tell it all; ask {@link #recognize}
   */
  public Optional<SheetTitles> glance(List<SheetSource> sheets) throws UnreadableException {
    return recognizer.glance(sheets);
  }

  /** Rows that tell what a sheet is if it is laid out as others of its name, or as usual. */
  public int rowsToGlanceAt(SheetSource sheet) {
    return recognizer.rowsToGlanceAt(sheet);
  }

  /** Instructions, checks and hidden lists of a template hold none. */
  public boolean mayHoldAnswers(SheetSource sheet) {
    return recognizer.mayHoldAnswers(sheet);
  }

  /** Cover sheet fields (by key), empty when there is none. */
  public CoverSheet cover(@Nullable SheetSource cover) throws UnreadableException {
    return covers.read(cover);
  }

  /**
   * Answers of all forms and of cover fields that name an indicator.
   *
   * @return code to value in the outline's order, only what was found (rows left blank included,
   *     with state BLANK and their origin); items that do not apply to the agency are dropped.
   *     Signs, whole numbers and 0–100 are the checker's business.
   */
  public Map<String, IndicatorValue> answers(
      Recognition recognition, CoverSheet cover, Agency agency, Findings findings)
      throws UnreadableException {
    return new SubmissionAnswers(setup.outline(), indicators, answers, units)
        .read(recognition, cover, agency, findings);
  }

  /**
   * Streams the data rows of one recognized table. Rows with a cell that cannot be read, a negative
   * or fractional count, or a percent outside 0–100 come with {@link TableRow#rejected()}; missing
   * required cells are the checker's business.
   */
  public TableTotals table(
      RecognizedTable table, CoverSheet cover, Findings findings, Consumer<TableRow> rows)
      throws UnreadableException {
    TableTotals totals = table(table, 0, cover, findings, rows);
    RecognizedTable part = table.beside();
    while (part != null) {
      totals = totals.and(table(part, totals.dataRows(), cover, findings, rows));
      part = part.beside();
    }
    return totals;
  }

  private TableTotals table(
      RecognizedTable table,
      int rowsBefore,
      CoverSheet cover,
      Findings findings,
      Consumer<TableRow> rows)
      throws UnreadableException {
    SheetFacts facts = table.sheet().facts();
    Reporter reporter = new Reporter(findings, table.sheet());
    TableFields fields = TableFields.of(table, units.ofCover(cover));
    FillDown fill =
        new FillDown(table.table(), table.layout(), table.sheet().plainText(), facts.merges());
    RunningTotals totals = new RunningTotals(table.table(), reporter);
    ColumnCells cells = new ColumnCells(words, texts, numbers, new ForeignMoney(units));
    TableColumns columns = new TableColumns(table.table(), table.layout());
    TableReader reader =
        new TableReader(
            table,
            columns,
            facts,
            new RowSorter(columns, table.layout(), marks, words, facts.merges()),
            new RowReader(
                table,
                columns,
                setup.outline(),
                fields,
                cells,
                fill,
                totals,
                CommentNotes.of(table.sheet(), table.layout().firstRow()),
                reporter,
                new RowSplits(table.table(), texts),
                new ComputedCells(table.table(), texts)),
            fill,
            totals,
            numbers,
            fields,
            reporter,
            rowsBefore,
            rows);
    table.sheet().read(reader::visit);
    return reader.end();
  }
}
