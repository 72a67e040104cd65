package vn.tonghop.explain;

import java.util.List;

/** Somebody asked for what is not there, or for what is there several times. */
public final class UnknownNameException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What was asked for. */
  public enum Asked {
    INDICATOR,
    GROUP,
    AGENCY,
    MEASURE,
    TABLE,
    ROW,
    COLUMN
  }

  private final Asked asked;
  private final String name;
  private final boolean ambiguous;
  private final transient List<String> nearest;

  UnknownNameException(Asked asked, String name, boolean ambiguous, List<String> nearest) {
    super(name);
    this.asked = asked;
    this.name = name;
    this.ambiguous = ambiguous;
    this.nearest = List.copyOf(nearest);
  }

  /** Nothing is called so; the known names, nearest first, as many as fit a screen. */
  public static UnknownNameException unknown(Asked asked, String name, List<String> known) {
    return new UnknownNameException(asked, name, false, NearestFirst.of(name, known));
  }

  static UnknownNameException several(Asked asked, String name, List<String> candidates) {
    return new UnknownNameException(asked, name, true, candidates);
  }

  public Asked asked() {
    return asked;
  }

  /** As it was asked for. */
  public String name() {
    return name;
  }

  /** Several things are called so. */
  public boolean ambiguous() {
    return ambiguous;
  }

  public List<String> nearest() {
    return nearest;
  }
}
