package vn.tonghop.source.jobs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an analyst wrote under jobs/ cannot be used; every problem is told at once. */
public final class OutlineException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  OutlineException(List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.toString(Locale.ENGLISH))
            .collect(Collectors.joining(System.lineSeparator())));
    this.problems = List.copyOf(problems);
  }

  /** At least one; sorted by file, then line. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * One mistake.
   *
   * @param file relative to the jobs folder, with forward slashes
   * @param line counts from 1
   * @param key which kind of mistake; key of the message bundle
   * @param args what the message names
   */
  public record Problem(String file, int line, String key, List<String> args) {

    public Problem {
      args = List.copyOf(args);
    }

    /** What is wrong and what to write instead, in Vietnamese or English. */
    public String text(Locale locale) {
      return ProblemTexts.in(locale).text(key, args);
    }

    /** {@code file:line: text}. */
    public String toString(Locale locale) {
      return file + ":" + line + ": " + text(locale);
    }
  }
}
