package vn.tonghop.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Layout of a consolidated table.
 *
 * @param id {@code T-05}; also the file and sheet name
 * @param blocks each with its own rows and columns; one block: no block titles
 */
public record ReportLayout(
    String id, Label title, Label unit, List<Block> blocks, List<Label> notes, String citation) {

  /**
   * Rows under some columns.
   *
   * @param groups whose agencies are meant; their order is the registry's
   */
  public record Block(
      @Nullable Label title, RowPlan rows, List<String> groups, List<ReportColumn> columns) {

    public Block {
      groups = List.copyOf(groups);
      columns = List.copyOf(columns);
    }

    /** One row per agency. */
    public Block(@Nullable Label title, List<String> groups, List<ReportColumn> columns) {
      this(title, new RowPlan.Agencies(), groups, columns);
    }
  }

  /**
   * @param key stable ASCII header in the CSV, unique in the block and of one meaning in the table
   * @param header from the outermost header cell to the innermost
   * @param indicator for shows that need one; null otherwise
   * @param decimals shown; values stay unrounded
   * @param of section of COMPLETENESS (null: all), target of a target's shows, column of CELL,
   *     CELL_SHARE and PLACE, category or part of a ranking's shows; null otherwise
   * @param width in digits of the normal font; 0: as needed
   * @param power amounts are shown as so many powers of ten; 0: as they are
   * @param tally what ROWS and SUM are taken of; null otherwise
   * @param over column that CELL_SHARE divides by; null otherwise
   */
  public record ReportColumn(
      String key,
      List<Label> header,
      Show show,
      @Nullable String indicator,
      int decimals,
      @Nullable String of,
      int width,
      int power,
      @Nullable Tally tally,
      @Nullable String over) {

    public ReportColumn {
      header = List.copyOf(header);
    }

    /** A column that divides by no other. */
    public ReportColumn(
        String key,
        List<Label> header,
        Show show,
        @Nullable String indicator,
        int decimals,
        @Nullable String of,
        int width,
        int power,
        @Nullable Tally tally) {
      this(key, header, show, indicator, decimals, of, width, power, tally, null);
    }

    /** A column that tallies no rows of tables. */
    public ReportColumn(
        String key,
        List<Label> header,
        Show show,
        @Nullable String indicator,
        int decimals,
        @Nullable String of,
        int width,
        int power) {
      this(key, header, show, indicator, decimals, of, width, power, null, null);
    }

    /** A column whose amounts are shown as they are. */
    public ReportColumn(
        String key,
        List<Label> header,
        Show show,
        @Nullable String indicator,
        int decimals,
        @Nullable String of,
        int width) {
      this(key, header, show, indicator, decimals, of, width, 0);
    }

    public ReportColumn(
        String key, List<Label> header, Show show, @Nullable String indicator, int decimals) {
      this(key, header, show, indicator, decimals, null, 0);
    }

    /** The same column with another header. */
    public ReportColumn headed(List<Label> other) {
      return new ReportColumn(key, other, show, indicator, decimals, of, width, power, tally, over);
    }

    /** Id of the target the column is about; null: none. */
    public @Nullable String target() {
      return show.needsTarget() ? of : null;
    }
  }

  /**
   * Rows of tables taken together.
   *
   * @param tables keys, at least one
   * @param column numeric column of each of them that is summed; null: the rows are counted
   * @param where the rows meant
   */
  public record Tally(List<String> tables, @Nullable String column, RowFilter where) {
    public Tally {
      tables = List.copyOf(tables);
    }
  }

  /** Which rows a show is for. */
  public enum Family {
    /** Agencies and populations. */
    AGENCY,
    /** Rows of a table. */
    TABLE,
    ITEM,
    FINDING,
    /** Values that columns of tables hold. */
    VALUE,
    /** Agencies in the order of their ranks. */
    RANKING,
    /** Targets of the campaign. */
    TARGET,
    /** Everything that belongs to one agency. */
    ANY_LINE
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
    /** Narrative, dates, lists as given (empty). */
    TEXT,
    DOC_NO,
    RECEIVED_ON,
    /** On time, late, missing, returned (k/N received). */
    STATUS,
    DAYS_LATE,
    REVISIONS,
    /** Percent of required items answered (group mean), in all or of one section. */
    COMPLETENESS,
    ERRORS,
    /** CONFIRM and WARN findings. */
    REMARKS,
    /** Whether the own value reaches the target (the group's value does). */
    TARGET_STATUS,
    /** The own value that is judged (the group's). */
    TARGET_VALUE,
    /** Own value minus target (the group's). */
    TARGET_GAP,
    /** The level to be reached; of a growth target that of the next year (the group's). */
    TARGET_REQUIRED,
    /** (Agencies whose own value reaches the target, of those with a value.) */
    TARGET_REACHED,
    /** The value of the year before a rise is counted from (that of the agencies judged). */
    TARGET_BASE,
    /** Relative rise since the year before in percent (of the agencies judged). */
    TARGET_GROWTH,
    /** Value minus that of the year before (of the agencies judged). */
    TARGET_POINTS,
    /** The figure of the year before: share or quotient of a ratio, else the amount. */
    PREVIOUS,
    /** (k/N agencies with data the year before.) */
    PREVIOUS_COVERAGE,
    /** This year's figure minus that of the year before; of shares in points. */
    CHANGE,
    /** The same in percent of the figure of the year before. */
    CHANGE_RELATIVE,
    /** This year's figure of the agencies with data in both years. */
    PANEL,
    /** Their figure of the year before. */
    PANEL_PREVIOUS,
    PANEL_CHANGE,
    PANEL_CHANGE_RELATIVE,
    /** (k/N agencies with data in both years.) */
    PANEL_COVERAGE,
    /** Rank, greatest first, among the agencies of the block with data in both years. */
    ITEM_RANK,
    RANK_PREVIOUS,
    /** Ranks won since the year before; negative: lost. */
    RANK_CHANGE,
    AGENCY_NAME(Family.ANY_LINE),
    AGENCY_CODE(Family.ANY_LINE),
    /** A column of the table. */
    CELL(Family.TABLE),
    /** One numeric column of the table in percent of another; undefined over 0. */
    CELL_SHARE(Family.TABLE),
    /** Place of the row among all, by its number. */
    PLACE(Family.TABLE),
    /** Number of rows that hold the value. */
    ROWS(Family.VALUE),
    /** Sum of a column over the rows that hold the value; empty where none has a number. */
    SUM(Family.VALUE),
    /** The target set for the item, in words. */
    ITEM_TARGET(Family.ITEM),
    /** Number or choice answered. */
    ITEM_VALUE(Family.ITEM),
    ITEM_UNIT(Family.ITEM),
    /** Answer of the item that tells the status of this one. */
    ITEM_STATUS(Family.ITEM),
    /** Whether the target is reached; without a target, whether the status says done. */
    ITEM_REACHED(Family.ITEM),
    /** Narrative answer. */
    ITEM_TEXT(Family.ITEM),
    FINDING_REVISION(Family.FINDING),
    FINDING_FILE(Family.FINDING),
    FINDING_SHEET(Family.FINDING),
    FINDING_CELL(Family.FINDING),
    FINDING_LEVEL(Family.FINDING),
    FINDING_CODE(Family.FINDING),
    FINDING_FOUND(Family.FINDING),
    FINDING_EXPECTED(Family.FINDING),
    /** What is wrong and how to mend it. */
    FINDING_MESSAGE(Family.FINDING),
    /** Place in the block. */
    RANK(Family.RANKING),
    /** The rounded score that is ranked. */
    RANK_SCORE(Family.RANKING),
    /** Score of a category. */
    RANK_CATEGORY(Family.RANKING),
    /** Score of a part of a category. */
    RANK_PART(Family.RANKING),
    /** Percent of the weights the agency has figures for. */
    RANK_COVERAGE(Family.RANKING),
    RANK_BAND(Family.RANKING),
    /** Name of the block. */
    RANK_BLOCK(Family.RANKING),
    /** Place if all categories weighed the same. */
    RANK_EQUAL(Family.RANKING),
    /** Best place when the weights are varied one by one. */
    RANK_BEST(Family.RANKING),
    /** Worst place when the weights are varied one by one. */
    RANK_WORST(Family.RANKING),
    /** The year the target is set for, as printed. */
    GOAL_YEAR(Family.TARGET),
    /** Whom the target is set for. */
    GOAL_SCOPE(Family.TARGET),
    /** The level to be reached, in words. */
    GOAL_LEVEL(Family.TARGET),
    /** The value that is judged, a number or a choice. */
    GOAL_VALUE(Family.TARGET),
    /** Of a ratio the mean of the agencies' own values, however the target is judged. */
    GOAL_MEAN(Family.TARGET),
    /** Of a ratio the weighted share or quotient, however the target is judged. */
    GOAL_WEIGHTED(Family.TARGET),
    /** Value minus the level to be reached. */
    GOAL_GAP(Family.TARGET),
    GOAL_STATUS(Family.TARGET),
    /** k/N agencies with data among those the target is set for. */
    GOAL_COVERAGE(Family.TARGET),
    /** Agencies whose own value reaches the target, of those with a value. */
    GOAL_REACHED(Family.TARGET),
    /** Names of the agencies whose own value does not reach it. */
    GOAL_MISSED(Family.TARGET),
    /** Where the document sets the target. */
    GOAL_CITE(Family.TARGET);

    private final Family family;

    Show() {
      this(Family.AGENCY);
    }

    Show(Family family) {
      this.family = family;
    }

    public Family family() {
      return family;
    }

    public boolean needsIndicator() {
      return this == AMOUNT
          || this == NUMERATOR
          || this == DENOMINATOR
          || this == SHARE
          || this == COVERAGE
          || this == CHOICE
          || this == TEXT
          || isYearOnYear();
    }

    /** About the year before, or a change since then. */
    public boolean isYearOnYear() {
      return compareTo(PREVIOUS) >= 0 && compareTo(RANK_CHANGE) <= 0;
    }

    /** About the agencies with data in both years, or their order. */
    public boolean isPanel() {
      return compareTo(PANEL) >= 0 && compareTo(RANK_CHANGE) <= 0;
    }

    public boolean needsTarget() {
      return this == TARGET_STATUS
          || this == TARGET_VALUE
          || this == TARGET_GAP
          || this == TARGET_REQUIRED
          || this == TARGET_REACHED
          || this == TARGET_BASE
          || this == TARGET_GROWTH
          || this == TARGET_POINTS;
    }

    /** Words rather than figures, as far as the show alone tells it. */
    public boolean isText() {
      return switch (this) {
        case CHOICE, TEXT, DOC_NO, STATUS, COVERAGE, TARGET_STATUS, TARGET_REACHED -> true;
        case PREVIOUS_COVERAGE, PANEL_COVERAGE -> true;
        case RANK_BAND, RANK_BLOCK -> true;
        case GOAL_YEAR, GOAL_SCOPE, GOAL_LEVEL, GOAL_STATUS, GOAL_MISSED, GOAL_CITE -> true;
        case GOAL_COVERAGE, GOAL_REACHED -> true;
        case AGENCY_NAME,
            AGENCY_CODE,
            ITEM_TARGET,
            ITEM_UNIT,
            ITEM_STATUS,
            ITEM_REACHED,
            ITEM_TEXT ->
            true;
        case FINDING_FILE,
            FINDING_SHEET,
            FINDING_CELL,
            FINDING_LEVEL,
            FINDING_CODE,
            FINDING_FOUND,
            FINDING_EXPECTED,
            FINDING_MESSAGE ->
            true;
        default -> false;
      };
    }
  }

  public ReportLayout {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }
}
