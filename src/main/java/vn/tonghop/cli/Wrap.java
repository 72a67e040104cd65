package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences at spaces; a word, such as a code or a path, is never cut. */
final class Wrap {

  private Wrap() {}

  /** Lines of at most so many cells, each with the indent; a longer word has a line of its own. */
  static List<String> lines(String text, String indent, int width) {
    return lines(indent, text, indent, width);
  }

  /**
   * As above, the first line with a beginning of its own.
   *
   * @param first what the first line begins with; not broken
   */
  static List<String> lines(String first, String text, String indent, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    int begin = line.length();
    int cells = DisplayWidth.of(first);
    for (String word : Printable.of(text).split(" ", -1)) {
      int wide = DisplayWidth.of(word);
      if (line.length() > begin && cells + 1 + wide > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        line.append(indent);
        begin = line.length();
        cells = DisplayWidth.of(indent);
      }
      if (line.length() > begin) {
        line.append(' ');
        cells++;
      }
      line.append(word);
      cells += wide;
    }
    lines.add(line.toString());
    return lines;
  }
}
