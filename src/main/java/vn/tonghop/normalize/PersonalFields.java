package vn.tonghop.normalize;

import java.util.HashSet;
import java.util.Set;
import vn.tonghop.outline.Cover;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Row;

/**
 * Finds contact data on a sheet: rows whose first cells name a personal field of the cover, by key
 * or label. Deliberately not bound to the sheet recognised as the cover: what is copied for others
 * to read must not depend on a recognition that may fail.
 */
public final class PersonalFields {

  private static final int NAMING_COLUMNS = 3;

  private final Set<String> names = new HashSet<>();

  public PersonalFields(Cover cover) {
    for (Cover.Field field : cover.fields()) {
      if (field.personal()) {
        names.add(HeaderKey.of(field.key()));
        field.labels().forEach(label -> names.add(HeaderKey.of(label)));
      }
    }
    names.remove("");
  }

  /** Whether the row tells contact data beside the name of the field. */
  public boolean isIn(Row row) {
    return row.cells().stream()
        .takeWhile(cell -> cell.column() <= NAMING_COLUMNS)
        .anyMatch(this::isName);
  }

  /** Whether a cell is only the name of such a field. */
  public boolean isName(Cell cell) {
    return names.contains(HeaderKey.of(cell.text()));
  }
}
