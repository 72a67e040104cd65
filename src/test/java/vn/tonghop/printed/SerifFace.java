package vn.tonghop.printed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** True widths of the letters that workbooks and documents are printed in. */
final class SerifFace {

  private static final double UNITS = 2048;

  /** The horn of ơ and ư, which the face measured does not have. */
  private static final String HORN = "\u031b";

  private static final double HORNED = 1.08;

  private record Widths(int regular, int bold) {}

  private final Map<Integer, Widths> widths = new HashMap<>();

  SerifFace() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SerifFace.class.getResourceAsStream("serif-widths.txt")),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line) {
    String[] parts = line.split(" ", 3);
    Widths both = new Widths(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    parts[2].codePoints().forEach(letter -> widths.put(letter, both));
  }

  /**
   * Width of a text in one line, in points.
   *
   * @param size of the letters in points
   */
  double width(String text, double size, boolean bold) {
    return text.codePoints().mapToDouble(letter -> width(letter, bold)).sum() * size / UNITS;
  }

  private double width(int letter, boolean bold) {
    Widths own = widths.get(letter);
    if (own != null) {
      return bold ? own.bold() : own.regular();
    }
    String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    Widths base = widths.getOrDefault(parts.codePointAt(0), new Widths(1479, 1479));
    return (bold ? base.bold() : base.regular()) * (parts.contains(HORN) ? HORNED : 1);
  }

  /** Lines a text takes between two borders; words are torn only where they are longer. */
  int lines(String text, double size, boolean bold, double room) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      lines += ofParagraph(paragraph, size, bold, room);
    }
    return lines;
  }

  private int ofParagraph(String paragraph, double size, boolean bold, double room) {
    double blank = width(" ", size, bold);
    int lines = 1;
    double used = 0;
    for (String word : paragraph.strip().split("[ \\t\\r]+")) {
      double width = width(word, size, bold);
      if (used > 0 && used + blank + width > room) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? blank : 0) + width;
      while (used > room) {
        lines++;
        used -= room;
      }
    }
    return lines;
  }

  /** Width of the longest word, in points. */
  double longestWord(String text, double size, boolean bold) {
    double longest = 0;
    for (String word : text.split("\\s+")) {
      longest = Math.max(longest, width(word, size, bold));
    }
    return longest;
  }
}
