package vn.tonghop.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.app.OutlinePart.Kind;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.ChartPlan;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Letterhead;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.RecordRule;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.StatisticsPlan;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;

/** Takes a campaign with its outline apart, in the words of its printed description. */
final class OutlineParts {

  private final Setup setup;
  private final Outline outline;
  private final OutlineWords words;
  private final RuleWords rules;
  private final Map<Kind, Map<String, OutlinePart>> parts = new EnumMap<>(Kind.class);

  private OutlineParts(Setup setup, OutlineWords words) {
    this.setup = setup;
    this.outline = setup.outline();
    this.words = words;
    this.rules = new RuleWords(words);
    for (Kind kind : Kind.values()) {
      parts.put(kind, new LinkedHashMap<>());
    }
  }

  /** By kind, then by key, in the order of the outline. */
  static Map<Kind, Map<String, OutlinePart>> of(Setup setup, OutlineWords words)
      throws IOException {
    OutlineParts taken = new OutlineParts(setup, words);
    taken.campaign();
    taken.items();
    taken.lists();
    taken.rules();
    taken.results();
    return taken.parts;
  }

  private void put(Kind kind, String key, OutlinePart part) {
    Map<String, OutlinePart> ofKind = parts.get(kind);
    if (ofKind != null) {
      ofKind.put(key, part);
    }
  }

  private void campaign() throws IOException {
    PageLines lines = new PageLines();
    new OutlinePrinter(setup, words.locale()).printCampaign(lines);
    Campaign campaign = setup.campaign();
    put(
        Kind.CAMPAIGN,
        "",
        new OutlinePart(
            campaign.id(),
            lines.list(),
            List.of(campaign.moneyUnit(), campaign.reports(), setup.registry())));
  }

  private void items() throws IOException {
    for (Section section : outline.sections()) {
      String title = section.code() + " – " + section.name().in(words.locale());
      put(Kind.SECTION, section.code(), new OutlinePart(title, List.of(), section));
    }
    for (Indicator indicator : outline.indicators()) {
      PageLines lines = new PageLines();
      new ItemPrinter(outline, words, lines, true).print(indicator);
      names(lines, indicator.code(), indicator.alternativeNames());
      put(Kind.INDICATOR, indicator.code(), OutlinePart.of(lines.list(), indicator));
    }
    for (Table table : outline.tables()) {
      PageLines lines = new PageLines();
      new ItemPrinter(outline, words, lines, true).print(table);
      names(lines, table.sheet(), table.sheetAliases());
      for (Column column : table.columns()) {
        names(lines, column.key(), column.aliases());
      }
      put(Kind.TABLE, table.key(), OutlinePart.of(lines.list(), table));
    }
  }

  /** Further names by which it is known in files. */
  private void names(PageLines lines, String of, List<String> names) throws IOException {
    if (!names.isEmpty()) {
      lines.paragraph(0, words.say("compare.names", of, String.join("; ", names)));
    }
  }

  private void lists() {
    for (ChoiceList list : outline.choiceLists().values()) {
      List<String> choices =
          list.choices().stream()
              .map(choice -> choice.code() + " = " + choice.label().in(words.locale()))
              .toList();
      put(Kind.CHOICES, list.name(), new OutlinePart(list.name(), choices, list));
    }
    Cover cover = outline.cover();
    List<String> labels = cover.fields().stream().flatMap(f -> f.labels().stream()).toList();
    put(Kind.FORM, cover.key(), new OutlinePart(cover.sheet(), labels, cover));
    for (Form form : outline.forms()) {
      List<String> headers = new ArrayList<>();
      for (Form.Role role : Form.Role.values()) {
        headers.addAll(form.headers().getOrDefault(role, List.of()));
      }
      put(Kind.FORM, form.key(), new OutlinePart(form.sheet(), headers, form));
    }
  }

  private void rules() {
    for (RecordRule rule : outline.rules()) {
      put(Kind.RULE, rules.of(rule), new OutlinePart(rules.of(rule), List.of(), rule));
    }
    for (CrossCheck check : outline.crossChecks()) {
      put(Kind.CHECK, rules.of(check), new OutlinePart(rules.of(check), List.of(), check));
    }
  }

  private void results() throws IOException {
    StatisticsPlan plan = outline.statistics();
    String thresholds =
        plan.thresholds().stream().map(words::number).collect(Collectors.joining("; "));
    put(
        Kind.STATISTICS,
        "",
        new OutlinePart(words.say("compare.thresholds", thresholds), List.of(), plan.thresholds()));
    for (String code : plan.yearOnYear()) {
      String year = words.say("compare.year", code);
      put(Kind.STATISTICS, "@year." + code, new OutlinePart(year, List.of(), code));
    }
    for (StatisticsPlan.RowCount count : plan.rowCounts()) {
      String counted = words.say("compare.rows", count.table(), count.column());
      put(Kind.STATISTICS, counted, new OutlinePart(counted, List.of(), count));
    }
    for (Target target : setup.campaign().targets()) {
      put(Kind.TARGET, target.id(), new OutlinePart(rules.of(target), List.of(), target));
    }
    for (RankingPlan ranking : setup.campaign().rankings()) {
      PageLines lines = new PageLines();
      new RankingPrinter(words).print(lines, ranking);
      put(Kind.RANKING, ranking.id(), OutlinePart.of(lines.list(), ranking));
    }
    for (ReportLayout report : outline.reports()) {
      PageLines lines = new PageLines();
      new ReportPrinter(words, lines).print(report, true);
      put(Kind.REPORT, report.id(), OutlinePart.of(lines.list(), report));
    }
    PageLines lines = new PageLines();
    new SummaryPrinter(outline.summary(), words).print(lines);
    if (!lines.list().isEmpty()) {
      put(Kind.SUMMARY, "", OutlinePart.of(lines.list(), outline.summary()));
    }
    for (ChartPlan chart : outline.charts()) {
      PageLines drawn = new PageLines();
      new ChartPrinter(words).print(drawn, chart);
      put(Kind.CHART, chart.id(), OutlinePart.of(drawn.list(), chart));
    }
    documents();
  }

  private void documents() throws IOException {
    Letterhead letterhead = setup.campaign().letterhead();
    PageLines lines = new PageLines();
    new DocumentPrinter(words).print(lines, outline.document(), letterhead);
    if (!lines.list().isEmpty()) {
      List<Object> whole = List.of(outline.document(), letterhead);
      put(Kind.DOCUMENT, "", OutlinePart.of(lines.list(), whole));
    }
  }
}
