package vn.tonghop.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contributing or left out value. Texts are empty where there is nothing to say.
 *
 * @param item code of the item, or table and column
 * @param why why it was left out, in words
 * @param state of the answer, as in values.csv
 * @param value as in values.csv; of a row what it adds
 * @param text canonical text; of a row what names it
 * @param raw as the agency typed it
 * @param revision null: none
 * @param row number of the row in its sheet; null: the cell tells it
 * @param sha256 of the file, as archived
 * @param notes findings about the value: repairs, errors, remarks
 */
public record EvidenceLine(
    Role role,
    String agency,
    String agencyName,
    String item,
    String itemName,
    String why,
    String state,
    String value,
    String numerator,
    String denominator,
    String text,
    String raw,
    String receipt,
    @Nullable Integer revision,
    String file,
    String sheet,
    String cell,
    @Nullable Integer row,
    String sha256,
    List<String> notes) {

  /** What the line is there for. */
  public enum Role {
    USED,
    LEFT_OUT,
    /** An answer another one is computed from. */
    SOURCE,
    /** A row of a table a number is computed from. */
    ROW,
    /** An answer in the campaign before. */
    BEFORE
  }

  public EvidenceLine {
    notes = List.copyOf(notes);
  }
}
