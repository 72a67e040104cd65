package vn.tonghop.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.app.ExplanationHead.Result;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.explain.FigureExplainer;
import vn.tonghop.explain.FigureSubject;
import vn.tonghop.explain.Listed;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Registry;
import vn.tonghop.publish.ReportCsv;
import vn.tonghop.statistic.PublishedValue;

/** Explains one agency's answer: a line of values.csv. */
final class AnswerStory {

  private final ExplainStory story;

  AnswerStory(ExplainStory story) {
    this.story = story;
  }

  void tell(FigureSubject subject) throws IOException {
    String agency = Objects.requireNonNull(story.request().agency());
    Indicator indicator = Objects.requireNonNull(subject.indicator());
    story.load(indicator);
    FigureExplainer explainer = new FigureExplainer(story.setup(), story.evidence());
    List<Listed> listed =
        explainer.explain(subject, Registry.ALL, "reported").listed().stream()
            .filter(l -> l.agency().equals(agency))
            .toList();
    story
        .sink()
        .head(
            new ExplanationHead(
                asked(indicator, agency),
                formula(indicator, listed),
                new Result(recomputed(indicator, listed.get(0).value()), ""),
                published(agency, indicator),
                List.of()));
    story.lines(listed, indicator);
    story.sink().end();
  }

  private Map<String, String> asked(Indicator indicator, String agency) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("indicator", indicator.code());
    asked.put("name", indicator.name().in(story.words().locale()));
    asked.put("agency", agency);
    asked.put("agency_name", story.setup().registry().agency(agency).map(Agency::name).orElse(""));
    return asked;
  }

  private List<String> formula(Indicator indicator, List<Listed> listed) {
    ExplainWords words = story.words();
    List<String> formula = new ArrayList<>(words.derivations(indicator));
    IndicatorValue value = listed.get(0).value();
    BigDecimal number = value == null ? null : PublishedValue.of(indicator, value);
    if (value != null && number != null) {
      BigDecimal n = value.numerator();
      BigDecimal d = value.denominator();
      if (n != null && d != null) {
        formula.add(
            words.say(
                indicator.quotient() ? "calculation.quotient" : "calculation.share",
                words.number(n),
                words.number(d),
                words.number(number)));
      }
    }
    return formula;
  }

  /** The number where there is one, else the text, else the kind of answer. */
  private static String recomputed(Indicator indicator, @Nullable IndicatorValue value) {
    if (value == null) {
      return "";
    }
    BigDecimal number = PublishedValue.of(indicator, value);
    String text = value.text();
    if (number != null) {
      return Decimals.plain(number);
    }
    return text == null || text.isEmpty()
        ? value.state().name()
        : ReportCsv.field(new ReportCell.Text(text));
  }

  private @Nullable Result published(String agency, Indicator indicator) throws IOException {
    if (!story.published().has("values")) {
      return null;
    }
    Optional<Map<String, String>> line =
        story
            .published()
            .find(
                "values",
                l -> agency.equals(l.get("agency")) && indicator.code().equals(l.get("indicator")));
    return new Result(line.map(AnswerStory::content).orElse(""), "");
  }

  private static String content(Map<String, String> line) {
    for (String field : List.of("value", "text")) {
      String content = line.getOrDefault(field, "");
      if (!content.isEmpty()) {
        return content;
      }
    }
    return line.getOrDefault("state", "");
  }
}
