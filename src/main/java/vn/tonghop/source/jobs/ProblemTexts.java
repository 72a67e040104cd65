package vn.tonghop.source.jobs;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of the problems; any language but English gives Vietnamese. */
final class ProblemTexts {

  private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

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
        .replaceAll(hole -> Matcher.quoteReplacement(args.get(Integer.parseInt(hole.group(1)))));
  }
}
