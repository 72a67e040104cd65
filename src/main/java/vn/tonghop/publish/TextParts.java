package vn.tonghop.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into parts that each fit so many lines of a column: a row of a sheet has a greatest
 * height, and what does not fit would not be printed. No word is lost.
 */
final class TextParts {

  private final double room;
  private final int mostLines;
  private final List<String> parts = new ArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private int lines = 1;
  private double used;

  private TextParts(double room, int mostLines) {
    this.room = room;
    this.mostLines = mostLines;
  }

  /** At least one part. */
  static List<String> of(String text, double columnWidth, int mostLines) {
    if (TextFit.lines(text, columnWidth) <= mostLines) {
      return List.of(text);
    }
    TextParts cutting = new TextParts(Math.max(1, columnWidth - 1), mostLines);
    String[] paragraphs = text.split("\n", -1);
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0) {
        cutting.newParagraph();
      }
      for (String word : paragraphs[i].strip().split("\\s+")) {
        cutting.word(word);
      }
    }
    cutting.close();
    return cutting.parts;
  }

  private void newParagraph() {
    if (lines == mostLines) {
      close();
    } else if (part.length() > 0) {
      part.append('\n');
      lines++;
      used = 0;
    }
  }

  private void word(String word) {
    int from = 0;
    while (from < word.length()) {
      int to = from;
      double width = 0;
      while (to < word.length() && (to == from || width < room - 2)) {
        int next = word.offsetByCodePoints(to, 1);
        width += TextFit.width(word.substring(to, next));
        to = next;
      }
      piece(word.substring(from, to), width, from == 0);
      from = to;
    }
  }

  private void piece(String piece, double width, boolean startsWord) {
    boolean wraps = used > 0 && used + 1 + width > room;
    if (wraps && lines == mostLines) {
      close();
    } else if (wraps) {
      lines++;
      used = 0;
    }
    if (startsWord && part.length() > 0 && part.charAt(part.length() - 1) != '\n') {
      part.append(' ');
    }
    used += (used > 0 ? 1 : 0) + width;
    part.append(piece);
  }

  private void close() {
    if (part.length() > 0) {
      parts.add(part.toString());
    }
    part.setLength(0);
    lines = 1;
    used = 0;
  }
}
