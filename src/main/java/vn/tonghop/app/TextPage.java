package vn.tonghop.app;

import java.io.IOException;

/** Writes paragraphs of at most {@link #WIDTH} columns; lines end with LF, never with a blank. */
final class TextPage implements Page {

  static final int WIDTH = 100;

  private final Appendable out;

  TextPage(Appendable out) {
    this.out = out;
  }

  @Override
  public void blank() throws IOException {
    out.append('\n');
  }

  /** A heading, underlined. */
  @Override
  public void heading(String text) throws IOException {
    blank();
    paragraph(0, text);
    out.append("─".repeat(Math.min(WIDTH, columns(text)))).append('\n');
  }

  /**
   * A paragraph whose lines begin at a column (from 0); those after the first two columns further
   * right.
   */
  @Override
  public void paragraph(int indent, String text) throws IOException {
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    boolean empty = true;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!empty && columns(line) + 1 + columns(word) > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(" ".repeat(indent + 2));
        empty = true;
      }
      line.append(empty ? "" : " ");
      empty = false;
      String rest = word;
      while (columns(line) + columns(rest) > WIDTH) {
        int fits = rest.offsetByCodePoints(0, WIDTH - columns(line));
        out.append(line).append(rest.substring(0, fits)).append('\n');
        rest = rest.substring(fits);
        line = new StringBuilder(" ".repeat(indent + 2));
      }
      line.append(rest);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static int columns(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
