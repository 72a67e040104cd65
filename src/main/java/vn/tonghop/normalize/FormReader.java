package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Indicator;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.UnreadableException;

/** Collects what the rows of the forms hold about each indicator; one line each. */
final class FormReader {

  private static final int MOST_HIDDEN_NAMED = 20;

  /** Nobody looks for a number there. */
  private static final Set<Form.Role> WORDS_ONLY = Set.of(Form.Role.STATE, Form.Role.NOTE);

  private final IndicatorNames names;
  private final Map<String, FormLine> lines = new LinkedHashMap<>();
  private final Set<String> conflicting = new LinkedHashSet<>();

  FormReader(IndicatorNames names) {
    this.names = names;
  }

  /** Lines by code, in the order met. */
  Map<String, FormLine> lines() {
    return lines;
  }

  /** Whether two lines about the indicator contradict each other, which has been reported. */
  boolean isConflicting(String code) {
    return conflicting.contains(code);
  }

  /**
   * Reads one form; gives what the numbers in each of its columns prove.
   *
   * @param tellRest whether hidden rows and unused comments are to be told here
   */
  Map<Form.Role, ColumnEvidence> read(
      RecognizedForm recognized, Reporter reporter, boolean tellRest) throws UnreadableException {
    Map<Form.Role, ColumnEvidence> evidence = new EnumMap<>(Form.Role.class);
    CommentNotes notes = CommentNotes.of(recognized.sheet(), recognized.layout().lastRow() + 1);
    List<String> hidden = new ArrayList<>();
    FormLayout layout = recognized.layout();
    recognized
        .sheet()
        .read(
            row -> {
              if (row.number() > layout.lastRow()) {
                read(row, recognized, reporter, evidence, notes, hidden);
              }
              return true;
            });
    if (tellRest && !hidden.isEmpty()) {
      reporter.sheet(FindingCode.HIDDEN, "", "", String.join(", ", hidden), "");
    }
    if (tellRest) {
      notes.tellUnused(reporter);
    }
    return evidence;
  }

  private void read(
      Row row,
      RecognizedForm form,
      Reporter reporter,
      Map<Form.Role, ColumnEvidence> evidence,
      CommentNotes notes,
      List<String> hidden) {
    Map<Form.Role, Cell> cells = cells(row, form.layout());
    Optional<Indicator> indicator = indicator(cells, row, form.layout(), reporter);
    if (indicator.isEmpty()) {
      return;
    }
    cells.remove(Form.Role.CODE);
    cells.remove(Form.Role.NAME);
    cells.forEach(
        (role, cell) -> {
          if (!cell.isFormula() && !WORDS_ONLY.contains(role)) {
            evidence.computeIfAbsent(role, r -> new ColumnEvidence()).observe(cell);
          }
        });
    status(indicator.get(), row, cells, form, reporter, notes).ifPresent(this::add);
    cells.remove(Form.Role.STATUS);
    FormLine line =
        new FormLine(
            indicator.get(),
            reporter,
            row.number(),
            cells,
            form.layout().columns(),
            notes.take(row.number()));
    add(line);
    if (row.hidden() && line.isTyped() && hidden.size() < MOST_HIDDEN_NAMED) {
      hidden.add(String.valueOf(row.number()));
    }
  }

  private static Map<Form.Role, Cell> cells(Row row, FormLayout layout) {
    Map<Form.Role, Cell> cells = new EnumMap<>(Form.Role.class);
    layout
        .columns()
        .forEach(
            (role, column) -> {
              Cell cell = row.cell(column);
              if (cell != null && !CellText.isBlank(cell.text())) {
                cells.put(role, cell);
              }
            });
    return cells;
  }

  private Optional<Indicator> indicator(
      Map<Form.Role, Cell> cells, Row row, FormLayout layout, Reporter reporter) {
    Cell code = cells.get(Form.Role.CODE);
    Cell name = cells.get(Form.Role.NAME);
    if (code == null) {
      return name == null ? Optional.empty() : names.byName(name.text());
    }
    Optional<Indicator> known = names.byCode(code.text());
    if (known.isEmpty() && !names.isOtherCode(code.text()) && !isNumbering(code)) {
      Integer column = layout.columns().get(Form.Role.CODE);
      reporter
          .spot(row.number(), column == null ? 1 : column, "", "")
          .report(FindingCode.EXTRA, CellText.line(code.text()), null);
    }
    return known;
  }

  private static boolean isNumbering(Cell code) {
    return CellText.line(code.text()).matches("\\(?(\\d{1,2}|[A-Z])\\)?");
  }

  private Optional<FormLine> status(
      Indicator task,
      Row row,
      Map<Form.Role, Cell> cells,
      RecognizedForm form,
      Reporter reporter,
      CommentNotes notes) {
    Integer column = form.layout().columns().get(Form.Role.STATUS);
    String suffix = form.form().statusSuffix();
    if (column == null || suffix.isEmpty()) {
      return Optional.empty();
    }
    @Nullable Cell status = cells.get(Form.Role.STATUS);
    return names
        .byCode(task.code() + suffix)
        .map(
            item ->
                new FormLine(
                    item,
                    reporter,
                    row.number(),
                    status == null ? Map.of() : Map.of(Form.Role.CHOICE, status),
                    Map.of(Form.Role.CHOICE, column),
                    notes.take(row.number(), column)));
  }

  /** A second line counts only if it says something else. */
  private void add(FormLine line) {
    String code = line.indicator().code();
    FormLine first = lines.get(code);
    if (first == null || !first.isTyped() && line.isTyped()) {
      lines.put(code, line);
    } else if (line.isTyped() && !line.content().equals(first.content())) {
      line.spot(Form.Role.CODE).report(FindingCode.DUP_CODE, code, null);
      conflicting.add(code);
    }
  }
}
