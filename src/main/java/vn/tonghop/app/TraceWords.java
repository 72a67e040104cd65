package vn.tonghop.app;

import java.util.List;
import java.util.Locale;
import vn.tonghop.explain.CellSubject;
import vn.tonghop.explain.FigureSubject;
import vn.tonghop.explain.Part;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Setup;
import vn.tonghop.publish.page.PageWords;

/** The page explains figures in the words of the command {@code explain}. */
final class TraceWords implements PageWords {

  private final ExplainWords vi;
  private final ExplainWords en;

  TraceWords(Setup setup) {
    this.vi = new ExplainWords(setup, Locale.forLanguageTag("vi"));
    this.en = new ExplainWords(setup, Locale.ENGLISH);
  }

  private ExplainWords in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : vi;
  }

  @Override
  public String subject(FigureSubject subject, Locale locale) {
    return in(locale).subject(subject);
  }

  @Override
  public String measure(FigureSubject subject, String measure, Locale locale) {
    return in(locale).measure(subject, measure);
  }

  @Override
  public List<String> formula(FigureSubject subject, String measure, Locale locale) {
    return in(locale).formula(subject, measure);
  }

  @Override
  public List<String> derivations(Indicator indicator, Locale locale) {
    return in(locale).derivations(indicator);
  }

  @Override
  public String part(Part part, Locale locale) {
    return in(locale).part(part);
  }

  @Override
  public String source(CellSubject.Source source, Locale locale) {
    return in(locale).source(source);
  }
}
