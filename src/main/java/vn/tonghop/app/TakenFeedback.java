package vn.tonghop.app;

import java.util.List;

/**
 * What became of a feedback workbook that came back.
 *
 * @param name as it came
 * @param agency code
 * @param confirmed findings settled by its reasons
 * @param other reasons for findings that ask for none, or are settled already
 * @param unknown identities that no finding of the submission in force has, in its order
 */
public record TakenFeedback(
    String name, String agency, int confirmed, int other, List<String> unknown) {
  public TakenFeedback {
    unknown = List.copyOf(unknown);
  }
}
