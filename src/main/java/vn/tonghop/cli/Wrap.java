package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences at spaces to fit an 80-column terminal. */
final class Wrap {

  static final int WIDTH = 80;

  private Wrap() {}

  static List<String> lines(String text, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ", -1)) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent);
      }
      if (line.length() > indent.length()) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
