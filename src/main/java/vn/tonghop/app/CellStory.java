package vn.tonghop.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.app.EvidenceLine.Role;
import vn.tonghop.app.ExplanationHead.Result;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.consolidate.TargetWords;
import vn.tonghop.explain.CellExplainer;
import vn.tonghop.explain.CellExplanation;
import vn.tonghop.explain.CellFinder;
import vn.tonghop.explain.CellSubject;
import vn.tonghop.explain.FigureSubject;
import vn.tonghop.explain.Listed;
import vn.tonghop.explain.RowPlace;
import vn.tonghop.explain.SaidFinding;
import vn.tonghop.explain.TableRows;
import vn.tonghop.explain.UnknownNameException;
import vn.tonghop.explain.UnknownNameException.Asked;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;
import vn.tonghop.publish.ReportCsv;
import vn.tonghop.statistic.Statistic;

/** Explains a cell of a consolidated table. */
final class CellStory {

  private final ExplainStory story;
  private final ExplainWords words;

  CellStory(ExplainStory story) {
    this.story = story;
    this.words = story.words();
  }

  void tell() throws UnknownNameException, IOException {
    ReportLayout layout = layout();
    loadRanked(layout);
    CellFinder.Found found =
        new CellFinder(rows(words.locale()), rows(otherThan(words.locale())))
            .find(
                layout,
                Objects.requireNonNull(story.request().row()),
                Objects.requireNonNull(story.request().column()));
    CellExplainer explainer = new CellExplainer(story.setup(), story.evidence());
    ReportColumn column = layout.blocks().get(found.row().block()).columns().get(found.column());
    FigureSubject figure = explainer.subject(found.row(), column).figure();
    Indicator indicator = figure == null ? null : figure.indicator();
    if (indicator != null) {
      story.load(indicator);
    }
    CellExplanation explanation = explainer.explain(layout, found.row(), found.column());
    story
        .sink()
        .head(
            new ExplanationHead(
                asked(explanation),
                formula(explanation),
                new Result(ReportCsv.field(explanation.recomputed()), ""),
                published(layout, found.row(), column),
                List.of()));
    boolean ranked = explanation.subject().source() == CellSubject.Source.RANKING;
    List<Listed> listed = explanation.listed();
    EvidenceLines lines =
        story.lines(
            ranked ? listed.stream().filter(l -> l.value() == null).toList() : listed, indicator);
    if (ranked) {
      answers(listed, lines);
    }
    Target target = figure == null ? null : figure.target();
    if (indicator != null
        && (column.show().isYearOnYear() || (target != null && target.isRise()))) {
      story.yearBefore(indicator, listed, lines);
    }
    source(explanation, lines);
    story.sink().end();
  }

  private TableRows rows(Locale locale) {
    return new TableRows(story.setup(), story.evidence(), Labels.in(locale));
  }

  private static Locale otherThan(Locale locale) {
    return locale.getLanguage().equals("en") ? Locale.forLanguageTag("vi") : Locale.ENGLISH;
  }

  /** The order of the rows of a ranking follows from the answers. */
  private void loadRanked(ReportLayout layout) {
    Set<String> items = new HashSet<>();
    for (ReportLayout.Block block : layout.blocks()) {
      if (block.rows() instanceof RowPlan.Ranked plan) {
        items.addAll(story.setup().campaign().ranking(plan.ranking()).orElseThrow().indicators());
      }
    }
    if (!items.isEmpty()) {
      story.evidence().load(items);
    }
  }

  private ReportLayout layout() throws UnknownNameException {
    String id = Objects.requireNonNull(story.request().table());
    List<String> published = story.setup().campaign().reports();
    Optional<ReportLayout> layout =
        story.setup().outline().reports().stream()
            .filter(r -> published.contains(r.id()))
            .filter(r -> r.id().equals(id.toUpperCase(Locale.ROOT)) || r.id().equals(id))
            .findFirst();
    if (layout.isEmpty()) {
      throw UnknownNameException.unknown(Asked.TABLE, id, published);
    }
    return new TargetWords(story.setup().campaign(), Labels.in(words.locale()))
        .filled(layout.get());
  }

  private Map<String, String> asked(CellExplanation explanation) {
    RowPlace row = explanation.row();
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("table", explanation.layout().id());
    asked.put("title", explanation.layout().title().in(words.locale()));
    asked.put("row", String.valueOf(row.line()));
    asked.put("row_name", row.name());
    asked.put("row_code", row.code());
    asked.put("column", explanation.column().key());
    asked.put("column_name", CellFinder.path(explanation.column(), words.locale()));
    FigureSubject figure = explanation.subject().figure();
    if (figure != null) {
      asked.put("indicator", figure.code());
      asked.put("name", words.subject(figure));
    }
    String measure = explanation.subject().measure();
    if (!measure.isEmpty()) {
      asked.put("measure", measure);
    }
    return asked;
  }

  private List<String> formula(CellExplanation explanation) {
    List<String> formula = new ArrayList<>();
    CellSubject subject = explanation.subject();
    formula.add(
        words.say(
            "formula.cell",
            words.show(explanation.column().show()),
            words.source(subject.source())));
    FigureSubject figure = subject.figure();
    Indicator indicator = figure == null ? null : figure.indicator();
    if (figure != null && !subject.measure().isEmpty()) {
      formula.addAll(words.formula(figure, subject.measure()));
    } else if (indicator != null) {
      formula.addAll(words.derivations(indicator));
    }
    share(explanation, indicator).ifPresent(formula::add);
    return formula;
  }

  /** Σ numerators over Σ denominators of the groups the row covers. */
  private Optional<String> share(CellExplanation explanation, @Nullable Indicator indicator) {
    BigDecimal n = sum(explanation, "numerator_sum");
    BigDecimal d = sum(explanation, "denominator_sum");
    boolean shown =
        explanation.subject().measure().equals("weighted_share")
            && !explanation.column().show().isYearOnYear();
    if (!shown || indicator == null || n == null || d == null) {
      return Optional.empty();
    }
    return Optional.of(
        words.say(
            indicator.quotient() ? "calculation.quotient" : "calculation.share",
            words.number(n),
            words.number(d),
            words.figure(ReportCsv.field(explanation.recomputed()))));
  }

  private static @Nullable BigDecimal sum(CellExplanation explanation, String measure) {
    return explanation.figures().stream()
        .filter(s -> s.measure().equals(measure))
        .map(Statistic::value)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  private @Nullable Result published(ReportLayout layout, RowPlace row, ReportColumn column)
      throws IOException {
    if (!story.published().has(layout.id())) {
      return null;
    }
    String line = String.valueOf(row.line());
    return story
        .published()
        .find(layout.id(), l -> line.equals(l.get("row")))
        .filter(l -> row.code().equals(l.get("code")))
        .map(l -> new Result(l.getOrDefault(column.key(), ""), ""))
        .orElse(null);
  }

  /** The answers to the items of a ranking, each with the item's code. */
  private void answers(List<Listed> listed, EvidenceLines lines) {
    for (Listed one : listed) {
      IndicatorValue value = one.value();
      if (value != null) {
        story.sink().line(lines.line(Role.SOURCE, one.standing().agency(), value, ""));
      }
    }
  }

  /** The row of a table, or the finding, a cell shows. */
  private void source(CellExplanation explanation, EvidenceLines lines) {
    RowPlace place = explanation.row();
    TableRow row = place.row();
    String cell = ReportCsv.field(explanation.recomputed());
    if (row != null && block(explanation).rows() instanceof RowPlan.TableRows plan) {
      Table table = story.setup().outline().table(plan.table()).orElseThrow();
      String of = explanation.column().of();
      Agency agency = story.setup().registry().agency(place.code()).orElseThrow();
      story.sink().line(lines.row(agency, table, row, of == null ? -1 : table.indexOf(of), cell));
    }
    SaidFinding said = place.finding();
    if (said != null) {
      story
          .sink()
          .line(
              lines.finding(
                  Role.USED, place.code(), place.name(), said.revision(), said.finding()));
    }
  }

  private static ReportLayout.Block block(CellExplanation explanation) {
    return explanation.layout().blocks().get(explanation.row().block());
  }
}
