package vn.tonghop.outline;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How agencies are scored and ranked: parts are scaled to scores, parts make categories, categories
 * the score of an agency, each by weights. Agencies are compared within blocks only.
 *
 * @param official false: every table says that the ranking is a trial
 * @param blocks no group stands in two of them
 * @param apart who is ranked apart within each block; null: nobody
 * @param categories at least one
 * @param coverage agencies with figures for fewer percent of the weights are not ranked
 * @param missingIsZero a figure that is for the agency and missing scores 0; else it is left out
 * @param decimals scores are rounded to, HALF_UP, before they are compared
 * @param outOf score of an agency that is best in everything
 * @param lowestFirst the lowest score is the best
 * @param bands from the best to the worst; empty: none
 * @param swing percent by which each weight is varied to see how firm the ranks are
 * @param marks given by a person
 */
public record RankingPlan(
    String id,
    Label name,
    boolean official,
    List<Block> blocks,
    @Nullable Apart apart,
    List<Category> categories,
    BigDecimal coverage,
    boolean missingIsZero,
    int decimals,
    BigDecimal outOf,
    boolean lowestFirst,
    List<Band> bands,
    BigDecimal swing,
    List<Mark> marks) {

  public RankingPlan {
    blocks = List.copyOf(blocks);
    categories = List.copyOf(categories);
    bands = List.copyOf(bands);
    marks = List.copyOf(marks);
  }

  /** Agencies that are compared with each other. */
  public record Block(Label title, Set<String> groups) {
    public Block {
      groups = Set.copyOf(groups);
    }
  }

  /**
   * Agencies ranked apart: those whose answer is one of the values, none, or not for them.
   *
   * @param without keys of the categories that are not for them
   */
  public record Apart(Label title, Condition condition, Set<String> without) {
    public Apart {
      without = Set.copyOf(without);
    }
  }

  /** Parts under one weight. */
  public record Category(String key, Label name, BigDecimal weight, List<Part> parts) {
    public Category {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One figure that is scored.
   *
   * @param key unique in the ranking
   * @param weight within the category
   */
  public record Part(String key, BigDecimal weight, Source source, Scaling scaling) {}

  /** Where the figure comes from. */
  public sealed interface Source {

    /** The number published for an answer, or its choice. */
    record Answer(String indicator) implements Source {}

    /** Σ factor·number over one number; undefined when one is missing. */
    record Quotient(List<Term> terms, ComponentRef divisor) implements Source {
      public Quotient {
        terms = List.copyOf(terms);
      }
    }

    /** 1 where the submission in use was received on time, 0 where it was late. */
    record Receipt() implements Source {}

    /**
     * What a person gave the agency for the category.
     *
     * @param most the best mark
     */
    record PersonMark(BigDecimal most) implements Source {}
  }

  /** A number and what it counts. */
  public record Term(ComponentRef number, BigDecimal factor) {}

  /** How a figure becomes a score; all but {@link AsIs} give 0 to 1. */
  public sealed interface Scaling {

    /** A percentage as a share of 100; a quotient as it is. */
    record Share() implements Scaling {}

    /** The part of a level that is reached, at most all of it. */
    record Level(BigDecimal level) implements Scaling {}

    /** Against the greatest figure of the block. */
    record Max() implements Scaling {}

    /**
     * Between the smallest and the greatest figure of the block.
     *
     * @param lowestFirst the smallest is the best
     */
    record MinMax(boolean lowestFirst) implements Scaling {}

    /** By choice; choices without points score 0, several choices their sum, at most 1. */
    record Points(Map<String, BigDecimal> points) implements Scaling {
      public Points {
        points = Map.copyOf(points);
      }
    }

    /** The figure itself. */
    record AsIs() implements Scaling {}
  }

  /** What scores from a limit upwards are called. */
  public record Band(Label name, BigDecimal from) {}

  /** A person's mark. */
  public record Mark(String category, String agency, BigDecimal value) {}

  /** The same ranking with these marks. */
  public RankingPlan withMarks(List<Mark> given) {
    return new RankingPlan(
        id,
        name,
        official,
        blocks,
        apart,
        categories,
        coverage,
        missingIsZero,
        decimals,
        outOf,
        lowestFirst,
        bands,
        swing,
        given);
  }

  public Optional<Category> category(String key) {
    return categories.stream().filter(c -> c.key().equals(key)).findFirst();
  }

  public Optional<Part> part(String key) {
    return categories.stream()
        .flatMap(c -> c.parts().stream())
        .filter(p -> p.key().equals(key))
        .findFirst();
  }

  /** The items whose answers decide it. */
  public Set<String> indicators() {
    Set<String> codes = new HashSet<>();
    if (apart != null) {
      codes.add(apart.condition().indicator());
    }
    categories.stream()
        .flatMap(c -> c.parts().stream())
        .flatMap(p -> indicators(p.source()))
        .forEach(codes::add);
    return codes;
  }

  /** The items a figure is made of. */
  public static Stream<String> indicators(Source source) {
    if (source instanceof Source.Answer answer) {
      return Stream.of(answer.indicator());
    }
    if (source instanceof Source.Quotient quotient) {
      return Stream.concat(
          quotient.terms().stream().map(term -> term.number().indicator()),
          Stream.of(quotient.divisor().indicator()));
    }
    return Stream.empty();
  }
}
