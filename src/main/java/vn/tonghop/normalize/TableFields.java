package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Kind;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.UnreadableException;

/** What is expected of the numbers in each column of a table; needs the column's own evidence. */
final class TableFields {

  private final List<NumberField> fields = new ArrayList<>();

  private TableFields() {}

  /**
   * @param coverPower power of ten of the money unit on the cover; null: none
   */
  static TableFields of(RecognizedTable recognized, @Nullable Integer coverPower)
      throws UnreadableException {
    ColumnEvidence[] evidence = evidence(recognized);
    TableFields result = new TableFields();
    TableLayout layout = recognized.layout();
    for (int i = 0; i < recognized.table().columns().size(); i++) {
      ColumnEvidence seen = evidence[i];
      MoneyUnit nearest = layout.units().getOrDefault(i, layout.titleUnit());
      result.fields.add(
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
    return fields.get(column);
  }

  private static ColumnEvidence[] evidence(RecognizedTable recognized) throws UnreadableException {
    TableLayout layout = recognized.layout();
    ColumnEvidence[] evidence = new ColumnEvidence[recognized.table().columns().size()];
    List<Integer> wanted = new ArrayList<>();
    for (int i = 0; i < evidence.length; i++) {
      evidence[i] = new ColumnEvidence();
      if (layout.isBound(i) && needsEvidence(recognized.table().columns().get(i))) {
        wanted.add(i);
      }
    }
    if (!wanted.isEmpty()) {
      recognized
          .sheet()
          .read(
              row -> {
                if (row.number() > layout.lastRow()) {
                  for (int column : wanted) {
                    Cell cell = row.cell(layout.sheetColumns()[column]);
                    if (cell != null) {
                      evidence[column].observe(cell);
                    }
                  }
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
