package vn.tonghop.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the separator by which the records of a sample have most consistently the same number of
 * fields. Ties go to the semicolon: with decimal commas it is the list separator.
 */
final class Separators {

  /** In order of preference. */
  private static final String CANDIDATES = ";\t,|";

  private static final int RECORDS = 50;

  private final List<int[]> counts = new ArrayList<>();

  private Separators() {}

  static boolean isOne(char c) {
    return c == ';' || c == '\t' || c == ',' || c == '|';
  }

  static char choose(String sample) {
    Separators separators = new Separators();
    separators.count(sample);
    int best = 0;
    double bestScore = 0;
    for (int i = 0; i < CANDIDATES.length(); i++) {
      double score = separators.score(i);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return CANDIDATES.charAt(best);
  }

  private void count(String sample) {
    int[] record = new int[CANDIDATES.length()];
    boolean quoted = false;
    boolean fieldStart = true;
    boolean blank = true;
    for (int i = 0; i < sample.length() && counts.size() < RECORDS; i++) {
      char c = sample.charAt(i);
      if (c > ',' && c != ';' && c != '|') {
        blank = blank && Character.isWhitespace(c);
        fieldStart = false;
        continue;
      }
      boolean lineEnd = !quoted && (c == '\n' || c == '\r');
      if (lineEnd) {
        close(record, blank);
        record = new int[CANDIDATES.length()];
        blank = true;
      } else if (c == '"' && (quoted || fieldStart)) {
        quoted = !quoted;
      }
      boolean separates = !quoted && isOne(c);
      if (separates) {
        record[CANDIDATES.indexOf(c)]++;
      }
      blank = blank && (lineEnd || Character.isWhitespace(c));
      fieldStart = lineEnd || separates || !quoted && c == '"';
    }
    close(record, blank);
  }

  private void close(int[] record, boolean blank) {
    if (!blank && counts.size() < RECORDS) {
      counts.add(record);
    }
  }

  /** Share of records that have the commonest number of separators, if that is not none. */
  private double score(int candidate) {
    int[] sorted = counts.stream().mapToInt(record -> record[candidate]).sorted().toArray();
    int most = 0;
    int records = 0;
    int first = 0;
    for (int i = 0; i < sorted.length; i++) {
      first = sorted[i] == sorted[first] ? first : i;
      if (i - first + 1 >= records) {
        most = sorted[i];
        records = i - first + 1;
      }
    }
    return most == 0 ? 0 : (double) records / sorted.length;
  }
}
