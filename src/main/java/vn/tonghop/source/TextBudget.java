package vn.tonghop.source;

import java.io.IOException;

/** Shared strings of all workbooks of one submission: they are held as long as it is open. */
final class TextBudget {

  private final ReadLimits limits;
  private long characters;
  private long count;

  TextBudget(ReadLimits limits) {
    this.limits = limits;
  }

  void add(int length) throws IOException {
    characters += length;
    count++;
    if (characters > limits.sharedCharacters()) {
      throw LimitExceededException.of("strings", limits.sharedCharacters());
    }
    if (count > limits.sharedStrings()) {
      throw LimitExceededException.of("stringCount", limits.sharedStrings());
    }
  }
}
