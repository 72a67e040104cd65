package vn.tonghop.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.Setup;

/**
 * Keeps the most important changes of a stream. The order, first by class:
 *
 * <ol>
 *   <li>a group reaches a target, or no longer does;
 *   <li>totals and shares of the outline's indicators (sum, weighted share, number of "yes");
 *   <li>all other statistics;
 *   <li>cells of consolidated tables about single agencies, then all others.
 * </ol>
 *
 * <p>Within a class everybody comes before groups, groups before regions; then the greater change:
 * points of a share, else percent of the greater number (100 where one side is no number); then the
 * published order.
 */
public final class Importance {

  /** How many are kept. */
  public static final int KEPT = 10;

  private static final Set<String> MAIN = Set.of("sum", "weighted_share", "yes_count");
  private static final int SCOPES = 3;
  private static final int AGENCY_CELL = 3;

  private static final Comparator<Weighed> ORDER =
      Comparator.comparingInt(Weighed::rank)
          .thenComparing(Weighed::size, Comparator.reverseOrder())
          .thenComparingLong(Weighed::place);

  private record Weighed(Change change, int rank, BigDecimal size, long place) {}

  private final Setup setup;
  private final Set<String> groups;
  private final Set<String> agencies;
  private final PriorityQueue<Weighed> kept = new PriorityQueue<>(ORDER.reversed());
  private long place;

  Importance(Setup setup) {
    this.setup = setup;
    this.groups =
        setup.registry().groups().stream().map(Grouping::code).collect(Collectors.toSet());
    this.agencies =
        setup.registry().agencies().stream().map(Agency::code).collect(Collectors.toSet());
  }

  void add(Change change) {
    if (change.figure().kind() == Figure.Kind.SUBMISSION) {
      return;
    }
    kept.add(new Weighed(change, rank(change.figure()), size(change), place++));
    if (kept.size() > KEPT) {
      kept.remove();
    }
  }

  /** The most important first. */
  List<Change> list() {
    List<Weighed> list = new ArrayList<>(kept);
    list.sort(ORDER);
    return list.stream().map(Weighed::change).toList();
  }

  private int rank(Figure figure) {
    if (figure.kind() != Figure.Kind.STATISTIC) {
      boolean agency = agencies.contains(figure.row());
      return AGENCY_CELL * SCOPES + (agency && figure.kind() == Figure.Kind.CELL ? 0 : 1);
    }
    int scope = figure.group().equals(Registry.ALL) ? 0 : groups.contains(figure.group()) ? 1 : 2;
    return importance(figure) * SCOPES + scope;
  }

  private static int importance(Figure figure) {
    if (figure.indicator().startsWith("@")) {
      return figure.column().equals("reached") ? 0 : 2;
    }
    return MAIN.contains(figure.column()) ? 1 : 2;
  }

  private BigDecimal size(Change change) {
    BigDecimal difference = change.difference();
    return difference != null && isShare(change.figure()) ? difference.abs() : change.percent();
  }

  private boolean isShare(Figure figure) {
    return figure.column().equals("weighted_share")
        && setup.outline().indicator(figure.indicator()).filter(Indicator::quotient).isEmpty();
  }
}
