package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Columns for a terminal, aligned by what is seen. Where they are wider than it, the widest ones
 * are broken at spaces; words, such as codes, dates and paths, are never cut. Columns of numbers
 * are aligned right.
 */
final class Columns {

  private static final String GAP = "  ";

  private static final Pattern NUMBER = Pattern.compile("\\s*[\\d.,]+\\s*|–|");

  private static final char KEPT = '\u00a0';

  private final int width;
  private final boolean colours;
  private final List<Row> rows = new ArrayList<>();
  private int headers;

  private record Row(List<String> cells, Ink[] inks) {}

  /**
   * @param width cells of a line
   * @param colours colours are shown
   */
  Columns(int width, boolean colours) {
    this.width = width;
    this.colours = colours;
  }

  /** On stdout. */
  Columns(Terminal terminal) {
    this(terminal.width(), terminal.outColours());
  }

  /** On stdout, behind an indent of so many cells. */
  static Columns indented(Terminal terminal, int indent) {
    return new Columns(terminal.width() - indent, terminal.outColours());
  }

  /** A text, such as a path, that is not broken at its spaces either. */
  static String whole(Object text) {
    return text.toString().replace(' ', KEPT);
  }

  /** Names of the columns; first of all rows. */
  void header(String... cells) {
    headers = 1;
    row(cells);
    for (int i = 0; i < cells.length; i++) {
      ink(i, Ink.STRONG);
    }
  }

  void row(String... cells) {
    Ink[] inks = new Ink[cells.length];
    Arrays.fill(inks, Ink.NONE);
    rows.add(new Row(Arrays.stream(cells).map(Printable::of).toList(), inks));
  }

  /** Colours a cell of the last row. */
  void ink(int column, Ink ink) {
    rows.get(rows.size() - 1).inks()[column] = ink;
  }

  List<String> lines() {
    int count = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    int[] widths = widths(count);
    boolean[] right = new boolean[count];
    for (int i = 0; i < count; i++) {
      right[i] = i > 0 && isNumbers(i);
    }
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      lines(row, widths, right, lines);
    }
    return lines;
  }

  private boolean isNumbers(int column) {
    List<String> cells =
        rows.stream()
            .skip(headers)
            .filter(row -> row.cells().size() > column)
            .map(row -> row.cells().get(column))
            .toList();
    return cells.stream().allMatch(cell -> NUMBER.matcher(cell).matches())
        && cells.stream().anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
  }

  /** The widest column gives way first, down to its longest word. */
  private int[] widths(int count) {
    int[] widths = new int[count];
    int[] least = new int[count];
    for (Row row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        String cell = row.cells().get(i);
        widths[i] = Math.max(widths[i], DisplayWidth.of(cell));
        for (String word : cell.split(" ")) {
          least[i] = Math.max(least[i], DisplayWidth.of(word));
        }
      }
    }
    int room = width - GAP.length() * Math.max(0, count - 1);
    if (headers == 1 && Arrays.stream(widths).sum() > room) {
      breakHeader(widths, least, room);
    }
    for (int over = Arrays.stream(widths).sum() - room; over > 0; over--) {
      int widest = -1;
      for (int i = 0; i < count; i++) {
        if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  /** Names of columns give way before what stands below them, as far as there is no room. */
  private void breakHeader(int[] widths, int[] least, int room) {
    int[] natural = widths.clone();
    for (int i = 0; i < widths.length; i++) {
      int below = 0;
      for (Row row : rows.subList(headers, rows.size())) {
        below = Math.max(below, i < row.cells().size() ? DisplayWidth.of(row.cells().get(i)) : 0);
      }
      widths[i] = Math.max(least[i], below);
    }
    int left = room - Arrays.stream(widths).sum();
    for (int i = 0; i < widths.length && left > 0; i++) {
      int more = Math.min(left, natural[i] - widths[i]);
      widths[i] += more;
      left -= more;
    }
  }

  private void lines(Row row, int[] widths, boolean[] right, List<String> lines) {
    List<List<String>> broken = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = row.cells().get(i);
      List<String> parts =
          DisplayWidth.of(cell) <= widths[i] ? List.of(cell) : Wrap.lines(cell, "", widths[i]);
      broken.add(parts);
      height = Math.max(height, parts.size());
    }
    for (int part = 0; part < height; part++) {
      StringBuilder line = new StringBuilder();
      int blanks = 0;
      for (int i = 0; i < broken.size(); i++) {
        String cell = part < broken.get(i).size() ? broken.get(i).get(part) : "";
        int free = Math.max(0, widths[i] - DisplayWidth.of(cell));
        blanks += right[i] ? free : 0;
        if (!cell.isEmpty()) {
          line.append(" ".repeat(blanks)).append(row.inks()[i].on(colours, cell));
          blanks = 0;
        }
        blanks += (right[i] ? 0 : free) + GAP.length();
      }
      lines.add(line.toString().replace(KEPT, ' ').stripTrailing());
    }
  }
}
