package vn.tonghop.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;

/**
 * Cuts a delimited text into the records of one line each whose quotes, if any, enclose whole
 * fields. Any other record is left to a parser of RFC 4180. Characters are asked for as {@link
 * java.io.BufferedReader} does.
 */
final class PlainRecords implements Closeable {

  /** Characters asked for together. */
  static final int PORTION = 8192;

  /** What a line was found to be. */
  enum Next {
    RECORD,
    /** Of the record that comes nothing was taken. */
    INVOLVED,
    END
  }

  private static final char QUOTE = '"';

  /** Where in a field a character stands. */
  private static final int FIRST = 0;

  private static final int INSIDE = 1;
  private static final int QUOTED = 2;
  private static final int BEHIND_QUOTE = 3;

  private static final byte ENCLOSED = 1;
  private static final byte DOUBLED = 2;

  private static final int INVOLVED = -1;

  private final Reader text;
  private final char separator;

  /** What is greater neither separates, nor encloses, nor ends a line. */
  private final char ordinary;

  private final char[] portion;
  private int at;
  private int length;
  private boolean ended;

  /** The last line ended with a carriage return: a line feed that follows belongs to it. */
  private boolean halfEnd;

  /** Beginning of the line where it does not lie in one portion. */
  private char[] before = new char[0];

  private int beforeLength;

  /** The characters of the line, and where it starts among them. */
  private char[] line = before;

  private int lineStart;

  /** Ends of the fields, counted from the start of the line. */
  private int[] ends = new int[16];

  /** Whether a field is {@link #ENCLOSED} by quotes and holds {@link #DOUBLED} ones. */
  private byte[] quotes = new byte[16];

  private int fields;
  private int state;
  private byte quoting;

  /**
   * @param most characters of the text at most: so many are asked for together unless they are more
   *     than {@link #PORTION}
   */
  PlainRecords(Reader text, char separator, int most) {
    this.text = text;
    this.separator = separator;
    this.ordinary = separator > QUOTE ? separator : QUOTE;
    this.portion = new char[Math.max(1, Math.min(PORTION, most))];
  }

  /** Takes the next line. */
  Next next() throws IOException {
    beforeLength = 0;
    fields = 0;
    state = FIRST;
    quoting = 0;
    if (!skipHalfEnd()) {
      return Next.END;
    }
    int start = at;
    while (true) {
      int end = scan(start);
      if (end == INVOLVED) {
        at = start;
        return Next.INVOLVED;
      }
      if (end < length) {
        return whole(start, end);
      }
      keep(start, length);
      if (!fill()) {
        return state == QUOTED ? Next.INVOLVED : last();
      }
      start = 0;
    }
  }

  /** Skips what is left of the last line's end; false: the text is over. */
  private boolean skipHalfEnd() throws IOException {
    boolean more = at < length || fill();
    if (more && halfEnd) {
      halfEnd = false;
      at += portion[at] == '\n' ? 1 : 0;
      more = at < length || fill();
    }
    return more;
  }

  private boolean fill() throws IOException {
    at = 0;
    length = 0;
    while (!ended && length == 0) {
      int n = text.read(portion, 0, portion.length);
      ended = n < 0;
      length = Math.max(0, n);
    }
    return !ended;
  }

  /** Goes on to the end of the line or of the portion; negative: the record is not plain. */
  private int scan(int start) {
    char[] in = portion;
    int last = length;
    int shift = beforeLength - start;
    int where = state;
    for (int i = start; i < last; i++) {
      char c = in[i];
      if (c > ordinary) {
        if (where == BEHIND_QUOTE) {
          return INVOLVED;
        }
        where = where == FIRST ? INSIDE : where;
      } else if (c == separator && where != QUOTED) {
        end(i + shift);
        where = FIRST;
      } else if (c == '\n' || c == '\r') {
        state = where;
        return where == QUOTED ? INVOLVED : i;
      } else if (c == QUOTE) {
        if (where == INSIDE) {
          return INVOLVED;
        }
        quoting |= where == FIRST ? ENCLOSED : where == BEHIND_QUOTE ? DOUBLED : 0;
        where = where == QUOTED ? BEHIND_QUOTE : QUOTED;
      } else if (where != QUOTED) {
        if (where == BEHIND_QUOTE) {
          return INVOLVED;
        }
        where = INSIDE;
      }
    }
    state = where;
    return last;
  }

  private void end(int place) {
    if (fields == ends.length) {
      ends = Arrays.copyOf(ends, 2 * fields);
      quotes = Arrays.copyOf(quotes, 2 * fields);
    }
    ends[fields] = place;
    quotes[fields] = quoting;
    quoting = 0;
    fields++;
  }

  private void keep(int start, int end) {
    int more = end - start;
    if (beforeLength + more > before.length) {
      before = Arrays.copyOf(before, Math.max(beforeLength + more, 2 * before.length));
    }
    System.arraycopy(portion, start, before, beforeLength, more);
    beforeLength += more;
  }

  private Next whole(int start, int end) {
    if (beforeLength == 0) {
      line = portion;
      lineStart = start;
      end(end - start);
    } else {
      keep(start, end);
      line = before;
      lineStart = 0;
      end(beforeLength);
    }
    halfEnd = portion[end] == '\r';
    at = end + 1;
    return Next.RECORD;
  }

  private Next last() {
    if (beforeLength == 0) {
      return Next.END;
    }
    line = before;
    lineStart = 0;
    end(beforeLength);
    return Next.RECORD;
  }

  int fields() {
    return fields;
  }

  /** A field of the last record; until the next one is taken. */
  String field(int index) {
    int start = index == 0 ? 0 : ends[index - 1] + 1;
    int end = ends[index];
    int quoted = quotes[index];
    if (quoted != 0) {
      start++;
      end--;
    }
    if (start >= end) {
      return "";
    }
    String field = new String(line, lineStart + start, end - start);
    return (quoted & DOUBLED) != 0 ? field.replace("\"\"", "\"") : field;
  }

  /** What follows the last record; nothing else is to be taken afterwards. */
  Reader rest() {
    String taken =
        new StringBuilder()
            .append(before, 0, beforeLength)
            .append(portion, at, length - at)
            .toString();
    return new Rest(new StringReader(taken), text);
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  /** Characters that were asked for before, then the others. */
  private static final class Rest extends Reader {
    private final Reader taken;
    private final Reader others;

    Rest(Reader taken, Reader others) {
      this.taken = taken;
      this.others = others;
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
      int n = taken.read(buffer, offset, most);
      return n < 0 ? others.read(buffer, offset, most) : n;
    }

    @Override
    public void close() throws IOException {
      others.close();
    }
  }
}
