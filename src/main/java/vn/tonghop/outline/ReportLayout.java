package vn.tonghop.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Layout of a consolidated table with one row per agency, by group, with subtotals and a grand
 * total.
 *
 * @param id {@code T-05}; also the file and sheet name
 * @param blocks each with its own groups and columns; one block: no block titles
 */
public record ReportLayout(
    String id, Label title, Label unit, List<Block> blocks, List<Label> notes, String citation) {

  /** Rows of some groups under some columns. Group order is the registry's. */
  public record Block(@Nullable Label title, List<String> groups, List<ReportColumn> columns) {
    public Block {
      groups = List.copyOf(groups);
      columns = List.copyOf(columns);
    }
  }

  /**
   * @param key stable ASCII header in the CSV, unique in the table
   * @param header from the outermost header cell to the innermost
   * @param indicator for shows that need one; null otherwise
   * @param decimals shown; values stay unrounded
   */
  public record ReportColumn(
      String key, List<Label> header, Show show, @Nullable String indicator, int decimals) {
    public ReportColumn {
      header = List.copyOf(header);
    }
  }

  /** What a column shows for an agency, and in brackets for a subtotal. */
  public enum Show {
    /** Amount (Σ). */
    AMOUNT,
    /** Numerator (Σ over agencies with both numbers). */
    NUMERATOR,
    /** Denominator (Σ over agencies with both numbers). */
    DENOMINATOR,
    /** Share or quotient (weighted). */
    SHARE,
    /** k/N agencies with data (–; k/N). */
    COVERAGE,
    /** Label of the choice (for yes/no the number of "yes"; else empty). */
    CHOICE,
    DOC_NO,
    RECEIVED_ON,
    /** On time, late, missing, returned (k/N received). */
    STATUS,
    DAYS_LATE,
    REVISIONS,
    /** Percent of required items answered (group mean). */
    COMPLETENESS,
    ERRORS,
    /** CONFIRM and WARN findings. */
    REMARKS;

    public boolean needsIndicator() {
      return this == AMOUNT
          || this == NUMERATOR
          || this == DENOMINATOR
          || this == SHARE
          || this == COVERAGE
          || this == CHOICE;
    }

    public boolean isText() {
      return this == CHOICE || this == DOC_NO || this == STATUS || this == COVERAGE;
    }
  }

  public ReportLayout {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }
}
