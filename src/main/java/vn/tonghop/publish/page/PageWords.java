package vn.tonghop.publish.page;

import java.util.List;
import java.util.Locale;
import vn.tonghop.explain.CellSubject;
import vn.tonghop.explain.FigureSubject;
import vn.tonghop.explain.Part;
import vn.tonghop.outline.Indicator;

/** How figures are explained in words, in Vietnamese or English. */
public interface PageWords {

  /** Name of what statistics.csv has under a code. */
  String subject(FigureSubject subject, Locale locale);

  /** Name of a measure. */
  String measure(FigureSubject subject, String measure, Locale locale);

  /** How a measure is computed, then how the numbers of its item are; in lines. */
  List<String> formula(FigureSubject subject, String measure, Locale locale);

  /** How the numbers of an item are computed; empty where agencies write them. */
  List<String> derivations(Indicator indicator, Locale locale);

  String part(Part part, Locale locale);

  String source(CellSubject.Source source, Locale locale);
}
