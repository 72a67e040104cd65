package vn.tonghop.outline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cover sheet: who, what, which revision. */
public record Cover(String key, String sheet, List<String> sheetAliases, List<Field> fields) {

  /** What the engine itself reads from the cover. */
  public enum Role {
    CAMPAIGN,
    AGENCY_NAME,
    AGENCY_CODE,
    REVISION,
    DOC_NO,
    DOC_DATE,
    MONEY_UNIT,
    /**
     * The period its figures are of: the answer to the field's indicator must be the campaign's.
     */
    PERIOD,
    /** Any content marks the submission as made up. */
    SYNTHETIC,
    /** Any content marks the submission as a list printed in an official document. */
    PRINTED,
    TITLE
  }

  /**
   * @param key machine key, column C of the cover sheet and first column of the CSV
   * @param labels accepted labels of column A
   * @param role null: only an answer to {@code indicator}, or kept aside
   * @param indicator the indicator this field answers; null: none
   * @param personal contact data: never published, logged or copied
   */
  public record Field(
      String key,
      List<String> labels,
      @Nullable Role role,
      @Nullable String indicator,
      boolean personal) {
    public Field {
      labels = List.copyOf(labels);
    }
  }

  public Cover {
    sheetAliases = List.copyOf(sheetAliases);
    fields = List.copyOf(fields);
  }

  public Optional<Field> field(Role role) {
    return fields.stream().filter(f -> f.role() == role).findFirst();
  }
}
