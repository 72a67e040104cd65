package vn.tonghop.publish.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.consolidate.ReportFacts;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.explain.CellExplainer;
import vn.tonghop.explain.CellSubject;
import vn.tonghop.explain.CellSubject.Source;
import vn.tonghop.explain.FigureExplainer;
import vn.tonghop.explain.FigureSubject;
import vn.tonghop.explain.Listed;
import vn.tonghop.explain.RowPlace;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.Statistic;

/** What the figures of the page are made of, each told once and named by its number. */
final class TraceSubjects {

  /** Cells refer to no subject. */
  static final int NONE = -1;

  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final Locale EN = Locale.ENGLISH;

  private final Setup setup;
  private final ReportFacts facts;
  private final PageWords words;
  private final CellExplainer cells;
  private final FigureExplainer figures;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<CellSubject> subjects = new ArrayList<>();
  private final Map<Integer, List<String>> ranked = new HashMap<>();

  TraceSubjects(PageContent content) {
    this.setup = content.setup();
    this.facts = content.facts();
    this.words = content.words();
    FactsEvidence evidence = new FactsEvidence(facts);
    this.cells = new CellExplainer(setup, evidence);
    this.figures = new FigureExplainer(setup, evidence);
  }

  /** Subject of the cells of a column in rows of a kind. */
  int of(ReportRow.Kind kind, ReportColumn column) {
    return of(cells.subject(new RowPlace(0, 0, kind, "", "", "", null, null, null), column));
  }

  /** Subject of the cells of a column of a ranking, with the items it is made of. */
  int ranked(RowPlan.Ranked plan, ReportColumn column) {
    CellSubject subject =
        cells.subject(
            new RowPlace(0, 0, ReportRow.Kind.AGENCY, "", "", "", null, null, null), column);
    int number = of(subject, plan.ranking() + "/" + column.key());
    if (number != NONE && subject.source() == Source.RANKING) {
      ranked.put(number, cells.rankedItems(plan, column));
    }
    return number;
  }

  /** Subject of the cell of a column in the row of a target. */
  int target(String target, ReportColumn column) {
    return of(
        cells.subject(
            new RowPlace(0, 0, ReportRow.Kind.TARGET, "", target, "", null, null, null), column));
  }

  /** Subject of the cell of a column in the line of an item of an agency. */
  int item(String item, String agency, ReportColumn column) {
    return of(
        cells.subject(
            new RowPlace(0, 0, ReportRow.Kind.LINE, "", agency, "", item, null, null), column));
  }

  /** Whom rows about these groups are about, as the script names it. */
  String population(List<String> groups) {
    boolean everybody =
        setup.registry().groups().stream().allMatch(group -> groups.contains(group.code()));
    return everybody ? Registry.ALL : String.join("+", groups);
  }

  /** Subject of a line of statistics.csv; none where there is nothing called so. */
  int of(String code, String measure) {
    Optional<FigureSubject> figure = FigureSubject.of(setup, code);
    return figure.map(f -> of(new CellSubject(source(f), f, measure))).orElse(NONE);
  }

  private static Source source(FigureSubject figure) {
    return figure.target() != null
        ? Source.GROUP_TARGET
        : figure.isAboutSubmissions() ? Source.SUBMISSIONS : Source.FIGURE;
  }

  private int of(CellSubject subject) {
    return of(subject, "");
  }

  /**
   * @param among what tells it from others with the same source
   */
  private int of(CellSubject subject, String among) {
    if (subject.source() == Source.NOTHING || subject.source() == Source.OUTLINE) {
      return NONE;
    }
    FigureSubject figure = subject.figure();
    String key =
        subject.source().name()
            + "/"
            + (figure == null ? "" : figure.code())
            + "/"
            + subject.measure()
            + "/"
            + among;
    return numbers.computeIfAbsent(
        key,
        k -> {
          subjects.add(subject);
          return subjects.size() - 1;
        });
  }

  /** The items whose answers make these figures, in the order of the outline. */
  List<Indicator> items() {
    Set<String> codes = new LinkedHashSet<>();
    for (CellSubject subject : subjects) {
      FigureSubject figure = subject.figure();
      Indicator indicator = figure == null ? null : figure.indicator();
      if (indicator != null) {
        codes.add(indicator.code());
      }
    }
    ranked.values().forEach(codes::addAll);
    return setup.outline().indicators().stream().filter(i -> codes.contains(i.code())).toList();
  }

  /**
   * An array, by number.
   *
   * @param items codes that answers are told of, by their place
   */
  void write(ScriptData data, List<Indicator> items) {
    List<String> codes = items.stream().map(Indicator::code).toList();
    data.array(
        () -> {
          for (int i = 0; i < subjects.size(); i++) {
            write(data, subjects.get(i), ranked.getOrDefault(i, List.of()), codes);
          }
        });
  }

  private void write(
      ScriptData data, CellSubject subject, List<String> compared, List<String> items) {
    FigureSubject figure = subject.figure();
    data.object(
        () -> {
          data.name("s").text(subject.source().name());
          data.name("o").both(both(locale -> words.source(subject.source(), locale)));
          if (figure != null) {
            write(data, subject, figure, items);
          }
          if (!compared.isEmpty()) {
            data.name("q").array(() -> compared.forEach(item -> data.number(items.indexOf(item))));
          }
        });
  }

  private void write(
      ScriptData data, CellSubject subject, FigureSubject figure, List<String> items) {
    String measure = subject.measure();
    data.name("c").text(figure.code());
    data.name("n").both(both(locale -> words.subject(figure, locale)));
    Indicator indicator = figure.indicator();
    if (indicator != null) {
      data.name("i").number(items.indexOf(indicator.code()));
    }
    if (measure.isEmpty()) {
      if (indicator != null) {
        lines(data, locale -> words.derivations(indicator, locale));
      }
      return;
    }
    data.name("m").text(measure);
    data.name("w").both(both(locale -> words.measure(figure, measure, locale)));
    lines(data, locale -> words.formula(figure, measure, locale));
    figures(data, figure.code(), measure);
    if (indicator != null) {
      data.name("p").text(parts(figure, measure));
    }
  }

  private interface InLanguage<T> {
    T in(Locale locale);
  }

  private static Both both(InLanguage<String> text) {
    return new Both(text.in(VI), text.in(EN));
  }

  private static void lines(ScriptData data, InLanguage<List<String>> text) {
    List<String> vi = text.in(VI);
    List<String> en = text.in(EN);
    data.name("f")
        .array(
            () -> {
              for (int i = 0; i < vi.size(); i++) {
                data.both(new Both(vi.get(i), en.get(i)));
              }
            });
  }

  /** By group or region: value, k, N; of a share also Σn and Σd. */
  private void figures(ScriptData data, String code, String measure) {
    data.name("g")
        .object(
            () -> {
              for (String group : setup.registry().populations().keySet()) {
                Statistic statistic = facts.statistic(code, group, measure);
                if (statistic != null) {
                  data.name(group).array(() -> figure(data, statistic));
                }
              }
            });
  }

  private void figure(ScriptData data, Statistic statistic) {
    data.number(statistic.value())
        .number(statistic.agenciesUsed())
        .number(statistic.agenciesTotal());
    if (statistic.measure().equals("weighted_share")) {
      for (String part : List.of("numerator_sum", "denominator_sum")) {
        Statistic sum = facts.statistic(statistic.indicator(), statistic.group(), part);
        data.number(sum == null ? null : sum.value());
      }
    }
  }

  /** One letter per agency in registry order: a for the first constant of Part, and so on. */
  private String parts(FigureSubject figure, String measure) {
    StringBuilder letters = new StringBuilder();
    for (Listed listed : figures.listed(figure, measure, facts.standings())) {
      letters.append((char) ('a' + listed.part().ordinal()));
    }
    return letters.toString();
  }
}
