package vn.tonghop.explain;

import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.normalize.TableRow;

/**
 * A row of a consolidated table.
 *
 * @param line number in the CSV file, from 1
 * @param block from 0
 * @param ordinal as printed; of a subtotal that of its group
 * @param code as in the CSV file
 * @param item code of the item the row stands for; null: none
 * @param row the row of a table it shows; null: none
 * @param finding the finding it shows; null: none
 */
public record RowPlace(
    long line,
    int block,
    ReportRow.Kind kind,
    String ordinal,
    String code,
    String name,
    @Nullable String item,
    @Nullable TableRow row,
    @Nullable SaidFinding finding) {}
