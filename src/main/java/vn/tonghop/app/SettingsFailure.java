package vn.tonghop.app;

import java.util.List;

/** What the operator has set cannot be used. */
public final class SettingsFailure extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * One thing that is wrong.
   *
   * @param known there is a setting of this name: the value is what is wrong
   */
  public record Problem(String key, String value, boolean known) {}

  private final transient List<Problem> problems;

  SettingsFailure(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
