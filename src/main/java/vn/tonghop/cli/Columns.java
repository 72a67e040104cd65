package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;

/** Left-aligned columns for a terminal. Vietnamese letters (NFC) are one cell wide each. */
final class Columns {

  private final List<List<String>> rows = new ArrayList<>();

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  List<String> lines() {
    int count = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[count];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        line.append(i == 0 ? "" : "  ").append(cell).append(" ".repeat(widths[i] - width(cell)));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
