package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.RankingPlan.Apart;
import vn.tonghop.outline.RankingPlan.Category;
import vn.tonghop.outline.RankingPlan.Part;

/** Scores and ranks agencies as a plan says. */
public final class Ranking {

  private final RankingPlan plan;
  private final Outline outline;
  private final PartReader reader;
  private final List<AgencyStanding> standings;

  /** The answers in force. */
  @FunctionalInterface
  public interface Answers {
    /** Null: none. */
    @Nullable IndicatorValue of(String agency, String indicator);
  }

  /**
   * Agencies compared with each other.
   *
   * @param agencies the first rank first, equal ones in registry order; then those without a rank
   */
  public record Block(Label title, List<RankedAgency> agencies) {
    public Block {
      agencies = List.copyOf(agencies);
    }
  }

  /**
   * @param standings in registry order
   */
  public Ranking(
      RankingPlan plan, Outline outline, List<AgencyStanding> standings, Answers answers) {
    this.plan = plan;
    this.outline = outline;
    this.standings = List.copyOf(standings);
    this.reader = new PartReader(plan, outline, answers);
  }

  /** Keys of the parts that wait for a person's marks; the ranking does without them. */
  public Set<String> unmarked() {
    return reader.skipped();
  }

  /** Every block that has agencies, in the order of the plan; those ranked apart after theirs. */
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Apart apart = plan.apart();
    for (RankingPlan.Block block : plan.blocks()) {
      List<AgencyStanding> members = new ArrayList<>();
      List<AgencyStanding> others = new ArrayList<>();
      for (AgencyStanding standing : standings) {
        if (standing.agency().isIn(block.groups())) {
          (isApart(standing) ? others : members).add(standing);
        }
      }
      add(blocks, block.title(), members, Set.of());
      if (apart != null) {
        add(blocks, joined(block.title(), apart.title()), others, apart.without());
      }
    }
    return blocks;
  }

  private boolean isApart(AgencyStanding standing) {
    Apart apart = plan.apart();
    return apart != null
        && standing.used() != null
        && reader.holds(standing.agency(), apart.condition());
  }

  private static Label joined(Label block, Label apart) {
    return new Label(block.vi() + " – " + apart.vi(), block.en() + " – " + apart.en());
  }

  private void add(
      List<Block> blocks, Label title, List<AgencyStanding> members, Set<String> without) {
    if (!members.isEmpty()) {
      blocks.add(new Block(title, new RankOrder(plan).of(members, scores(members, without))));
    }
  }

  /** By agency; those with a submission in force. */
  private Map<String, AgencyScore> scores(List<AgencyStanding> members, Set<String> without) {
    Map<String, Map<String, PartFigure>> figures = new LinkedHashMap<>();
    List<AgencyStanding> sent = members.stream().filter(m -> m.used() != null).toList();
    sent.forEach(m -> figures.put(m.agency().code(), new HashMap<>()));
    for (Category category : plan.categories()) {
      if (without.contains(category.key())) {
        continue;
      }
      for (Part part : category.parts()) {
        List<PartFigure> read = sent.stream().map(m -> reader.read(m, category, part)).toList();
        PartScaler scaler = new PartScaler(part, outline, read);
        int at = 0;
        for (Map<String, PartFigure> own : figures.values()) {
          own.put(part.key(), scaler.score(read.get(at++)));
        }
      }
    }
    Map<String, AgencyScore> scores = new HashMap<>();
    figures.forEach((agency, own) -> scores.put(agency, AgencyScore.of(plan, own)));
    return scores;
  }

  /** The weights of the categories as written. */
  static Map<String, BigDecimal> weights(RankingPlan plan) {
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    plan.categories().forEach(c -> weights.put(c.key(), c.weight()));
    return weights;
  }
}
