package vn.tonghop.publish.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.TemplateDesign.GivenRow;
import vn.tonghop.outline.TemplateDesign.TableColumn;

/**
 * One table sheet of the template.
 *
 * @param rows prepared rows; more may be typed below them, up to {@link #lastRow()}
 * @param given first rows, already begun
 */
record TablePlan(Table table, int rows, List<TableColumn> columns, List<GivenRow> given) {

  static final int HEADER_ROW = 4;
  static final int FIRST_ROW = HEADER_ROW + 1;
  private static final int ROOM = 4;

  TablePlan {
    columns = List.copyOf(columns);
    given = List.copyOf(given);
  }

  /**
   * First rows, already begun: those given to every agency or to this one, then those set for it.
   *
   * @param agency null: of none
   */
  List<Map<String, String>> given(@Nullable Agency agency) {
    List<Map<String, String>> rows = new ArrayList<>();
    given.stream().filter(row -> row.isFor(agency)).map(GivenRow::cells).forEach(rows::add);
    if (agency != null) {
      table.listed(agency.code()).forEach(listed -> rows.add(listed.texts()));
    }
    return rows;
  }

  String sheet() {
    return table.sheet();
  }

  int lastPreparedRow() {
    return HEADER_ROW + rows;
  }

  /** Last row the formulas look at. */
  int lastRow() {
    return HEADER_ROW + rows * ROOM;
  }

  /** Column of the sheet, from 1, that holds a column of the table itself; 0: none. */
  int position(String key) {
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      if (column.column().equals(key) && column.tick().isEmpty()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Column of the sheet, from 1, that is ticked for a choice; 0: none. */
  int tickPosition(String key, String choice) {
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      if (column.column().equals(key)
          && !column.tick().isEmpty()
          && choice.equals(definition(column).ticks().get(column.tick()))) {
        return i + 1;
      }
    }
    return 0;
  }

  Column definition(TableColumn column) {
    return table.column(column.column()).orElseThrow();
  }

  String header(TableColumn column) {
    if (!column.tick().isEmpty()) {
      return column.tick();
    }
    return column.header().isEmpty() ? definition(column).name().vi() : column.header();
  }

  /** Range of a sheet column over all rows the formulas look at, with the sheet's name. */
  String range(int position) {
    String letters = Cells.letters(position);
    return "%s$%s$%d:$%s$%d".formatted(Cells.on(sheet()), letters, FIRST_ROW, letters, lastRow());
  }
}
