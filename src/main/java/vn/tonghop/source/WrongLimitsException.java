package vn.tonghop.source;

import java.util.List;

/** Limits as they were written cannot be used. */
public final class WrongLimitsException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * One line that is wrong.
   *
   * @param known there is a limit of this name: the value is what is wrong
   */
  public record Problem(String key, String value, boolean known) {}

  private final transient List<Problem> problems;

  WrongLimitsException(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
