package vn.tonghop.normalize;

import java.util.List;
import java.util.Map;

/**
 * Which columns of a sheet stand for what.
 *
 * @param <T> what a header stands for
 * @param assigned target by column of the sheet
 * @param missing required targets no column stands for
 * @param contested targets several columns claim equally
 * @param extra headers that fit nothing, as typed
 */
record HeaderMatch<T>(
    Map<Integer, HeaderTarget<T>> assigned,
    List<HeaderTarget<T>> missing,
    List<Contest<T>> contested,
    List<String> extra) {

  /** Columns of the sheet that claim one target, or one column that claims several. */
  record Contest<T>(HeaderTarget<T> target, List<Integer> columns) {
    Contest {
      columns = List.copyOf(columns);
    }
  }

  HeaderMatch {
    assigned = Map.copyOf(assigned);
    missing = List.copyOf(missing);
    contested = List.copyOf(contested);
    extra = List.copyOf(extra);
  }

  /** Required targets found, contested ones included. */
  long requiredFound() {
    return assigned.values().stream().filter(HeaderTarget::required).count()
        + contested.stream().filter(c -> c.target().required()).count();
  }

  /** Columns that stand for something, contested ones included. */
  int found() {
    return assigned.size() + contested.size();
  }
}
