package vn.tonghop.normalize;

import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Form;

/**
 * Where the columns of a form stand on its sheet.
 *
 * @param lastRow last row of the header
 * @param columns column of the sheet (from 1) by role
 * @param titleUnit money unit named in or above the header; null: none
 */
record FormLayout(int lastRow, Map<Form.Role, Integer> columns, @Nullable MoneyUnit titleUnit) {

  FormLayout {
    columns = Map.copyOf(columns);
  }

  OptionalInt column(Form.Role role) {
    Integer column = columns.get(role);
    return column == null ? OptionalInt.empty() : OptionalInt.of(column);
  }

  boolean has(Form.Role role) {
    return columns.containsKey(role);
  }
}
