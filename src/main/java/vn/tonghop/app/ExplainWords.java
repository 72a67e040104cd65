package vn.tonghop.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tonghop.explain.CellSubject;
import vn.tonghop.explain.FigureSubject;
import vn.tonghop.explain.Part;
import vn.tonghop.explain.Sources;
import vn.tonghop.finding.Phrase;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;

/** Formulas and reasons in Vietnamese or English. */
final class ExplainWords {

  private final Setup setup;
  private final OutlineWords outline;
  private final ResourceBundle bundle;

  ExplainWords(Setup setup, Locale wanted) {
    this.setup = setup;
    this.outline = new OutlineWords(wanted, setup.registry());
    this.bundle =
        ResourceBundle.getBundle(
            "vn.tonghop.app.explain",
            outline.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Locale locale() {
    return outline.locale();
  }

  String say(String key, String... arguments) {
    return Phrase.fill(bundle.getString(key), (Object[]) arguments);
  }

  String number(BigDecimal number) {
    return outline.number(number);
  }

  /** A figure as in the CSV files in the reader's notation; signs as they are. */
  String figure(String field) {
    return field.matches("-?\\d+(\\.\\d+)?") ? number(new BigDecimal(field)) : field;
  }

  String part(Part part) {
    return say("part." + part.name());
  }

  String source(CellSubject.Source source) {
    return say("source." + source.name());
  }

  /** What a column of a consolidated table shows. */
  String show(Enum<?> show) {
    return outline.say(show);
  }

  String group(String code) {
    if (code.equals(Registry.ALL)) {
      return say("group.all");
    }
    List<Grouping> all = new ArrayList<>(setup.registry().groupsAndSubsets());
    all.addAll(setup.registry().regions());
    return all.stream()
        .filter(g -> g.code().equals(code))
        .map(g -> g.name().in(locale()))
        .findFirst()
        .orElse(code);
  }

  /** Name of what statistics.csv has under a code. */
  String subject(FigureSubject subject) {
    Target target = subject.target();
    if (target != null) {
      return target.name().in(locale());
    }
    if (subject.table() != null) {
      String table = subject.table().name().in(locale());
      return subject.column() == null
          ? table
          : table + " – " + subject.column().name().in(locale());
    }
    return subject.indicator() != null
        ? subject.indicator().name().in(locale())
        : say("subject.submissions");
  }

  /** Name of a measure. */
  String measure(FigureSubject subject, String measure) {
    int parameter = parameter(measure);
    if (parameter > 0) {
      String known = measure.substring(parameter);
      return say("measure." + measure.substring(0, parameter), label(subject, known));
    }
    String key = "measure." + (subject.isYearOnYear() ? "year." : "") + measure;
    return bundle.containsKey(key) ? say(key) : measure;
  }

  /** Where the variable part of a measure begins; 0: it has none. */
  private static int parameter(String measure) {
    if (measure.startsWith("enum:")) {
      return "enum:".length();
    }
    return measure.startsWith("count_ge_") ? "count_ge_".length() : 0;
  }

  private String label(FigureSubject subject, String choice) {
    String list =
        subject.column() != null
            ? subject.column().choices()
            : subject.indicator() != null ? subject.indicator().choices() : null;
    return list == null
        ? choice
        : setup
            .outline()
            .choices(list)
            .choice(choice)
            .map(c -> c.label().in(locale()))
            .orElse(choice);
  }

  /** How a measure is computed, then how the numbers of its item are. */
  List<String> formula(FigureSubject subject, String measure) {
    List<String> lines = new ArrayList<>();
    Indicator indicator = subject.indicator();
    Target target = subject.target();
    if (target != null) {
      lines.add(say("formula.target." + target.aggregation().name()));
    }
    String quotient = indicator != null && indicator.quotient() ? ".quotient" : "";
    int parameter = parameter(measure);
    String key = "formula." + (parameter > 0 ? measure.substring(0, parameter) : measure);
    String special =
        subject.isAboutSubmissions()
            ? ".submissions"
            : subject.table() != null ? ".rows" : quotient;
    if (subject.isYearOnYear()) {
      boolean panel = measure.startsWith("panel_");
      lines.add(say(panel ? "formula.year.panel" : "formula.year"));
    } else if (bundle.containsKey(key + special)) {
      lines.add(say(key + special, measure.substring(parameter)));
    } else if (bundle.containsKey(key)) {
      lines.add(say(key, measure.substring(parameter)));
    }
    if (measure.equals("sum") && indicator != null && indicator.nilCountsAsZero()) {
      lines.add(say("formula.nil"));
    }
    if (indicator != null) {
      lines.addAll(derivations(indicator));
    }
    return lines;
  }

  /** How the numbers of an item, and of the items they need, are computed. */
  List<String> derivations(Indicator indicator) {
    List<String> lines = new ArrayList<>();
    add(indicator, lines);
    Sources.of(setup.outline(), indicator).items().forEach(item -> add(item, lines));
    return lines;
  }

  private void add(Indicator indicator, List<String> lines) {
    for (Component component : Component.values()) {
      Derivation derivation = indicator.derivation(component);
      if (derivation != null) {
        lines.add(sentence(indicator, component, outline.derivation(derivation)));
      }
    }
    if (indicator.details() != null) {
      lines.add(
          sentence(
              indicator,
              indicator.main(),
              say("formula.details", outline.derivation(indicator.details()))));
    }
  }

  private String sentence(Indicator indicator, Component component, String how) {
    return outline.say(component)
        + " ("
        + indicator.code()
        + ", "
        + indicator.name().in(locale())
        + ") = "
        + how;
  }
}
