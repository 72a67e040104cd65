package vn.tonghop.outline;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an official document wants an indicator to reach. Exactly one of {@code value} and {@code
 * choice} is set, except that POOLED answers count the agencies that gave {@code choice} against
 * the percentage {@code value}, and that RISE has neither.
 *
 * @param id stable ASCII; {@code @target.<id>} in the statistics
 * @param indicator the item it is judged by
 * @param concerns the item it is about, where the document gives it no number and another item
 *     judges; else the same as {@code indicator}
 * @param group as written: ALL, an audience, a group or an agency
 * @param scope the agencies it is set for
 * @param year as printed
 * @param value in {@code unit}; of a growth target the rise
 * @param choice code of the answer that reaches the target
 * @param caption what a comparison with it is called; empty texts: none
 * @param remark how it is judged, where that is not evident; empty texts: none
 * @param growth for a rise against a base year; null otherwise
 * @param due first year whose figures must reach it; before it, not reaching it is no fault; null:
 *     whenever it is set
 */
public record Target(
    String id,
    Label name,
    String indicator,
    String concerns,
    String group,
    Applicability scope,
    String year,
    Relation relation,
    @Nullable BigDecimal value,
    @Nullable String choice,
    Label unit,
    Aggregation aggregation,
    Label caption,
    Label remark,
    @Nullable Growth growth,
    String citation,
    @Nullable Integer due) {

  /** A target that is due whenever it is set. */
  public Target(
      String id,
      Label name,
      String indicator,
      String concerns,
      String group,
      Applicability scope,
      String year,
      Relation relation,
      @Nullable BigDecimal value,
      @Nullable String choice,
      Label unit,
      Aggregation aggregation,
      Label caption,
      Label remark,
      @Nullable Growth growth,
      String citation) {
    this(
        id,
        name,
        indicator,
        concerns,
        group,
        scope,
        year,
        relation,
        value,
        choice,
        unit,
        aggregation,
        caption,
        remark,
        growth,
        citation,
        null);
  }

  /** How the value must stand to the target. */
  public enum Relation {
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    /** All there is: at least the target (100 %), or exactly the choice. */
    ALL("="),
    /** More than the year before. */
    RISE("up");

    private final String symbol;

    Relation(String symbol) {
      this.symbol = symbol;
    }

    /** As written in jobs/ and in the outputs. */
    public String symbol() {
      return symbol;
    }
  }

  /** How the value of several agencies is made. */
  public enum Aggregation {
    /** 100·Σn/Σd, of a quotient Σn/Σd. */
    WEIGHTED,
    /** Simple mean of the agencies' own values. */
    MEAN,
    /** Agencies that gave the choice, in percent of those it is set for; of a ratio 100·Σn/Σd. */
    POOLED,
    SUM,
    /** The value of the one agency it is set for; of several the one on which all agree. */
    SINGLE,
    /** Number of agencies whose own value reaches it; reached when all with data do. */
    PER_AGENCY
  }

  /**
   * A rise against a base year whose share is r: RELATIVE wants r·(1 + value/100), POINTS r +
   * value, neither more than 100.
   *
   * @param settings choices left open by the document, by name, as made in the campaign
   * @param chosen what they mean, in words
   */
  public record Growth(Mode mode, Map<String, String> settings, Label chosen) {

    /** What the rise is counted in. */
    public enum Mode {
      RELATIVE,
      POINTS
    }

    public Growth {
      settings = Map.copyOf(settings);
    }
  }

  /** The same target, its value made in another way. */
  public Target by(Aggregation other) {
    return new Target(
        id, name, indicator, concerns, group, scope, year, relation, value, choice, unit, other,
        caption, remark, growth, citation, due);
  }

  /** The value of one agency: there is nothing to put together. */
  public boolean isOfOneAgency() {
    return aggregation == Aggregation.SINGLE && scope.isOfOne();
  }

  /** Whether the figures of a year must reach it. */
  public boolean isDue(int figuresOf) {
    return due == null || figuresOf >= due;
  }

  /** Wants more than there was: judged against the year before. */
  public boolean isRise() {
    return growth != null || relation == Relation.RISE;
  }
}
