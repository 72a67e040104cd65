package vn.tonghop.normalize;

import vn.tonghop.outline.RowMarkers;
import vn.tonghop.outline.WordKey;

/**
 * The words that mark rows, asked for the rows of one sheet: the same text is looked at for several
 * kinds of marks, one after the other. Not thread-safe.
 */
final class RowWords {

  private final RowMarks marks;
  private String text = "";
  private String key = "";

  RowWords(RowMarks marks) {
    this.marks = marks;
  }

  boolean is(RowMarkers.Type type, String said) {
    if (said.length() > RowMarks.LONGEST) {
      return false;
    }
    if (said.isEmpty()) {
      return marks.isKey(type, said);
    }
    if (!marks.mayBe(type, WordKey.first(said))) {
      return false;
    }
    if (!said.equals(text)) {
      text = said;
      key = WordKey.of(said);
    }
    return marks.isKey(type, key);
  }
}
