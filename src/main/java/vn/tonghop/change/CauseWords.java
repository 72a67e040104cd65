package vn.tonghop.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tonghop.finding.Phrase;
import vn.tonghop.outline.Setup;

/** Says for people whose submissions made a figure change. */
public final class CauseWords {

  private static final int NAMED = 5;

  private final FigureWords figures;
  private final ResourceBundle bundle;

  /**
   * @param locale English, else Vietnamese
   */
  public CauseWords(Setup setup, Locale locale) {
    this.figures = new FigureWords(setup, locale);
    this.bundle = FigureWords.bundle(locale);
  }

  /** The first agencies by name with their revisions; empty: nothing known. */
  public String of(Causes causes) {
    List<String> words = new ArrayList<>();
    causes.first().stream().limit(NAMED).forEach(cause -> words.add(of(cause)));
    int more = causes.agencies() - words.size();
    if (more > 0) {
      words.add(Phrase.fill(bundle.getString("cause.more"), more));
    }
    if (causes.jobs()) {
      words.add(bundle.getString("cause.jobs"));
    }
    if (causes.engine()) {
      words.add(bundle.getString("cause.engine"));
    }
    return String.join("; ", words);
  }

  private String of(Causes.Cause cause) {
    return revisions(figures.place(cause.agency()), cause.revisionBefore(), cause.revisionAfter());
  }

  /** A submission that came, went or was replaced. */
  public String of(SubmissionChange change) {
    SubmissionChange.Sent before = change.before();
    SubmissionChange.Sent after = change.after();
    String words =
        revisions(
            figures.place(change.agency()),
            before == null ? "" : before.revision(),
            after == null ? "" : after.revision());
    return change.returned() ? Phrase.fill(bundle.getString("cause.returned"), words) : words;
  }

  private String revisions(String agency, String before, String after) {
    String key =
        before.isEmpty()
            ? "cause.new"
            : after.isEmpty()
                ? "cause.gone"
                : before.equals(after) ? "cause.same" : "cause.replaced";
    return Phrase.fill(bundle.getString(key), agency, before, after);
  }
}
