package vn.tonghop.source;

import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * Chooses the separator by which the records of a sample have most consistently the same number of
 * fields. Ties go to the semicolon: with decimal commas it is the list separator.
 */
final class Separators {

  /** In order of preference. */
  private static final String CANDIDATES = ";\t,|";

  private static final int RECORDS = 50;

  /** Of each candidate, how many of it each record has. */
  private final int[][] counts = new int[CANDIDATES.length()][RECORDS];

  private int records;

  private Separators() {}

  static boolean isOne(char c) {
    return c == ';' || c == '\t' || c == ',' || c == '|';
  }

  /**
   * @param sample in an array
   */
  static char choose(CharBuffer sample) {
    Separators separators = new Separators();
    separators.count(sample.array(), sample.arrayOffset() + sample.position(), sample.remaining());
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

  private void count(char[] sample, int start, int length) {
    boolean quoted = false;
    boolean fieldStart = true;
    boolean blank = true;
    int end = start + length;
    for (int i = start; i < end && records < RECORDS; i++) {
      char c = sample[i];
      if (c > ',' && c != ';' && c != '|') {
        blank = blank && Character.isWhitespace(c);
        fieldStart = false;
        continue;
      }
      if (c == ' ') {
        fieldStart = false;
        continue;
      }
      boolean lineEnd = !quoted && (c == '\n' || c == '\r');
      if (lineEnd) {
        close(blank);
        blank = true;
      } else if (c == '"' && (quoted || fieldStart)) {
        quoted = !quoted;
      }
      boolean separates = !quoted && isOne(c);
      if (separates) {
        counts[CANDIDATES.indexOf(c)][records]++;
      }
      blank = blank && (lineEnd || Character.isWhitespace(c));
      fieldStart = lineEnd || separates || !quoted && c == '"';
    }
    if (records < RECORDS) {
      close(blank);
    }
  }

  /** The record is over; a blank one does not count. */
  private void close(boolean blank) {
    records += blank ? 0 : 1;
    if (blank) {
      for (int[] candidate : counts) {
        candidate[records] = 0;
      }
    }
  }

  /** Share of records that have the commonest number of separators, if that is not none. */
  private double score(int candidate) {
    int[] sorted = Arrays.copyOf(counts[candidate], records);
    Arrays.sort(sorted);
    int most = 0;
    int longest = 0;
    int first = 0;
    for (int i = 0; i < sorted.length; i++) {
      first = sorted[i] == sorted[first] ? first : i;
      if (i - first + 1 >= longest) {
        most = sorted[i];
        longest = i - first + 1;
      }
    }
    return most == 0 ? 0 : (double) longest / sorted.length;
  }
}
