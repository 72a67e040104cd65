package vn.tonghop.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an official document asks for. Loaded strictly from {@code jobs/outlines/<id>.yaml}; every
 * reference in it has been checked.
 */
public final class Outline {

  private final String id;
  private final String version;
  private final Label name;
  private final String citation;
  private final List<Section> sections;
  private final Map<String, ChoiceList> choiceLists;
  private final Cover cover;
  private final List<Form> forms;
  private final List<Indicator> indicators;
  private final List<Table> tables;
  private final List<RecordRule> rules;
  private final List<CrossCheck> crossChecks;
  private final StatisticsPlan statistics;
  private final List<ReportLayout> reports;
  private final SummaryPlan summary;
  private final List<ChartPlan> charts;
  private final DocumentPlan document;
  private final Map<String, Indicator> byCode;
  private final Map<String, Table> tablesByKey = new HashMap<>();
  private final Map<String, List<Derivation.OverRows>> overRows;

  /** An outline that says nothing about the summary page, charts and the report in words. */
  public Outline(
      String id,
      String version,
      Label name,
      String citation,
      List<Section> sections,
      Map<String, ChoiceList> choiceLists,
      Cover cover,
      List<Form> forms,
      List<Indicator> indicators,
      List<Table> tables,
      List<RecordRule> rules,
      List<CrossCheck> crossChecks,
      StatisticsPlan statistics,
      List<ReportLayout> reports) {
    this(
        id,
        version,
        name,
        citation,
        sections,
        choiceLists,
        cover,
        forms,
        indicators,
        tables,
        rules,
        crossChecks,
        statistics,
        reports,
        SummaryPlan.PLAIN,
        List.of());
  }

  /** An outline without charts. */
  public Outline(
      String id,
      String version,
      Label name,
      String citation,
      List<Section> sections,
      Map<String, ChoiceList> choiceLists,
      Cover cover,
      List<Form> forms,
      List<Indicator> indicators,
      List<Table> tables,
      List<RecordRule> rules,
      List<CrossCheck> crossChecks,
      StatisticsPlan statistics,
      List<ReportLayout> reports,
      SummaryPlan summary) {
    this(
        id,
        version,
        name,
        citation,
        sections,
        choiceLists,
        cover,
        forms,
        indicators,
        tables,
        rules,
        crossChecks,
        statistics,
        reports,
        summary,
        List.of());
  }

  /** An outline that says nothing about the report in words. */
  public Outline(
      String id,
      String version,
      Label name,
      String citation,
      List<Section> sections,
      Map<String, ChoiceList> choiceLists,
      Cover cover,
      List<Form> forms,
      List<Indicator> indicators,
      List<Table> tables,
      List<RecordRule> rules,
      List<CrossCheck> crossChecks,
      StatisticsPlan statistics,
      List<ReportLayout> reports,
      SummaryPlan summary,
      List<ChartPlan> charts) {
    this(
        id,
        version,
        name,
        citation,
        sections,
        choiceLists,
        cover,
        forms,
        indicators,
        tables,
        rules,
        crossChecks,
        statistics,
        reports,
        summary,
        charts,
        DocumentPlan.PLAIN);
  }

  public Outline(
      String id,
      String version,
      Label name,
      String citation,
      List<Section> sections,
      Map<String, ChoiceList> choiceLists,
      Cover cover,
      List<Form> forms,
      List<Indicator> indicators,
      List<Table> tables,
      List<RecordRule> rules,
      List<CrossCheck> crossChecks,
      StatisticsPlan statistics,
      List<ReportLayout> reports,
      SummaryPlan summary,
      List<ChartPlan> charts,
      DocumentPlan document) {
    this.id = id;
    this.version = version;
    this.name = name;
    this.citation = citation;
    this.sections = List.copyOf(sections);
    this.choiceLists = Map.copyOf(choiceLists);
    this.cover = cover;
    this.forms = List.copyOf(forms);
    this.indicators = List.copyOf(indicators);
    this.tables = List.copyOf(tables);
    this.rules = List.copyOf(rules);
    this.crossChecks = List.copyOf(crossChecks);
    this.statistics = statistics;
    this.reports = List.copyOf(reports);
    this.summary = summary;
    this.charts = List.copyOf(charts);
    this.document = document;
    this.byCode =
        this.indicators.stream()
            .collect(Collectors.toUnmodifiableMap(Indicator::code, Function.identity()));
    this.tables.forEach(table -> tablesByKey.putIfAbsent(table.key(), table));
    this.overRows = OverRowsTerms.of(this.indicators, this.rules);
  }

  public String id() {
    return id;
  }

  public String version() {
    return version;
  }

  public Label name() {
    return name;
  }

  public String citation() {
    return citation;
  }

  /** In the order of the document. */
  public List<Section> sections() {
    return sections;
  }

  /** By name. */
  public Map<String, ChoiceList> choiceLists() {
    return choiceLists;
  }

  public Cover cover() {
    return cover;
  }

  public List<Form> forms() {
    return forms;
  }

  /** In the order of the document; the order of every output. */
  public List<Indicator> indicators() {
    return indicators;
  }

  public Optional<Indicator> indicator(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The item that tells the status of another, where a form has a column for it. */
  public Optional<Indicator> statusOf(String code) {
    return forms.stream()
        .map(Form::statusSuffix)
        .filter(suffix -> !suffix.isEmpty())
        .flatMap(suffix -> indicator(code + suffix).stream())
        .findFirst();
  }

  /** An indicator that is known to exist. */
  public Indicator require(String code) {
    Indicator indicator = byCode.get(code);
    if (indicator == null) {
      throw new IllegalArgumentException("no indicator " + code + " in " + id);
    }
    return indicator;
  }

  public List<Table> tables() {
    return tables;
  }

  /** Every number the items and the rules make of the rows of a table, each once. */
  public List<Derivation.OverRows> overRows(String table) {
    return overRows.getOrDefault(table, List.of());
  }

  public Optional<Table> table(String key) {
    return Optional.ofNullable(tablesByKey.get(key));
  }

  /** The choice list of an enum item or column; every enum has one. */
  public ChoiceList choices(String listName) {
    ChoiceList list = choiceLists.get(listName);
    if (list == null) {
      throw new IllegalArgumentException("no choice list " + listName + " in " + id);
    }
    return list;
  }

  public List<RecordRule> rules() {
    return rules;
  }

  public List<CrossCheck> crossChecks() {
    return crossChecks;
  }

  public StatisticsPlan statistics() {
    return statistics;
  }

  public List<ReportLayout> reports() {
    return reports;
  }

  public SummaryPlan summary() {
    return summary;
  }

  /** In the order they are shown. */
  public List<ChartPlan> charts() {
    return charts;
  }

  public DocumentPlan document() {
    return document;
  }
}
