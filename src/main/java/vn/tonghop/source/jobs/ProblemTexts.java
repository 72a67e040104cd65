package vn.tonghop.source.jobs;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of the problems; any language but English gives Vietnamese. Holes are {@code {0}},
 * {@code {1}}, … and {@code {near}}: the last argument as a suggestion, nothing when it is empty.
 */
final class ProblemTexts {

  private static final String NEAR = "near";
  private static final Pattern HOLE = Pattern.compile("\\{(\\d|" + NEAR + ")}");

  private final ResourceBundle bundle;

  private ProblemTexts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  static ProblemTexts in(Locale locale) {
    Locale used = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi");
    return new ProblemTexts(
        ResourceBundle.getBundle(
            "vn.tonghop.source.jobs.problems",
            used,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  String text(String key, List<String> args) {
    return HOLE.matcher(bundle.getString(key))
        .replaceAll(hole -> Matcher.quoteReplacement(filled(hole, args)));
  }

  private String filled(MatchResult hole, List<String> args) {
    if (!hole.group(1).equals(NEAR)) {
      return args.get(Integer.parseInt(hole.group(1)));
    }
    String suggestion = args.get(args.size() - 1);
    return suggestion.isEmpty() ? "" : " " + bundle.getString(NEAR).replace("{0}", suggestion);
  }
}
