package vn.tonghop.normalize;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Indicator;
import vn.tonghop.submission.Cell;

/**
 * What a form (or the cover) holds about one indicator.
 *
 * @param row row as the sheet shows it
 * @param cells cells that are not blank, by role
 * @param columns columns of the sheet by role, blank ones too
 * @param comments what comments attached to its cells say
 */
record FormLine(
    Indicator indicator,
    Reporter reporter,
    int row,
    Map<Form.Role, Cell> cells,
    Map<Form.Role, Integer> columns,
    List<String> comments) {

  FormLine {
    cells = Map.copyOf(cells);
    columns = Map.copyOf(columns);
    comments = List.copyOf(comments);
  }

  @Nullable Cell cell(Form.Role role) {
    return cells.get(role);
  }

  /** The place of a role's cell, to report about; of the row where the form has no such column. */
  Reporter.Spot spot(Form.Role role) {
    Integer column = columns.get(role);
    String label = indicator.name().vi();
    return column == null
        ? new Reporter.Spot(reporter, reporter.sheet(), row, indicator.code(), label)
        : reporter.spot(row, column, indicator.code(), label);
  }

  /** {@code E12}, or {@code E12:F12} for two roles that both have a column. */
  Origin origin(Form.Role role, Form.@Nullable Role second) {
    Integer first = columns.get(role);
    Integer last = second == null ? null : columns.get(second);
    if (first == null || last == null) {
      Integer one = first == null ? last : first;
      return one == null ? reporter.sheet() : reporter.sheet().at(Origin.address(row, one));
    }
    return reporter.sheet().at(Origin.address(row, first) + ":" + Origin.address(row, last));
  }

  /** Something was typed as an answer: no formula, no remark, no state. */
  boolean isTyped() {
    return cells.entrySet().stream()
        .anyMatch(
            e ->
                e.getKey() != Form.Role.NOTE
                    && e.getKey() != Form.Role.STATE
                    && !e.getValue().isFormula()
                    && !Words.isDash(e.getValue().text()));
  }

  /** What was typed, for comparing two lines; formulas do not count. */
  Map<Form.Role, String> content() {
    Map<Form.Role, String> content = new EnumMap<>(Form.Role.class);
    cells.forEach(
        (role, cell) -> {
          if (!cell.isFormula()) {
            content.put(role, CellText.line(cell.text()));
          }
        });
    return content;
  }
}
