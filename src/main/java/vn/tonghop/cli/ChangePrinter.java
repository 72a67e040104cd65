package vn.tonghop.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.change.CauseWords;
import vn.tonghop.change.Causes;
import vn.tonghop.change.Change;
import vn.tonghop.change.ChangeSummary;
import vn.tonghop.change.Figure;
import vn.tonghop.change.FigureWords;
import vn.tonghop.change.SubmissionChange;
import vn.tonghop.outline.Setup;

/** Tells on a terminal what changed between two publications: how much, who, the ten greatest. */
final class ChangePrinter {

  private static final int SUBMISSIONS_SHOWN = 10;
  private static final int MOST_LETTERS = 60;
  private static final int DECIMALS = 2;
  private static final int AGENCIES_SHOWN = 3;

  private final Texts texts;
  private final Terminal terminal;
  private final FigureWords figures;
  private final CauseWords causes;

  ChangePrinter(Texts texts, Terminal terminal, Setup setup) {
    this.texts = texts;
    this.terminal = terminal;
    this.figures = new FigureWords(setup, texts.locale());
    this.causes = new CauseWords(setup, texts.locale());
  }

  /** Prints nothing for a first publication. */
  void print(ChangeSummary summary, PrintWriter out) {
    Integer before = summary.before();
    if (before == null) {
      return;
    }
    out.println(
        summary.figures() == 0
            ? texts.get("changes.none", before)
            : texts.get(
                "changes.counts", before, summary.statistics(), summary.cells(), summary.lists()));
    reasons(summary, out);
    if (!summary.mostImportant().isEmpty()) {
      out.println(texts.get("changes.top"));
      int place = 1;
      for (Change change : summary.mostImportant()) {
        lines(String.format(texts.locale(), "  %2d. ", place++), change).forEach(out::println);
      }
    }
  }

  private void reasons(ChangeSummary summary, PrintWriter out) {
    List<SubmissionChange> submissions = summary.submissions();
    if (!submissions.isEmpty()) {
      out.println(texts.get("changes.submissions", submissions.size()));
      submissions.stream()
          .limit(SUBMISSIONS_SHOWN)
          .flatMap(one -> Wrap.lines("  ", causes.of(one), "    ", terminal.width()).stream())
          .forEach(out::println);
      if (submissions.size() > SUBMISSIONS_SHOWN) {
        out.println("  " + texts.get("changes.more", submissions.size() - SUBMISSIONS_SHOWN));
      }
    }
    if (summary.jobs()) {
      out.println(texts.get("changes.jobs"));
    }
    if (summary.engine()) {
      out.println(texts.get("changes.engine"));
    }
  }

  /** One change: what, where, which: before → after (difference). */
  List<String> lines(String beginning, Change change) {
    String indent = " ".repeat(beginning.length() + 2);
    return Wrap.lines(beginning, line(change), indent, terminal.width());
  }

  private String line(Change change) {
    FigureWords.Words words = figures.of(change.figure());
    StringBuilder line = new StringBuilder();
    line.append(shortened(words.what())).append(" · ").append(shortened(words.where()));
    line.append(" · ").append(words.which()).append(": ");
    line.append(shown(change, change.before())).append(" → ");
    line.append(shown(change, change.after()));
    BigDecimal difference = change.difference();
    if (difference != null) {
      String sign = difference.signum() > 0 ? "+" : "";
      line.append(" (").append(sign).append(number(difference)).append(')');
    }
    Integer was = change.support().rankBefore();
    Integer is = change.support().rankAfter();
    if (was != null && is != null && !was.equals(is)) {
      line.append("; ").append(texts.get("changes.rank", was, is));
    }
    return line + agencies(change.causes());
  }

  /** Codes of the agencies behind it: names would drown the figure. */
  private static String agencies(Causes causes) {
    if (causes.agencies() == 0) {
      return "";
    }
    String codes =
        causes.first().stream()
            .limit(AGENCIES_SHOWN)
            .map(Causes.Cause::agency)
            .collect(Collectors.joining(", "));
    int more = causes.agencies() - AGENCIES_SHOWN;
    return " [" + codes + (more > 0 ? " +" + more : "") + "]";
  }

  private String shown(Change change, @Nullable String published) {
    BigDecimal number = Change.number(published);
    if (number != null) {
      return number(number);
    }
    if (published == null) {
      return texts.get("changes.absent");
    }
    boolean undefined = change.figure().kind() == Figure.Kind.STATISTIC;
    return published.isEmpty()
        ? undefined ? "–" : texts.get("changes.blank")
        : shortened(published);
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= MOST_LETTERS ? line : line.substring(0, MOST_LETTERS - 1) + "…";
  }

  /** At most two decimals, more where they would hide the number. */
  private String number(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(texts.locale()));
    BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP);
    return format.format(rounded.signum() == 0 ? number : rounded);
  }
}
