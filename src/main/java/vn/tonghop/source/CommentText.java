package vn.tonghop.source;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.FeedbackMark;

/** What a comment says, without what programs put around it: names of authors, advice. */
final class CommentText {

  /** Ends the advice that stands in for a thread in programs that know no threads. */
  private static final String THREAD_ADVICE = "go.microsoft.com/fwlink/?linkid=870924";

  private static final String INDENT = "    ";

  /** Google writes the author below each comment. */
  private static final String SIGNATURE = "\t-";

  private static final String CUT = "…";

  private CommentText() {}

  /**
   * @param author as the file names him; empty: unknown
   * @return null when nothing is said, or when tonghop itself said it
   */
  static @Nullable String of(String author, String stored) {
    if (author.equals(FeedbackMark.AUTHOR)) {
      return null;
    }
    String text = stored.replace("\r\n", "\n").replace('\r', '\n');
    int advice = text.indexOf(THREAD_ADVICE);
    text = advice < 0 ? withoutAuthor(author, text) : thread(text.substring(advice));
    StringJoiner said = new StringJoiner("\n");
    text.lines()
        .filter(line -> !line.startsWith(SIGNATURE))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(said::add);
    return said.length() == 0 ? null : shortened(said.toString());
  }

  private static String withoutAuthor(String author, String text) {
    String prefix = author.strip() + ":";
    return prefix.length() > 1 && text.stripLeading().startsWith(prefix)
        ? text.stripLeading().substring(prefix.length())
        : text;
  }

  /** Each comment of a thread is indented below a label. */
  private static String thread(String fromAdvice) {
    List<String> lines = Arrays.asList(fromAdvice.split("\n", -1));
    StringJoiner said = new StringJoiner("\n");
    for (int i = 1; i < lines.size(); i++) {
      boolean label =
          lines.get(i).stripTrailing().endsWith(":")
              && i + 1 < lines.size()
              && lines.get(i + 1).startsWith(INDENT);
      if (!label) {
        said.add(lines.get(i));
      }
    }
    return said.toString();
  }

  private static String shortened(String text) {
    int most = ReadLimits.COMMENT_CHARACTERS;
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + CUT;
  }
}
