package vn.tonghop.outline;

import java.util.List;
import java.util.Optional;

/**
 * The legal values of an enum item. Synonyms come from the synonyms registry under the list's name.
 *
 * @param name also the {@code field} of the synonyms registry
 * @param choices in the order of the official document
 */
public record ChoiceList(String name, List<Choice> choices) {

  /** One legal value; the code is stored, the label shown. */
  public record Choice(String code, Label label) {}

  public ChoiceList {
    choices = List.copyOf(choices);
  }

  public Optional<Choice> choice(String code) {
    for (Choice choice : choices) {
      if (choice.code().equals(code)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }
}
