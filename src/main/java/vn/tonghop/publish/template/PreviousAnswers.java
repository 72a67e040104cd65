package vn.tonghop.publish.template;

import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Indicator;

/** What agencies answered the year before, in words for the template. */
@FunctionalInterface
public interface PreviousAnswers {

  /** Nothing is known. */
  PreviousAnswers NONE = (agency, item) -> null;

  /** The answer as printed; null: none. */
  @Nullable String answer(String agency, Indicator item);
}
