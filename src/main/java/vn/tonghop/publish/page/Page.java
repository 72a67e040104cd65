package vn.tonghop.publish.page;

import com.samskivert.mustache.Mustache;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ChartMaker;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.Consolidator;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.consolidate.Summarizer;
import vn.tonghop.consolidate.Summary;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.RowPlan;

/**
 * Writes {@code index.html}. Everything is written as it is made; the texts in English are made one
 * table at a time. Equal content gives equal bytes.
 */
public final class Page {

  private static final Locale EN = Locale.ENGLISH;
  private static final int HASH_SHOWN = 12;

  private final PageContent content;
  private final PageLimits limits;
  private final PageTexts vi = new PageTexts(Locale.forLanguageTag("vi"));
  private final PageTexts en = new PageTexts(EN);
  private final Labels english = Labels.in(EN);
  private final TraceSubjects subjects;

  private Page(PageContent content, PageLimits limits) {
    this.content = content;
    this.limits = limits;
    this.subjects = new TraceSubjects(content);
  }

  public static void write(Path file, PageContent content) throws IOException {
    write(file, content, PageLimits.USUAL);
  }

  static void write(Path file, PageContent content, PageLimits limits) throws IOException {
    // An encoder of its own would throw at half a surrogate pair; this one writes "?".
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
      new Page(content, limits).write(out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A script element that holds data. */
  private record Data(String id, Mustache.Lambda json) {}

  private void write(Writer out) throws IOException {
    PageAssets assets = new PageAssets();
    Summary inEnglish = Summarizer.build(content.setup(), content.facts(), english);
    Map<String, Object> context = new HashMap<>(head(inEnglish));
    context.put("policy", assets.policy());
    context.put("style", assets.style());
    context.put("scripts", assets.scripts());
    context.put("t", (Mustache.Lambda) (fragment, to) -> to.write(text(fragment.execute()).html()));
    SummaryView summary =
        new SummaryView(content.summary(), inEnglish, new SummaryTraces(content.setup(), subjects));
    context.put("parts", summary.parts());
    context.put("notes", summary.notes());
    ChartData charts =
        new ChartData(
            ChartMaker.build(
                content.setup(), content.facts(), this::published, Labels.vietnamese()),
            ChartMaker.build(content.setup(), content.facts(), this::inEnglish, english),
            subjects);
    context.put("charts", charts.views());
    context.put("hasCharts", !charts.views().isEmpty());
    context.put("tables", content.layouts().stream().map(Page::named).toList());
    context.put("data", data(charts));
    Mustache.compiler()
        .withEscaper(Both::escaped)
        .compile(new StringReader(PageAssets.read("page.mustache")))
        .execute(context, out);
  }

  private Both text(String key) {
    return new Both(vi.text(key), en.text(key));
  }

  private Map<String, Object> head(Summary inEnglish) {
    Campaign campaign = content.setup().campaign();
    Map<String, Object> head = new HashMap<>();
    head.put("title", content.summary().title() + " – " + campaign.name().vi());
    head.put("publisher", new Both(campaign.publisher().vi(), campaign.publisher().en()));
    head.put("campaign", new Both(campaign.name().vi(), campaign.name().en()));
    head.put("code", campaign.id());
    head.put("synthetic", content.facts().synthetic());
    head.put("source", new Both(content.summary().source(), inEnglish.source()));
    head.put("config", content.setup().configHash().substring(0, HASH_SHOWN));
    return head;
  }

  /** A table in the list of tables. */
  private record Named(String id, Both title) {}

  private static Named named(ReportLayout layout) {
    return new Named(layout.id(), new Both(layout.title().vi(), layout.title().en()));
  }

  private List<Data> data(ChartData charts) {
    List<Data> data = new ArrayList<>();
    data.add(data("charts", charts::write));
    for (int t = 0; t < content.tables().size(); t++) {
      ReportLayout layout = content.layouts().get(t);
      ConsolidatedTable table = content.tables().get(t);
      data.add(
          data(
              "table-" + table.id(),
              json ->
                  new TableData(
                          layout,
                          table,
                          Consolidator.build(layout, content.setup(), content.facts(), english),
                          subjects,
                          limits)
                      .write(json)));
    }
    data.add(data("subjects", json -> subjects.write(json, items())));
    data.add(data("answers", json -> new AnswerData(content, items(), limits).write(json)));
    data.add(data("findings", new FindingData(content.findings(), limits)::write));
    data.add(data("base", json -> new BaseData(content, vi, en, limits).write(json, items())));
    return data;
  }

  private List<Indicator> items() {
    return subjects.items();
  }

  private static Data data(String id, Consumer<ScriptData> content) {
    return new Data(id, (fragment, out) -> ScriptData.write(out, content));
  }

  private @Nullable ConsolidatedTable published(String report) {
    return content.tables().stream().filter(t -> t.id().equals(report)).findFirst().orElse(null);
  }

  /** Agencies are called the same in both languages: only rows that stand for values are not. */
  private @Nullable ConsolidatedTable inEnglish(String report) {
    Optional<ReportLayout> planned =
        content.layouts().stream().filter(layout -> layout.id().equals(report)).findFirst();
    return planned
            .filter(
                layout ->
                    layout.blocks().stream()
                        .noneMatch(block -> block.rows() instanceof RowPlan.Values))
            .isPresent()
        ? published(report)
        : planned
            .map(layout -> Consolidator.build(layout, content.setup(), content.facts(), english))
            .orElse(null);
  }
}
