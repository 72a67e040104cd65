package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Assigns the columns of a header row to targets: each column to its best target or to none, each
 * target to the column that fits it best.
 *
 * @param <T> what a header stands for
 */
final class HeaderMatcher<T> {

  private final List<HeaderTarget<T>> targets;
  private final int required;
  private final long distinct;

  /** The targets of each key, in their order. */
  private final Map<String, List<HeaderTarget<T>>> byKey;

  /** Never changed. */
  private final NavigableSet<String> sortedKeys;

  /** Most agencies fill in the same form: its headers are compared once. */
  private final Remembered<HeaderText, Claim<T>> seen =
      new Remembered<>(this::compare, text -> text.shown().length());

  /** The targets a column fits best, all equally well. */
  private record Claim<T>(int score, List<HeaderTarget<T>> targets) {

    boolean isPlain() {
      return score == HeaderScore.EXACT
          && (targets.size() == 1 || targets.stream().allMatch(HeaderTarget::repeatable));
    }
  }

  HeaderMatcher(List<HeaderTarget<T>> targets) {
    this.targets = List.copyOf(targets);
    this.required = (int) targets.stream().filter(HeaderTarget::required).count();
    this.distinct = targets.stream().filter(t -> !t.repeatable()).count();
    this.byKey = byKey(targets);
    this.sortedKeys = new TreeSet<>(byKey.keySet());
  }

  private static <T> Map<String, List<HeaderTarget<T>>> byKey(List<HeaderTarget<T>> targets) {
    Map<String, List<HeaderTarget<T>>> byKey = new HashMap<>();
    for (HeaderTarget<T> target : targets) {
      Set<String> keys = new HashSet<>();
      target.keys().forEach(key -> keys.add(key.full()));
      keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(target));
    }
    byKey.replaceAll((key, list) -> List.copyOf(list));
    return byKey;
  }

  /** At least 60 % of the required targets, and two columns where there are that many. */
  boolean isHeader(HeaderMatch<T> match) {
    return match.found() >= Math.min(2, distinct) && match.requiredFound() * 10 >= required * 6L;
  }

  /** Whether a header of one column is none. */
  boolean needsTwoColumns() {
    return distinct >= 2;
  }

  /** Labels of the required targets. */
  List<String> requiredLabels() {
    return targets.stream().filter(HeaderTarget::required).map(HeaderTarget::label).toList();
  }

  /**
   * Whether every column of a header found is one of the names of its one target, or of some that
   * are not read, word for word: titles above that begin no name could not change what they stand
   * for.
   */
  boolean isPlain(HeaderSearch.Hit<T> hit) {
    return needsTwoColumns()
        && isHeader(hit.match())
        && hit.match().extra().isEmpty()
        && hit.match().contested().stream().allMatch(contest -> contest.target().repeatable())
        && hit.texts().values().stream().map(seen::of).allMatch(Claim::isPlain);
  }

  /** Whether a text may be the beginning of a name of several words, or says nothing. */
  boolean mayBegin(String title) {
    String key = HeaderKey.of(title);
    String next = sortedKeys.ceiling(key + " ");
    return key.isEmpty() || next != null && next.startsWith(key + " ");
  }

  HeaderMatch<T> match(Map<Integer, HeaderText> headers) {
    Map<Integer, List<HeaderTarget<T>>> live = live(claims(headers));
    Map<Integer, HeaderTarget<T>> assigned = new TreeMap<>();
    List<HeaderMatch.Contest<T>> contests = new ArrayList<>();
    Map<String, List<Integer>> columnsOf = new LinkedHashMap<>();
    live.forEach(
        (column, best) -> {
          if (best.size() > 1) {
            contests.add(new HeaderMatch.Contest<>(best.get(0), List.of(column)));
          } else {
            assigned.put(column, best.get(0));
            columnsOf.computeIfAbsent(best.get(0).group(), g -> new ArrayList<>()).add(column);
          }
        });
    for (List<Integer> columns : columnsOf.values()) {
      HeaderTarget<T> target = assigned.get(columns.get(0));
      if (target != null && columns.size() > 1 && !target.repeatable()) {
        contests.add(new HeaderMatch.Contest<>(target, columns));
        columns.forEach(assigned::remove);
      }
    }
    return new HeaderMatch<>(
        assigned, missing(assigned, contests), contests, extra(headers, live.keySet()));
  }

  private Map<Integer, Claim<T>> claims(Map<Integer, HeaderText> headers) {
    Map<Integer, Claim<T>> claims = new TreeMap<>();
    headers.forEach(
        (column, text) -> {
          Claim<T> claim = seen.of(text);
          if (!claim.targets().isEmpty()) {
            claims.put(column, claim);
          }
        });
    return claims;
  }

  private Claim<T> compare(HeaderText text) {
    HeaderTarget.Key path = text.path();
    List<HeaderTarget<T>> named = byKey.get(path.full());
    if (named != null) {
      return new Claim<>(HeaderScore.EXACT, named);
    }
    HeaderTarget.Key last = text.last();
    List<HeaderTarget<T>> ending = byKey.get(last.full());
    return ending == null ? compare(path, last) : new Claim<>(HeaderScore.EXACT_LAST_PART, ending);
  }

  private Claim<T> compare(HeaderTarget.Key path, HeaderTarget.Key last) {
    int best = HeaderScore.NONE;
    List<HeaderTarget<T>> fitting = new ArrayList<>();
    for (HeaderTarget<T> target : targets) {
      int fit = HeaderScore.of(path, last, target);
      boolean doubtful =
          fit > HeaderScore.NONE && fit >= best && !HeaderDoubt.isSaid(path, last, target);
      int score = doubtful ? HeaderScore.NONE : fit;
      if (score > best) {
        fitting.clear();
        best = score;
      }
      if (score > HeaderScore.NONE && score == best) {
        fitting.add(target);
      }
    }
    return new Claim<>(best, List.copyOf(fitting));
  }

  /** Per column the targets no other column fits better; of several those nobody else claims. */
  private Map<Integer, List<HeaderTarget<T>>> live(Map<Integer, Claim<T>> claims) {
    Map<String, Integer> bestOfGroup = new HashMap<>();
    Map<String, Integer> claimants = new HashMap<>();
    for (Claim<T> claim : claims.values()) {
      for (HeaderTarget<T> target : claim.targets()) {
        bestOfGroup.merge(target.group(), claim.score(), Math::max);
        claimants.merge(target.group(), 1, Integer::sum);
      }
    }
    Map<Integer, List<HeaderTarget<T>>> live = new TreeMap<>();
    claims.forEach(
        (column, claim) -> {
          List<HeaderTarget<T>> mine =
              claim.targets().stream()
                  .filter(
                      t ->
                          t.repeatable() || bestOfGroup.getOrDefault(t.group(), 0) == claim.score())
                  .toList();
          List<HeaderTarget<T>> alone =
              mine.stream().filter(t -> claimants.getOrDefault(t.group(), 0) == 1).toList();
          if (!mine.isEmpty()) {
            live.put(column, mine.size() > 1 && alone.size() == 1 ? alone : mine);
          }
        });
    return live;
  }

  private List<HeaderTarget<T>> missing(
      Map<Integer, HeaderTarget<T>> assigned, List<HeaderMatch.Contest<T>> contests) {
    Set<String> there = new LinkedHashSet<>();
    assigned.values().forEach(t -> there.add(t.group()));
    contests.forEach(c -> there.add(c.target().group()));
    return targets.stream().filter(t -> t.required() && !there.contains(t.group())).toList();
  }

  private static List<String> extra(Map<Integer, HeaderText> headers, Set<Integer> used) {
    Set<String> extra = new LinkedHashSet<>();
    headers.forEach(
        (column, text) -> {
          if (!used.contains(column)) {
            extra.add(text.shown());
          }
        });
    return new ArrayList<>(extra);
  }
}
