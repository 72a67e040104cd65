package vn.tonghop.source.jobs;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.ChartPlan;
import vn.tonghop.outline.ChartPlan.By;
import vn.tonghop.outline.ChartPlan.Figure;
import vn.tonghop.outline.ChartPlan.Rows;
import vn.tonghop.outline.ChartPlan.Series;
import vn.tonghop.outline.ChartPlan.Statistics;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.MoneyScale;
import vn.tonghop.outline.ReportLayout;

/** Reads {@code charts}: which published figures are drawn. */
final class ChartReader {

  private static final Map<String, ChartPlan.Kind> KINDS = KindWords.words(ChartPlan.Kind.values());
  private static final Map<String, By> BY = KindWords.words(By.values());
  private static final String SUBMISSIONS = "@submission.";
  private static final Set<String> STANDINGS =
      Set.of("received", "on_time", "late", "refused", "missing");
  private static final Label NO_NAME = new Label("", "");
  private static final int MOST_DECIMALS = 10;
  private static final int AGENCIES = 15;
  private static final int MOST_AGENCIES = 100;

  private final References references;
  private final Map<String, Indicator> indicators;
  private final List<ReportLayout> reports;
  private final Set<String> ids = new HashSet<>();

  ChartReader(References references, List<Indicator> indicators, List<ReportLayout> reports) {
    this.references = references;
    this.indicators =
        indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    this.reports = List.copyOf(reports);
  }

  /** Where the charts of an outline are. */
  static Place place(Item outline) {
    return outline
        .reportingTo(Problems.dropped())
        .fields()
        .map(root -> root.placeOf("charts"))
        .orElse(outline.place());
  }

  ChartPlan read(Fields fields) {
    String id = Names.code(fields, "id");
    if (!id.isEmpty() && !ids.add(id)) {
      fields.problems().add(fields.placeOf("id"), "duplicate", id);
    }
    MoneyScale scale = MoneyWords.scale(fields).orElse(null);
    return new ChartPlan(
        id,
        fields.label(),
        fields.need("kind").flatMap(item -> item.oneOf(KINDS)).orElse(ChartPlan.Kind.BARS),
        fields.labelOrNone("unit"),
        decimals(fields, scale),
        scale,
        fields.has("report") ? rows(fields) : statistics(fields));
  }

  private static int decimals(Fields fields, @Nullable MoneyScale scale) {
    int decimals =
        fields.find("decimals").flatMap(Item::whole).orElse(scale == null ? 0 : scale.decimals());
    if (decimals > MOST_DECIMALS) {
      fields
          .problems()
          .add(fields.placeOf("decimals"), "not-between", String.valueOf(decimals), "0", "10");
    }
    return decimals;
  }

  private Statistics statistics(Fields fields) {
    By by = fields.need("by").flatMap(item -> item.oneOf(BY)).orElse(By.GROUPS);
    return new Statistics(by, fields.flag("all"), fields.eachNeeded("figures", this::figure));
  }

  private Figure figure(Fields fields) {
    String code = fields.text("indicator");
    Indicator indicator = indicators.get(code);
    boolean standing =
        code.startsWith(SUBMISSIONS) && STANDINGS.contains(code.substring(SUBMISSIONS.length()));
    if (!code.isEmpty() && indicator == null && !standing) {
      fields
          .problems()
          .unknown(fields.placeOf("indicator"), "unknown-indicator", code, indicators.keySet());
    }
    Map<String, String> measures = measures(indicator);
    String measure =
        fields
            .find("measure")
            .flatMap(item -> item.oneOf(measures))
            .orElse(measures.values().iterator().next());
    return new Figure(
        name(fields, indicator == null ? null : indicator.name(), standing),
        code,
        measure,
        fields.textOrNull("target"));
  }

  /**
   * The texts written here, else those of what is drawn.
   *
   * @param needed what is drawn has none of its own
   */
  private static Label name(Fields fields, @Nullable Label own, boolean needed) {
    boolean written = needed || fields.has("vi") || fields.has("en");
    return own == null || written ? (written ? fields.label() : NO_NAME) : own;
  }

  /** What can be drawn of an item, the usual first; of the submissions their number. */
  private static Map<String, String> measures(@Nullable Indicator indicator) {
    Kind kind = indicator == null ? Kind.COUNT : indicator.kind();
    List<String> names =
        switch (kind) {
          case RATIO ->
              List.of("weighted_share", "mean", "median", "numerator_sum", "denominator_sum");
          case PERCENT -> List.of("mean", "median", "min", "max");
          case YESNO -> List.of("yes_count", "no_count", "partial_count");
          case COUNT, NUMBER, MONEY ->
              indicator == null
                  ? List.of("sum", "weighted_share")
                  : List.of("sum", "mean", "median", "min", "max");
          default -> List.of("reported");
        };
    Map<String, String> measures = new LinkedHashMap<>();
    names.forEach(name -> measures.put(name, name));
    return measures;
  }

  private Rows rows(Fields fields) {
    String id = fields.text("report");
    int number = fields.find("block").flatMap(Item::whole).orElse(1);
    ReportLayout report =
        reports.stream().filter(known -> known.id().equals(id)).findFirst().orElse(null);
    if (report == null) {
      Set<String> known = references.declared().reports();
      fields.problems().unknown(fields.placeOf("report"), "unknown-report", id, known);
    } else if (number < 1 || number > report.blocks().size()) {
      String most = String.valueOf(report.blocks().size());
      fields
          .problems()
          .add(fields.placeOf("block"), "not-between", String.valueOf(number), "1", most);
    }
    ReportLayout.Block block =
        report == null || number < 1 || number > report.blocks().size()
            ? null
            : report.blocks().get(number - 1);
    List<Series> columns = fields.eachNeeded("columns", column -> series(column, block));
    return new Rows(id, number - 1, columns, references.groupsOrObliged(fields), most(fields));
  }

  private static Series series(Fields fields, ReportLayout.@Nullable Block block) {
    String key = fields.text("key");
    Map<String, ReportLayout.ReportColumn> known = new LinkedHashMap<>();
    if (block != null) {
      block.columns().forEach(column -> known.put(column.key(), column));
      if (!known.containsKey(key)) {
        fields.problems().unknown(fields.placeOf("key"), "unknown-column", key, known.keySet());
      }
    }
    ReportLayout.ReportColumn column = known.get(key);
    Label header = column == null ? null : column.header().get(column.header().size() - 1);
    return new Series(name(fields, header, false), key);
  }

  private static int most(Fields fields) {
    int most = fields.find("most").flatMap(Item::whole).orElse(AGENCIES);
    if (most < 1 || most > MOST_AGENCIES) {
      fields
          .problems()
          .add(fields.placeOf("most"), "not-between", String.valueOf(most), "1", "100");
    }
    return Math.max(1, most);
  }
}
