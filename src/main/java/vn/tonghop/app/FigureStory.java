package vn.tonghop.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.app.ExplanationHead.Measure;
import vn.tonghop.app.ExplanationHead.Result;
import vn.tonghop.explain.FigureExplainer;
import vn.tonghop.explain.FigureExplanation;
import vn.tonghop.explain.FigureSubject;
import vn.tonghop.explain.Listed;
import vn.tonghop.explain.UnknownNameException;
import vn.tonghop.explain.UnknownNameException.Asked;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;
import vn.tonghop.statistic.Statistic;

/** Explains a line of statistics.csv. */
final class FigureStory {

  private final ExplainStory story;
  private final ExplainWords words;
  private final String group;

  FigureStory(ExplainStory story) {
    this.story = story;
    this.words = story.words();
    this.group = Objects.requireNonNullElse(story.request().group(), Registry.ALL);
  }

  void tell(FigureSubject subject) throws UnknownNameException, IOException {
    Indicator indicator = subject.indicator();
    if (indicator != null) {
      story.load(indicator);
    }
    FigureExplainer explainer = new FigureExplainer(story.setup(), story.evidence());
    Map<String, Result> published = published(subject);
    List<Statistic> all = subject.table() == null ? explainer.measures(subject, group) : List.of();
    String measure = measure(subject, published, all);
    FigureExplanation explanation = explainer.explain(subject, group, measure);
    List<String> formula = new ArrayList<>(words.formula(subject, measure));
    formula.addAll(new Calculation(explainer, words).of(explanation));
    Result recomputed = result(explanation.recomputed());
    story
        .sink()
        .head(
            new ExplanationHead(
                asked(subject, measure),
                formula,
                recomputed,
                published.get(measure),
                story.request().measure() == null ? measures(subject, all, published) : List.of()));
    EvidenceLines lines = story.lines(explanation.listed(), indicator);
    Target target = subject.target();
    if (indicator != null && (subject.isYearOnYear() || (target != null && target.isRise()))) {
      story.yearBefore(indicator, explanation.listed(), lines);
    }
    countedRows(explanation);
    story.sink().end();
  }

  private Map<String, String> asked(FigureSubject subject, String measure) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("indicator", subject.code());
    asked.put("name", words.subject(subject));
    asked.put("group", group);
    asked.put("group_name", words.group(group));
    asked.put("measure", measure);
    asked.put("measure_name", words.measure(subject, measure));
    return asked;
  }

  private static Result result(@Nullable Statistic statistic) {
    if (statistic == null) {
      return new Result("", "");
    }
    BigDecimal value = statistic.value();
    return new Result(
        value == null ? "" : Decimals.plain(value),
        statistic.agenciesUsed() + "/" + statistic.agenciesTotal());
  }

  /** As published, by measure. */
  private Map<String, Result> published(FigureSubject subject) throws IOException {
    Map<String, Result> published = new LinkedHashMap<>();
    if (story.published().has("statistics")) {
      story
          .published()
          .read(
              "statistics",
              line -> {
                if (subject.code().equals(line.get("indicator"))
                    && group.equals(line.get("group"))) {
                  published.put(
                      line.getOrDefault("measure", ""),
                      new Result(
                          line.getOrDefault("value", ""),
                          line.get("agencies_used") + "/" + line.get("agencies_total")));
                }
              });
    }
    return published;
  }

  /** The one asked for, or the main one. */
  private String measure(FigureSubject subject, Map<String, Result> published, List<Statistic> all)
      throws UnknownNameException, IOException {
    List<String> known = new ArrayList<>(all.stream().map(Statistic::measure).toList());
    published.keySet().stream().filter(m -> !known.contains(m)).forEach(known::add);
    if (known.isEmpty()) {
      throw UnknownNameException.unknown(Asked.INDICATOR, subject.code(), story.codes());
    }
    String wanted = story.request().measure();
    if (wanted == null) {
      return List.of("weighted_share", "sum", "mean", "value", "reached", "yes_count", "rows")
          .stream()
          .filter(known::contains)
          .findFirst()
          .orElse(known.get(0));
    }
    if (!known.contains(wanted)) {
      throw UnknownNameException.unknown(Asked.MEASURE, wanted, known);
    }
    return wanted;
  }

  private List<Measure> measures(
      FigureSubject subject, List<Statistic> all, Map<String, Result> published) {
    List<Measure> measures = new ArrayList<>();
    for (Statistic statistic : all) {
      String name = statistic.measure();
      measures.add(
          new Measure(name, words.measure(subject, name), result(statistic), published.get(name)));
    }
    return measures;
  }

  /** The rows themselves, of one agency or where every row is wanted. */
  private void countedRows(FigureExplanation explanation) {
    Table table = explanation.subject().table();
    boolean wanted = story.request().everyRow() || story.request().agency() != null;
    if (table == null || !wanted) {
      return;
    }
    EvidenceLines lines = new EvidenceLines(story.setup(), story.consolidation(), words, Set.of());
    Column column = explanation.subject().column();
    int index = column == null ? -1 : table.indexOf(column.key());
    String only = story.request().agency();
    Map<String, Agency> agencies = ExplainStory.entered(explanation.listed());
    Map<String, Long> counted = new HashMap<>();
    story
        .consolidation()
        .rows(
            table,
            a -> agencies.containsKey(a) && (only == null || only.equals(a)),
            (agency, row) -> {
              if (explanation.isCounted(index < 0 ? "" : row.canonical(index))) {
                counted.merge(agency, 1L, Long::sum);
                story
                    .sink()
                    .line(
                        lines.row(
                            Objects.requireNonNull(agencies.get(agency)), table, row, index, "1"));
              }
            });
    for (Listed listed : explanation.listed()) {
      BigDecimal number = listed.number();
      Long rows = counted.get(listed.agency());
      if (rows != null && number != null) {
        story.sink().tally(listed.agency(), table.key(), rows.toString(), Decimals.plain(number));
      }
    }
  }
}
