package vn.tonghop.normalize;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Kind;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.UnreadableException;

/** What is expected of the numbers in each column of a table; needs the column's own evidence. */
final class TableFields {

  private final Map<Integer, NumberField> fields = new HashMap<>();

  private TableFields() {}

  /**
   * @param coverPower power of ten of the money unit on the cover; null: none
   */
  static TableFields of(RecognizedTable recognized, @Nullable Integer coverPower)
      throws UnreadableException {
    Map<Integer, ColumnEvidence> evidence = evidence(recognized);
    TableFields result = new TableFields();
    TableLayout layout = recognized.layout();
    for (int i = 0; i < recognized.table().columns().size(); i++) {
      ColumnEvidence seen = evidence.getOrDefault(i, new ColumnEvidence());
      MoneyUnit nearest = layout.units().getOrDefault(i, layout.titleUnit());
      result.fields.put(
          i,
          new NumberField(
              use(recognized.table().columns().get(i)),
              seen.mark(),
              seen.scaleUnknown(),
              nearest == null ? coverPower : nearest.power(),
              nearest == null ? null : nearest.currency(),
              isTyped(recognized, i)));
    }
    return result;
  }

  /** Where words may stand, a number written as text is no repair. */
  private static boolean isTyped(RecognizedTable recognized, int column) {
    return !recognized.sheet().plainText() && !recognized.table().columns().get(column).orPercent();
  }

  NumberField of(int column) {
    NumberField field = fields.get(column);
    if (field == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return field;
  }

  private static Map<Integer, ColumnEvidence> evidence(RecognizedTable recognized)
      throws UnreadableException {
    Map<Integer, ColumnEvidence> evidence = new HashMap<>();
    TableLayout layout = recognized.layout();
    for (int i = 0; i < recognized.table().columns().size(); i++) {
      if (layout.isBound(i) && needsEvidence(recognized.table().columns().get(i))) {
        evidence.put(i, new ColumnEvidence());
      }
    }
    if (!evidence.isEmpty()) {
      recognized
          .sheet()
          .read(
              row -> {
                if (row.number() > layout.lastRow()) {
                  evidence.forEach(
                      (column, seen) -> {
                        Cell cell = row.cell(layout.sheetColumns()[column]);
                        if (cell != null) {
                          seen.observe(cell);
                        }
                      });
                }
                return true;
              });
    }
    return evidence;
  }

  private static boolean needsEvidence(Column column) {
    return column.orPercent()
        || column.isNumeric() && (column.kind() != Kind.COUNT || column.decimals());
  }

  private static NumberField.Use use(Column column) {
    return switch (column.kind()) {
      case COUNT -> column.decimals() ? NumberField.Use.DECIMAL : NumberField.Use.COUNT;
      case MONEY -> NumberField.Use.MONEY;
      case NUMBER -> NumberField.Use.DECIMAL;
      default -> NumberField.Use.PERCENT;
    };
  }
}
