package vn.tonghop.outline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;

/** What the rows of a block of a consolidated table stand for. */
public sealed interface RowPlan {

  /** One row per agency by group, a subtotal per group, a grand total. */
  record Agencies() implements RowPlan {}

  /** One row per group with a grand total, then one per region. */
  record Populations() implements RowPlan {}

  /**
   * The rows of a table of the outline, agency after agency; streamed.
   *
   * @param name column whose content names the row
   * @param top only the rows with the greatest numbers, the greatest first; null: all rows
   */
  record TableRows(String table, String name, @Nullable Top top) implements RowPlan {

    /** All rows. */
    public TableRows(String table, String name) {
      this(table, name, null);
    }
  }

  /**
   * The first places by a numeric column, the greatest number first. Equal numbers share a place
   * and the next ones are skipped; rows without a number have none.
   *
   * @param column by which rows are placed
   * @param places how many, at least 1
   */
  record Top(String column, int places) {}

  /**
   * One row per item and agency it is for.
   *
   * @param indicators in printing order
   * @param done choice codes of an item's status that mean: done
   */
  record Items(List<String> indicators, Set<String> done) implements RowPlan {
    public Items {
      indicators = List.copyOf(indicators);
      done = Set.copyOf(done);
    }
  }

  /**
   * One row per choice that columns of some tables hold, over the rows of all agencies, and a grand
   * total.
   *
   * @param choices name of the list all these columns take their values from
   * @param sources at least one
   */
  record Values(String choices, List<Source> sources) implements RowPlan {
    public Values {
      sources = List.copyOf(sources);
    }

    /** A table and its column whose values are counted. */
    public record Source(String table, String column) {}
  }

  /**
   * One row per agency, block by block of a ranking of the campaign, the first rank first; those
   * without a rank follow.
   *
   * @param ranking its id
   */
  record Ranked(String ranking) implements RowPlan {}

  /**
   * One row per target of the campaign, over the agencies of the block it is set for.
   *
   * @param targets ids in printing order; empty: all of the campaign in its order
   */
  record Targets(List<String> targets) implements RowPlan {
    public Targets {
      targets = List.copyOf(targets);
    }
  }

  /** One row per finding of these levels; streamed. */
  record Findings(Set<Level> levels) implements RowPlan {
    public Findings {
      levels = Set.copyOf(levels);
    }
  }
}
